// SPDX-License-Identifier: GPL-2.0-or-later
// What planned queries match and how they rank, on an index on disk.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>

#include "searcher/query/query_planner.h"
#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;
namespace data = boost::unit_test::data;

namespace {

using Kind = SectionKind;

std::vector<SampleRelease> samples() {
    return {
        {"trial",
         "2016-11-11",
         "Cellorin Reports Efficacy of CLR 131 in Cohort 2",
         {{Kind::body,
           "The Phase II trial met its end point. Cohort 2 showed efficacy in relapsed patients."},
          {Kind::about, "CLR-131 is a small molecule. The AIDS programme is followed up by an IT system."},
          {Kind::forward_looking, "Risks include dilution and litigation."}},
         {{"ticker", "CLRB"},
          {"exchange", "NASDAQ"},
          {"wire", "GLOBE NEWSWIRE"},
          {"issuer", "Cellorin Biosciences, Inc."}}},
        {"results",
         "2016-10-31",
         "Cellorin Announces Third Quarter 2016 Results",
         {{Kind::financial_results,
           "Cash was $5.6 million. The cash runway lasts into the first quarter of 2017."},
          {Kind::outlook, "Guidance is unchanged. Trials continue."},
          {Kind::legal, "This is no offer to sell securities."}},
         {{"ticker", "CLRB"},
          {"exchange", "NASDAQ"},
          {"wire", "PR Newswire"},
          {"issuer", "Cellorin Biosciences"}}},
        {"bank",
         "2017-02-01",
         "Harbor Bank Declares Cash Dividend",
         {{Kind::body,
           "The bank declares a dividend, paid in cash. Record results followed a follow-up audit."},
          {Kind::outlook, "Litigation is over."},
          {Kind::contact, "Investor relations: Jane Doe"}},
         {{"ticker", "HRB"},
          {"ticker", "NYSE:HRB"},
          {"exchange", "NYSE"},
          {"wire", "Business Wire"},
          {"issuer", "Harbor Bank Corp."}}},
        {"undated",
         "",
         "Glioma Research Update",
         {{Kind::body, "A runway of cash for glioma research, and COHORT work with aid from donors."}},
         {{"ticker", "GLI"}, {"issuer", "Acme Bank"}}},
    };
}

const ReleaseIndex& index() {
    static const ReleaseIndex samples_index(samples());
    return samples_index;
}

PlannedQuery planned(const std::string& text) {
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = text;
    auto result = plan_query(request, analyzer);
    if (const auto* error = std::get_if<QueryError>(&result)) BOOST_FAIL(error->text);
    return std::get<PlannedQuery>(std::move(result));
}

struct MatchRow {
    const char* why;
    const char* query;
    const char* every;  ///< in the order of indexing
    const char* any;
};
std::ostream& operator<<(std::ostream& out, const MatchRow& row) {
    return out << row.why;
}

// clang-format off
const MatchRow match_rows[] = {
    {"every word", "CLR 131 cohort 2 efficacy", "trial", "trial"},
    {"a code as one word finds it written as two", "clr131", "trial", "trial"},
    {"a code as two words finds it written with a hyphen", "clr 131 molecule", "trial", "trial"},
    {"a phase by its other numeral", "phase 2", "trial", "trial"},
    {"a quarter by its other name", "Q3 2016", "results", "results"},
    {"money by its other writing", "$5,600,000", "results", "results"},
    {"a stem finds the other form", "trial", "trial results", "trial results"},
    {"and the plural the singular", "trials", "trial results", "trial results"},
    {"small letters find a word in capitals", "cohort", "trial undated", "trial undated"},
    {"small letters find an acronym that looks like a plural", "aids", "trial undated", "trial undated"},
    {"an acronym in capitals is only itself", "the AIDS programme", "trial", "trial"},
    {"a hyphenated word finds its joined form", "follow-up audit", "bank", "trial bank"},
    {"capitals find small letters", "DIVIDEND", "bank", "bank"},
    {"words side by side need not all occur when relaxed", "glioma dividend", "", "bank undated"},
    {"but those joined by AND must", "glioma AND dividend", "", ""},
    {"stop words are not needed", "the dividend of what", "", "bank"},
    {"a stop word alone is", "unchanged is", "results", "results"},
    {"exclusion", "cash -dividend", "results undated", "results undated"},
    {"exclusion of a phrase", "cash -\"cash runway\"", "bank undated", "bank undated"},
    {"exclusion of another form", "cash -declared", "results undated", "results undated"},
    {"only exclusion", "-cash", "trial", "trial"},
    {"exclusion of a value", "cash -ticker:HRB", "results undated", "results undated"},
    {"exclusion of both words together", "cash NOT (dividend audit)", "results undated", "results undated"},
    {"a phrase needs its words in a row", "\"cash runway\"", "results", "results"},
    {"a phrase does not stem", "\"cash runways\"", "", ""},
    {"a quoted word does not stem", "\"trials\"", "results", "results"},
    {"a phrase over a code", "\"CLR 131\"", "trial", "trial"},
    {"either", "glioma OR dividend", "bank undated", "bank undated"},
    {"either in brackets beside a word", "(glioma OR dividend) record", "bank", "bank undated"},
    {"either of two ANDs", "glioma research OR harbor dividend", "bank undated", "bank undated"},
    {"or not", "glioma OR NOT cash", "trial undated", "trial undated"},
    {"ticker", "ticker:clrb", "trial results", "trial results"},
    {"exchange", "exchange:nyse", "bank", "bank"},
    {"ticker with its exchange before it", "ticker:NYSE:HRB", "bank", "bank"},
    {"either ticker", "ticker:CLRB,HRB", "trial results bank", "trial results bank"},
    {"both tickers of a release", "ticker:CLRB AND ticker:HRB", "", ""},
    {"ticker and word", "ticker:CLRB cash", "results", "results"},
    {"wire in another spelling", "wire:\"globe newswire\"", "trial", "trial"},
    {"issuer without its legal form", "issuer:cellorin", "trial results", "trial results"},
    {"issuer by two words", "issuer:\"biosciences cellorin\"", "trial results", "trial results"},
    {"issuer by either of two", "issuer:harbor,acme", "bank undated", "bank undated"},
    {"quarter as a date", "date:2016Q4", "trial results", "trial results"},
    {"month", "date:2016-10", "results", "results"},
    {"day", "date:2016-11-11", "trial", "trial"},
    {"range of days", "date:2016-10-31..2016-11-11", "trial results", "trial results"},
    {"range of months", "date:2016-11..2017-02", "trial bank", "trial bank"},
    {"open end", "date:2017..", "bank", "bank"},
    {"open start, undated releases left out", "date:..2016-10", "results", "results"},
    {"either date", "date:2016-10,2017-02", "results bank", "results bank"},
    {"not in a year, undated releases kept", "-date:2016", "bank undated", "bank undated"},
    {"a kind of section alone", "section:outlook", "results bank", "results bank"},
    {"a word inside a section", "section:outlook guidance", "results", "results"},
    {"a word elsewhere is not inside it", "section:outlook cash", "", ""},
    {"a word inside a section by its stem", "section:outlook trial", "results", "results"},
    {"in capitals too", "section:outlook TRIALS", "results", "results"},
    {"a word inside a silent section", "section:forward-looking litigation", "trial", "trial"},
    {"a silent section is silent otherwise", "litigation", "bank", "bank"},
    {"words of a silent section when relaxed", "section:forward-looking litigation dividend", "", "trial"},
    {"either section", "section:forward-looking,outlook litigation", "trial bank", "trial bank"},
    {"two section clauses are either section", "section:forward-looking section:outlook litigation", "trial bank", "trial bank"},
    {"a phrase inside a section", "section:financial-results \"cash runway\"", "results", "results"},
    {"a phrase inside a silent section is its words", "section:legal \"offer no\"", "results", "results"},
    {"a code inside a section", "section:about CLR131", "trial", "trial"},
    {"money inside a section", "section:financial-results $5.6M", "results", "results"},
    {"a body has no terms of its own", "section:body dividend", "bank", "bank"},
    {"excluded inside a section", "section:outlook -guidance", "bank", "bank"},
    {"a section in brackets reaches as far as they do", "(section:outlook guidance) cash", "results", "results"},
    {"each its own section", "(section:outlook guidance) OR (section:outlook litigation)", "results bank", "results bank"},
    {"title", "title:dividend", "bank", "bank"},
    {"title by another form", "title:dividends", "bank", "bank"},
    {"a word of the text is not in the title", "title:runway", "", ""},
    {"title phrase", "title:\"cash dividend\"", "bank", "bank"},
    {"title phrase the wrong way round", "title:\"dividend cash\"", "", ""},
    {"title words in any order", "title:(dividend cash)", "bank", "bank"},
    {"title code", "title:clr131", "trial", "trial"},
    {"title and words", "title:glioma cash", "undated", "undated"},
    {"title in either form", "title:dividend,glioma", "bank undated", "bank undated"},
    {"a title is required when relaxed", "title:glioma cash dividend", "", "undated"},
    {"a field inside OR", "glioma OR ticker:HRB", "bank undated", "bank undated"},
    {"a bracket after a field", "ticker:(HRB OR GLI) cash", "bank undated", "bank undated"},
    {"every release", "", "trial results bank undated", "trial results bank undated"},
};
// clang-format on

}  // namespace

BOOST_AUTO_TEST_SUITE(query_match)

BOOST_DATA_TEST_CASE(a_query_matches_what_it_means, data::make(match_rows), row) {
    const PlannedQuery query = planned(row.query);
    BOOST_TEST(index().ids_unranked(query.filtered(query.every)) == row.every);
    BOOST_TEST(index().ids_unranked(query.filtered(query.any)) == row.any);
}

BOOST_DATA_TEST_CASE(relaxed_answers_hold_all_the_strict_ones, data::make(match_rows), row) {
    const PlannedQuery query = planned(row.query);
    const std::string relaxed = " " + index().ids_unranked(query.filtered(query.any)) + " ";
    std::istringstream strict(index().ids_unranked(query.filtered(query.every)));
    for (std::string id; strict >> id;) BOOST_TEST(relaxed.find(" " + id + " ") != std::string::npos, id);
    if (!query.relaxable) {
        BOOST_TEST(index().ids_unranked(query.filtered(query.every)) ==
                   index().ids_unranked(query.filtered(query.any)));
    }
}

BOOST_DATA_TEST_CASE(the_condition_matches_the_same_releases, data::make(match_rows), row) {
    const PlannedQuery query = planned(row.query);
    BOOST_TEST(index().ids_unranked(query.filtered(query.condition)) == row.every);
    const std::string description = query.condition.xapian().get_description();
    BOOST_TEST(description.find("AND_MAYBE") == std::string::npos, description);
}

BOOST_DATA_TEST_CASE(a_query_survives_the_way_to_a_server, data::make(match_rows), row) {
    const PlannedQuery query = planned(row.query);
    const Xapian::Query sent = query.filtered(query.any).xapian();
    const Xapian::Query received = Xapian::Query::unserialise(sent.serialise());
    BOOST_TEST(received.get_description() == sent.get_description());
}

BOOST_AUTO_TEST_CASE(what_is_excluded_holds_nothing_that_only_ranks) {
    const std::string plan = planned("cash NOT (section:legal offer sell)").every.xapian().get_description();
    BOOST_TEST(plan.find("AND_MAYBE") == std::string::npos, plan);
}

BOOST_AUTO_TEST_CASE(a_word_said_twice_weighs_more_but_not_twice_as_much) {
    const auto score = [](const char* text) {
        const PlannedQuery query = planned(text);
        return index().score(query.filtered(query.any), "undated");
    };
    const double once = score("cash zzyzx");
    BOOST_TEST(score("cash cash zzyzx") > 1.5 * once);
    BOOST_TEST(score("cash cash zzyzx") < 1.9 * once);
}

BOOST_AUTO_TEST_CASE(a_pasted_sentence_finds_its_release_before_one_that_says_its_words_more_often) {
    const ReleaseIndex two({{"often",
                             "2016-11-11",
                             "Copper Rises, Mines Reopen, Price High",
                             {{Kind::body,
                               "Copper rises. Mines reopen in the north. The price is high. As copper "
                               "rises and mines reopen the high price rises."}},
                             {}},
                            {"pasted",
                             "2016-11-10",
                             "Acme Quarterly Letter",
                             {{Kind::body,
                               "A long letter on many other things that concern the holders of shares "
                               "of the company and of its warrants too."},
                              {Kind::about, "As the price of copper rises, mines in the north reopen."}},
                             {}}});
    const PlannedQuery query = planned("As the price of copper rises, mines in the north reopen.");
    BOOST_TEST(two.ids(query.filtered(query.every)) == "pasted often");
}

BOOST_AUTO_TEST_CASE(words_next_to_each_other_rank_before_words_apart) {
    const PlannedQuery query = planned("cash runway");
    BOOST_TEST(index().ids(query.filtered(query.every)) == "results undated");
}

BOOST_AUTO_TEST_CASE(filters_do_not_change_a_score) {
    const PlannedQuery plain = planned("cash");
    const PlannedQuery filtered =
        planned("cash ticker:CLRB date:2016 section:legal,financial-results,outlook");
    BOOST_TEST(index().score(plain.filtered(plain.every), "results") > 0.0);
    const PlannedQuery by_ticker = planned("cash ticker:CLRB date:2016-10-31");
    BOOST_TEST(index().score(by_ticker.filtered(by_ticker.every), "results") ==
               index().score(plain.filtered(plain.every), "results"));
    BOOST_TEST(index().score(filtered.filtered(filtered.every), "results") > 0.0);
}

BOOST_AUTO_TEST_CASE(filters_alone_score_nothing) {
    const PlannedQuery query = planned("ticker:CLRB");
    BOOST_TEST(index().score(query.filtered(query.every), "results") == 0.0);
}

BOOST_AUTO_TEST_CASE(a_title_ranks_by_its_plain_words) {
    const PlannedQuery title = planned("title:dividend");
    const PlannedQuery plain = planned("dividend");
    BOOST_TEST(index().score(title.every, "bank") == index().score(plain.every, "bank"));
}

BOOST_AUTO_TEST_CASE(a_word_found_only_in_a_silent_section_scores_nothing_but_is_present) {
    const PlannedQuery query = planned("section:legal securities");
    BOOST_TEST(index().ids(query.filtered(query.every)) == "results");
    BOOST_TEST(index().score(query.every, "results") == 0.0);
    const std::vector<std::string>& terms = query.words.at(0).terms;
    BOOST_TEST((std::find(terms.begin(), terms.end(), "XS:lg:secur") != terms.end()));
}

BOOST_AUTO_TEST_SUITE_END()
