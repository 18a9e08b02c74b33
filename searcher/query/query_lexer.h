// SPDX-License-Identifier: GPL-2.0-or-later
// The query lexer: cuts a query into words, phrases, brackets and field clauses, and forgives punctuation.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/query/query_item.h"

namespace dateline {

struct LexedQuery {
    std::vector<QueryItem> items;
    std::vector<QuerySlip> slips;
};

/// Cuts any bytes into items, in order. What is only punctuation gives no item, but lies between the bytes of
/// the words around it. Brackets are not matched here, and AND, OR, NOT are words.
[[nodiscard]] LexedQuery lex_query(std::string_view text);

}  // namespace dateline
