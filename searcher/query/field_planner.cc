// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/field_planner.h"

#include <iterator>
#include <utility>

#include "searcher/query/date_range.h"
#include "searcher/query/date_words.h"
#include "searcher/query/field_query.h"
#include "searcher/query/issuer_query.h"
#include "searcher/query/shown_words.h"
#include "searcher/query/unit_query.h"
#include "searcher/query/unused_value.h"
#include "searcher/query/word_row.h"
#include "searcher/query/word_unit.h"

namespace dateline {

namespace {

/// Values of which no release has any: for so many the nearest known ones are told.
constexpr std::size_t most_unused_explained = 8;
constexpr std::size_t near_values_named = 3;

Query any_of_them(const std::vector<Query>& values) {
    return values.size() == 1 ? values.front() : Query(Query::OP_OR, values.begin(), values.end());
}

/// A value in our own syntax: a phrase in quotes, several words in brackets.
std::string parsed_title(const FieldValue& value) {
    if (value.kind != NodeKind::words) return value_text(value);
    return value.text.find(' ') == std::string::npos ? value.text : "(" + value.text + ")";
}

bool is_issuer(const Field& field) {
    return field.name == "issuer";
}

}  // namespace

/// What one value asks of the headline.
void FieldPlanner::add_title_value(Conjunction& parts, const Field& field, const FieldValue& value) {
    const auto add = [&](const Query& ranking, const Query& condition, const std::string& parsed, Need need) {
        Clause clause;
        clause.condition = condition;
        clause.every = clause.any = Query(Query::OP_FILTER, ranking, condition);
        clause.need = need;
        clause.parsed = parsed;
        parts.clauses.push_back(std::move(clause));
    };
    if (value.kind == NodeKind::inflected || value.kind == NodeKind::beginning) {
        const WordRow row = expanded_.value_row(value);
        if (!row.empty())
            add(row_ranking(row), row_query(row, field.prefix), value_text(value), Need::wanted);
        return;
    }
    const bool phrase = value.kind == NodeKind::phrase;
    for (const WordUnit& unit :
         phrase ? phrase_unit(value.text, analyzer_) : word_units(value.text, analyzer_)) {
        notes_.count_words(unit.words.size(), value.begin);
        add(ranking_query(unit), unit_query(unit, field.prefix), canonical(unit),
            unit.stop ? Need::courtesy : Need::wanted);
    }
}

/// Words of the headline: the headline's terms decide, and the plain words, which the headline's are too,
/// rank.
Clause FieldPlanner::title_clause(const QueryNode& node) {
    std::vector<Clause> values;
    std::string texts;
    for (const FieldValue& value : node.values) {
        Conjunction parts;
        add_title_value(parts, *node.field, value);
        if (parts.clauses.empty()) {
            notes_.fail({quoted_for_message(value.text) + " has no word to look for in the headline",
                         notes_.column(value.begin),
                         {}});
            continue;
        }
        Clause clause = all_of(std::move(parts));
        clause.any = clause.every;
        values.push_back(std::move(clause));
        texts += (texts.empty() ? "" : ",") + parsed_title(value);
    }
    if (values.empty()) return {};
    Clause out = any_of(std::move(values));
    out.need = Need::required;
    out.only_words = out.relaxable = false;
    out.listing = Listing::none;
    out.words.clear();
    out.parsed = std::string(node.field->name) + ":" + texts;
    return out;
}

Query FieldPlanner::value_query(const Field& field, const FieldValue& value) {
    notes_.count_words(1, value.begin);
    auto query = field_value_query(field, value.text);
    if (auto* error = std::get_if<QueryError>(&query)) {
        error->column = value.begin == no_place ? 0 : notes_.column(value.begin) + error->column - 1;
        notes_.fail(std::move(*error));
        return {};
    }
    if (is_issuer(field) && request_.vocabulary != nullptr)
        return issuer_query(request_.vocabulary->issuers(), value.text);
    return std::get<Query>(query);
}

/// The value: a date in figures; of an issuer the nearest name where none has it, since names are misread in
/// the index and mistyped in queries.
FieldValue FieldPlanner::as_understood(const Field& field, const FieldValue& value) {
    FieldValue understood = value;
    if (field.type == FieldType::date) understood.text = in_figures(value.text, request_.today);
    if (has_whole_values(field)) warn_of_unused(field, value);
    if (!is_issuer(field)) return understood;
    notes_.ask_index();
    if (request_.vocabulary == nullptr) return value;
    UnderstoodIssuer issuer = understood_issuer(request_.vocabulary->issuers(), value.text);
    if (!issuer.warning.empty()) notes_.warn(std::move(issuer.warning), value.begin);
    understood.text = std::move(issuer.value);
    return understood;
}

void FieldPlanner::warn_of_unused(const Field& field, const FieldValue& value) {
    notes_.ask_index();
    if (request_.vocabulary == nullptr) return;
    if (!looked_up_.emplace(field.name, value.text).second) return;
    const std::size_t most_near = unused_ < most_unused_explained ? near_values_named : 0;
    std::string unused = unused_value(field, value.text, *request_.vocabulary, most_near);
    if (unused.empty()) return;
    ++unused_;
    notes_.warn(std::move(unused), value.begin);
}

Clause FieldPlanner::clause(const QueryNode& node) {
    if (node.field->type == FieldType::text) return title_clause(node);
    std::vector<Query> queries;
    std::vector<std::string> texts;
    for (const FieldValue& asked : node.values) {
        const FieldValue value = as_understood(*node.field, asked);
        queries.push_back(value_query(*node.field, value));
        texts.push_back(value.text);
    }
    Clause clause;
    clause.condition = any_of_them(queries);
    clause.every = Query(Query::OP_SCALE_WEIGHT, clause.condition, 0.0);
    clause.any = clause.every;
    clause.need = Need::required;
    clause.only_words = false;
    clause.parsed = parsed_values(*node.field, texts);
    return clause;
}

void FieldPlanner::add_filter(const QueryNode& node, const QueryNode* before) {
    std::vector<FilterValue> values;
    for (const FieldValue& asked : node.values) {
        const FieldValue value = as_understood(*node.field, asked);
        values.push_back({value.text, value_query(*node.field, value)});
        std::vector<QueryWord> shown = shown_words(*node.field, value.text, analyzer_);
        std::move(shown.begin(), shown.end(), std::back_inserter(shown_));
    }
    const bool narrows =
        node.joint == Joint::and_operator && before != nullptr && before->field == node.field;
    if (narrows) {
        filters_.narrow(*node.field, std::move(values));
    } else {
        filters_.widen(*node.field, std::move(values));
    }
}

void FieldPlanner::add_period() {
    if (!request_.since && !request_.until) return;
    const std::string since = in_figures(request_.since.value_or(""), request_.today);
    const std::string until = in_figures(request_.until.value_or(""), request_.today);
    const auto range = parse_period(since, until);
    if (const auto* error = std::get_if<QueryError>(&range)) return notes_.fail(*error);
    filters_.narrow(field("date"),
                    {{since + ".." + until, date_query(field("date"), std::get<DateRange>(range))}});
}

}  // namespace dateline
