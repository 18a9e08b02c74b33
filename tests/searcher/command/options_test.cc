// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <map>
#include <ostream>
#include <string>

#include "schema/field.h"
#include "searcher/option_table.h"

namespace dateline {

namespace {

using Arguments = std::vector<std::string>;

Environment environment_of(std::map<std::string, std::string> variables) {
    return [variables = std::move(variables)](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    };
}

std::variant<SearchOptions, UsageError> parsed(const Arguments& arguments) {
    return parse_options(arguments, environment_of({{"HOME", "/home/a"}}));
}

SearchOptions options_of(const Arguments& arguments) {
    auto result = parsed(arguments);
    if (auto* error = std::get_if<UsageError>(&result)) throw std::runtime_error(error->text);
    return std::get<SearchOptions>(std::move(result));
}

struct QueryRow {
    const char* why;
    Arguments arguments;
    const char* query;
};
std::ostream& operator<<(std::ostream& out, const QueryRow& row) {
    return out << row.why;
}

const QueryRow query_rows[] = {
    {"words", {"cash", "runway"}, "cash runway"},
    {"a dash behind the first word", {"revenue", "-loss"}, "revenue -loss"},
    {"a dash word that begins like an option", {"revenue", "-net", "-hedge"}, "revenue -net -hedge"},
    {"a dash letter that is no option", {"revenue", "-x"}, "revenue -x"},
    {"an excluded letter behind a double dash", {"revenue", "--", "-n"}, "revenue -n"},
    {"an excluded letter within an argument", {"revenue -n"}, "revenue -n"},
    {"an option between words", {"cash", "--limit", "3", "runway", "-loss"}, "cash runway -loss"},
    {"an option with a sign of equality", {"cash", "--limit=3"}, "cash"},
    {"all behind a double dash", {"--limit", "3", "--", "-loss", "--limit", "--"}, "-loss --limit --"},
    {"a dash alone", {"-"}, "-"},
    {"a short option before the words", {"-n", "3", "cash"}, "cash"},
    {"a short option behind the words", {"cash", "-n", "3"}, "cash"},
    {"a short option between words", {"cash", "-n=3", "runway", "-loss"}, "cash runway -loss"},
};

struct ErrorRow {
    const char* why;
    Arguments arguments;
    const char* text;
    const char* hint;
};
std::ostream& operator<<(std::ostream& out, const ErrorRow& row) {
    return out << row.why;
}

const ErrorRow error_rows[] = {
    {"nothing asked", {}, "nothing is asked", "words"},
    {"an unknown option", {"--tickr", "X", "a"}, "no option `--tickr`", "--ticker"},
    {"an abbreviated option", {"--form", "json", "a"}, "no option `--form`", "--format"},
    {"an unknown option far from any", {"--qqqqqq", "a"}, "no option `--qqqqqq`", "--help"},
    {"a dash word first", {"-loss", "revenue"}, "no option `-loss`", "--"},
    {"a value is missing", {"a", "--limit"}, "`--limit` needs a value", ""},
    {"a value of a short option is missing", {"a", "-n"}, "`--limit` needs a value", ""},
    {"an empty value", {"a", "--ticker="}, "`--ticker` has an empty value", ""},
    {"a value too many", {"a", "--count=3"}, "`--count` takes no value", ""},
    {"not a number", {"a", "--limit", "many"}, "--limit cannot be `many`", "from 0 to 1000"},
    {"a negative number", {"a", "--limit", "-1"}, "--limit cannot be `-1`", "from 0 to 1000"},
    {"a number too large", {"a", "--limit", "1001"}, "--limit cannot be `1001`", "from 0 to 1000"},
    {"too large for an export", {"a", "--format", "trec", "--limit", "10001"}, "`10001`", "from 0 to 10000"},
    {"a number beyond any", {"a", "--offset", "99999999999999999999999"}, "--offset", "from 0"},
    {"an unknown format",
     {"a", "--format", "xml"},
     "--format cannot be `xml`",
     "text, json, jsonl, csv, trec"},
    {"an unknown order", {"a", "--sort", "beauty"}, "--sort cannot be `beauty`", "-date"},
    {"an unknown mode of duplicates",
     {"a", "--duplicates", "hide"},
     "--duplicates cannot be `hide`",
     "collapse, show, latest, first"},
    {"an unknown facet", {"a", "--facet", "ticker,colour"}, "--facet cannot be `colour`", "ticker"},
    {"an unknown colour mode", {"a", "--color", "blue"}, "--color cannot be `blue`", "auto, always, never"},
    {"an unknown kind to show",
     {"--show", "R-1", "--section", "poetry"},
     "--section cannot be `poetry`",
     "body"},
    {"a difference from nothing", {"a", "--diff", "R-2"}, "--diff", "--show ID --diff OTHER"},
    {"an unknown ingredient",
     {"a", "--rank-without", "synonyms,salt"},
     "--rank-without cannot be `salt`",
     "some of: synonyms, acronyms"},
    {"an unknown recency", {"a", "--recency", "very"}, "--recency cannot be `very`", "none, mild, strong"},
    {"words beside a batch", {"--batch", "f", "word"}, "--batch", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(options)

BOOST_DATA_TEST_CASE(keep_words_apart_from_options, query_rows, row) {
    BOOST_TEST(options_of(row.arguments).query == row.query);
}

BOOST_DATA_TEST_CASE(say_what_is_wrong_and_what_is_right, error_rows, row) {
    const auto result = parsed(row.arguments);
    const auto* error = std::get_if<UsageError>(&result);
    BOOST_REQUIRE(error != nullptr);
    BOOST_TEST(error->text.find(row.text) != std::string::npos, error->text);
    BOOST_TEST(error->hint.find(row.hint) != std::string::npos, error->hint);
}

BOOST_AUTO_TEST_CASE(may_be_short_anywhere) {
    BOOST_TEST(options_of({"cash", "-n", "3"}).limit == 3U);
    BOOST_TEST(options_of({"-n", "3", "cash"}).limit == 3U);
    BOOST_TEST((options_of({"cash", "-h"}).action == Action::help));
}

BOOST_AUTO_TEST_CASE(take_lists_of_symbols_but_not_of_names) {
    using Filters = std::vector<std::pair<std::string, std::string>>;
    BOOST_TEST(
        (options_of({"--ticker", "ACM,ZZZ"}).filters == Filters{{"ticker", "ACM"}, {"ticker", "ZZZ"}}));
    BOOST_TEST((options_of({"--kind", "earnings,dividend"}).filters ==
                Filters{{"kind", "earnings"}, {"kind", "dividend"}}));
    BOOST_TEST((options_of({"--period", "2016Q3,2016"}).filters ==
                Filters{{"period", "2016Q3"}, {"period", "2016"}}));
    BOOST_TEST((options_of({"--issuer", "Acme, Inc."}).filters == Filters{{"issuer", "Acme, Inc."}}));
}

BOOST_AUTO_TEST_CASE(take_the_last_of_several_values) {
    const SearchOptions options = options_of({"a", "--limit", "3", "--limit", "7", "--sort", "date", "--sort",
                                              "-date", "--format", "csv", "--format=json"});
    BOOST_TEST(options.limit == 7U);
    BOOST_TEST((options.sort == SortOrder::newest_first));
    BOOST_TEST((options.format == OutputFormat::json));
}

BOOST_AUTO_TEST_CASE(have_one_for_every_field) {
    for (const Field& field : fields()) {
        const SearchOptions options =
            options_of({"--" + std::string(field.name), "x", "--" + std::string(field.name), "y"});
        const std::vector<std::pair<std::string, std::string>> wanted{{std::string(field.name), "x"},
                                                                      {std::string(field.name), "y"}};
        BOOST_TEST((options.filters == wanted), field.name);
    }
}

BOOST_AUTO_TEST_CASE(collapse_duplicates_but_in_a_run) {
    for (const char* format : {"text", "json", "jsonl", "csv"})
        BOOST_TEST((options_of({"a", "--format", format}).duplicates == Duplicates::collapse), format);
    BOOST_TEST((options_of({"a", "--format", "trec"}).duplicates == Duplicates::show));
    BOOST_TEST(
        (options_of({"a", "--format", "trec", "--duplicates", "latest"}).duplicates == Duplicates::latest));
}

BOOST_AUTO_TEST_CASE(collect_facets_from_lists_and_repetition) {
    const SearchOptions options =
        options_of({"--facet", "ticker,date:year", "--facet", "wire", "--facet", "ticker"});
    std::string names;
    for (const FacetSpec& spec : options.facets) names += spec.name + " ";
    BOOST_TEST(names == "ticker date:year wire ");
}

BOOST_AUTO_TEST_CASE(find_the_index_in_the_documented_order) {
    const auto folders = [](const Arguments& arguments, std::map<std::string, std::string> variables) {
        return std::get<SearchOptions>(parse_options(arguments, environment_of(std::move(variables))))
            .databases;
    };
    using Folders = std::vector<std::string>;
    const std::map<std::string, std::string> all{
        {"DATELINE_DB", "/d"}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}};
    BOOST_TEST((folders({"a", "--db", "/1", "--db", "/2"}, all) == Folders{"/1", "/2"}));
    BOOST_TEST((folders({"a"}, all) == Folders{"/d"}));
    BOOST_TEST((folders({"a"}, {{"DATELINE_DB", ""}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}) ==
                Folders{"/x/dateline/index"}));
    BOOST_TEST((folders({"a"}, {{"HOME", "/h"}}) == Folders{"/h/.local/share/dateline/index"}));
}

BOOST_AUTO_TEST_CASE(choose_the_action) {
    BOOST_TEST((options_of({"--help"}).action == Action::help));
    BOOST_TEST((options_of({"-h"}).action == Action::help));
    BOOST_TEST((options_of({"--version"}).action == Action::version));
    BOOST_TEST((options_of({"--list-fields"}).action == Action::list_fields));
    BOOST_TEST((options_of({"--list-syntax"}).action == Action::list_syntax));
    BOOST_TEST((options_of({"--explain-query", "cash"}).action == Action::explain_query));
    BOOST_TEST((options_of({"--sort", "-date"}).action == Action::search));
    BOOST_TEST((options_of({"--list-issuers", "acme"}).action == Action::list_issuers));
    BOOST_TEST((options_of({"--show", "R-1", "--section", "about-issuer"}).show_section ==
                SectionKind::about_issuer));
    BOOST_TEST((options_of({"--batch", "-"}).action == Action::batch));
    BOOST_TEST((options_of({"--ticker", "X"}).action == Action::search));
    BOOST_TEST(options_of({"--count"}).limit == 0U);
}

BOOST_AUTO_TEST_CASE(of_white_space_ask_nothing) {
    const auto result = parsed({" \t "});
    const auto* error = std::get_if<UsageError>(&result);
    BOOST_REQUIRE(error != nullptr);
    BOOST_TEST(error->text == "nothing is asked");
}

BOOST_AUTO_TEST_CASE(ask_for_what_scores_are_made_of) {
    BOOST_TEST(!options_of({"a"}).explain);
    BOOST_TEST(options_of({"a", "--explain"}).explain);
}

BOOST_AUTO_TEST_CASE(make_no_snippets_for_a_run) {
    BOOST_TEST(options_of({"a", "--format", "trec"}).snippets == 0U);
    BOOST_TEST(options_of({"a", "--no-snippet"}).snippets == 0U);
    BOOST_TEST(options_of({"a", "--snippets", "3"}).snippets == 3U);
    BOOST_TEST(options_of({"a", "--snippet-words", "20"}).snippet_words == 20U);
}

BOOST_AUTO_TEST_CASE(are_all_in_the_help_with_the_exit_statuses) {
    const std::string help = help_text();
    for (const auto& group : option_groups())
        for (const auto& option : group.options())
            BOOST_TEST(help.find("--" + option->long_name()) != std::string::npos, option->long_name());
    for (const char* status : {"\n  0  ", "\n  1  ", "\n  2  ", "\n  3  ", "\n  5  "})
        BOOST_TEST(help.find(status) != std::string::npos, status);
}

BOOST_AUTO_TEST_CASE(what_finds_and_ranks) {
    const SearchOptions usual = options_of({"a"});
    BOOST_TEST((usual.recency == Recency::mild));
    BOOST_TEST((usual.word_forms == WordForms::inflected));
    BOOST_TEST(usual.ingredients.has(Ingredient::synonyms));
    BOOST_TEST(!usual.feedback);
    const SearchOptions exact = options_of({"a", "--exact", "--recency", "none", "--expand"});
    BOOST_TEST((exact.word_forms == WordForms::exact));
    BOOST_TEST((exact.recency == Recency::none));
    BOOST_TEST(exact.feedback);
    for (const Ingredient expansion : {Ingredient::synonyms, Ingredient::acronyms, Ingredient::issuers,
                                       Ingredient::joined, Ingredient::spelling})
        BOOST_TEST(!exact.ingredients.has(expansion));
    BOOST_TEST(exact.ingredients.has(Ingredient::headline));
    const SearchOptions without = options_of({"a", "--rank-without", "headline,partial"});
    BOOST_TEST(!without.ingredients.has(Ingredient::headline));
    BOOST_TEST(!without.ingredients.has(Ingredient::partial));
    BOOST_TEST(without.ingredients.has(Ingredient::neighbours));
    BOOST_TEST(options_of({"--like", "R-1"}).like == "R-1");
}

BOOST_AUTO_TEST_CASE(how_shards_are_waited_for) {
    const SearchOptions usual = options_of({"cash"});
    BOOST_TEST(!usual.opening.strict);
    BOOST_TEST((usual.opening.times.connect == std::chrono::seconds(1)));
    BOOST_TEST((usual.opening.times.answer == std::chrono::seconds(10)));
    const SearchOptions asked = options_of({"--strict", "--shard-timeout", "3", "cash"});
    BOOST_TEST(asked.opening.strict);
    BOOST_TEST((asked.opening.times.answer == std::chrono::seconds(3)));
    for (const char* wrong : {"0", "3601", "-1", "1.5", "soon"})
        BOOST_TEST(
            std::holds_alternative<UsageError>(parsed({std::string("--shard-timeout=") + wrong, "cash"})));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
