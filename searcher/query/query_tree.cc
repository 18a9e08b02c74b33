// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_tree.h"

namespace dateline {

namespace {

std::string describe_values(const QueryNode& node) {
    std::string out;
    for (const FieldValue& value : node.values) {
        if (!out.empty()) out += ", ";
        out += value.quoted ? '"' + value.text + '"' : value.text;
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

}  // namespace

std::string describe(const QueryNode& node) {
    switch (node.kind) {
        case NodeKind::words:
            return "words(" + node.text + ")";
        case NodeKind::phrase:
            return "phrase(" + node.text + ")";
        case NodeKind::field:
            return describe_values(node);
        case NodeKind::all_of:
            return describe_children("and", node);
        case NodeKind::any_of:
            return describe_children("or", node);
        case NodeKind::none_of:
            return describe_children("not", node);
    }
    return {};
}

std::string describe(const QueryTree& tree) {
    return tree.root.empty() ? "nothing" : describe(tree.root.front());
}

}  // namespace dateline
