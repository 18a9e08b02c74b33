// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/unrecognised.h"

#include <boost/test/unit_test.hpp>

using dateline::Release;
using dateline::SectionKind;

namespace {

/// `what line` of each, separated by `; `.
std::string told(const Release& release) {
    std::string out;
    for (const dateline::Unrecognised& each : dateline::find_unrecognised(release))
        out += (out.empty() ? "" : "; ") + each.what + " " + std::to_string(each.line);
    return out;
}

Release complete() {
    Release release;
    release.date = dateline::Date{2016, 11, 11};
    release.dateline_place = "MADISON, Wis.";
    release.wire = "PR Newswire";
    release.issuer = "Velorix";
    release.tickers = {{"NASDAQ", "VLRX"}};
    release.kinds = {dateline::NewsKind::earnings};
    return release;
}

dateline::Section section(SectionKind kind, int line) {
    dateline::Section made;
    made.kind = kind;
    made.line = line;
    made.paragraphs = {{"Jane Doe, 555-0100", line + 1}};
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unrecognised)

BOOST_AUTO_TEST_CASE(a_release_that_is_understood_leaves_nothing) {
    BOOST_TEST(told(complete()) == "");
}

BOOST_AUTO_TEST_CASE(what_the_head_lacks_is_told) {
    BOOST_TEST(told(Release()) == "date 0; place 0; wire 0; issuer 0; ticker 0; kind of news 0");
}

BOOST_AUTO_TEST_CASE(sections_that_gave_nothing_are_told_with_their_lines) {
    Release release = complete();
    release.sections = {section(SectionKind::other, 5), section(SectionKind::contact, 9),
                        section(SectionKind::event, 12)};
    BOOST_TEST(told(release) == "kind of section 5; contact 9; call 12");
    release.contacts = {{"Jane Doe", "", "", "", "555-0100", 10}};
    release.call = dateline::Call();
    BOOST_TEST(told(release) == "kind of section 5");
}

BOOST_AUTO_TEST_CASE(a_quotation_without_a_speaker_is_told) {
    Release release = complete();
    release.quotes = {{"We opened a plant.", "Jane Doe", "", 3}, {"We opened another one.", "", "", 4}};
    BOOST_TEST(told(release) == "speaker 4");
}

BOOST_AUTO_TEST_SUITE_END()
