// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/database_version.h"

#include <xapian.h>
#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

BOOST_AUTO_TEST_SUITE(database_version)

BOOST_AUTO_TEST_CASE(a_stamped_database_is_accepted) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    dateline::stamp_version(database);
    database.add_document(Xapian::Document());
    database.commit();
    BOOST_TEST(dateline::version_problem(database) == "");
}

BOOST_AUTO_TEST_CASE(a_foreign_database_is_named_as_such) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    database.commit();
    BOOST_TEST(dateline::version_problem(database) == "");  // empty: nothing to misread
    database.add_document(Xapian::Document());
    database.commit();
    BOOST_TEST(dateline::version_problem(database).find("did not write it") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_format_is_named_with_the_way_out) {
    const dateline::test::TemporaryDirectory directory;
    Xapian::WritableDatabase database((directory.path() / "db").string(), Xapian::DB_CREATE);
    database.set_metadata("dateline:version", "99");
    database.commit();
    const std::string problem = dateline::version_problem(database);
    BOOST_TEST(problem.find("99") != std::string::npos);
    BOOST_TEST(problem.find("index the sources again") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
