// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/near_query.h"

#include <algorithm>
#include <utility>

#include "schema/position_gaps.h"
#include "searcher/query/query_tree.h"

namespace dateline {

namespace {

/// The rows of single words among the alternatives as one row.
std::vector<WordRow> with_single_words_joined(const std::vector<WordRow>& rows) {
    std::vector<WordRow> out;
    WordRow single;
    for (const WordRow& row : rows) {
        if (row.size() > 1) {
            out.push_back(row);
        } else if (single.empty()) {
            single = row;
        } else {
            for (const std::string& word : row.front().words) single.front().words.push_back(word);
        }
    }
    if (!single.empty()) out.push_back(std::move(single));
    return out;
}

/// Positions, from the first to the last, that so many words may cover: those of `rows` operands.
std::size_t window_of(unsigned distance, std::size_t rows, std::size_t words) {
    if (distance == same_paragraph) return paragraph_gap + 1;
    if (distance == same_sentence) return sentence_gap + 1;
    return std::min<std::size_t>(distance * (rows - 1) + 1 + (words - rows), sentence_gap + 1);
}

/// One row of each operand near the others.
Query all_near(const std::vector<const WordRow*>& rows, unsigned distance) {
    std::vector<Query> places;
    std::vector<Query> conditions;
    for (const WordRow* row : rows) {
        for (const WordChoice& choice : *row) places.push_back(row_query({choice}, ""));
        if (row->size() > 1) conditions.push_back(row_query(*row, ""));
    }
    if (rows.size() == 1) return row_query(*rows.front(), "");
    const std::size_t window = window_of(distance, rows.size(), places.size());
    conditions.insert(conditions.begin(), Query(Query::OP_NEAR, places.begin(), places.end(),
                                                static_cast<Xapian::termcount>(window)));
    return conditions.size() == 1 ? conditions.front()
                                  : Query(Query::OP_AND, conditions.begin(), conditions.end());
}

}  // namespace

std::optional<Query> near_query(const NearOperands& operands, unsigned distance) {
    std::vector<std::vector<WordRow>> joined;
    std::size_t combinations = 1;
    for (const std::vector<WordRow>& rows : operands) {
        joined.push_back(with_single_words_joined(rows));
        combinations *= joined.back().size();
        if (combinations > most_near_combinations) return std::nullopt;
    }
    std::vector<Query> ways;
    for (std::size_t number = 0; number < combinations; ++number) {
        std::vector<const WordRow*> rows;
        std::size_t rest = number;
        for (const std::vector<WordRow>& choices : joined) {
            rows.push_back(&choices[rest % choices.size()]);
            rest /= choices.size();
        }
        ways.push_back(all_near(rows, distance));
    }
    return ways.size() == 1 ? ways.front() : Query(Query::OP_OR, ways.begin(), ways.end());
}

}  // namespace dateline
