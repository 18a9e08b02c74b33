// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/release_spool.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

using dateline::ReleaseSpool;
using dateline::test::TemporaryDirectory;

namespace {

std::string bytes_of(const std::string& id) {
    dateline::StoredRecord record;
    record.id = id;
    record.release.headline = "Headline of " + id;
    return dateline::write_record(record);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(release_spool)

BOOST_AUTO_TEST_CASE(records_come_back_from_their_places_and_the_file_goes) {
    const TemporaryDirectory directory;
    const std::filesystem::path path = directory.path() / "parsed";
    {
        ReleaseSpool spool(path);
        const std::string a = bytes_of("a");
        const std::string b = bytes_of("bb");
        const std::uint64_t first = spool.append(a + b);
        const std::uint64_t second = spool.append(a);
        BOOST_TEST(spool.read({first + a.size(), b.size()}).id == "bb");
        BOOST_TEST(spool.read({second, a.size()}).release.headline == "Headline of a");
    }
    BOOST_TEST(!std::filesystem::exists(path));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_there_or_cannot_be_made_is_an_error) {
    const TemporaryDirectory directory;
    const std::filesystem::path there = directory.write("parsed", "x");
    BOOST_CHECK_THROW(ReleaseSpool{there}, std::filesystem::filesystem_error);
    BOOST_CHECK_THROW(ReleaseSpool{directory.path() / "no" / "parsed"}, std::filesystem::filesystem_error);
}

BOOST_AUTO_TEST_CASE(a_place_beyond_the_end_is_an_error) {
    const TemporaryDirectory directory;
    ReleaseSpool spool(directory.path() / "parsed");
    BOOST_CHECK_THROW((void)spool.read({0, 10}), std::filesystem::filesystem_error);
}

BOOST_AUTO_TEST_SUITE_END()
