// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/expanded_clauses.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "schema/term.h"
#include "searcher/query/near_query.h"
#include "searcher/query/section_scope.h"

namespace dateline {

namespace {

/// The words as the index has them, joined.
std::string words_of(const WordRow& row, std::string_view between) {
    std::string out;
    for (const WordChoice& choice : row) out.append(out.empty() ? "" : between).append(choice.words.front());
    return out;
}

/// Where the operand begins in the text, its mark included.
std::size_t mark_begin(const QueryNode& node) {
    const bool marked = node.kind == NodeKind::phrase || node.kind == NodeKind::inflected;
    return marked && node.begin > 0 ? node.begin - 1 : node.begin;
}

std::string typed(const QueryNode& node) {
    if (node.kind == NodeKind::beginning) return node.text + "*";
    if (node.kind == NodeKind::words) return node.text;
    return '"' + node.text + (node.kind == NodeKind::inflected ? "\"~" : "\"");
}

QueryWord word_of(const QueryNode& node, const WordRow& row, std::size_t column) {
    QueryWord word;
    word.text = typed(node);
    word.column = column;
    word.over_sentences = sentence_starts(row) > 0;
    std::vector<std::vector<std::string>> terms = row_terms(row);
    if (terms.size() == 1)
        word.terms = std::move(terms.front());
    else
        word.rows.push_back(std::move(terms));
    return word;
}

/// Words of a silent section have no positions: several are known to be there by the first.
void add_silent_terms(QueryWord& word, const WordRow& row, std::span<const SectionKind> kinds) {
    for (const SectionKind kind : kinds) {
        if (!info(kind).silent) continue;
        for (const std::string& form : row.front().in_sections)
            word.terms.push_back(section_word_term(kind, form));
    }
}

std::string parsed(const QueryNode& node, const WordRow& row) {
    const std::string words = sentence_starts(row) > 0 ? node.text : words_of(row, " ");
    if (node.kind == NodeKind::inflected) return '"' + words + "\"~";
    return node.kind == NodeKind::phrase || row.size() > 1 ? '"' + words + '"' : words;
}

void add_alternative(QueryWord& word, QueryWord other) {
    word.text += " OR " + other.text;
    word.over_sentences = word.over_sentences || other.over_sentences;
    std::move(other.terms.begin(), other.terms.end(), std::back_inserter(word.terms));
    std::move(other.rows.begin(), other.rows.end(), std::back_inserter(word.rows));
}

/// Any of the rows, each as the query that `make` makes of it.
template <typename Make>
Query any_row(const std::vector<WordRow>& rows, Make&& make) {
    std::vector<Query> ways;
    for (const WordRow& row : rows) ways.push_back(make(row));
    return ways.size() == 1 ? ways.front() : Query(Query::OP_OR, ways.begin(), ways.end());
}

}  // namespace

WordRow ExpandedClauses::inflected(std::string_view text, std::size_t begin) {
    notes_.ask_index();
    WordRow row = word_row(text, Reach::exact, analyzer_, nullptr);
    const std::size_t before = std::exchange(inflected_, inflected_ + row.size());
    if (inflected_ <= most_inflected_words) {
        row = word_row(text, Reach::inflected, analyzer_, vocabulary_);
    } else if (before <= most_inflected_words) {
        notes_.warn(
            "only " + std::to_string(most_inflected_words) +
                " words of phrases and of NEAR are looked for in every inflection, from here on as they are",
            begin);
    }
    for (const WordChoice& choice : row) {
        if (choice.cut)
            notes_.warn(quoted_for_message(choice.words.front()) + " has more than " +
                            std::to_string(most_inflections) +
                            " inflections; the most frequent are looked for",
                        begin);
    }
    return row;
}

WordRow ExpandedClauses::beginning(std::string_view text, std::size_t begin) {
    if (++beginnings_ > most_beginnings) {
        notes_.warn("only " + std::to_string(most_beginnings) + " beginnings are looked for; " +
                        quoted_for_message(text) + " is searched as a word",
                    begin);
        return word_row(text, Reach::exact, analyzer_, nullptr);
    }
    notes_.ask_index();
    const std::string folded = words_of(word_row(text, Reach::exact, analyzer_, nullptr), "");
    if (folded.empty()) return {};
    WordRow row = words_beginning_row(folded, most_words_of_beginning, analyzer_, vocabulary_);
    if (row.front().cut)
        notes_.warn("more than " + std::to_string(most_words_of_beginning) + " words begin with " +
                        quoted_for_message(folded) + "; the most frequent are looked for",
                    begin);
    if (vocabulary_ != nullptr && vocabulary_->releases_with(row.front().words.front()) == 0)
        notes_.warn("no word begins with " + quoted_for_message(folded), begin);
    return row;
}

WordRow ExpandedClauses::row_of(std::string_view text, std::size_t begin, NodeKind kind) {
    WordRow row = kind == NodeKind::beginning   ? beginning(text, begin)
                  : kind == NodeKind::inflected ? inflected(text, begin)
                                                : word_row(text, Reach::exact, analyzer_, nullptr);
    notes_.count_words(row.size(), begin);
    return row;
}

WordRow ExpandedClauses::value_row(const FieldValue& value) {
    return row_of(value.text, value.begin, value.kind);
}

std::optional<Clause> ExpandedClauses::row_clause(const QueryNode& node, std::span<const SectionKind> scope) {
    const WordRow row = row_of(node.text, mark_begin(node), node.kind);
    if (row.empty()) return std::nullopt;
    Clause clause;
    clause.condition = row_query(row, "");
    clause.every =
        row.size() == 1 ? row_ranking(row) : Query(Query::OP_FILTER, row_ranking(row), clause.condition);
    if (!scope.empty()) ask_inside(clause, row_inside_sections(row, scope), scope);
    clause.any = clause.every;
    clause.words.push_back(word_of(node, row, notes_.column(mark_begin(node))));
    add_silent_terms(clause.words.front(), row, scope);
    clause.parsed = node.kind == NodeKind::beginning
                        ? words_of(word_row(node.text, Reach::exact, analyzer_, nullptr), "") + "*"
                        : parsed(node, row);
    return clause;
}

/// The rows of one operand of NEAR.
ExpandedClauses::Operand ExpandedClauses::operand_of(const QueryNode& node,
                                                     std::span<const SectionKind> scope) {
    Operand operand;
    const std::span<const QueryNode> alternatives =
        node.kind == NodeKind::any_of ? std::span<const QueryNode>(node.children) : std::span(&node, 1);
    for (const QueryNode& child : alternatives) {
        // A bare word is found in any inflection here as elsewhere, and a code by its words in a row.
        const NodeKind kind = child.kind == NodeKind::words ? NodeKind::inflected : child.kind;
        WordRow row = row_of(child.text, mark_begin(child), kind);
        if (row.empty()) continue;
        QueryWord word = word_of(child, row, notes_.column(mark_begin(child)));
        add_silent_terms(word, row, scope);
        operand.parsed += (operand.rows.empty() ? "" : " OR ") + parsed(child, row);
        operand.rows.push_back(std::move(row));
        if (operand.rows.size() == 1)
            operand.word = std::move(word);
        else
            add_alternative(operand.word, std::move(word));
    }
    if (operand.rows.size() > 1) operand.parsed = "(" + operand.parsed + ")";
    return operand;
}

std::optional<Clause> ExpandedClauses::near_clause(const QueryNode& node,
                                                   std::span<const SectionKind> scope) {
    Clause clause;
    NearOperands operands;
    std::vector<Query> ranking;
    std::vector<Query> inside;
    const std::string between = " NEAR/" + distance_text(node.distance) + " ";
    for (const QueryNode& child : node.children) {
        Operand operand = operand_of(child, scope);
        if (operand.rows.empty()) continue;
        clause.words.push_back(std::move(operand.word));
        clause.parsed += (clause.parsed.empty() ? "" : between) + operand.parsed;
        ranking.push_back(any_row(operand.rows, row_ranking));
        if (!scope.empty())
            inside.push_back(
                any_row(operand.rows, [&](const WordRow& row) { return row_inside_sections(row, scope); }));
        operands.push_back(std::move(operand.rows));
    }
    if (operands.empty()) return std::nullopt;
    const std::optional<Query> near = near_query(operands, node.distance);
    if (!near) {
        notes_.fail({"NEAR has too many combinations of phrases", notes_.column(first_byte(node)),
                     "write fewer alternatives in its brackets"});
        return std::nullopt;
    }
    inside.push_back(*near);
    clause.condition = Query(Query::OP_AND, inside.begin(), inside.end());
    const Query ranked(Query::OP_AND, ranking.begin(), ranking.end());
    clause.every = Query(Query::OP_FILTER, ranked, clause.condition);
    if (!scope.empty()) ask_inside(clause, clause.condition, scope);
    clause.any = clause.every;
    clause.need = Need::required;
    return clause;
}

}  // namespace dateline
