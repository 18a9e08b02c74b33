// SPDX-License-Identifier: GPL-2.0-or-later
// Fields and facets of what a release says: kinds of news, periods, speakers, the event's day.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "searcher/search/near_speakers.h"
#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

/// A report of a quarter with an outlook, an invitation to a call, and a release that says nothing.
struct Fixture {
    test::TestIndex written;
    Fixture() {
        StoredRecord report = test::record("report", "Acme Reports", "2016-11-11", "Results.");
        report.release.kinds = {NewsKind::earnings, NewsKind::dividend};
        report.release.periods = {{"2016Q3", PeriodRole::reported, "third quarter", 3},
                                  {"2015Q3", PeriodRole::compared, "third quarter of 2015", 4},
                                  {"2016Q3", PeriodRole::reported, "Q3", 5},
                                  {"2017", PeriodRole::guided, "2017", 6}};
        report.release.quotes = {{"Good.", "Ines Caldera-Ruiz", "chief executive", 7},
                                 {"Very good.", "Ines Caldera-Ruiz", "", 8},
                                 {"Fine.", "", "", 9}};
        written.add(report);
        StoredRecord call = test::record("call", "Acme to Host Call", "2016-10-30", "A call.");
        call.release.kinds = {NewsKind::conference_call};
        call.release.periods = {{"2016Q3", PeriodRole::reported, "3Q", 2},
                                {"2016M9", PeriodRole::reported, "nine months", 2}};
        call.release.call = Call{Date{2016, 11, 14}, "10 a.m. ET", {}, "", 2};
        written.add(call);
        written.add(test::record("silent", "Acme", "2016-11-14", "Nothing."));
        written.commit();
    }
    [[nodiscard]] SearchResults run(const std::string& text, const char* facet = nullptr) const {
        IndexHandle index = written.open();
        SearchRequest request;
        request.query = test::plan(text);
        if (facet != nullptr) request.facets = {*facet_spec(facet)};
        return std::get<SearchResults>(search(index, request));
    }
};

struct Row {
    const char* query;
    const char* ids;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.query;
}

const Row rows[] = {
    {"kind:earnings", "report"},
    {"kind:Dividend", "report"},
    {"kind:conference-call", "call"},
    {"kind:conference_call,dividend", "report call"},
    {"kind:patent", ""},
    {"period:2016Q3", "report call"},
    {"period:2016q3", "report call"},
    {"period:2016M9", "call"},
    {"period:2016", ""},
    {"reported:2016Q3", "report call"},
    {"reported:2015Q3", ""},
    {"compared:2015Q3", "report"},
    {"guided:2017", "report"},
    {"said:caldera", "report"},
    {"said:caldera-ruiz", "report"},
    {"said:\"ruiz ines\"", "report"},
    {"said:nobody", ""},
    {"event:2016-11", "call"},
    {"event:2016-11-14", "call"},
    {"event:2016-11-15..", ""},
    {"event:..2016", "call"},
    {"event:2016-10-30", ""},
    {"date:2016-11-14", "silent"},
};

struct FacetRow {
    const char* why;
    const char* query;
    const char* facet;
    const char* counts;
};
std::ostream& operator<<(std::ostream& out, const FacetRow& row) {
    return out << row.why;
}

const FacetRow facet_rows[] = {
    {"kinds of news", "lang:en", "kind", "conference-call 1, dividend 1, earnings 1"},
    {"an asked kind is selected", "kind:Earnings", "kind", "conference-call 1, dividend 1, earnings 1*"},
    {"an asked kind that none has", "kind:Trial_Results", "kind",
     "conference-call 1, dividend 1, earnings 1, trial-results 0*"},
    {"periods, newest first", "lang:en", "period", "2017 1, 2016M9 1, 2016Q3 2, 2015Q3 1"},
    {"an asked period is selected", "period:2016q3", "period", "2017 1, 2016M9 1, 2016Q3 2*, 2015Q3 1"},
    {"speakers, each once a release", "lang:en", "said", "Ines Caldera-Ruiz 1"},
};

std::string ids(const SearchResults& results) {
    std::string out;
    for (const Hit& hit : results.hits) out += (out.empty() ? "" : " ") + hit.id;
    return out;
}

}  // namespace

struct SpeakerRow {
    const char* asked;
    const char* message;  ///< empty: somebody is called so
};
std::ostream& operator<<(std::ostream& out, const SpeakerRow& row) {
    return out << row.asked;
}

const SpeakerRow speaker_rows[] = {
    {"Caldera", ""},
    {"Caldero", "nobody who is quoted is called `Caldero`; near are `Ines Caldera-Ruiz`"},
    {"Ines Calderra", "nobody who is quoted is called `Ines Calderra`; near are `Ines Caldera-Ruiz`"},
    {"Inez Ruis", "nobody who is quoted is called `Inez Ruis`; near are `Ines Caldera-Ruiz`"},
    {"Rick Smitt", "nobody who is quoted is called `Rick Smitt`; near are `Rick Smith`, `Rick Smits`"},
    {"Nick Smith", "nobody who is quoted is called `Nick Smith`"},
    {"Inn", "nobody who is quoted is called `Inn`"},
    {"...", ""},
};

BOOST_AUTO_TEST_SUITE(statement_fields)

BOOST_DATA_TEST_CASE(near_speakers_are_told_where_nobody_is_called_so, speaker_rows, row) {
    Fixture fixture;
    int number = 0;
    for (const char* name : {"Rick Smits", "Rick Smith", "Rick Smithe", "Rick Smith", "Rick Jones"}) {
        StoredRecord record = test::record("s" + std::to_string(++number), "Acme", "2016-11-14", "Words.");
        record.release.quotes = {{"Good.", name, "", 1}, {"Fine.", "Nora Bell", "", 2}};
        fixture.written.add(record);
    }
    fixture.written.commit();
    IndexHandle index = fixture.written.open();
    const std::vector<std::string> messages = unknown_speakers(index.database(), {row.asked});
    BOOST_TEST((messages.empty() ? "" : messages.front()) == row.message);
}

BOOST_DATA_TEST_CASE(find_releases_by_what_they_say, rows, row) {
    const Fixture fixture;
    BOOST_TEST(ids(fixture.run(row.query)) == row.ids);
}

BOOST_DATA_TEST_CASE(are_counted, facet_rows, row) {
    const Fixture fixture;
    const SearchResults results = fixture.run(row.query, row.facet);
    std::string counts;
    for (const FacetValue& value : results.facets.at(0).values)
        counts += (counts.empty() ? "" : ", ") + value.value + " " + std::to_string(value.count) +
                  (value.selected ? "*" : "");
    BOOST_TEST(counts == row.counts);
}

BOOST_AUTO_TEST_CASE(of_a_hit_keep_their_values_without_its_texts) {
    const Fixture fixture;
    const Release release = fixture.run("kind:earnings").hits.at(0).release;
    BOOST_TEST(release.kinds.size() == 2U);
    BOOST_TEST(release.periods.size() == 4U);
    BOOST_TEST(release.quotes.at(0).speaker == "Ines Caldera-Ruiz");
    BOOST_TEST(release.quotes.at(0).text.empty());
}

BOOST_AUTO_TEST_CASE(snippets_tell_who_is_quoted_and_the_period_that_were_asked_for) {
    test::TestIndex written_alone;
    StoredRecord told = test::record("told", "Acme Tells", "2016-11-14", "Sales rose.");
    for (const char* text : {"In 3Q16 cash rose. Costs fell.", "“Well done,” said Bo Halvard. He left."})
        told.release.sections.front().paragraphs.push_back({text, 2});
    told.release.quotes = {{"Well done,", "Bo Halvard", "", 3}};
    told.release.periods = {{"2016Q3", PeriodRole::reported, "3Q16", 2}};
    written_alone.add(told);
    written_alone.commit();
    const auto snippet = [&](const std::string& text) {
        IndexHandle index = written_alone.open();
        SearchRequest request;
        request.query = test::plan(text);
        const SearchResults results = std::get<SearchResults>(search(index, request));
        return results.hits.at(0).snippets.at(0).sentences.at(0).text;
    };
    BOOST_TEST(snippet("lang:en") == "Sales rose.");
    BOOST_TEST(snippet("said:halvard") == "“Well done,” said Bo Halvard.");
    BOOST_TEST(snippet("period:2016Q3") == "In 3Q16 cash rose.");
    BOOST_TEST(snippet("reported:2016Q3 costs") == "In 3Q16 cash rose.");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
