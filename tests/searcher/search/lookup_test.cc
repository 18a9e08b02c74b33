// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/lookup.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

StoredRecord file(const std::string& path) {
    StoredRecord made = test::record(path, "Acme", "2016-01-05", "Anvils.");
    made.source = path;
    made.path = path;
    return made;
}

struct Row {
    const char* why;
    const char* name;
    std::size_t found;
    ExitCode code;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"an id", "R-1", 1, ExitCode::ok},
    {"an id of two sources", "R-2", 2, ExitCode::ok},
    {"an absolute path", "/in/2016/a.txt", 1, ExitCode::ok},
    {"a path from the folder", "2016/a.txt", 1, ExitCode::ok},
    {"a path with dots", "../in/./2016/a.txt", 1, ExitCode::ok},
    {"a file name that one file has", "b.txt", 1, ExitCode::ok},
    {"a file name that two have", "a.txt", 0, ExitCode::usage},
    {"the end of a file name", ".txt", 0, ExitCode::no_hit},
    {"a file of several releases", "/in/wire.jsonl", 0, ExitCode::usage},
    {"a record's path as it is printed", "/in/wire.jsonl!R-1", 1, ExitCode::ok},
    {"the same from the folder", "wire.jsonl!R-3", 1, ExitCode::ok},
    {"a record of another file", "/in/other.jsonl!R-1", 0, ExitCode::no_hit},
    {"nothing of that name", "R-9", 0, ExitCode::no_hit},
    {"an empty name", "", 0, ExitCode::usage},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(lookup)

BOOST_DATA_TEST_CASE(finds_a_release_by_what_people_call_it, rows, row) {
    test::TestIndex written;
    for (const char* path : {"/in/2016/a.txt", "/in/2017/a.txt", "/in/2017/b.txt"}) written.add(file(path));
    for (const char* id : {"R-1", "R-2", "R-3"}) {
        StoredRecord record = test::record(id, "Acme", "2016-01-05", "Anvils.");
        record.source = "/in/wire.jsonl";
        record.path = "/in/wire.jsonl!" + record.id;
        written.add(record);
    }
    written.add(test::record("R-2", "Acme", "2016-01-05", "Anvils."));
    written.commit();
    IndexHandle index = written.open();
    const auto found = find_releases(index, row.name, "/in");
    const auto* records = std::get_if<0>(&found);
    BOOST_TEST((records == nullptr ? 0 : records->size()) == row.found);
    if (records == nullptr) BOOST_TEST((std::get<Failure>(found).code == row.code));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
