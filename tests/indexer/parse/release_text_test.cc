// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/release_text.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Release sample() {
    Release release;
    release.headline = "Orvane Opens";
    release.masthead = {{"May 4, 2021", 4}};
    release.subheadline = "A plant";
    Section body;
    body.paragraphs = {{"Orvane opened.", 6}, {"It is big.", 8}};
    Section about;
    about.heading = "About Orvane";
    about.line = 10;
    release.sections = {body, about};
    return release;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(release_text)

BOOST_AUTO_TEST_CASE(parts_stand_in_order_each_on_a_line) {
    BOOST_TEST(ReleaseText(sample(), 2).text() ==
               "Orvane Opens\nMay 4, 2021\nA plant\nOrvane opened.\nIt is big.\nAbout Orvane");
}

BOOST_AUTO_TEST_CASE(each_byte_has_the_line_of_its_part) {
    const ReleaseText text(sample(), 2);
    const auto line_of = [&](const char* words) { return text.line_at(text.text().find(words)); };
    BOOST_TEST(line_of("Orvane Opens") == 2);
    BOOST_TEST(line_of("2021") == 4);
    BOOST_TEST(line_of("plant") == 2);
    BOOST_TEST(line_of("opened") == 6);
    BOOST_TEST(line_of("big") == 8);
    BOOST_TEST(line_of("About") == 10);
    BOOST_TEST(ReleaseText().line_at(0) == 0);
}

BOOST_AUTO_TEST_CASE(views_are_found_in_the_text_and_in_the_release) {
    const Release release = sample();
    const ReleaseText text(release, 2);
    const std::string_view all = text.text();
    BOOST_TEST(text.line_of(all.substr(all.find("is big"), 6), release) == 8);
    BOOST_TEST(text.line_of(release.headline, release) == 2);
    BOOST_TEST(text.line_of(std::string_view(*release.sections[1].heading).substr(6), release) == 10);
    BOOST_TEST(text.line_of(std::string_view(release.sections[0].paragraphs[1].text).substr(3), release) ==
               8);
    const std::string elsewhere = "Orvane";
    BOOST_TEST(text.line_of(elsewhere, release) == 0);
    BOOST_TEST(text.line_of({}, release) == 0);
}

BOOST_AUTO_TEST_CASE(the_evidence_of_a_field_tells_its_line) {
    Release release = sample();
    release.evidence = {{"headline", "Orvane Opens", 2, "r"}, {"date", "x", 4, "r"}, {"date", "y", 6, "r"}};
    BOOST_TEST(evidenced_line(release, "headline") == 2);
    BOOST_TEST(evidenced_line(release, "date") == 4);
    BOOST_TEST(evidenced_line(release, "wire") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
