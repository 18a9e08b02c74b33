// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/source_state.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

BOOST_AUTO_TEST_SUITE(source_state)

BOOST_AUTO_TEST_CASE(reads_back_what_was_written_and_forgets) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    const dateline::SourceState state{"/data/" + std::string(500, 'x'),
                                      17,
                                      1478822400000000000,
                                      std::string("\x00\x1f\xff hash bytes", 14),
                                      26332,
                                      2,
                                      "body=text\n"};
    const dateline::SourceState other{"/data/other", 1, 2, std::string(16, 'h'), 1, 0, ""};
    dateline::save_source_state(database, state);
    dateline::save_source_state(database, other);
    database.commit();
    const auto states = dateline::load_source_states(database);
    BOOST_TEST_REQUIRE(states.size() == 2);
    BOOST_TEST((states.at(state.name) == state));
    BOOST_TEST((states.at(other.name) == other));
    dateline::forget_source(database, other.name);
    BOOST_TEST(dateline::load_source_states(database).size() == 1);
}

BOOST_AUTO_TEST_CASE(an_entry_that_cannot_be_read_is_left_out) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    database.set_metadata("source:x", "nonsense");
    BOOST_TEST(dateline::load_source_states(database).empty());
}

BOOST_AUTO_TEST_SUITE_END()
