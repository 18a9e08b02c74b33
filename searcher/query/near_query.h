// SPDX-License-Identifier: GPL-2.0-or-later
// Words and phrases close to each other.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "searcher/query/query.h"
#include "searcher/query/word_row.h"

namespace dateline {

/// What NEAR holds together: of each operand one of its rows.
using NearOperands = std::vector<std::vector<WordRow>>;

/// Combinations of longer rows that are asked for at most.
inline constexpr std::size_t most_near_combinations = 32;

/// Releases in which each operand stands at most `distance` words on from the next in one sentence, in any
/// order; or anywhere in one sentence (same_sentence) or paragraph (same_paragraph). Xapian looks for single
/// words only: of a row every word must be near, and the row must occur somewhere in the release. Nothing
/// where there are more than most_near_combinations. No operand and no row may be empty.
[[nodiscard]] std::optional<Query> near_query(const NearOperands& operands, unsigned distance);

}  // namespace dateline
