// SPDX-License-Identifier: GPL-2.0-or-later
// docs/QUERY-SYNTAX.md names what there is: fields, section kinds, limits, and examples that work.
#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

#include "schema/field.h"
#include "schema/news_kind.h"
#include "schema/section_kind.h"
#include "searcher/query/query_parser.h"
#include "searcher/query/query_planner.h"
#include "searcher/query/syntax_table.h"
#include "tests/support/temporary_directory.h"

using namespace dateline;

namespace {

std::string page() {
    return test::read_file(test::source_path("docs/QUERY-SYNTAX.md"));
}

bool says(const std::string& text) {
    return page().find(text) != std::string::npos;
}

/// Whether the query can be asked without an error or a warning.
void check_query(const std::string& text) {
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = text;
    request.strictness = Strictness::strict;
    request.today = {2016, 11, 11};
    const auto result = plan_query(request, analyzer);
    const auto* error = std::get_if<QueryError>(&result);
    BOOST_TEST(error == nullptr, text << ": " << (error == nullptr ? "" : error->text));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_syntax_page)

BOOST_AUTO_TEST_CASE(every_field_and_kind_is_described) {
    for (const Field& field : fields()) {
        BOOST_TEST(says("| `" + std::string(field.name) + "` |"), field.name);
        if (field.type == FieldType::section) continue;
        BOOST_TEST_CONTEXT(field.name)
        check_query(std::string(field.name) + ":\"" + std::string(field.example) + "\"");
    }
    for (const SectionKindInfo& kind : section_kinds())
        BOOST_TEST(says("`" + std::string(kind.name) + "`"), kind.name);
    for (const NewsKindInfo& kind : news_kinds())
        BOOST_TEST(says("`" + std::string(kind.name) + "`"), kind.name);
}

BOOST_AUTO_TEST_CASE(examples_of_the_tables_can_be_asked) {
    for (const SyntaxTable& table : syntax_tables()) {
        BOOST_TEST(!table.rows.empty(), table.name);
        for (const SyntaxRow& row : table.rows) check_query(std::string(row.example));
    }
}

BOOST_AUTO_TEST_CASE(limits_are_those_of_the_parser) {
    BOOST_TEST(says(std::to_string(max_query_bytes) + " bytes, " + std::to_string(max_query_words) +
                    " words or " + std::to_string(max_query_depth) + " levels"));
}

BOOST_AUTO_TEST_CASE(examples_can_be_asked_as_they_stand) {
    std::istringstream lines(page());
    bool inside = false;
    int examples = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) {
            inside = line == "```text";
        } else if (inside) {
            check_query(line);
            ++examples;
        }
    }
    BOOST_TEST(examples >= 5);
}

BOOST_AUTO_TEST_SUITE_END()
