// SPDX-License-Identifier: GPL-2.0-or-later
// Typed sentences: a phrase of several sentences stands in a release with the gaps that sentences have there.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "schema/analyzer.h"
#include "schema/position_gaps.h"

namespace dateline {

/// The tokens with which the second and further sentences of a typed text begin, in order. A line's end is a
/// space. `analysis` is that of `text`.
[[nodiscard]] std::vector<std::size_t> typed_sentence_starts(std::string_view text, const Analysis& analysis);

/// Positions that words in a row cover, from the first to the last, where so many sentences begin among them.
[[nodiscard]] inline Xapian::termcount phrase_window(std::size_t words, std::size_t sentence_starts) {
    return static_cast<Xapian::termcount>(words + sentence_starts * sentence_gap);
}

}  // namespace dateline
