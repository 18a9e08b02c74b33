// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/bracket_field.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

namespace {

/// Makes a field clause of each word and phrase in `field:( … )`.
void make_clauses(QueryNode& node, const Field& field) {
    for (QueryNode& child : node.children) make_clauses(child, field);
    if (node.kind == NodeKind::near) {  // values have no places
        node.kind = NodeKind::all_of;
        for (QueryNode& child : node.children) child.joint = Joint::and_operator;
    }
    if (node.kind != NodeKind::words && node.kind != NodeKind::phrase && node.kind != NodeKind::inflected &&
        node.kind != NodeKind::beginning)
        return;
    node.values = {{std::move(node.text), node.begin, node.kind}};
    node.kind = NodeKind::field;
    node.field = &field;
    node.text.clear();
}

/// A run of words as one clause a word, which is what `ticker:(A B)` means; a headline takes the run whole.
QueryNode split_words(QueryNode node, const Field& field) {
    for (QueryNode& child : node.children) child = split_words(std::move(child), field);
    if (node.kind != NodeKind::words || field.type == FieldType::text) return node;
    std::vector<QueryNode> words;
    for (std::size_t at = 0; at < node.text.size();) {
        const std::size_t begin = node.text.find_first_not_of(" \t\r\n()", at);
        if (begin == std::string::npos) break;
        const std::size_t end = std::min(node.text.find_first_of(" \t\r\n()", begin), node.text.size());
        QueryNode word;
        word.kind = NodeKind::words;
        word.text = node.text.substr(begin, end - begin);
        word.begin = node.begin + begin;
        word.joint = words.empty() ? node.joint : Joint::and_operator;
        words.push_back(std::move(word));
        at = end;
    }
    if (words.size() == 1) return std::move(words.front());
    const Joint joint = node.joint;
    QueryNode all;
    all.kind = NodeKind::all_of;
    all.children = std::move(words);
    all.joint = joint;
    return all;
}

}  // namespace

void ask_in_field(QueryNode& node, const Field& field) {
    node = split_words(std::move(node), field);
    make_clauses(node, field);
}

}  // namespace dateline
