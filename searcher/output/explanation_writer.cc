// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/explanation_writer.h"

#include <ostream>

#include "schema/printable.h"
#include "searcher/output/json_text.h"
#include "searcher/output/line_wrapper.h"
#include "searcher/query/query_description.h"
#include "searcher/query/query_error.h"

namespace dateline {

namespace {

constexpr std::size_t indent = 2;

/// The kind of node and what it has besides children: `near/5`, `words cash runway`.
std::string node_line(const QueryNode& node) {
    std::string line(node_name(node.kind));
    if (node.kind == NodeKind::near) line += "/" + distance_text(node.distance);
    if (node.kind == NodeKind::field) {
        line = std::string(node.field->name) + ":";
        for (std::size_t i = 0; i < node.values.size(); ++i)
            line += (i == 0 ? " " : ", ") + value_text(node.values[i]);
    }
    if (!node.text.empty()) line += " " + node.text;
    return line + (node.boost == 1 ? "" : " " + boost_text(node.boost));
}

void write_node(const QueryNode& node, std::size_t level, std::ostream& out) {
    out << std::string(indent * level, ' ') << printable(node_line(node)) << '\n';
    for (const QueryNode& child : node.children) write_node(child, level + 1, out);
}

Json node_json(const QueryNode& node, std::string_view text) {
    Json object = {{"kind", node_name(node.kind)}};
    if (!node.text.empty()) {
        object["text"] = node.text;
        object["column"] = column_at(text, node.begin);
    }
    if (node.field != nullptr) {
        object["field"] = node.field->name;
        object["values"] = Json::array();
        for (const FieldValue& value : node.values) object["values"].push_back(value_text(value));
    }
    if (node.kind == NodeKind::near) {
        const bool counted = node.distance != same_sentence && node.distance != same_paragraph;
        object["distance"] = counted ? Json(node.distance) : Json(distance_text(node.distance));
    }
    if (node.boost != 1) object["boost"] = node.boost;
    if (!node.children.empty()) object["children"] = Json::array();
    for (const QueryNode& child : node.children) object["children"].push_back(node_json(child, text));
    return object;
}

std::string term_text(const QueryExplanation& explanation, const std::string& term) {
    const auto found = explanation.releases.find(term);
    return readable_term(term) +
           (found == explanation.releases.end() ? "" : " (" + std::to_string(found->second) + ")");
}

std::string listed(const QueryExplanation& explanation, const std::vector<std::string>& terms) {
    std::string out;
    for (const std::string& term : terms) out += (out.empty() ? "" : ", ") + term_text(explanation, term);
    return out;
}

/// Each way in which a text has the word: its terms, then rows of them.
std::vector<std::string> ways_of(const QueryExplanation& explanation, const QueryWord& word) {
    std::vector<std::string> ways;
    if (!word.terms.empty()) ways.push_back(listed(explanation, word.terms));
    for (const std::vector<std::string>& phrase : word.phrases) {
        std::string row = "in a row:";
        for (const std::string& term : phrase) row += " " + term_text(explanation, term);
        ways.push_back(std::move(row));
    }
    for (const auto& places : word.rows) {
        std::string row = "in a row:";
        for (const auto& terms : places) row += " [" + listed(explanation, terms) + "]";
        ways.push_back(std::move(row));
    }
    return ways;
}

class TextExplanation {
  public:
    TextExplanation(const WriterOptions& options, std::ostream& out) : options_(options), out_(out) {}

    void heading(const std::string& text) const {
        out_ << styled(text, Style::heading, options_.colour) << '\n';
    }
    void paragraph(const std::string& text, std::size_t level = 1) const {
        LineWrapper wrapper(level * indent, options_.width, options_.colour);
        wrapper.add(printable(text));
        out_ << wrapper.finish();
    }
    /// A heading with one paragraph; nothing where there is no text.
    void part(const char* name, const std::string& text) const {
        if (text.empty()) return;
        heading(name);
        paragraph(text);
    }

  private:
    const WriterOptions& options_;
    std::ostream& out_;
};

std::string words_heading(const QueryExplanation& explanation) {
    if (explanation.index_known) return "Words, and releases with each term";
    const std::string& problem = explanation.index_problem;
    return "Words, not expanded by those of an index" + (problem.empty() ? "" : ": " + printable(problem));
}

void write_text(const QueryExplanation& explanation, const WriterOptions& options, std::ostream& out) {
    const TextExplanation text(options, out);
    const PlannedQuery& planned = explanation.planned;
    text.part("Query", explanation.tree.text);
    if (!explanation.tree.root.empty()) {
        text.heading("Tree");
        write_node(explanation.tree.root.front(), 1, out);
    }
    text.part("Understood as", planned.parsed);
    if (!planned.words.empty()) text.heading(words_heading(explanation));
    for (const QueryWord& word : planned.words) {
        text.paragraph(word.text);
        for (const std::string& way : ways_of(explanation, word)) text.paragraph(way, 2);
    }
    if (!planned.warnings.empty()) text.heading("Warnings");
    for (const QueryWarning& warning : planned.warnings)
        text.paragraph((warning.column == 0 ? "" : std::to_string(warning.column) + ": ") + warning.text);
    text.part("Asked of Xapian, every word", readable_query(planned.filtered(planned.every)));
    if (planned.relaxable)
        text.part("Asked of Xapian, some words", readable_query(planned.filtered(planned.any)));
}

Json terms_json(const QueryExplanation& explanation, const std::vector<std::string>& terms) {
    Json list = Json::array();
    for (const std::string& term : terms) {
        Json entry = {{"term", readable_term(term)}};
        const auto found = explanation.releases.find(term);
        if (found != explanation.releases.end()) entry["releases"] = found->second;
        list.push_back(std::move(entry));
    }
    return list;
}

Json word_json(const QueryExplanation& explanation, const QueryWord& word) {
    Json rows = Json::array();
    for (const std::vector<std::string>& phrase : word.phrases) {
        Json row = Json::array();
        for (const std::string& term : phrase) row.push_back(terms_json(explanation, {term}));
        rows.push_back(std::move(row));
    }
    for (const auto& places : word.rows) {
        Json row = Json::array();
        for (const auto& terms : places) row.push_back(terms_json(explanation, terms));
        rows.push_back(std::move(row));
    }
    return {{"text", word.text},
            {"column", word.column},
            {"terms", terms_json(explanation, word.terms)},
            {"rows", std::move(rows)}};
}

Json explanation_json(const QueryExplanation& explanation) {
    const PlannedQuery& planned = explanation.planned;
    const QueryTree& tree = explanation.tree;
    Json object = {{"schema", output_schema}};
    object["query"] = query_json({"", tree.text, planned.parsed, planned.warnings});
    object["tree"] = tree.root.empty() ? Json(nullptr) : node_json(tree.root.front(), tree.text);
    object["index"] = explanation.index_known;
    object["words"] = Json::array();
    for (const QueryWord& word : planned.words) object["words"].push_back(word_json(explanation, word));
    object["xapian"] = {{"every", readable_query(planned.filtered(planned.every))},
                        {"some", readable_query(planned.filtered(planned.any))}};
    return object;
}

}  // namespace

void write_explanation(const QueryExplanation& explanation, const WriterOptions& options, std::ostream& out) {
    if (options.format == OutputFormat::text)
        write_text(explanation, options, out);
    else
        out << json_text(explanation_json(explanation)) << '\n';
}

}  // namespace dateline
