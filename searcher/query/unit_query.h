// SPDX-License-Identifier: GPL-2.0-or-later
// Unit queries: a word unit -> what Xapian is asked, and what the planned query tells of it.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "schema/section_kind.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query.h"
#include "searcher/query/word_unit.h"

namespace dateline {

/// The query for a unit among plain terms (`prefix` empty) or headline terms. Weighted by its terms.
[[nodiscard]] Query unit_query(const WordUnit& unit, std::string_view prefix);

/// What ranks a unit whose place in the text is settled by a condition: a phrase's words need not be looked
/// up in a row once more.
[[nodiscard]] Query ranking_query(const WordUnit& unit);

/// Releases with the unit inside a section of one of `kinds`. Boolean: its weights mean nothing.
///
/// Section words have no positions: a code or phrase is its words in the same kind of section, and the words
/// of a kind without terms of its own are those of the whole release.
[[nodiscard]] Query inside_sections(const WordUnit& unit, std::span<const SectionKind> kinds);

/// What the planned query tells about the unit. `column` is that of its first character. Where it was asked
/// for in silent sections of `kinds`, their terms count as the word too.
[[nodiscard]] QueryWord query_word(const WordUnit& unit, std::size_t column,
                                   std::span<const SectionKind> kinds);

}  // namespace dateline
