// SPDX-License-Identifier: GPL-2.0-or-later
// What the indexer posts for a field is what a query of that field asks for.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>

#include "schema/field.h"
#include "tests/agreement/round_trip.h"

namespace bdata = boost::unit_test::data;
using dateline::test::RoundTrip;

namespace {

/// Two releases that differ in every field.
const std::string releases =
    R"({"id": "Acme/1", "title": "Acme Mining Declares Dividend", "body": "TORONTO, Nov. 11, 2016 (GLOBE NEWSWIRE) -- Acme Mining Inc. (NYSE American: ACM.A; TSXV: ACM) today declared a dividend.\n\nAbout Acme Mining Inc.\n\nAcme Mining Inc. digs for gold in Ontario.\n\nForward-Looking Statements\n\nThis release contains forward-looking statements about tariffs and other risks."})"
    "\n"
    R"({"id": "nord-2", "title": "Nordlicht eröffnet Werk", "body": "HAMBURG, 5. Mai 2017 /PRNewswire/ -- Die Nordlicht AG (FSE: NLX) hat heute in Hamburg ein neues Werk eröffnet, und das ist für die Stadt eine gute Nachricht, wie der Vorstand sagte.\n\nÜber Nordlicht\n\nDie Nordlicht AG ist ein Hersteller von Leuchten."})"
    "\n";

const std::string item =
    R"(<nitf><head><docdata><identified-content><org idsrc="ISIN" value="CA0000000001"/><org idsrc="CUSIP" value="000000001"/>
</identified-content><key-list><keyword key="Mergers &amp; Acquisitions"/></key-list></docdata></head>
<body><body.head><hedline><hl1>Corvo Buys Brill</hl1></hedline></body.head>
<body.content><p>Corvo bought Brill.</p></body.content></body></nitf>)";

const std::string filing =
    "<SEC-DOCUMENT>x\n<SEC-HEADER>\nACCESSION NUMBER: 0000912345-04-000012\nCONFORMED SUBMISSION TYPE: 8-K\n"
    "FILER:\nCOMPANY CONFORMED NAME: HARBOUR TIN CORP\nCENTRAL INDEX KEY: 0000912345\n</SEC-HEADER>\n"
    "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nHarbour Tin Opens Smelter\n\nHarbour Tin opened a "
    "smelter.\n</TEXT>\n";

/// A story with all that a release may say, and the same story on another wire the next day.
std::string quarter(const std::string& id, const std::string& place_and_day) {
    return R"({"id": ")" + id +
           R"(", "title": "Velorix Valves Reports Third Quarter 2013 Financial Results", "body": ")" +
           place_and_day +
           R"( -- Velorix Valves, Inc. (NASDAQ: VLRX) today reported its results for the third quarter of 2013. Revenue was $5.6 million in the third quarter of 2013, compared to $4.1 million in the third quarter of 2012. The growth came from water works in nine countries that had put off their orders during the long winter.\n\n\"We sold more valves than ever before in a quarter,\" said Jane Harrow, chief executive officer of Velorix. \"Our plants are busy and our people are proud of it.\"\n\nThe company expects revenue of $25 million for the full year 2014.\n\nConference Call\n\nVelorix will host a conference call on Thursday, November 14, 2013 at 8:30 a.m. ET. Dial 1-800-555-0199 to take part."})"
           "\n";
}

struct Row {
    const char* field;
    const char* query;
    const char* ids;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.query;
}

constexpr Row rows[] = {
    {"title", "title:dividend", "Acme/1"},
    {"title", "title:dividends", "Acme/1"},
    {"title", "title:\"mining declares\"", "Acme/1"},
    {"title", "title:ontario", ""},
    {"ticker", "ticker:acm", "Acme/1"},
    {"ticker", "ticker:ACM.A", "Acme/1"},
    {"ticker", "ticker:TSXV:ACM", "Acme/1"},
    {"ticker", "ticker:acm,nlx", "Acme/1 nord-2"},
    {"exchange", "exchange:\"NYSE American\"", "Acme/1"},
    {"exchange", "exchange:fse", "nord-2"},
    {"issuer", "issuer:acme", "Acme/1"},
    {"issuer", "issuer:\"ACME MINING, INC.\"", "Acme/1"},
    {"kind", "kind:dividend", "Acme/1"},
    {"kind", "kind:patent", ""},
    {"kind", "kind:earnings", "q1 q2"},
    {"period", "period:2013Q3", "q1 q2"},
    {"period", "period:\"third quarter 2012\"", "q1 q2"},
    {"period", "period:2016Q2", ""},
    {"reported", "reported:3Q13", "q1 q2"},
    {"reported", "reported:2012Q3", ""},
    {"compared", "compared:2012Q3", "q1 q2"},
    {"guided", "guided:FY2014", "q1 q2"},
    {"guided", "guided:2013Q3", ""},
    {"said", "said:harrow", "q1 q2"},
    {"said", "said:\"Jane Harrow\"", "q1 q2"},
    {"said", "said:nobody", ""},
    {"wire", "wire:globenewswire", "Acme/1"},
    {"wire", "wire:\"PR Newswire\"", "nord-2"},
    {"section", "section:about-issuer", "Acme/1 nord-2"},
    {"section", "section:about-issuer ontario", "Acme/1"},
    {"section", "section:forward-looking tariffs", "Acme/1"},
    {"section", "section:about-issuer tariffs", ""},
    {"date", "date:2016", "Acme/1"},
    {"date", "date:2016Q4", "Acme/1"},
    {"date", "date:2016-11-11", "Acme/1"},
    {"date", "date:2016-11-12..", "nord-2"},
    {"date", "date:..2017", "Acme/1 nord-2 q1 q2"},
    {"event", "event:2013-11-14", "q1 q2"},
    {"event", "event:2015", ""},
    {"lang", "lang:de", "nord-2"},
    {"id", "id:Acme/1", "Acme/1"},
    {"id", "id:acme/1", ""},
    {"cluster", "cluster:q1", "q1 q2"},
    {"cluster", "cluster:Acme/1", ""},
    {"source", "source:/nowhere", ""},
    {"subject", "subject:mergers", "item.xml"},
    {"subject", "subject:\"acquisitions mergers\"", "item.xml"},
    {"subject", "subject:8-K", "filing.txt!EX-99.1"},
    {"isin", "isin:ca0000000001", "item.xml"},
    {"cusip", "cusip:000000001", "item.xml"},
    {"cik", "cik:912345", "filing.txt!EX-99.1"},
    {"accession", "accession:0000912345-04-000012", "filing.txt!EX-99.1"},
    {"accession", "accession:000091234504000012", "filing.txt!EX-99.1"},
};

struct Indexed : RoundTrip {
    Indexed() {
        index("feed.jsonl", releases);
        index("item.xml", item);
        index("filing.txt", filing);
        index("quarters.jsonl", quarter("q1", "MADISON, Wis., Nov. 10, 2013 (BUSINESS WIRE)") +
                                    quarter("q2", "MADISON, Wis., Nov. 11, 2013 (ACCESSWIRE)"));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(fields_agree, Indexed)

BOOST_DATA_TEST_CASE(what_is_posted_is_found, bdata::make(rows)) {
    BOOST_TEST(ids(sample.query) == sample.ids);
}

BOOST_AUTO_TEST_CASE(every_field_has_a_row) {
    std::map<std::string_view, int> count;
    for (const Row& row : rows) ++count[row.field];
    for (const dateline::Field& field : dateline::fields()) BOOST_TEST(count[field.name] > 0, field.name);
}

BOOST_AUTO_TEST_CASE(legal_words_never_make_a_release_match) {
    BOOST_TEST(ids("tariffs") == "");
}

BOOST_AUTO_TEST_SUITE_END()
