// SPDX-License-Identifier: GPL-2.0-or-later
// Position gaps: positions are left free behind sentences and paragraphs, so that words can be asked for in
// one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"

namespace dateline {

/// Positions left free behind each sentence: words at most so many positions apart stand in one. Hardly a
/// sentence has more words.
inline constexpr unsigned sentence_gap = 100;

/// Positions left free behind each paragraph and heading, likewise: 16 sentences of usual length.
inline constexpr unsigned paragraph_gap = 2000;

/// The tokens with which the second and further sentences of `text` begin, in order. `analysis` is that of
/// `text`. Of text in lines (tables, addresses) none: lines are no sentences to ask for.
[[nodiscard]] std::vector<std::size_t> sentence_starts(std::string_view text, const Analysis& analysis);

}  // namespace dateline
