// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/issuer_table.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

using dateline::IssuerRecord;
using dateline::IssuerTable;

namespace {

IssuerTable opened(const Xapian::Database& database) {
    return IssuerTable::open_all({&database, 1});
}

IssuerTable sample_table() {
    return IssuerTable(
        {{"orvane-therapeutics",
          "Orvane Therapeutics, Inc.",
          {"NASDAQ:ORVN"},
          {{"orvane therapeutics", {"Orvane Therapeutics, Inc.", "Orvane Therapeutics"}, 9},
           {"orvaine therapeutics", {"Orvaine Therapeutics"}, 1}}},
         {"kestrel-grove", "Kestrel Grove plc", {}, {{"kestrel grove", {"Kestrel Grove plc"}, 2}}}});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(issuer_table)

BOOST_AUTO_TEST_CASE(finds_the_issuer_of_a_name_as_printed) {
    const IssuerTable table = sample_table();
    BOOST_TEST(table.id_of("ORVAINE THERAPEUTICS INC") == "orvane-therapeutics");
    BOOST_TEST(table.name_of("Orvaine Therapeutics") == "Orvane Therapeutics, Inc.");
    BOOST_TEST(table.id_of("Kestrel Grove") == "kestrel-grove");
    BOOST_TEST(table.id_of("Kestrel") == "");
    BOOST_TEST(table.id_of("") == "");
    const auto issuer = table.issuer_with_id("orvane-therapeutics");
    BOOST_TEST_REQUIRE(issuer.has_value());
    BOOST_TEST(table.issuers()[*issuer].releases == 10);
    BOOST_TEST(table.issuers()[*issuer].tickers == "NASDAQ:ORVN");
    BOOST_TEST_REQUIRE(table.names_of(*issuer).size() == 2);
    BOOST_TEST(table.names()[table.names_of(*issuer)[1]].key == "orvane therapeutics");
    BOOST_TEST(!table.issuer_with_id("orvane").has_value());
}

BOOST_AUTO_TEST_CASE(an_empty_table_knows_nobody) {
    const IssuerTable table;
    BOOST_TEST(table.empty());
    BOOST_TEST(table.id_of("Orvane") == "");
    BOOST_TEST(!table.issuer_with_id("orvane").has_value());
}

BOOST_AUTO_TEST_CASE(is_kept_in_the_metadata) {
    const dateline::test::TemporaryDirectory directory;
    const std::string path = (directory.path() / "db").string();
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE);
    BOOST_TEST(IssuerTable::load(database).empty());
    sample_table().save(database);
    database.commit();
    const IssuerTable loaded = IssuerTable::load(Xapian::Database(path));
    BOOST_TEST(loaded.issuers().size() == 2);
    BOOST_TEST(loaded.id_of("Orvaine Therapeutics") == "orvane-therapeutics");
    IssuerTable().save(database);
    BOOST_TEST(IssuerTable::load(database).empty());
}

BOOST_AUTO_TEST_CASE(outlives_the_table_it_was_copied_from) {
    IssuerTable copy;
    {
        const IssuerTable table = sample_table();
        copy = table;
    }
    BOOST_TEST(copy.id_of("Kestrel Grove") == "kestrel-grove");
}

BOOST_AUTO_TEST_CASE(a_damaged_table_is_none) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    sample_table().save(database);
    for (const char* key : {"issuers", "issuers:000000"}) {
        const std::string good = database.get_metadata(key);
        for (std::size_t at = 0; at < good.size(); ++at) {
            std::string bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x10);
            database.set_metadata(key, bad);
            BOOST_TEST(IssuerTable::load(database).empty());
            database.set_metadata(key, good.substr(0, at));
            BOOST_TEST(IssuerTable::load(database).empty());
            BOOST_TEST(opened(database).id_of("Nobody") == "");
        }
        database.set_metadata(key, good);
    }
    BOOST_TEST(!IssuerTable::load(database).empty());
}

/// Writes a text as a table's would be written, whatever it says.
void save_as_table(Xapian::WritableDatabase& database, const std::string& text) {
    dateline::MetadataPages(text).save(database, "issuers");
}

BOOST_AUTO_TEST_CASE(numbers_that_lead_out_of_the_table_lead_to_nothing) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    sample_table().save(database);
    const std::string good(dateline::MetadataPages::whole(database, "issuers").part(0, 1 << 20));
    for (std::size_t at = 8; at + 4 <= good.size(); at += 4) {
        std::string bad = good;
        bad.replace(at, 4, "\xFF\xFF\xFF\xFF");
        save_as_table(database, bad);
        for (const IssuerTable& table : {IssuerTable::load(database), opened(database)}) {
            std::size_t bytes = 0;
            for (const IssuerTable::Name& name : table.names())
                bytes += name.key.size() + name.spellings.size() + table.issuer(name.issuer).name.size();
            for (const IssuerRecord& record : table.records())
                bytes += record.name.size() + record.names.size();
            BOOST_TEST(bytes < 4 * good.size());
            BOOST_TEST(table.names_of(0xFFFFFFFF).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_large_table_is_the_same_opened_as_loaded) {
    std::vector<IssuerRecord> issuers;
    for (int i = 0; i < 500; ++i) {
        const std::string id = "issuer" + std::to_string(i);
        issuers.push_back(
            {id, "Issuer " + std::to_string(i), {"NYSE:I" + std::to_string(i)}, {{id, {id}, 1}}});
    }
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    IssuerTable(issuers).save(database);
    BOOST_TEST(IssuerTable::load(database).issuers().size() == issuers.size());
    const IssuerTable table = opened(database);
    for (const IssuerRecord& issuer : issuers) {
        BOOST_TEST(table.id_of(issuer.id) == issuer.id);
        BOOST_TEST(table.name_of(issuer.id) == issuer.name);
        BOOST_TEST(table.issuer(*table.issuer_with_id(issuer.id)).tickers == issuer.tickers.front());
    }
}

BOOST_AUTO_TEST_CASE(tables_are_joined_where_they_share_a_name_or_an_id) {
    const IssuerTable other(
        {{"orvaine-therapeutics",
          "Orvaine Therapeutics",
          {"OTCQB:ORVNF"},
          {{"orvaine therapeutics", {"Orvaine Therapeutics"}, 3}, {"orvane pharma", {"Orvane Pharma"}, 1}}},
         {"kestrel-grove", "Kestrel-Grove", {}, {{"kestrelgrove", {"KestrelGrove"}, 7}}},
         {"thornbury", "Thornbury", {}, {{"thornbury", {"Thornbury"}, 1}}}});
    const IssuerTable tables[] = {sample_table(), other};
    const IssuerTable all = IssuerTable::merged(tables);
    BOOST_TEST(all.issuers().size() == 3);
    BOOST_TEST(all.id_of("Orvane Pharma") == "orvane-therapeutics");
    BOOST_TEST(all.issuers()[*all.issuer_of("Orvane Pharma")].releases == 14);
    BOOST_TEST(all.issuers()[*all.issuer_of("Orvane Pharma")].tickers == "NASDAQ:ORVN\x1fOTCQB:ORVNF");
    BOOST_TEST(all.name_of("Kestrel Grove plc") == "Kestrel-Grove");
    BOOST_TEST(all.name_of("KestrelGrove") == "Kestrel-Grove");
    const IssuerTable turned[] = {other, sample_table()};
    BOOST_TEST(IssuerTable::merged(turned).issuers().size() == 3);
    BOOST_TEST(IssuerTable::merged(turned).id_of("Orvane Pharma") == "orvane-therapeutics");
}

BOOST_AUTO_TEST_CASE(equal_tables_of_several_databases_are_one_table) {
    const dateline::test::TemporaryDirectory directory;
    const auto database = [&](const char* name) {
        return Xapian::WritableDatabase((directory.path() / name).string(), Xapian::DB_CREATE);
    };
    Xapian::WritableDatabase first = database("first");
    Xapian::WritableDatabase second = database("second");
    const Xapian::WritableDatabase none = database("none");
    sample_table().save(first);
    sample_table().save(second);
    const Xapian::Database databases[] = {first, none, second};
    const IssuerTable all = IssuerTable::open_all(databases);
    BOOST_REQUIRE(all.issuers().size() == sample_table().issuers().size());
    for (std::uint32_t i = 0; i < all.issuers().size(); ++i) {
        BOOST_TEST(all.issuer(i).name == sample_table().issuer(i).name);
        BOOST_TEST(all.issuer(i).releases == sample_table().issuer(i).releases);
    }
    BOOST_TEST(IssuerTable::open_all({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
