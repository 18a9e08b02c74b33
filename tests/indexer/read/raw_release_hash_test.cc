// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/raw_release_hash.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using dateline::RawBlock;
using dateline::RawBlockKind;
using dateline::RawRelease;

namespace {

struct Change {
    const char* why;
    void (*make)(RawRelease& raw);
};

std::ostream& operator<<(std::ostream& out, const Change& change) {
    return out << change.why;
}

const Change changes[] = {
    {"text", [](RawRelease& raw) { raw.text += "."; }},
    {"block text", [](RawRelease& raw) { raw.blocks[0].text += "."; }},
    {"block kind", [](RawRelease& raw) { raw.blocks[0].kind = RawBlockKind::heading; }},
    {"emphasis", [](RawRelease& raw) { raw.blocks[0].emphasised = true; }},
    {"a word moved to the next block",
     [](RawRelease& raw) {
         raw.blocks = {{RawBlockKind::prose, "A"}, {RawBlockKind::prose, " B"}};
     }},
    {"a text moved to another field",
     [](RawRelease& raw) {
         raw.subtitle = raw.title;
         raw.title.clear();
     }},
    {"ticker", [](RawRelease& raw) { raw.tickers.emplace_back("NYSE:ACM"); }},
    {"identifier",
     [](RawRelease& raw) {
         raw.identifiers.push_back({"isin", "XS0000000000"});
     }},
    {"subject", [](RawRelease& raw) { raw.subjects.emplace_back("EARNINGS"); }},
    {"Markdown", [](RawRelease& raw) { raw.markdown = true; }},
};

RawRelease sample_release() {
    RawRelease raw;
    raw.title = "Acme Reports Results";
    raw.blocks = {{RawBlockKind::prose, "A B"}};
    return raw;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(raw_release_hash)

BOOST_AUTO_TEST_CASE(is_equal_for_equal_releases) {
    BOOST_TEST(dateline::hash_of_release(sample_release()) == dateline::hash_of_release(sample_release()));
}

BOOST_DATA_TEST_CASE(tells_a_change_of, bdata::make(changes)) {
    RawRelease changed = sample_release();
    sample.make(changed);
    BOOST_TEST(dateline::hash_of_release(changed) != dateline::hash_of_release(sample_release()));
}

BOOST_AUTO_TEST_SUITE_END()
