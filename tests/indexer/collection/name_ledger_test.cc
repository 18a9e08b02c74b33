// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/name_ledger.h"

#include <algorithm>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

using dateline::NameLedger;
using dateline::Release;

namespace {

Release issued(const std::string& issuer, const std::string& symbol = "", const std::string& domain = "",
               const std::string& former = "") {
    Release release;
    release.issuer = issuer;
    if (!symbol.empty()) release.issuer_ticker = dateline::Ticker{"NASDAQ", symbol};
    if (!domain.empty()) release.issuer_domains = {domain, domain};
    if (!former.empty()) release.former_names = {former};
    return release;
}

std::vector<Release> some_releases() {
    return {issued("Orvane Therapeutics, Inc.", "ORVN", "orvane.com"),
            issued("Orvane Therapeutics", "ORVN"),
            issued("ORVANE THERAPEUTICS INC"),
            issued("Orvaine Therapeutics", "ORVN", "orvane.com"),
            issued("Kestrel Grove plc", "", "", "Grove Mining"),
            issued(std::string(600, 'n') + " Corp.")};
}

/// Every metadata entry of a database, in the order of its keys.
std::string dump(const Xapian::Database& database) {
    std::string out;
    for (auto key = database.metadata_keys_begin(); key != database.metadata_keys_end(); ++key)
        out += *key + "=" + database.get_metadata(*key) + "\n";
    return out;
}

Xapian::WritableDatabase open(const dateline::test::TemporaryDirectory& directory, const char* name) {
    return Xapian::WritableDatabase((directory.path() / name).string(), Xapian::DB_CREATE_OR_OPEN);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(name_ledger)

BOOST_AUTO_TEST_CASE(counts_what_releases_say_of_a_name) {
    NameLedger ledger;
    for (const Release& release : some_releases()) ledger.add(release, 1);
    ledger.add(Release{}, 1);
    ledger.add(issued(" .,-"), 1);
    BOOST_TEST_REQUIRE(ledger.names().size() == 4);
    const dateline::NameEntry& entry = ledger.names().at("orvane therapeutics");
    BOOST_TEST(entry.spellings.size() == 3);
    BOOST_TEST(entry.tickers.at("NASDAQ:ORVN") == 2);
    BOOST_TEST(entry.domains.at("orvane.com") == 1);  // once a release, however often it is said there
    BOOST_TEST(ledger.names().at("kestrel grove").former.at("Grove Mining") == 1);
}

BOOST_AUTO_TEST_CASE(what_was_saved_is_loaded_again) {
    const dateline::test::TemporaryDirectory directory;
    auto database = open(directory, "db");
    NameLedger ledger;
    for (const Release& release : some_releases()) ledger.add(release, 1);
    ledger.save(database);
    database.commit();
    const NameLedger loaded = NameLedger::load(Xapian::Database((directory.path() / "db").string()));
    BOOST_TEST((loaded.names() == ledger.names()));
}

BOOST_AUTO_TEST_CASE(order_and_instalments_leave_the_same_bytes) {
    const dateline::test::TemporaryDirectory directory;
    std::vector<Release> releases = some_releases();
    auto at_once = open(directory, "once");
    NameLedger ledger;
    for (const Release& release : releases) ledger.add(release, 1);
    ledger.save(at_once);
    at_once.commit();

    auto bit_by_bit = open(directory, "instalments");
    std::shuffle(releases.begin(), releases.end(), std::mt19937(7));
    const Release passing = issued("Passing Through Ltd.", "PASS");
    for (const Release& release : releases) {
        NameLedger part = NameLedger::load(bit_by_bit);
        part.add(passing, 1);
        part.add(release, 1);
        part.save(bit_by_bit);
        bit_by_bit.commit();
        part.add(passing, -1);
        part.save(bit_by_bit);
        bit_by_bit.commit();
    }
    BOOST_TEST(dump(at_once) == dump(bit_by_bit));
}

BOOST_AUTO_TEST_CASE(a_name_whose_releases_are_gone_vanishes) {
    const dateline::test::TemporaryDirectory directory;
    auto database = open(directory, "db");
    NameLedger ledger;
    for (const Release& release : some_releases()) ledger.add(release, 1);
    ledger.save(database);
    for (const Release& release : some_releases()) ledger.add(release, -1);
    ledger.save(database);
    database.commit();
    BOOST_TEST(ledger.names().empty());
    BOOST_TEST(dump(database) == "");
}

BOOST_AUTO_TEST_CASE(a_release_may_go_before_it_comes) {
    const dateline::test::TemporaryDirectory directory;
    auto database = open(directory, "db");
    NameLedger ledger;
    ledger.add(issued("Orvane", "ORVN"), -1);
    ledger.save(database);
    database.commit();
    NameLedger loaded = NameLedger::load(database);
    loaded.add(issued("Orvane", "ORVN"), 1);
    BOOST_TEST(loaded.names().empty());
}

BOOST_AUTO_TEST_CASE(an_entry_that_cannot_be_read_is_left_out) {
    const dateline::test::TemporaryDirectory directory;
    auto database = open(directory, "db");
    database.set_metadata("name:XF:x", "\xff\xff nonsense");
    BOOST_TEST(NameLedger::load(database).names().empty());
}

BOOST_AUTO_TEST_SUITE_END()
