// SPDX-License-Identifier: GPL-2.0-or-later
// Words that some write apart and some together: `optimum bank` and `optimumbank`, `clr 131` and `clr131`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct WordHalves {
    std::string first;
    std::string second;

    bool operator==(const WordHalves&) const = default;
};

/// Two folded words of a text in one; nothing where nobody would write them so: two numbers, letters and a
/// year
/// (`asco 2014`), a number before a longer word (`30 minute`), or more than 64 bytes together.
[[nodiscard]] std::optional<std::string> joined_word(std::string_view first, std::string_view second);

/// The ways to cut a folded word in two of three letters or more, the most even first. Empty for words with
/// digits, which are always cut between letters and digits, and for those of more than 40 bytes. Which halves
/// are words only an index knows.
[[nodiscard]] std::vector<WordHalves> word_halves(std::string_view word);

}  // namespace dateline
