// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/syntax_writer.h"

#include <algorithm>
#include <ostream>

#include "searcher/output/json_text.h"
#include "searcher/output/line_wrapper.h"
#include "searcher/query/syntax_table.h"

namespace dateline {

namespace {

constexpr std::size_t between_columns = 2;

void write_table(const SyntaxTable& table, const WriterOptions& options, std::ostream& out) {
    std::size_t widest = 0;
    for (const SyntaxRow& row : table.rows) widest = std::max(widest, row.write.size());
    out << styled(table.title, Style::heading, options.colour) << '\n';
    for (const SyntaxRow& row : table.rows)
        out << "  " << row.write << std::string(widest - row.write.size() + between_columns, ' ')
            << row.meaning << "; " << row.example << '\n';
}

Json table_json(const SyntaxTable& table) {
    Json rows = Json::array();
    for (const SyntaxRow& row : table.rows)
        rows.push_back({{"write", row.write}, {"meaning", row.meaning}, {"example", row.example}});
    return {{"name", table.name}, {"title", table.title}, {"rows", std::move(rows)}};
}

}  // namespace

void write_syntax(const WriterOptions& options, std::ostream& out) {
    if (options.format != OutputFormat::text) {
        Json tables = Json::array();
        for (const SyntaxTable& table : syntax_tables()) tables.push_back(table_json(table));
        out << json_text({{"tables", std::move(tables)}}) << '\n';
        return;
    }
    bool first = true;
    for (const SyntaxTable& table : syntax_tables()) {
        if (!first) out << '\n';
        first = false;
        write_table(table, options, out);
    }
}

}  // namespace dateline
