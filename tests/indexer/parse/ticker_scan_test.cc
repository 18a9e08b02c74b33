// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/ticker_scan.h"
#include "indexer/parse/exchange_name.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* why;
    const char* text;
    const char* tickers;  ///< joined by spaces
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"one", "Orvane Inc. (Nasdaq:ORVN) said", "NASDAQ:ORVN"},
    {"space behind the colon", "Orvane (NASDAQ: ORVN) said", "NASDAQ:ORVN"},
    {"space before the colon", "Orvane (TSX : T, NYSE : TU) a", "TSX:T NYSE:TU"},
    {"list shares the exchange", "(Nasdaq: ORVN, ORVNW)", "NASDAQ:ORVN NASDAQ:ORVNW"},
    {"list with and", "(NASDAQ: AAA and BBB)", "NASDAQ:AAA NASDAQ:BBB"},
    {"exchanges share the symbol", "(NYSE and SIX: XYZ)", "NYSE:XYZ SIX:XYZ"},
    {"exchanges joined in German", "(NYSE und SIX: XYZ)", "NYSE:XYZ SIX:XYZ"},
    {"exchanges joined in French", "(TSX et NYSE : XYZ)", "TSX:XYZ NYSE:XYZ"},
    {"exchanges joined in Spanish", "(NYSE y BMV: XYZ)", "NYSE:XYZ BMV:XYZ"},
    {"exchanges with a slash", "(TSX/NYSE: ABC)", "TSX:ABC NYSE:ABC"},
    {"two brackets", "(NASDAQ:LEXA)(NASDAQ:LEXAW)", "NASDAQ:LEXA NASDAQ:LEXAW"},
    {"several exchanges in one bracket", "(NYSE: XYZ, TSX: XYZ; ASX: XYZ)", "NYSE:XYZ TSX:XYZ ASX:XYZ"},
    {"longer exchange name wins", "(NYSE American: UUU)", "NYSEAMERICAN:UUU"},
    {"old national market", "(Nasdaq-NNM:HHCX)", "NASDAQ:HHCX"},
    {"capital market", "(Nasdaq Capital Market: ABCD)", "NASDAQ:ABCD"},
    {"venture with a point", "(TSX.V: XLQ) (OTCQX: CBWQF)", "TSXV:XLQ OTCQX:CBWQF"},
    {"venture written out", "(TSX Venture: XLQ)", "TSXV:XLQ"},
    {"bulletin board keeps the suffix", "(OTC Bulletin Board: ICSQ.OB)", "OTC:ICSQ.OB"},
    {"pink", "(OTC Pink: ABCD)", "OTC:ABCD"},
    {"markets", "(OTCMKTS: ABCD)", "OTC:ABCD"},
    {"tier behind the colon", "(OTC:Pink ABCD)", "OTC:ABCD"},
    {"tier between colons", "(OTC: QB: ABCD)", "OTCQB:ABCD"},
    {"no tier but the symbol", "(OTC: PINK)", "OTC:PINK"},
    {"quoted without a colon", "Orvane (Nasdaq \"ORVN\" @orvane) makes", "NASDAQ:ORVN"},
    {"a quoted name", "Orvane (Nasdaq or the \"MARKET\") fell", ""},
    {"class with a point", "(NYSE: BRQ.A, BRQ.B)", "NYSE:BRQ.A NYSE:BRQ.B"},
    {"class with a dash", "(NYSE:BRQ-A)", "NYSE:BRQ-A"},
    {"behind a defined term", "(“Orvane” or the “Company”; Nasdaq: ORVN)", "NASDAQ:ORVN"},
    {"in quotes", "(Nasdaq: “ORVN”)", "NASDAQ:ORVN"},
    {"registered mark in the exchange", "(NASDAQ®: ORVN)", "NASDAQ:ORVN"},
    {"square brackets", "[NASDAQ: ORVN]", "NASDAQ:ORVN"},
    {"number in Hong Kong", "(HKEX: 9888)", "HKEX:9888"},
    {"Frankfurt with digits", "(FSE: 0NFA)", "FSE:0NFA"},
    {"Frankfurt with digits alone", "(FSE: 103)", "FSE:103"},
    {"small letters in brackets", "(OTC: hsta)", "OTC:HSTA"},
    {"line on its own", "NASDAQ: ASFX", "NASDAQ:ASFX"},
    {"clause behind the symbol", "(Nasdaq: ORVN, the “Company”)", "NASDAQ:ORVN"},
    {"words behind the symbol", "(NASDAQ: ORVN, FORMERLY QRX)", "NASDAQ:ORVN"},
    {"tier of the Nasdaq", "(NasdaqGS: ORVN)", "NASDAQ:ORVN"},
    {"MKT is American", "(NYSE MKT: ORV)", "NYSEAMERICAN:ORV"},
    {"American in short", "(NYSE-A/TSX: ORV)", "NYSEAMERICAN:ORV TSX:ORV"},
    {"Arca", "(ARCA: ORVF)", "NYSEARCA:ORVF"},
    {"Arca outside brackets is a word", "Studio ARCA: ORVF", ""},
    {"venture in short", "(TSX-V: ORV)", "TSXV:ORV"},
    {"CSE in old days", "(CNSX: ORV)", "CSE:ORV"},
    {"NEO is Cboe Canada", "(NEO: ORV) (Cboe CA: ORV)", "CBOECA:ORV CBOECA:ORV"},
    {"growth market of Paris", "(Euronext Growth Paris: ALORV)", "EURONEXT:ALORV"},
    {"Oslo with its letter", "(Oslo Børs: ORV)", "OSE:ORV"},
    {"Nordic class behind a blank", "(Nasdaq Stockholm: ORV B)", "STO:ORV.B"},
    {"exchanges in short", "(LSE/STO/NYSE: ORV)", "LSE:ORV STO:ORV NYSE:ORV"},
    {"number in Taipei", "(TWSE: 6499)", "TWSE:6499"},
    {"suffix repeats the exchange", "(NYSE: F; TSX: F.TO)", "NYSE:F TSX:F"},
    {"suffix with a number", "(HKEX: 0499.HK)", "HKEX:0499"},
    {"suffix of another exchange", "(OTC: ORV.TO)", "OTC:ORV.TO"},
    {"class is no suffix", "(NYSE: ORV.B)", "NYSE:ORV.B"},
    {"preferred shares", "(TSX: ORV.PR.A)", "TSX:ORV.PR.A"},
    {"three brackets", "(TSXV: ORV) (OTCQB: ORVF) (FSE: 1OR)", "TSXV:ORV OTCQB:ORVF FSE:1OR"},
    {"label before the colon", "(NASDAQ Symbol: ORVN)", "NASDAQ:ORVN"},
    {"longer label", "NYSE American Ticker Symbol: ORV", "NYSEAMERICAN:ORV"},
    {"label and suffix", "(Stock Code: 0499.HK)", "HKEX:0499"},
    {"label alone", "(Ticker: ORV)", ""},
    {"symbol first", "(ORV: CSE) (OTC: ORVF)", "CSE:ORV OTC:ORVF"},
    {"symbols first in a list", "(ORV: TSX-V, ORVF: OTCQB)", "TSXV:ORV OTCQB:ORVF"},
    {"word first", "(Source: HKEX)", ""},
    {"dash for the colon", "(NASDAQ – ORV)", "NASDAQ:ORV"},
    {"hyphen for the colon", "(OTCQB-ORVF), today", "OTCQB:ORVF"},
    {"blank for the colon", "(Nasdaq ORVA, ORVB)", "NASDAQ:ORVA NASDAQ:ORVB"},
    {"tier in brackets", "(NYSE American) and (NYSE MKT)", ""},
    {"word behind a dash", "(AIM-HIGH) (NASDAQ-listed)", ""},
    {"no exchange", "(the “Company”: ORVN)", ""},
    {"not a symbol", "NYSE: The exchange opened", ""},
    {"number in New York", "(NYSE: 2025)", ""},
    {"exchange inside a word", "(BENYSE: ABC)", ""},
    {"nothing behind the colon", "(NYSE:)", ""},
    {"a time", "at 4:30 p.m.", ""},
};

std::string joined(const std::vector<TickerMention>& mentions) {
    std::string out;
    for (const TickerMention& mention : mentions) out += (out.empty() ? "" : " ") + mention.ticker.text();
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ticker_scan)

BOOST_DATA_TEST_CASE(finds_every_exchange_and_symbol, bdata::make(rows)) {
    std::vector<TickerMention> mentions;
    scan_tickers(sample.text, mentions);
    BOOST_TEST(joined(mentions) == sample.tickers);
}

BOOST_AUTO_TEST_CASE(a_mention_knows_where_it_stands) {
    const std::string text = "Orvane (Nasdaq: ORVN) said";
    std::vector<TickerMention> mentions;
    scan_tickers(text, mentions);
    BOOST_REQUIRE(mentions.size() == 1U);
    BOOST_TEST(text.substr(mentions[0].begin, mentions[0].end - mentions[0].begin) == "Nasdaq: ORVN");
}

BOOST_AUTO_TEST_CASE(exchanges_have_one_name) {
    BOOST_TEST(canonical_exchange("Nasdaq GS") == "NASDAQ");
    BOOST_TEST(canonical_exchange("TSX-V") == "TSXV");
    BOOST_TEST(canonical_exchange("Orvane").empty());
    BOOST_TEST(canonical_exchange("the big NYSE").empty());
}

BOOST_AUTO_TEST_CASE(reads_the_tickers_of_records) {
    BOOST_TEST(read_ticker("nasdaq:clrx")->text() == "NASDAQ:CLRX");
    BOOST_TEST(read_ticker("Fjord: abc")->text() == "FJORD:ABC");
    BOOST_TEST(read_ticker("clrx")->text() == "CLRX");
    BOOST_TEST(read_ticker("TSX:F.TO")->text() == "TSX:F");
    BOOST_TEST(!read_ticker("Orvane Inc."));
    BOOST_TEST(!read_ticker(""));
    BOOST_TEST(!read_ticker("NASDAQ:"));
}

BOOST_AUTO_TEST_SUITE_END()
