// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/issuer_clusters.h"

#include <algorithm>
#include <random>
#include <vector>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

using namespace dateline;

namespace {

struct Said {
    std::string issuer;
    std::string ticker = {};
    std::string domain = {};
    std::string former = {};
    int releases = 1;
};

Release release_of(const Said& said) {
    Release release;
    release.issuer = said.issuer;
    if (const std::size_t colon = said.ticker.find(':'); colon != std::string::npos)
        release.issuer_ticker = Ticker{said.ticker.substr(0, colon), said.ticker.substr(colon + 1)};
    if (!said.domain.empty()) release.issuer_domains = {said.domain};
    if (!said.former.empty()) release.former_names = {said.former};
    return release;
}

NameLedger ledger_of(const std::vector<Said>& all) {
    NameLedger ledger;
    for (const Said& said : all)
        for (int i = 0; i < said.releases; ++i) ledger.add(release_of(said), 1);
    return ledger;
}

struct Row {
    std::string why;
    std::vector<Said> said;
    bool one = true;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const std::vector<Row> rows{
    {"legal form and case", {{"Orvane Therapeutics, Inc."}, {"ORVANE THERAPEUTICS"}}},
    {"a ticker and a misread letter",
     {{"Orvane Therapeutics", "NASDAQ:ORVN"}, {"Ovane Therapeutics", "NASDAQ:ORVN"}}},
    {"a ticker and a short form", {{"Orvane", "NASDAQ:ORVN"}, {"Orvane Therapeutics Group", "NASDAQ:ORVN"}}},
    {"a ticker and initials", {{"KGM", "NYSE:KGM"}, {"Kestrel Grove Mining", "NYSE:KGM"}}},
    {"a ticker and a common name's beginning",
     {{"American Gold", "TSXV:AMG"}, {"American Gold Resources Corp.", "TSXV:AMG"}}},
    {"a ticker and a possessive", {{"Orvane’s", "NASDAQ:ORVN"}, {"Orvane Therapeutics", "NASDAQ:ORVN"}}},
    {"a ticker and words of a sentence", {{"How Orvane", "NASDAQ:ORVN"}, {"Orvane", "NASDAQ:ORVN"}}},
    {"a ticker alone", {{"Orvane", "NASDAQ:ORVN"}, {"Thornbury", "NASDAQ:ORVN"}}, false},
    {"a ticker and a common word", {{"Gold Kestrel", "TSXV:GKL"}, {"Gold Thornbury", "TSXV:GKL"}}, false},
    {"a subsidiary with the parent's ticker",
     {{"Orvane Publishing", "NASDAQ:ORVN"}, {"Orvane Thornbury", "NASDAQ:ORVN"}},
     false},
    {"a foundation with the parent's ticker",
     {{"Orvane", "NASDAQ:ORVN"}, {"Orvane Foundation", "NASDAQ:ORVN"}},
     false},
    {"a part of the country",
     {{"Thornbury American Water", "NYSE:AWX"}, {"American Water", "NYSE:AWX"}},
     false},
    {"a symbol on two exchanges", {{"Forde Motors", "NYSE:F"}, {"Thornbury Motors", "TSX:F"}}, false},
    {"a symbol on two exchanges, one name", {{"Orvane", "OTC:ORVN"}, {"Orvane Holdings", "NASDAQ:ORVN"}}},
    {"a domain and a misread letter",
     {{"Orvane Therapeutics", "", "orvane.com"}, {"Orvaine Therapeutics", "", "orvane.com"}}},
    {"a domain and a descriptive word",
     {{"Orvane", "", "orvane.com"}, {"Orvane Technologies", "", "orvane.com"}}},
    {"a domain and initials", {{"KGM", "", "kgm.com"}, {"Kestrel Grove Mining", "", "kgm.com"}}},
    {"a domain and another business",
     {{"Orvane", "", "orvane.com"}, {"Orvane Insurance", "", "orvane.com"}},
     false},
    {"a domain and a telling word",
     {{"Orvane", "", "orvane.com"}, {"Orvane Thornbury", "", "orvane.com"}},
     false},
    {"spaces", {{"Kestrel Grove"}, {"KestrelGrove"}}},
    {"and", {{"Kestrel & Grove"}, {"Kestrel and Grove"}}},
    {"a rare misspelling", {{"Thornbury Laboratories", "", "", "", 5}, {"Thornbuy Laboratories"}}},
    {"two spellings alike frequent",
     {{"Thornbury Laboratories", "", "", "", 5}, {"Thornbuy Laboratories", "", "", "", 4}},
     false},
    {"a rare spelling with another ticker",
     {{"Thornbury Laboratories", "NYSE:THB", "", "", 5}, {"Thornburg Laboratories", "NASDAQ:TBG"}},
     false},
    {"a rare spelling with another domain",
     {{"Thornbury Laboratories", "", "thornbury.com", "", 5},
      {"Thornburg Laboratories", "", "thornburg.com"}},
     false},
    {"a plural", {{"Kestrels Mining", "", "", "", 9}, {"Kestrel Mining"}}, false},
    {"short words", {{"Orvan Labs", "", "", "", 9}, {"Orvane Labs"}}, false},
    {"a word alone", {{"Thornbury", "", "", "", 9}, {"Thornburs"}}},
    {"a short word alone", {{"Kestrel", "", "", "", 9}, {"Kastrel"}}, false},
    {"formerly", {{"Orvane", "", "", "Thornbury Pharma Inc."}, {"Thornbury Pharma"}}},
    {"formerly something common", {{"Orvane", "", "", "Gold Corp."}, {"Gold"}}, false},
    {"nothing but a common word", {{"First National"}, {"First American"}}, false},
    {"a stray ticker",
     {{"Orvane", "NASDAQ:ORVN", "", "", 30},
      {"Orvane Ridge", "NYSE:ORR", "", "", 30},
      {"Orvane Ridge", "NASDAQ:ORVN"}},
     false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(issuer_clusters)

BOOST_DATA_TEST_CASE(names_are_one_issuer_or_not, rows, row) {
    const IssuerTable table = resolve_issuers(ledger_of(row.said));
    for (const Said& said : row.said) BOOST_TEST(!table.id_of(said.issuer).empty());
    BOOST_TEST((table.id_of(row.said.front().issuer) == table.id_of(row.said[1].issuer)) == row.one);
}

BOOST_AUTO_TEST_CASE(the_canonical_name_is_the_best_supported) {
    const IssuerTable table =
        resolve_issuers(ledger_of({{"Orvane Therapeutics, Inc.", "NASDAQ:ORVN", "orvane.com"},
                                   {"Orvane Therapeutics", "NASDAQ:ORVN"},
                                   {"ORVANE THERAPEUTICS INC", "NASDAQ:ORVN"},
                                   {"Orvaine Therapeutics", "NASDAQ:ORVN", "", "", 4}}));
    BOOST_TEST_REQUIRE(table.issuers().size() == 1);
    BOOST_TEST(table.issuers()[0].name == "Orvane Therapeutics, Inc.");
    BOOST_TEST(table.issuers()[0].id == "orvane-therapeutics");
    BOOST_TEST(table.issuers()[0].releases == 7);
    BOOST_TEST(table.issuers()[0].tickers == "NASDAQ:ORVN");
}

BOOST_AUTO_TEST_CASE(a_former_name_finds_the_issuer_but_does_not_name_it) {
    const IssuerTable table = resolve_issuers(ledger_of({{"Thornbury Pharma", "", "", "", 50},
                                                         {"Orvane", "", "", "Thornbury Pharma Inc."},
                                                         {"Kestrel Grove", "", "", "Grove Mining Ltd."}}));
    BOOST_TEST(table.name_of("Thornbury Pharma") == "Orvane");
    BOOST_TEST(table.name_of("Grove Mining") == "Kestrel Grove");
    BOOST_TEST(table.issuers()[*table.issuer_of("Grove Mining")].releases == 1);
}

BOOST_AUTO_TEST_CASE(ids_are_unique) {
    const IssuerTable table = resolve_issuers(ledger_of({{"O&K"}, {"O K"}, {"O-K"}}));
    BOOST_TEST(table.id_of("O K") == "o-k");
    BOOST_TEST(table.id_of("O&K") == "o-k-2");
}

BOOST_AUTO_TEST_CASE(the_order_of_releases_changes_nothing) {
    std::vector<Said> said;
    for (const Row& row : rows) said.insert(said.end(), row.said.begin(), row.said.end());
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    std::string first;
    for (unsigned seed = 0; seed < 10; ++seed) {
        resolve_issuers(ledger_of(said)).save(database);
        if (seed == 0) first = database.get_metadata("issuers");
        BOOST_TEST(database.get_metadata("issuers") == first);
        std::shuffle(said.begin(), said.end(), std::mt19937(seed));
    }
}

BOOST_AUTO_TEST_CASE(a_name_without_releases_is_no_issuer) {
    NameLedger ledger;
    ledger.add(release_of({"Orvane"}), -1);
    BOOST_TEST(resolve_issuers(ledger).empty());
    BOOST_TEST(resolve_issuers({}).empty());
}

BOOST_AUTO_TEST_CASE(many_names_that_are_alike_are_not_compared_with_each_other) {
    NameLedger ledger;
    for (int i = 0; i < 20'000; ++i) {
        std::string word = "thornbury";
        for (int rest = i, at = 1; at < 6; ++at, rest /= 20)
            word[static_cast<std::size_t>(at)] = static_cast<char>('a' + rest % 20);
        ledger.add(release_of({word + " Laboratories", "NYSE:THB", "thornbury.com"}), 1);
    }
    BOOST_TEST(resolve_issuers(ledger).names().size() == 20'000);
}

BOOST_AUTO_TEST_SUITE_END()
