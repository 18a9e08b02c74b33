// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_tree.h"

#include <array>
#include <charconv>

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

std::string describe_children(const char* name, const QueryNode& node) {
    std::string out;
    for (const QueryNode& child : node.children) {
        if (!out.empty()) out += child.joint == Joint::and_operator ? " & " : ", ";
        out += describe(child);
    }
    return std::string(name) + "(" + out + ")";
}

std::string without_boost(const QueryNode& node) {
    switch (node.kind) {
        case NodeKind::words:
            return "words(" + node.text + ")";
        case NodeKind::phrase:
            return "phrase(" + node.text + ")";
        case NodeKind::inflected:
            return "inflected(" + node.text + ")";
        case NodeKind::beginning:
            return "beginning(" + node.text + ")";
        case NodeKind::near:
            return describe_children(("near/" + std::to_string(node.distance)).c_str(), node);
        case NodeKind::everything:
            return "everything";
        case NodeKind::field:
            return describe_values(node);
        case NodeKind::all_of:
            return describe_children("and", node);
        case NodeKind::any_of:
            return describe_children("or", node);
        case NodeKind::one_of:
            return describe_children("xor", node);
        case NodeKind::none_of:
            return describe_children("not", node);
    }
    return {};
}

}  // namespace

std::string describe(const QueryNode& node) {
    return without_boost(node) + boost_text(node.boost);
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
