// SPDX-License-Identifier: GPL-2.0-or-later
// Issuers under several names: the field, the facet and the hits of a search over a real index.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <set>
#include <string>

#include "searcher/query/issuer_query.h"
#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

IssuerTable sample_issuers() {
    return IssuerTable(
        {{"orvane-therapeutics",
          "Orvane Therapeutics, Inc.",
          {"NASDAQ:ORVN"},
          {{"orvane therapeutics", {"Orvane Therapeutics, Inc."}, 2},
           {"orvaine therapeutics", {"Orvaine Therapeutics"}, 1},
           {"thornbury pharma", {"Thornbury Pharma"}, 1},
           {"grove biologics", {"Grove Biologics"}, 0}}},
         {"orvane", "Orvane", {}, {{"orvane", {"Orvane"}, 1}}},
         {"kestrel-grove", "Kestrel Grove plc", {}, {{"kestrel grove", {"Kestrel Grove plc"}, 1}}}});
}

struct Issuers {
    test::TestIndex written;
    explicit Issuers(bool with_table = true) {
        add("1", "Orvane Therapeutics, Inc.");
        add("2", "ORVANE THERAPEUTICS");
        add("3", "Orvaine Therapeutics");
        add("4", "Thornbury Pharma");
        add("5", "Orvane");
        add("6", "Kestrel Grove plc");
        add("7", "Later Name Ltd.");
        add("8", "");
        if (with_table) written.set_issuers(sample_issuers());
        written.commit();
    }
    void add(const std::string& id, const std::string& issuer) {
        StoredRecord made = test::record(id, "Results", "2016-01-05", "Results of the year.");
        if (!issuer.empty()) made.release.issuer = issuer;
        written.add(made);
    }

    SearchResults run(const std::string& text, const std::string& issuer = "") const {
        IndexHandle index = written.open();
        SearchRequest request;
        const std::vector<std::pair<std::string, std::string>> none;
        const std::vector<std::pair<std::string, std::string>> filters{{"issuer", issuer}};
        request.query = test::plan(text, issuer.empty() ? none : filters, index);
        request.facets = {*facet_spec("issuer")};
        return std::get<SearchResults>(search(index, request));
    }
};

std::string ids_of(const SearchResults& results) {
    std::set<std::string> ids;
    for (const Hit& hit : results.hits) ids.insert(hit.id);
    std::string out;
    for (const std::string& id : ids) out += (out.empty() ? "" : " ") + id;
    return out;
}

std::string facet_of(const SearchResults& results) {
    std::string out;
    for (const FacetValue& value : results.facets.front().values)
        out += (out.empty() ? "" : ", ") + value.value + " " + std::to_string(value.count) +
               (value.selected ? "*" : "");
    return out;
}

struct Row {
    const char* why;
    const char* query;
    const char* ids;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a word of one of its names finds all releases", "issuer:thornbury", "1 2 3 4"},
    {"a misread name does", "issuer:orvaine", "1 2 3 4"},
    {"a word of two issuers' names", "issuer:orvane", "1 2 3 4 5"},
    {"all words must be in one name", "issuer:\"orvane pharma\"", ""},
    {"a former name that no release prints", "issuer:\"grove biologics\"", "1 2 3 4"},
    {"a word of a former name and of another issuer", "issuer:grove", "1 2 3 4 6"},
    {"an id is one issuer", "issuer:orvane-therapeutics", "1 2 3 4"},
    {"a name that the table lacks", "issuer:later", "7"},
    {"a misspelled word", "issuer:thornbery", "1 2 3 4"},
    {"two misspelled words", "issuer:\"kestral grave\"", "6"},
    {"far from any", "issuer:thrnbry", ""},
    {"a misspelled short word", "issuer:grov", "1 2 3 4 6"},
    {"a known word beside a misspelled short one", "issuer:\"kestrel grve\"", "6"},
    {"a short word that begins otherwise", "issuer:rove", ""},
    {"very short words are never corrected", "issuer:gro", ""},
    {"a misspelled word beside one that is near none", "issuer:\"kestral zzzz\"", ""},
    {"excluded", "results NOT issuer:thornbury", "5 6 7 8"},
    {"in brackets", "results (issuer:thornbury OR issuer:kestrel)", "1 2 3 4 6"},
    {"legal form alone", "issuer:plc", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(issuers)

BOOST_DATA_TEST_CASE(finds_releases_whatever_name_they_print, rows, row) {
    BOOST_TEST(ids_of(Issuers().run(row.query)) == row.ids);
}

BOOST_AUTO_TEST_CASE(a_correction_is_told) {
    IndexHandle index = Issuers().written.open();
    const PlannedQuery planned = test::plan("issuer:thornbery", {}, index);
    BOOST_TEST_REQUIRE(planned.warnings.size() == 1);
    BOOST_TEST(planned.warnings[0].text == "no issuer is called `thornbery`; looked for `thornbury`");
    BOOST_TEST(planned.warnings[0].column == 8);
    BOOST_TEST(planned.parsed == "issuer:thornbury");
    BOOST_TEST(planned.asks_index);
    BOOST_TEST(!test::plan("date:2016").asks_index);
    BOOST_TEST(test::plan("issuer:thornbery").warnings.empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_name_is_told) {
    IndexHandle index = Issuers().written.open();
    for (const char* name : {"zzzz", "rove", "orvane pharma"}) {
        const PlannedQuery planned = test::plan("", {{"issuer", name}}, index);
        BOOST_TEST_REQUIRE(planned.warnings.size() == 1, name);
        BOOST_TEST(planned.warnings[0].text == "no issuer is called `" + std::string(name) + "`");
    }
    BOOST_TEST(test::plan("issuer:orvane", {}, index).warnings.empty());
    const IssuerTable none;
    const Vocabulary without_names(index.database(), none);
    BOOST_TEST(test::plan("issuer:orvane", {}, &without_names).warnings.empty());
}

BOOST_AUTO_TEST_CASE(the_nearest_name_is_of_one_issuer) {
    const IssuerTable table({{"arn-mellin", "Arn Mellin", {}, {{"arn mellin", {"Arn Mellin"}, 3}}},
                             {"melin-pads", "Melin Pads", {}, {{"melin pads", {"Melin Pads"}, 9}}},
                             {"mark-west", "Mark West", {}, {{"mark west", {"Mark West"}, 1}}},
                             {"merik", "Merik", {}, {{"merik", {"Merik"}, 5}}}});
    BOOST_TEST(nearest_issuer(table, "Arn Melin") == "arn mellin");  // each word is known, of different names
    BOOST_TEST(nearest_issuer(table, "Merk") == "merik");            // as near as Mark, and more releases
    BOOST_TEST(nearest_issuer(table, "Merk West") == "mark west");
    BOOST_TEST(nearest_issuer(table, "melin") == "");
    BOOST_TEST(nearest_issuer(table, "Arn") == "");
}

BOOST_AUTO_TEST_CASE(without_a_table_each_name_stands_for_itself) {
    const Issuers without(false);
    BOOST_TEST(ids_of(without.run("issuer:thornbury")) == "4");
    BOOST_TEST(ids_of(without.run("issuer:orvane-therapeutics")) == "1 2");
    BOOST_TEST(
        facet_of(without.run("results")) ==
        "ORVANE THERAPEUTICS 2, Kestrel Grove plc 1, Later Name Ltd. 1, Orvaine Therapeutics 1, Orvane 1, "
        "Thornbury Pharma 1");
}

BOOST_AUTO_TEST_CASE(the_facet_has_one_line_an_issuer) {
    const Issuers index;
    BOOST_TEST(facet_of(index.run("results")) ==
               "Orvane Therapeutics, Inc. 4, Kestrel Grove plc 1, Later Name Ltd. 1, Orvane 1");
    BOOST_TEST(facet_of(index.run("", "thornbury")) ==
               "Orvane Therapeutics, Inc. 4*, Kestrel Grove plc 1, Later Name Ltd. 1, Orvane 1");
    BOOST_TEST(facet_of(index.run("", "orvane-therapeutics")) ==
               "Orvane Therapeutics, Inc. 4*, Kestrel Grove plc 1, Later Name Ltd. 1, Orvane 1");
    BOOST_TEST(facet_of(index.run("", "thornbery")) ==
               "Orvane Therapeutics, Inc. 4*, Kestrel Grove plc 1, Later Name Ltd. 1, Orvane 1");
}

BOOST_AUTO_TEST_CASE(hits_tell_the_printed_name_and_the_issuer) {
    const Issuers index;
    for (const Hit& hit : index.run("issuer:thornbury").hits) {
        BOOST_TEST(hit.issuer_id == "orvane-therapeutics");
        BOOST_TEST(hit.issuer_name == "Orvane Therapeutics, Inc.");
        if (hit.id == "4") BOOST_TEST(*hit.release.issuer == "Thornbury Pharma");
    }
    const SearchResults unknown = index.run("issuer:later");
    BOOST_TEST_REQUIRE(unknown.hits.size() == 1);
    BOOST_TEST(unknown.hits[0].issuer_id == "");
}

BOOST_AUTO_TEST_CASE(tables_of_several_indexes_are_one) {
    test::TestIndex other;
    StoredRecord made = test::record("9", "Results", "2016-01-05", "Results of the year.");
    made.release.issuer = "Orvane Bioworks";
    other.add(made);
    other.set_issuers(IssuerTable(
        {{"orvane-therapeutics", "Orvane Therapeutics", {}, {{"orvane bioworks", {"Orvane Bioworks"}, 1}}}}));
    other.commit();
    const Issuers first;
    IndexHandle index = std::get<IndexHandle>(IndexHandle::open({other.folder(), first.written.folder()}));
    SearchRequest request;
    request.query = test::plan("issuer:bioworks", {}, index);
    BOOST_TEST(ids_of(std::get<SearchResults>(search(index, request))) == "1 2 3 4 9");
    BOOST_REQUIRE(std::holds_alternative<std::monostate>(index.reopen()));
    BOOST_TEST(index.issuers().issuers().size() == 3);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
