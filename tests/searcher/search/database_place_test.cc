// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/database_place.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "searcher/search/stub_file.h"
#include "tests/support/temporary_directory.h"

namespace dateline {

namespace {

namespace data = boost::unit_test::data;

struct AddressRow {
    const char* text;
    const char* read;  ///< host and port, or what is wrong
};
std::ostream& operator<<(std::ostream& out, const AddressRow& row) {
    return out << row.text;
}

const AddressRow addresses[] = {
    {"127.0.0.1:7001", "127.0.0.1 7001"},
    {"search.example:1", "search.example 1"},
    {"[::1]:7001", "::1 7001"},
    {"[fe80::1]:65535", "fe80::1 65535"},
    {"localhost", "there is no port"},
    {"[::1]", "there is no port"},
    {"", "there is no port"},
    {":7001", "there is no host"},
    {"[]:7001", "there is no host"},
    {"::1:7001", "an IPv6 address stands in brackets, `[::1]:7001`"},
    {"localhost:", "the port is a number from 1 to 65535"},
    {"localhost:0", "the port is a number from 1 to 65535"},
    {"localhost:65536", "the port is a number from 1 to 65535"},
    {"localhost:70001000000000000000000", "the port is a number from 1 to 65535"},
    {"localhost:-7001", "the port is a number from 1 to 65535"},
    {"localhost:7001x", "the port is a number from 1 to 65535"},
    {"localhost: 7001", "the port is a number from 1 to 65535"},
};

/// Every place on a line: its name, and behind it what is opened where that is something else. DIR stands for
/// the directory.
std::string found(const test::TemporaryDirectory& directory, const std::string& name) {
    const std::string folder = directory.path().string();
    auto places = shard_places(name.empty() ? folder : folder + "/" + name);
    std::string out;
    if (const auto* lost = std::get_if<LostShard>(&places)) {
        out = std::to_string(static_cast<int>(lost->failure.code)) + " " + lost->failure.text;
    } else {
        for (const ShardPlace& place : std::get<ShardPlaces>(places)) {
            if (!out.empty()) out += '\n';
            out += place.name;
            if (place.is_remote()) out += " at " + place.host + " " + std::to_string(place.port);
            if (!place.is_remote() && place.path != place.name) out += " = " + place.path;
        }
    }
    for (std::size_t at = out.find(folder); at != std::string::npos; at = out.find(folder, at))
        out.replace(at, folder.size(), "DIR");
    return out;
}

struct Folder : test::TemporaryDirectory {
    void put(const char* name, const char* content) const { static_cast<void>(write(name, content)); }
    void database(const std::string& name) const { static_cast<void>(write(name + "/iamglass", "")); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(database_place)

BOOST_DATA_TEST_CASE(addresses_of_servers, data::make(addresses), row) {
    const auto read = parse_server_address(row.text);
    const auto* address = std::get_if<ServerAddress>(&read);
    BOOST_TEST((address == nullptr ? std::get<std::string>(read)
                                   : address->host + " " + std::to_string(address->port)) == row.read);
    if (address != nullptr) BOOST_TEST(address_text(*address) == row.text);
}

BOOST_AUTO_TEST_CASE(a_server_is_named_by_its_address) {
    const auto places = shard_places("tcp:[::1]:7001");
    const auto& place = std::get<ShardPlaces>(places).at(0);
    BOOST_TEST(place.is_remote());
    BOOST_TEST(place.name == "tcp:[::1]:7001");
    BOOST_TEST(place.host == "::1");
    const auto wrong = shard_places("tcp:localhost");
    BOOST_TEST((std::get<LostShard>(wrong).failure.code == ExitCode::usage));
    BOOST_TEST(std::get<LostShard>(wrong).failure.text == "`tcp:localhost` is no server: there is no port");
}

BOOST_AUTO_TEST_CASE(an_index_of_one_database_is_called_as_it_was_named) {
    const Folder folder;
    folder.put("XAPIANDB", "auto index.7\n");
    folder.database("index.7");
    BOOST_TEST(found(folder, "") == "DIR = DIR/index.7");
    BOOST_TEST(found(folder, "XAPIANDB") == "DIR/XAPIANDB = DIR/index.7");
    BOOST_TEST(found(folder, "index.7") == "DIR/index.7");
}

BOOST_AUTO_TEST_CASE(shards_of_an_index_are_called_by_what_stays_of_them) {
    const Folder folder;
    folder.put("index/XAPIANDB", "auto index.7/shard.0\nauto index.7/shard.1\n");
    folder.put("index/shard.0", "auto index.7/shard.0\n");
    folder.database("index/index.7/shard.0");
    folder.database("index/index.7/shard.1");
    BOOST_TEST(found(folder, "index") ==
               "DIR/index/shard.0 = DIR/index/index.7/shard.0\nDIR/index/index.7/shard.1");
    BOOST_TEST(found(folder, "index/shard.0") == "DIR/index/shard.0 = DIR/index/index.7/shard.0");
}

BOOST_AUTO_TEST_CASE(a_folder_of_shards_is_all_of_them) {
    const Folder folder;
    folder.database("b");
    folder.put("a", "# of another index\nauto elsewhere\n");
    folder.put("c/XAPIANDB", "auto index.1\n");
    folder.put("lock", "");
    folder.put("README", "Shards.\n");
    folder.put("docs/README", "auto text\n");
    BOOST_TEST(found(folder, "") == "DIR/a = DIR/elsewhere\nDIR/b\nDIR/c = DIR/c/index.1");
    BOOST_TEST(found(folder, "docs") == "DIR/docs/README = DIR/docs/text");
}

BOOST_AUTO_TEST_CASE(stub_files_name_databases_of_all_kinds) {
    const Folder folder;
    folder.put("all", "# one of each\n\nauto a\nglass sub/b\nremote localhost:7001\nremote [::1]:7002\n");
    BOOST_TEST(found(folder, "all") ==
               "DIR/a\nDIR/sub/b\ntcp:localhost:7001 at localhost 7001\ntcp:[::1]:7002 at ::1 7002");
    folder.put("absolute", "auto /srv/index");
    BOOST_TEST(found(folder, "absolute") == "DIR/absolute = /srv/index");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_with_file_and_line) {
    const Folder folder;
    const std::string expected = ": expected `auto PATH`, `glass PATH` or `remote HOST:PORT`";
    folder.put("text", "Acme Opens a Plant\n");
    BOOST_TEST(found(folder, "text") == "3 DIR/text, line 1" + expected);
    folder.put("index/XAPIANDB", "auto index.7\n\nauot index.8\n");
    BOOST_TEST(found(folder, "index") == "3 DIR/index/XAPIANDB, line 3" + expected);
    folder.put("port", "remote localhost:http\n");
    BOOST_TEST(found(folder, "port") == "3 DIR/port, line 1: `remote`: the port is a number from 1 to 65535");
    folder.put("program", "remote :ssh host xapian-progsrv db\n");
    BOOST_TEST(found(folder, "program") ==
               "3 DIR/program, line 1: `remote` with a program is not followed, only HOST:PORT");
    folder.put("path", "auto\n");
    BOOST_TEST(found(folder, "path") == "3 DIR/path, line 1: `auto` names no path");
    folder.put("empty", "# nothing yet\n");
    BOOST_TEST(found(folder, "empty") == "3 DIR/empty names no database");
    folder.put("circle", "auto circle\n");
    BOOST_TEST(found(folder, "circle") == "3 DIR/circle: stub files name each other in a circle");
    BOOST_TEST(found(folder, "none") == "3 there is no index at DIR/none");
    folder.put("folder/text.txt", "text");
    BOOST_TEST(found(folder, "folder") == "3 DIR/folder holds no index");
    folder.put("bytes", std::string(1 << 20, 'x').c_str());
    BOOST_TEST(found(folder, "bytes") == "3 DIR/bytes, line 1" + expected);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
