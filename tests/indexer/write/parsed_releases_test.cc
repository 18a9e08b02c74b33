// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/parsed_releases.h"

#include <boost/test/unit_test.hpp>

#include "indexer/write/membership_list.h"
#include "indexer/write/shared_bands.h"
#include "tests/support/temporary_directory.h"

using dateline::BandRow;
using dateline::ParsedReleases;
using dateline::test::TemporaryDirectory;

namespace {

ParsedReleases::Parsed parsed(std::uint64_t offset, const std::string& issuer,
                              std::vector<std::uint64_t> bands) {
    return {{offset, 10}, {"hash", 77, issuer, std::move(bands), {{5, false}, {6, false}}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parsed_releases)

BOOST_AUTO_TEST_CASE(batches_kept_in_any_order_are_in_reading_order) {
    const TemporaryDirectory directory;
    ParsedReleases releases(directory.path(), 100);
    releases.keep(2, {parsed(500, "Acme", {3, 1})});
    releases.keep(0, {parsed(100, "", {1}), {}});
    releases.finish();
    BOOST_TEST(releases.end() == 3U);
    BOOST_TEST(releases.record(0).offset == 100U);
    BOOST_TEST(releases.record(1).bytes == 0U);
    BOOST_TEST(releases.facts(1).content == "");
    const dateline::ReleaseFacts facts = releases.facts(2);
    BOOST_TEST(facts.content == "hash");
    BOOST_TEST(facts.route == 77U);
    BOOST_TEST(facts.issuer == "Acme");
    BOOST_TEST((facts.bands == std::vector<std::uint64_t>{3, 1}));
    BOOST_TEST(facts.prints.size() == 2U);
    auto bands = releases.bands().read();
    BOOST_TEST((*bands.next() == BandRow{1, 0}));
    BOOST_TEST((*bands.next() == BandRow{1, 2}));
    BOOST_TEST((*bands.next() == BandRow{3, 2}));
    BOOST_TEST(!bands.next().has_value());
}

BOOST_AUTO_TEST_CASE(shared_bands_are_found_across_blocks) {
    const TemporaryDirectory directory;
    dateline::SharedBands bands(directory.path() / "bands");
    for (std::uint64_t i = 0; i < 2000; ++i) bands.add({i / 700 * 10, i});
    bands.finish();
    BOOST_TEST(bands.with(0).size() == 700U);
    BOOST_TEST(bands.with(10).front() == 700U);
    BOOST_TEST(bands.with(10).back() == 1399U);
    BOOST_TEST(bands.with(20).size() == 600U);
    BOOST_TEST(bands.with(5).empty());
    BOOST_TEST(bands.with(99).empty());
}

BOOST_AUTO_TEST_CASE(memberships_come_back_by_release) {
    const TemporaryDirectory directory;
    dateline::MembershipList list(directory.path() / "list", 1);
    list.add(9, {"c", "v"});
    list.add(4, {"cluster"});
    list.finish();
    auto reader = list.read();
    BOOST_TEST(reader.next().value() == 4U);
    BOOST_TEST(!reader.take(3).has_value());
    BOOST_TEST(reader.take(4)->cluster == "cluster");
    BOOST_TEST(reader.take(9)->variant == "v");
    BOOST_TEST(!reader.next().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
