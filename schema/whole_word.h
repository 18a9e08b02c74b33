// SPDX-License-Identifier: GPL-2.0-or-later
// Whole words: those with marks inside that are one token all the same, `U.S.`, `AT&T`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

struct WholeWord {
    std::string word;       ///< as written, but initials without full stops: `US`, `AT&T`
    std::size_t end = 0;    ///< byte behind it
    bool capitals = false;  ///< begins with a capital
};

/// The whole word that begins at the letter at `at`: ASCII letters each with a full stop, the last perhaps
/// without (`U.S.`, `e.g.`), or at most five around ampersands without spaces.
[[nodiscard]] std::optional<WholeWord> whole_word_at(std::string_view text, std::size_t at);

}  // namespace dateline
