// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_tree.h"

#include <array>
#include <charconv>
#include <utility>

namespace dateline {

namespace {

/// As many as boosts of whole hundredths need.
constexpr int boost_decimals = 2;

std::string describe_values(const QueryNode& node) {
    std::string out;
    for (const FieldValue& value : node.values) {
        if (!out.empty()) out += ", ";
        out += value_text(value);
    }
    return std::string(node.field->name) + "(" + out + ")";
}

std::string describe_children(std::string name, const QueryNode& node) {
    std::string out;
    for (const QueryNode& child : node.children) {
        if (!out.empty()) out += child.joint == Joint::and_operator ? " & " : ", ";
        out += describe(child);
    }
    return std::move(name) + "(" + out + ")";
}

std::string without_boost(const QueryNode& node) {
    std::string name(node_name(node.kind));
    switch (node.kind) {
        case NodeKind::words:
        case NodeKind::phrase:
        case NodeKind::inflected:
        case NodeKind::beginning:
            return name + "(" + node.text + ")";
        case NodeKind::field:
            return describe_values(node);
        case NodeKind::everything:
            return name;
        case NodeKind::near:
            return describe_children(name + "/" + distance_text(node.distance), node);
        default:
            return describe_children(std::move(name), node);
    }
}

}  // namespace

std::string_view node_name(NodeKind kind) {
    switch (kind) {
        case NodeKind::words:
            return "words";
        case NodeKind::phrase:
            return "phrase";
        case NodeKind::inflected:
            return "inflected";
        case NodeKind::beginning:
            return "beginning";
        case NodeKind::near:
            return "near";
        case NodeKind::field:
            return "field";
        case NodeKind::everything:
            return "everything";
        case NodeKind::all_of:
            return "and";
        case NodeKind::any_of:
            return "or";
        case NodeKind::one_of:
            return "xor";
        case NodeKind::none_of:
            return "not";
    }
    return {};
}

std::string describe(const QueryNode& node) {
    return without_boost(node) + boost_text(node.boost);
}

std::string distance_text(unsigned distance) {
    if (distance == same_sentence) return "s";
    return distance == same_paragraph ? "p" : std::to_string(distance);
}

std::string boost_text(double boost) {
    if (boost == 1) return {};
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), boost,
                                            std::chars_format::fixed, boost_decimals);
    std::string text = "^" + std::string(digits.data(), end);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::size_t first_byte(const QueryNode& node) {
    if (!node.values.empty()) return node.values.front().begin;
    return node.children.empty() ? node.begin : first_byte(node.children.front());
}

std::string value_text(const FieldValue& value) {
    switch (value.kind) {
        case NodeKind::phrase:
            return '"' + value.text + '"';
        case NodeKind::inflected:
            return '"' + value.text + "\"~";
        case NodeKind::beginning:
            return value.text + "*";
        default:
            return value.text;
    }
}

std::string describe(const QueryTree& tree) {
    return tree.root.empty() ? "nothing" : describe(tree.root.front());
}

}  // namespace dateline
