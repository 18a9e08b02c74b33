// SPDX-License-Identifier: GPL-2.0-or-later
// What changed between two texts, by words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class TextChange { same, removed, added };

/// `same`, `removed`, `added`: as output spells it.
[[nodiscard]] std::string_view text_change_name(TextChange change);

/// A run of words, single blanks between them.
struct DiffPiece {
    TextChange change = TextChange::same;
    std::string text;

    bool operator==(const DiffPiece&) const = default;
};

/// The text in order; where words were replaced the removed ones come first. White space does not count.
[[nodiscard]] std::vector<DiffPiece> word_diff(std::string_view before, std::string_view after);

/// The share of the words of the longer text that stay, 0 to 1.
[[nodiscard]] double word_likeness(std::string_view before, std::string_view after);

}  // namespace dateline
