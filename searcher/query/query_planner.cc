// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_planner.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>

#include "schema/section_kind.h"
#include "schema/term.h"
#include "searcher/query/adjacency.h"
#include "searcher/query/clause.h"
#include "searcher/query/date_range.h"
#include "searcher/query/date_words.h"
#include "searcher/query/evidence.h"
#include "searcher/query/expanded_clauses.h"
#include "searcher/query/expansion.h"
#include "searcher/query/field_filters.h"
#include "searcher/query/field_query.h"
#include "searcher/query/issuer_query.h"
#include "searcher/query/language_stems.h"
#include "searcher/query/query_parser.h"
#include "searcher/query/section_scope.h"
#include "searcher/query/unused_value.h"
#include "searcher/query/word_unit.h"

namespace dateline {

namespace {

using Xapian::Query;
using Kinds = std::vector<SectionKind>;

/// Where a value from an option stands: nowhere in the query's text.
constexpr std::size_t no_place = std::numeric_limits<std::size_t>::max();

Query combined(Query::op op, const std::vector<Query>& parts) {
    return parts.size() == 1 ? parts.front() : Query(op, parts.begin(), parts.end());
}

/// A value in our own syntax: a phrase in quotes, several words in brackets.
std::string parsed_title(const FieldValue& value) {
    if (value.kind != NodeKind::words) return value_text(value);
    return value.text.find(' ') == std::string::npos ? value.text : "(" + value.text + ")";
}

/// `*`: matches all, ranks none.
Clause every_release_clause() {
    Clause clause;
    clause.condition = Query(std::string(every_release_term));
    clause.every = clause.any = Query(Query::OP_SCALE_WEIGHT, clause.condition, 0.0);
    clause.need = Need::required;
    clause.only_words = false;
    clause.parsed = "*";
    return clause;
}

bool is_issuer(const Field& field) {
    return field.name == "issuer";
}

class Planner {
  public:
    Planner(const QueryRequest& request, const QueryTree& tree, Analyzer& analyzer)
        : request_(request),
          text_(tree.text),
          analyzer_(analyzer),
          expanded_(text_, analyzer, request.vocabulary) {}

    std::variant<PlannedQuery, QueryError> run(const QueryTree& tree);

  private:
    Clause plan(const QueryNode& node, const Kinds& scope);
    Clause plan_unboosted(const QueryNode& node, const Kinds& scope);
    Clause plan_either(const QueryNode& node, const Kinds& scope);
    void plan_expanded(Conjunction& parts, const QueryNode& node, const Kinds& scope);
    void plan_title_value(Conjunction& parts, const Field& field, const FieldValue& value);
    Clause plan_all_of(std::span<const QueryNode> children, const Kinds& scope, bool top);
    void plan_child(Conjunction& parts, const QueryNode& child, const Kinds& scope);
    Clause plan_field(const QueryNode& node);
    Clause plan_title(const QueryNode& node);
    void plan_words(Conjunction& parts, const QueryNode& node, const Kinds& scope);
    void tell_correction(const WordUnit& unit, std::size_t begin);
    void plan_phrase(Conjunction& parts, const QueryNode& node, const Kinds& scope);
    Clause unit_clause(const WordUnit& unit, std::size_t begin, const Kinds& scope);
    Kinds kinds_among(std::span<const QueryNode> children) const;
    Query value_query(const Field& field, const FieldValue& value);
    FieldValue as_understood(const Field& field, const FieldValue& value);
    void warn_of_unused(const Field& field, const FieldValue& value);
    void add_filter(const QueryNode& node, const QueryNode* before);
    void add_period();
    void prefer_recent(Clause& words) const;
    bool read_option_filters(std::vector<QueryNode>& children);
    void count_words(std::size_t words, std::size_t begin);
    void fail(QueryError error) {
        if (!error_) error_ = std::move(error);
    }
    std::size_t column(std::size_t byte) const { return byte == no_place ? 0 : column_at(text_, byte); }
    void finish(PlannedQuery& out, Clause words);

    const QueryRequest& request_;
    std::string_view text_;
    Analyzer& analyzer_;
    ExpandedClauses expanded_;
    std::optional<LanguageStems> languages_;
    std::optional<QueryError> error_;
    std::size_t words_ = 0;
    FieldFilters filters_;
    std::vector<QueryWarning> warnings_;
    bool asks_index_ = false;
};

void Planner::count_words(std::size_t words, std::size_t begin) {
    words_ += words;
    if (words_ > max_query_words) {
        fail({"query has more than " + std::to_string(max_query_words) + " words", column(begin),
              "search for fewer words"});
    }
}

/// A word or phrase, inside sections of the kinds asked for.
Clause Planner::unit_clause(const WordUnit& unit, std::size_t begin, const Kinds& scope) {
    count_words(unit.words.size(), begin);
    Clause clause;
    clause.every = clause.condition = unit_query(unit, "");
    if (!scope.empty()) ask_inside(clause, inside_sections(unit, scope), scope);
    clause.any = clause.every;
    clause.need = unit.stop ? Need::courtesy : Need::wanted;
    clause.words.push_back(query_word(unit, column(begin), scope));
    clause.parsed = canonical(unit);
    return clause;
}

void Planner::plan_words(Conjunction& parts, const QueryNode& node, const Kinds& scope) {
    std::vector<WordUnit> units = word_units(node.text, analyzer_);
    languages_->add_to(units);
    if (request_.word_forms == WordForms::exact)
        for (WordUnit& unit : units) make_exact(unit);
    const Ingredients& with = request_.ingredients;
    std::vector<Query> named = expand(units, {request_.synonyms, request_.vocabulary, with}, analyzer_);
    std::move(named.begin(), named.end(), std::back_inserter(parts.standing));
    asks_index_ = asks_index_ || !units.empty();
    if (!scope.empty())
        for (WordUnit& unit : units) find_section_words_of_alternatives(unit, analyzer_);
    for (const WordUnit& unit : units) tell_correction(unit, node.begin + unit.begin);
    if (request_.vocabulary != nullptr && with.has(Ingredient::headline)) {
        std::vector<Query> headlines = headline_evidence(units, *request_.vocabulary);
        std::move(headlines.begin(), headlines.end(), std::back_inserter(parts.standing));
    }
    for (const WordUnit& unit : units) {
        if (error_) return;
        parts.clauses.push_back(unit_clause(unit, node.begin + unit.begin, scope));
    }
    if (!with.has(Ingredient::neighbours)) return;
    std::vector<Query> rows = adjacent_words(units);
    std::move(rows.begin(), rows.end(), std::back_inserter(parts.neighbours));
}

/// Says that a word was taken for misspelt, and for what.
void Planner::tell_correction(const WordUnit& unit, std::size_t begin) {
    std::string others;
    for (const Alternative& alternative : unit.alternatives)
        if (alternative.source == ExpansionSource::spelling)
            others += (others.empty() ? "" : ", ") + quoted_for_message(alternative.text);
    if (others.empty()) return;
    warnings_.push_back(
        {quoted_for_message(unit.text) + " is hardly known; looked for " + others + " too", column(begin)});
}

void Planner::plan_phrase(Conjunction& parts, const QueryNode& node, const Kinds& scope) {
    for (WordUnit& unit : phrase_unit(node.text, analyzer_)) {
        unit.text = '"' + unit.text + '"';
        parts.clauses.push_back(unit_clause(unit, node.begin, scope));
        --parts.clauses.back().words.front().column;  // the word begins at its quotation mark
    }
}

/// Stemmed phrases, beginnings and NEAR.
void Planner::plan_expanded(Conjunction& parts, const QueryNode& node, const Kinds& scope) {
    std::optional<Clause> clause =
        node.kind == NodeKind::near ? expanded_.near_clause(node, scope) : expanded_.row_clause(node, scope);
    count_words(expanded_.take_word_count(), first_byte(node));
    if (expanded_.error()) fail(*expanded_.error());
    if (clause) parts.clauses.push_back(std::move(*clause));
}

/// What one value asks of the headline.
void Planner::plan_title_value(Conjunction& parts, const Field& field, const FieldValue& value) {
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
        count_words(expanded_.take_word_count(), value.begin);
        if (!row.empty())
            add(row_ranking(row), row_query(row, field.prefix), value_text(value), Need::wanted);
        return;
    }
    const bool phrase = value.kind == NodeKind::phrase;
    for (const WordUnit& unit :
         phrase ? phrase_unit(value.text, analyzer_) : word_units(value.text, analyzer_)) {
        count_words(unit.words.size(), value.begin);
        add(ranking_query(unit), unit_query(unit, field.prefix), canonical(unit),
            unit.stop ? Need::courtesy : Need::wanted);
    }
}

/// Words of the headline: the headline's terms decide, and the plain words, which the headline's are too,
/// rank.
Clause Planner::plan_title(const QueryNode& node) {
    std::vector<Clause> values;
    std::string texts;
    for (const FieldValue& value : node.values) {
        Conjunction parts;
        plan_title_value(parts, *node.field, value);
        if (parts.clauses.empty()) {
            fail({quoted_for_message(value.text) + " has no word to look for in the headline",
                  column(value.begin),
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

Query Planner::value_query(const Field& field, const FieldValue& value) {
    count_words(1, value.begin);
    auto query = field_value_query(field, value.text);
    if (auto* error = std::get_if<QueryError>(&query)) {
        error->column = value.begin == no_place ? 0 : column(value.begin) + error->column - 1;
        fail(std::move(*error));
        return {};
    }
    if (is_issuer(field) && request_.vocabulary != nullptr)
        return issuer_query(request_.vocabulary->issuers(), value.text);
    return std::get<Query>(query);
}

/// The value: a date in figures; of an issuer the nearest name where none has it, since names are misread in
/// the index and mistyped in queries.
FieldValue Planner::as_understood(const Field& field, const FieldValue& value) {
    FieldValue understood = value;
    if (field.type == FieldType::date) understood.text = in_figures(value.text, request_.today);
    if (has_whole_values(field)) warn_of_unused(field, value);
    if (!is_issuer(field)) return understood;
    asks_index_ = true;
    if (request_.vocabulary == nullptr) return value;
    UnderstoodIssuer issuer = understood_issuer(request_.vocabulary->issuers(), value.text);
    if (!issuer.warning.empty()) warnings_.push_back({std::move(issuer.warning), column(value.begin)});
    understood.text = std::move(issuer.value);
    return understood;
}

void Planner::warn_of_unused(const Field& field, const FieldValue& value) {
    asks_index_ = true;
    if (request_.vocabulary == nullptr) return;
    std::string unused = unused_value(field, value.text, *request_.vocabulary);
    if (!unused.empty()) warnings_.push_back({std::move(unused), column(value.begin)});
}

/// A field clause within a bracket or beside NOT: a condition without weight.
Clause Planner::plan_field(const QueryNode& node) {
    if (node.field->type == FieldType::text) return plan_title(node);
    std::vector<Query> queries;
    std::vector<std::string> texts;
    for (const FieldValue& asked : node.values) {
        const FieldValue value = as_understood(*node.field, asked);
        queries.push_back(value_query(*node.field, value));
        texts.push_back(value.text);
    }
    Clause clause;
    clause.condition = combined(Query::OP_OR, queries);
    clause.every = Query(Query::OP_SCALE_WEIGHT, clause.condition, 0.0);
    clause.any = clause.every;
    clause.need = Need::required;
    clause.only_words = false;
    clause.parsed = parsed_values(*node.field, texts);
    return clause;
}

/// A field clause of the top level: kept apart from the words.
void Planner::add_filter(const QueryNode& node, const QueryNode* before) {
    std::vector<FilterValue> values;
    for (const FieldValue& asked : node.values) {
        const FieldValue value = as_understood(*node.field, asked);
        values.push_back({value.text, value_query(*node.field, value)});
    }
    const bool narrows =
        node.joint == Joint::and_operator && before != nullptr && before->field == node.field;
    if (narrows) {
        filters_.narrow(*node.field, std::move(values));
    } else {
        filters_.widen(*node.field, std::move(values));
    }
}

Kinds Planner::kinds_among(std::span<const QueryNode> children) const {
    Kinds kinds;
    for (const QueryNode& child : children) {
        if (child.kind != NodeKind::field || child.field->type != FieldType::section) continue;
        for (const FieldValue& value : child.values) {
            const std::optional<SectionKind> kind = section_kind(value.text);
            if (kind && std::find(kinds.begin(), kinds.end(), *kind) == kinds.end()) kinds.push_back(*kind);
        }
    }
    return kinds;
}

/// Adds what one child of an AND list asks for.
void Planner::plan_child(Conjunction& parts, const QueryNode& child, const Kinds& scope) {
    if (child.boost != 1) {
        parts.clauses.push_back(plan(child, scope));
        return;
    }
    switch (child.kind) {
        case NodeKind::words:
            return plan_words(parts, child, scope);
        case NodeKind::phrase:
            return plan_phrase(parts, child, scope);
        case NodeKind::inflected:
        case NodeKind::beginning:
        case NodeKind::near:
            return plan_expanded(parts, child, scope);
        case NodeKind::none_of:
            parts.excluded.push_back(plan(child.children.front(), scope));
            return;
        default:
            parts.clauses.push_back(plan(child, scope));
            return;
    }
}

/// Children of an AND list. A section clause among them says where its siblings' words must stand. Words
/// beside a written AND are asked for more firmly than words that only stand side by side.
Clause Planner::plan_all_of(std::span<const QueryNode> children, const Kinds& outer, bool top) {
    Kinds scope = kinds_among(children);
    if (scope.empty()) scope = outer;
    Conjunction parts;
    for (std::size_t i = 0; i < children.size() && !error_; ++i) {
        const QueryNode& child = children[i];
        if (top && child.kind == NodeKind::field && child.field->type != FieldType::text) {
            add_filter(child, i == 0 ? nullptr : &children[i - 1]);
            continue;
        }
        const std::size_t first = parts.clauses.size();
        plan_child(parts, child, scope);
        const bool firm = (i > 0 && child.joint == Joint::and_operator) ||
                          (i + 1 < children.size() && children[i + 1].joint == Joint::and_operator);
        for (std::size_t k = first; firm && k < parts.clauses.size(); ++k) {
            parts.clauses[k] = required(std::move(parts.clauses[k]));
        }
    }
    std::erase_if(parts.clauses, [](const Clause& clause) { return clause.every.empty(); });
    std::erase_if(parts.excluded, [](const Clause& clause) { return clause.every.empty(); });
    return all_of(std::move(parts));
}

Clause Planner::plan(const QueryNode& node, const Kinds& scope) {
    Clause clause = plan_unboosted(node, scope);
    return node.boost == 1 ? clause : boosted(std::move(clause), node.boost, boost_text(node.boost));
}

Clause Planner::plan_unboosted(const QueryNode& node, const Kinds& scope) {
    switch (node.kind) {
        case NodeKind::field:
            return plan_field(node);
        case NodeKind::everything:
            return every_release_clause();
        case NodeKind::all_of:
            return plan_all_of(node.children, scope, false);
        case NodeKind::any_of:
        case NodeKind::one_of:
            return plan_either(node, scope);
        default:
            break;
    }
    QueryNode plain = node;
    plain.boost = 1;
    return plan_all_of({&plain, 1}, scope, false);
}

/// Alternatives: OR and XOR.
Clause Planner::plan_either(const QueryNode& node, const Kinds& scope) {
    std::vector<Clause> alternatives;
    for (const QueryNode& child : node.children) {
        Clause clause = plan(child, scope);
        if (!clause.every.empty()) alternatives.push_back(std::move(clause));
    }
    if (alternatives.empty()) return {};
    const bool one = node.kind == NodeKind::one_of && alternatives.size() > 1;
    if (one && alternatives.size() > most_one_of) {
        fail({"XOR has more than " + std::to_string(most_one_of) + " alternatives", column(first_byte(node)),
              "write OR where several of them may hold"});
        return {};
    }
    return one ? one_of(std::move(alternatives)) : any_of(std::move(alternatives));
}

/// Option values as field clauses beside the query; whether all their fields exist.
bool Planner::read_option_filters(std::vector<QueryNode>& children) {
    for (const auto& [name, value] : request_.filters) {
        QueryNode node;
        node.kind = NodeKind::field;
        node.field = find_field(name);
        if (node.field == nullptr) {
            fail({"unknown field " + quoted_for_message(name), 0, {}});
            return false;
        }
        node.values.push_back({value, no_place, NodeKind::words});
        children.push_back(std::move(node));
    }
    return true;
}

/// The period from options narrows what `date:` asks for.
void Planner::add_period() {
    if (!request_.since && !request_.until) return;
    const std::string since = in_figures(request_.since.value_or(""), request_.today);
    const std::string until = in_figures(request_.until.value_or(""), request_.today);
    const auto range = parse_period(since, until);
    if (const auto* error = std::get_if<QueryError>(&range)) return fail(*error);
    filters_.narrow(field("date"),
                    {{since + ".." + until, date_query(field("date"), std::get<DateRange>(range))}});
}

void Planner::prefer_recent(Clause& words) const {
    if (request_.vocabulary == nullptr || words.words.empty()) return;
    const Query recent = recency_evidence(request_.recency, *request_.vocabulary, request_.today);
    if (recent.empty()) return;
    words.every = Query(Query::OP_AND_MAYBE, words.every, recent);
    words.any = Query(Query::OP_AND_MAYBE, words.any, recent);
}

void Planner::finish(PlannedQuery& out, Clause words) {
    out.every = words.every;
    out.condition = words.condition;
    out.any = words.any;
    out.relaxable = words.relaxable;
    out.words = std::move(words.words);
    const std::string filters = filters_.parsed();
    out.parsed = filters.empty() ? words.parsed : in_list(words, Listing::all);
    if (!out.parsed.empty() && !filters.empty()) out.parsed += " AND ";
    out.parsed += filters;
    out.filters = filters_.take();
}

std::variant<PlannedQuery, QueryError> Planner::run(const QueryTree& tree) {
    std::vector<QueryNode> children;
    if (!tree.root.empty()) {
        const QueryNode& root = tree.root.front();
        if (root.kind == NodeKind::all_of)
            children = root.children;
        else
            children.push_back(root);
    }
    PlannedQuery out;
    out.warnings = tree.warnings;
    if (!read_option_filters(children)) return *error_;
    languages_.emplace(children);
    Clause words = plan_all_of(children, {}, true);
    prefer_recent(words);
    add_period();
    const bool asked =
        !std::all_of(text_.begin(), text_.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (asked && words.every.empty() && filters_.empty()) {
        fail({"the query has no word to search for", 1, "a word has at least one letter or digit"});
    }
    if (error_) return *error_;
    finish(out, std::move(words));
    std::move(warnings_.begin(), warnings_.end(), std::back_inserter(out.warnings));
    const std::vector<QueryWarning>& told = expanded_.warnings();
    out.warnings.insert(out.warnings.end(), told.begin(), told.end());
    out.asks_index = asks_index_ || expanded_.asks_index();
    return out;
}

}  // namespace

std::variant<PlannedQuery, QueryError> plan_query(const QueryRequest& request, Analyzer& analyzer) {
    const std::variant<QueryTree, QueryError> parsed = parse_query(request.text, request.strictness);
    if (const auto* error = std::get_if<QueryError>(&parsed)) return *error;
    const QueryTree& tree = std::get<QueryTree>(parsed);
    return Planner(request, tree, analyzer).run(tree);
}

}  // namespace dateline
