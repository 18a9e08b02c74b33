// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/shown_words.h"

#include "searcher/query/period_range.h"
#include "searcher/query/unit_query.h"
#include "searcher/query/word_unit.h"

namespace dateline {

std::vector<QueryWord> shown_words(const Field& field, const std::string& value, Analyzer& analyzer) {
    const bool name = field.name == "said";
    const bool period = field.type == FieldType::period && !is_period_range(value);
    std::vector<QueryWord> words;
    if (!name && !period) return words;
    for (const WordUnit& unit : word_units(value, analyzer)) {
        if (unit.stop || (period && unit.kind != UnitKind::code)) continue;
        words.push_back(query_word(unit, 0, {}));
    }
    return words;
}

}  // namespace dateline
