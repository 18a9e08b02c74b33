// SPDX-License-Identifier: GPL-2.0-or-later
// The shape of a heading: how many words, how many with a capital, how it ends.
#pragma once

#include <cstddef>
#include <string_view>

#include "indexer/parse/blocks.h"

namespace dateline {

struct TitleShape {
    std::size_t words = 0;
    std::size_t significant =
        0;                      ///< words that a title capitalises: not articles, prepositions, conjunctions
    std::size_t capitals = 0;   ///< significant words that begin with a capital or a digit
    bool all_capitals = false;  ///< no lower-case letter at all, and at least two capitals
};

/// Measures the first 400 bytes of `text`.
[[nodiscard]] TitleShape title_shape(std::string_view text);

/// Whether the significant words of `text` have capitals, three of four at least.
[[nodiscard]] bool is_title(std::string_view text);

/// Whether `text` ends as a sentence does; the full stop of `Inc.` or `U.S.` does not count.
[[nodiscard]] bool ends_sentence(std::string_view text);

/// Whether `text` begins as the head of table columns does: `Three Months Ended March 31,`.
[[nodiscard]] bool is_column_head(std::string_view text);

/// Whether the text names a telephone number (seven digits or more, grouped; not years or figures with one
/// decimal) or an e-mail address.
[[nodiscard]] bool has_phone(std::string_view text);
[[nodiscard]] bool has_email(std::string_view text);

/// Whether `block` stands as a heading of its own between its neighbours (null where there is none): short,
/// no sentence, in title case or known as a heading, with prose, a list or a table behind it. A lead-in that
/// ends in a colon is a heading only in title case.
[[nodiscard]] bool is_heading_block(const Block* previous, const Block& block, const Block* next);

}  // namespace dateline
