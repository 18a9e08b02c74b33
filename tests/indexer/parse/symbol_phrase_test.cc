// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/symbol_phrase.h"

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
    {"exchange before", "stock is traded on the Nasdaq under the symbol \"ORV\".", "NASDAQ:ORV"},
    {"exchange written out", "listed on the New York Stock Exchange under the ticker symbol ORV.",
     "NYSE:ORV"},
    {"ticker without symbol", "shares trade on the TSX under the ticker “ORV”", "TSX:ORV"},
    {"two symbols", "trade on the Nasdaq under the symbols “ORV” and “ORVW”, respectively",
     "NASDAQ:ORV NASDAQ:ORVW"},
    {"exchange behind", "will trade under the ticker symbol ORV on the Nasdaq Global Market today",
     "NASDAQ:ORV"},
    {"exchanges in turn", "on the TSX-V (symbol ORV) and on the OTCQB (symbol ORVF)", "TSXV:ORV OTCQB:ORVF"},
    {"no symbol", "a symbol of hope on the Nasdaq", ""},
    {"no exchange", "under the symbol ORV", ""},
    {"not a symbol", "on the Nasdaq. The symbol Orvane chose", ""},
    {"exchange as symbol", "on the Nasdaq under the symbol NYSE", ""},
};

std::string found(std::string_view text) {
    std::vector<TickerMention> mentions;
    scan_symbol_phrases(text, mentions);
    std::string out;
    for (const TickerMention& mention : mentions) out += (out.empty() ? "" : " ") + mention.ticker.text();
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(symbol_phrase)

BOOST_DATA_TEST_CASE(reads_tickers_out_of_sentences, bdata::make(rows)) {
    BOOST_TEST(found(sample.text) == sample.tickers);
}

BOOST_AUTO_TEST_SUITE_END()
