// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_parser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "searcher/query/bracket_field.h"
#include "searcher/query/operators.h"
#include "searcher/query/query_lexer.h"
#include "searcher/query/word_marks.h"

namespace dateline {

namespace {

/// Further slips of one query tell nobody anything new.
constexpr std::size_t most_warnings = 16;

using MaybeNode = std::optional<QueryNode>;

QueryNode parent(NodeKind kind, std::vector<QueryNode> children) {
    QueryNode node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

QueryNode negated(QueryNode node) {
    if (node.kind == NodeKind::none_of) return std::move(node.children.front());
    std::vector<QueryNode> only;
    only.push_back(std::move(node));
    only.front().joint = Joint::side_by_side;
    return parent(NodeKind::none_of, std::move(only));
}

/// Whether the brackets around an AND list say something: a section clause reaches as far as they do, and
/// values of one field joined by AND belong together.
bool needs_its_brackets(const QueryNode& node) {
    return std::any_of(node.children.begin(), node.children.end(), [](const QueryNode& child) {
        return child.kind == NodeKind::field &&
               (child.field->type == FieldType::section || child.joint == Joint::and_operator);
    });
}

bool is_words_or_phrase(const QueryNode& node) {
    return node.kind == NodeKind::words || node.kind == NodeKind::phrase || node.kind == NodeKind::inflected;
}

/// Whether NEAR can work on it: words and phrases, or one of several.
bool can_be_near(const QueryNode& node) {
    return is_words_or_phrase(node) ||
           (node.kind == NodeKind::any_of &&
            std::all_of(node.children.begin(), node.children.end(), is_words_or_phrase));
}

bool has_near(const QueryNode& node) {
    return node.kind == NodeKind::near || std::any_of(node.children.begin(), node.children.end(), has_near);
}

NodeKind kind_of(ItemKind kind) {
    switch (kind) {
        case ItemKind::phrase:
            return NodeKind::phrase;
        case ItemKind::inflected:
            return NodeKind::inflected;
        case ItemKind::beginning:
            return NodeKind::beginning;
        case ItemKind::everything:
            return NodeKind::everything;
        case ItemKind::field:
            return NodeKind::field;
        default:
            return NodeKind::words;
    }
}

/// Recursive descent over the items. OR binds loosest, then XOR, then AND and standing side by side, then NOT
/// and `-`, then NEAR and IN.
class Parser {
  public:
    Parser(std::string_view text, std::vector<QueryItem>& items, const std::vector<Role>& roles,
           std::vector<QuerySlip>& slips)
        : text_(text), items_(items), roles_(roles), slips_(slips) {
        skip_nothing();
    }

    MaybeNode run() { return parse_any_of(); }

  private:
    struct Operand {
        MaybeNode node;
        std::size_t begin = 0;  ///< bytes of the query's text, brackets included
        std::size_t end = 0;
    };

    bool at_end() const { return at_ >= items_.size(); }
    bool at(Role role) const { return !at_end() && roles_[at_] == role; }
    void advance() {
        ++at_;
        skip_nothing();
    }
    void skip_nothing() {
        while (!at_end() && roles_[at_] == Role::nothing) ++at_;
    }

    MaybeNode parse_any_of();
    MaybeNode parse_one_of();
    MaybeNode parse_all_of();
    Operand parse_operand();
    Operand parse_bound();
    void parse_near(Operand& left);
    void parse_section(Operand& inside);
    unsigned take_distance();
    Operand parse_bracket();
    Operand parse_item();
    void add(std::vector<QueryNode>& children, Operand operand, Joint joint, std::size_t& run_begin);
    MaybeNode combined(NodeKind kind, std::vector<QueryNode> children) const;

    std::string_view text_;
    std::vector<QueryItem>& items_;
    const std::vector<Role>& roles_;
    std::vector<QuerySlip>& slips_;
    std::size_t at_ = 0;
};

MaybeNode Parser::combined(NodeKind kind, std::vector<QueryNode> children) const {
    if (children.empty()) return std::nullopt;
    if (children.size() > 1) return parent(kind, std::move(children));
    return std::move(children.front());
}

MaybeNode Parser::parse_any_of() {
    std::vector<QueryNode> children;
    for (;;) {
        if (MaybeNode child = parse_one_of()) {
            child->joint = Joint::side_by_side;
            if (child->kind == NodeKind::any_of && child->boost == 1) {
                std::move(child->children.begin(), child->children.end(), std::back_inserter(children));
            } else {
                children.push_back(std::move(*child));
            }
        }
        if (!at(Role::or_operator)) break;
        advance();
    }
    return combined(NodeKind::any_of, std::move(children));
}

MaybeNode Parser::parse_one_of() {
    std::vector<QueryNode> children;
    for (;;) {
        if (MaybeNode child = parse_all_of()) {
            child->joint = Joint::side_by_side;
            children.push_back(std::move(*child));
        }
        if (!at(Role::xor_operator)) break;
        advance();
    }
    return combined(NodeKind::one_of, std::move(children));
}

MaybeNode Parser::parse_all_of() {
    std::vector<QueryNode> children;
    Joint joint = Joint::side_by_side;
    std::size_t run_begin = 0;  // where the last child begins, its bracket included
    while (!at_end() && !at(Role::or_operator) && !at(Role::xor_operator) && !at(Role::close)) {
        if (at(Role::and_operator)) {
            joint = Joint::and_operator;
            advance();
            continue;
        }
        add(children, parse_operand(), joint, run_begin);
        joint = Joint::side_by_side;
    }
    return combined(NodeKind::all_of, std::move(children));
}

/// Adds a child, joining words that stand side by side into one run, also over brackets that hold only words:
/// `Acme (NYSE: ACM) reports` is one run, as pasted.
void Parser::add(std::vector<QueryNode>& children, Operand operand, Joint joint, std::size_t& run_begin) {
    if (!operand.node) return;
    QueryNode& node = *operand.node;
    const auto is_run = [](const QueryNode& other) {
        return other.kind == NodeKind::words && other.boost == 1;
    };
    if (is_run(node) && joint == Joint::side_by_side && !children.empty() && is_run(children.back())) {
        QueryNode& run = children.back();
        run.begin = run_begin;
        run.text = std::string(text_.substr(run_begin, operand.end - run_begin));
        return;
    }
    run_begin = operand.begin;
    node.joint = joint;
    if (node.kind == NodeKind::all_of && node.boost == 1 && !needs_its_brackets(node)) {
        node.children.front().joint = joint;
        run_begin = node.children.back().begin;
        std::move(node.children.begin(), node.children.end(), std::back_inserter(children));
        return;
    }
    children.push_back(std::move(node));
}

Parser::Operand Parser::parse_operand() {
    bool negative = false;
    while (at(Role::not_operator)) {
        negative = !negative;
        advance();
    }
    if (at_end()) return {};
    const bool excluded = items_[at_].excluded;
    Operand operand = parse_bound();
    if (operand.node && negative != excluded) operand.node = negated(std::move(*operand.node));
    return operand;
}

/// What NEAR and IN hold together.
Parser::Operand Parser::parse_bound() {
    Operand operand = at(Role::open) ? parse_bracket() : parse_item();
    while (at(Role::near_operator) || at(Role::in_operator)) {
        if (at(Role::near_operator))
            parse_near(operand);
        else
            parse_section(operand);
    }
    return operand;
}

/// The distance that the operator here names, within its bounds.
unsigned Parser::take_distance() {
    const QueryItem& item = items_[at_];
    const std::string_view name = text_.substr(item.text_begin, item.text_end - item.text_begin);
    const unsigned named = near_distance(name).value_or(usual_distance);
    const bool counted = named != same_sentence && named != same_paragraph;
    const unsigned distance = counted ? std::clamp(named, 1U, greatest_distance) : named;
    if (distance != named)
        slips_.push_back({quoted_for_message(name) + " is out of bounds", item.begin,
                          "words may be 1 to " + std::to_string(greatest_distance) + " apart"});
    advance();
    return distance;
}

/// Adds the next operand to what NEAR holds together; a chain is one clause of the widest distance.
void Parser::parse_near(Operand& left) {
    const std::size_t begin = items_[at_].begin;
    const unsigned distance = take_distance();
    Operand right = at(Role::open) ? parse_bracket() : parse_item();
    left.end = right.end;
    if (!left.node || !right.node) {
        if (!left.node) left.node = std::move(right.node);
        return;
    }
    const bool chain = left.node->kind == NodeKind::near;
    if ((chain || can_be_near(*left.node)) && can_be_near(*right.node)) {
        if (!chain) {
            std::vector<QueryNode> first;
            first.push_back(std::move(*left.node));
            left.node = parent(NodeKind::near, std::move(first));
        }
        left.node->distance = std::max(left.node->distance, distance);
        left.node->children.push_back(std::move(*right.node));
        return;
    }
    slips_.push_back({"NEAR works on words, phrases and brackets of either; searched as AND", begin,
                      "write it between them: (cash OR funds) NEAR/5 runway"});
    right.node->joint = Joint::and_operator;
    std::vector<QueryNode> both;
    both.push_back(std::move(*left.node));
    both.push_back(std::move(*right.node));
    left.node = parent(NodeKind::all_of, std::move(both));
}

/// What is asked for in sections of the kinds that follow.
void Parser::parse_section(Operand& inside) {
    advance();
    const QueryItem& item = items_[at_];
    QueryNode section;
    section.kind = NodeKind::field;
    section.field = &field("section");
    for (std::size_t at = item.text_begin; at < item.text_end;) {
        const std::size_t end = std::min(text_.find(',', at), item.text_end);
        section.values.push_back({std::string(text_.substr(at, end - at)), at, NodeKind::words});
        at = end + 1;
    }
    inside.end = item.end;
    advance();
    if (!inside.node) return;
    std::vector<QueryNode> both;
    both.push_back(std::move(*inside.node));
    both.push_back(std::move(section));
    inside.node = parent(NodeKind::all_of, std::move(both));
}

Parser::Operand Parser::parse_bracket() {
    Operand operand;
    const Field* field = items_[at_].field;
    operand.begin = items_[at_].begin;
    advance();
    operand.node = parse_any_of();
    double boost = 1;
    if (!at_end()) {
        operand.end = items_[at_].end;
        boost = items_[at_].boost;
        advance();
    }
    if (operand.node && field != nullptr) {
        if (has_near(*operand.node))
            slips_.push_back({"NEAR is read as AND in " + std::string(field->name) + ":", operand.begin, {}});
        ask_in_field(*operand.node, *field);
    }
    if (operand.node)
        operand.node->boost = std::clamp(operand.node->boost * boost, least_boost, greatest_boost);
    return operand;
}

Parser::Operand Parser::parse_item() {
    QueryItem& item = items_[at_];
    QueryNode node;
    node.begin = item.text_begin;
    node.text = std::string(text_.substr(item.text_begin, item.text_end - item.text_begin));
    node.field = item.field;
    node.values = std::move(item.values);
    node.boost = item.boost;
    node.kind = kind_of(item.kind);
    if (node.kind == NodeKind::field) node.text.clear();
    Operand operand{std::move(node), item.begin, item.end};
    advance();
    return operand;
}

std::string warning_text(const QuerySlip& slip) {
    return slip.hint.empty() ? slip.text : slip.text + "; " + slip.hint;
}

}  // namespace

std::variant<QueryTree, QueryError> parse_query(std::string_view text, Strictness strictness) {
    if (text.size() > max_query_bytes) {
        return QueryError{"query is longer than " + std::to_string(max_query_bytes) + " bytes",
                          column_at(text, max_query_bytes), "search for fewer words"};
    }
    LexedQuery lexed = lex_query(text);
    Roles roles;
    if (std::optional<QueryError> error = find_roles(text, lexed.items, roles)) return *error;
    std::vector<QuerySlip> slips = std::move(lexed.slips);
    std::move(roles.slips.begin(), roles.slips.end(), std::back_inserter(slips));
    QueryTree tree;
    tree.text = std::string(text);
    if (MaybeNode root = Parser(text, lexed.items, roles.roles, slips).run())
        tree.root.push_back(std::move(*root));
    std::stable_sort(slips.begin(), slips.end(),
                     [](const QuerySlip& a, const QuerySlip& b) { return a.begin < b.begin; });
    if (strictness == Strictness::strict && !slips.empty()) {
        return QueryError{slips.front().text, column_at(text, slips.front().begin), slips.front().hint};
    }
    if (slips.size() > most_warnings) slips.resize(most_warnings);
    for (const QuerySlip& slip : slips)
        tree.warnings.push_back({warning_text(slip), column_at(text, slip.begin)});
    return tree;
}

}  // namespace dateline
