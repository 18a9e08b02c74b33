// SPDX-License-Identifier: GPL-2.0-or-later
// Words that must stand inside sections of some kinds.
#pragma once

#include <span>

#include "schema/section_kind.h"
#include "searcher/query/clause.h"
#include "searcher/query/query.h"

namespace dateline {

/// Makes `inside` the condition of a clause whose `every` is what its words rank by. Words of a silent
/// section are posted nowhere else, so that there the plain words only rank. Nothing changes where `kinds` is
/// empty.
void ask_inside(Clause& clause, const Query& inside, std::span<const SectionKind> kinds);

}  // namespace dateline
