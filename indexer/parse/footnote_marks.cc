// SPDX-License-Identifier: GPL-2.0-or-later
// Footnotes: figures behind small letters.
#include "indexer/parse/footnote_marks.h"

#include <cstddef>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"

namespace dateline {

void FootnoteMarks::note(std::string_view text) {
    constexpr std::size_t least_letters = 4;  // `Q1`, `PD-L1` and the like are names
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool marks = letters >= least_letters && is_digit(text[at]) &&
                           (at + 1 == text.size() || !is_word_character(text, at + 1));
        if (marks) marks_[static_cast<std::size_t>(text[at] - '0')] = true;
        letters = is_ascii_lower(text[at]) ? letters + 1 : 0;
    }
}

bool FootnoteMarks::has_mark_of(std::string_view text) const {
    constexpr std::size_t shortest_note = 20;
    if (text.size() < shortest_note || !is_digit(text.front())) return false;
    const std::size_t begin = text.find_first_not_of("). ", 1);
    if (begin == 1 || begin == std::string_view::npos) return false;
    return letter_case(text, begin) == LetterCase::upper && ends_sentence(text) &&
           marks_[static_cast<std::size_t>(text.front() - '0')];
}

}  // namespace dateline
