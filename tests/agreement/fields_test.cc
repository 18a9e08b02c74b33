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
    {"period", "period:2016Q2", ""},
    {"reported", "reported:2016Q2", ""},
    {"compared", "compared:2015Q2", ""},
    {"guided", "guided:2017", ""},
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
    {"date", "date:..2017", "Acme/1 nord-2"},
    {"event", "event:2015", ""},
    {"lang", "lang:de", "nord-2"},
    {"id", "id:Acme/1", "Acme/1"},
    {"id", "id:acme/1", ""},
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
