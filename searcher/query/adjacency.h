// SPDX-License-Identifier: GPL-2.0-or-later
// Adjacency: words that stand next to each other in the query are better found next to each other.
#pragma once

#include <span>
#include <vector>

#include "searcher/query/query.h"
#include "searcher/query/word_unit.h"

namespace dateline {

/// For neighbouring units of a run, queries for releases where their words stand in a row, with a small part
/// of their weight; for all of a run together one with a multiple of it. To be added by OP_AND_MAYBE: they
/// never decide what matches.
///
/// Stop words between two others only widen the gap of the pair. Surface words are compared, since stems have
/// no positions. Long runs give only their first pairs, very long ones nothing as a whole.
[[nodiscard]] std::vector<Query> adjacent_words(std::span<const WordUnit> units);

}  // namespace dateline
