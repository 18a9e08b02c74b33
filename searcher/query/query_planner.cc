// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_planner.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "schema/section_kind.h"
#include "schema/term.h"
#include "searcher/query/adjacency.h"
#include "searcher/query/clause.h"
#include "searcher/query/evidence.h"
#include "searcher/query/expanded_clauses.h"
#include "searcher/query/expansion.h"
#include "searcher/query/field_planner.h"
#include "searcher/query/language_stems.h"
#include "searcher/query/query_parser.h"
#include "searcher/query/ranked_query.h"
#include "searcher/query/section_scope.h"
#include "searcher/query/unit_query.h"
#include "searcher/query/word_unit.h"

namespace dateline {

namespace {

using Kinds = std::vector<SectionKind>;

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

/// Options' values as field clauses beside the query; nothing where a field does not exist.
std::optional<std::vector<QueryNode>> option_clauses(
    const std::vector<std::pair<std::string, std::string>>& filters, PlanningNotes& notes) {
    std::vector<QueryNode> clauses;
    for (const auto& [name, value] : filters) {
        QueryNode node;
        node.kind = NodeKind::field;
        node.field = find_field(name);
        if (node.field == nullptr) {
            notes.fail({"unknown field " + quoted_for_message(name), 0, {}});
            return std::nullopt;
        }
        node.values.push_back({value, no_place, NodeKind::words});
        clauses.push_back(std::move(node));
    }
    return clauses;
}

class Planner {
  public:
    Planner(const QueryRequest& request, const QueryTree& tree, Analyzer& analyzer)
        : request_(request),
          text_(tree.text),
          analyzer_(analyzer),
          notes_(text_),
          expanded_(analyzer, request.vocabulary, notes_),
          fields_(request, analyzer, expanded_, notes_) {}

    std::variant<PlannedQuery, QueryError> run(const QueryTree& tree);

  private:
    Clause plan(const QueryNode& node, const Kinds& scope);
    Clause plan_unboosted(const QueryNode& node, const Kinds& scope);
    Clause plan_either(const QueryNode& node, const Kinds& scope);
    void plan_expanded(Conjunction& parts, const QueryNode& node, const Kinds& scope);
    Clause plan_all_of(std::span<const QueryNode> children, const Kinds& scope, bool top);
    void plan_child(Conjunction& parts, const QueryNode& child, const Kinds& scope);
    void plan_words(Conjunction& parts, const QueryNode& node, const Kinds& scope);
    void tell_correction(const WordUnit& unit, std::size_t begin);
    void plan_phrase(Conjunction& parts, const QueryNode& node, const Kinds& scope);
    Clause unit_clause(const WordUnit& unit, std::size_t begin, const Kinds& scope);
    Kinds kinds_among(std::span<const QueryNode> children) const;
    void prefer_recent(Clause& words) const;
    void finish(PlannedQuery& out, Clause words);

    const QueryRequest& request_;
    std::string_view text_;
    Analyzer& analyzer_;
    PlanningNotes notes_;
    ExpandedClauses expanded_;
    FieldPlanner fields_;
    std::optional<LanguageStems> languages_;
};

/// A word or phrase, inside sections of the kinds asked for.
Clause Planner::unit_clause(const WordUnit& unit, std::size_t begin, const Kinds& scope) {
    notes_.count_words(unit.words.size(), begin);
    Clause clause;
    clause.every = clause.condition = unit_query(unit, "");
    if (!scope.empty()) ask_inside(clause, inside_sections(unit, scope), scope);
    clause.any = clause.every;
    clause.need = unit.stop ? Need::courtesy : Need::wanted;
    clause.words.push_back(query_word(unit, notes_.column(begin), scope));
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
    if (!units.empty()) notes_.ask_index();
    if (!scope.empty())
        for (WordUnit& unit : units) find_section_words_of_alternatives(unit, analyzer_);
    for (const WordUnit& unit : units) tell_correction(unit, node.begin + unit.begin);
    if (request_.vocabulary != nullptr && with.has(Ingredient::headline)) {
        std::vector<Query> headlines = headline_evidence(units, *request_.vocabulary);
        std::move(headlines.begin(), headlines.end(), std::back_inserter(parts.standing));
    }
    for (const WordUnit& unit : units) {
        if (notes_.error()) return;
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
    const bool known = request_.vocabulary != nullptr && is_known(unit, *request_.vocabulary);
    notes_.warn(known ? quoted_for_message(unit.text) + " is hardly known; looked for " + others + " too"
                      : "no release has " + quoted_for_message(unit.text) + "; looked for " + others,
                begin);
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
    if (clause) parts.clauses.push_back(std::move(*clause));
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
    for (std::size_t i = 0; i < children.size() && !notes_.error(); ++i) {
        const QueryNode& child = children[i];
        if (top && child.kind == NodeKind::field && child.field->type != FieldType::text) {
            fields_.add_filter(child, i == 0 ? nullptr : &children[i - 1]);
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
            return fields_.clause(node);
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
        notes_.fail({"XOR has more than " + std::to_string(most_one_of) + " alternatives",
                     notes_.column(first_byte(node)), "write OR where several of them may hold"});
        return {};
    }
    return one ? one_of(std::move(alternatives)) : any_of(std::move(alternatives));
}

void Planner::prefer_recent(Clause& words) const {
    if (request_.vocabulary == nullptr || words.words.empty()) return;
    const Query recent = recency_evidence(request_.recency, *request_.vocabulary, request_.today);
    if (recent.empty()) return;
    words.every = with_evidence(words.every, {recent});
    words.any = with_evidence(words.any, {recent});
}

void Planner::finish(PlannedQuery& out, Clause words) {
    out.every = words.every;
    out.condition = words.condition;
    out.any = words.any;
    out.relaxable = words.relaxable;
    out.words = std::move(words.words);
    out.shown = std::move(fields_.shown());
    const std::string filters = fields_.filters().parsed();
    out.parsed = filters.empty() ? words.parsed : in_list(words, Listing::all);
    if (!out.parsed.empty() && !filters.empty()) out.parsed += " AND ";
    out.parsed += filters;
    out.filters = fields_.filters().take();
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
    std::optional<std::vector<QueryNode>> options = option_clauses(request_.filters, notes_);
    if (!options) return *notes_.error();
    std::move(options->begin(), options->end(), std::back_inserter(children));
    languages_.emplace(children);
    Clause words = plan_all_of(children, {}, true);
    prefer_recent(words);
    fields_.add_period();
    const bool asked =
        !std::all_of(text_.begin(), text_.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (asked && words.every.empty() && fields_.filters().empty()) {
        notes_.fail({"the query has no word to search for", 1, "a word has at least one letter or digit"});
    }
    if (notes_.error()) return *notes_.error();
    finish(out, std::move(words));
    const std::vector<QueryWarning>& told = notes_.warnings();
    out.warnings.insert(out.warnings.end(), told.begin(), told.end());
    out.asks_index = notes_.asks_index();
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
