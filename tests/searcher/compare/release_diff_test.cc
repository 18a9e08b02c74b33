// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/release_diff.h"

#include <boost/test/unit_test.hpp>

using dateline::Release;
using dateline::release_diff;
using dateline::ReleaseChange;
using dateline::TextChange;

namespace {

Release original() {
    Release release;
    release.headline = "Orvane begins a study";
    release.date = dateline::Date{2024, 3, 12};
    release.wire = "GLOBE NEWSWIRE";
    release.tickers = {{"NASDAQ", "ORVN"}};
    dateline::Section body;
    body.paragraphs = {{"Orvane Therapeutics today began a study of 350 patients."},
                       {"The study is to end in June."},
                       {"Patients are seen in Lyon and Graz."}};
    dateline::Section results;
    results.kind = dateline::SectionKind::financial_results;
    results.heading = "Results of the quarter";
    results.paragraphs = {{"Cash was $5.6 million at the end of the quarter."}};
    release.sections = {body, results};
    return release;
}

/// `part: [-old-] {+new+} same`, a line each.
std::string shown(const std::vector<ReleaseChange>& changes) {
    std::string out;
    for (const ReleaseChange& change : changes) {
        out += change.section.empty() ? change.part : change.section + "/" + change.heading;
        out += ":";
        for (const dateline::DiffPiece& piece : change.pieces)
            out += piece.change == TextChange::same      ? " " + piece.text
                   : piece.change == TextChange::removed ? " [-" + piece.text + "-]"
                                                         : " {+" + piece.text + "+}";
        out += "\n";
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(release_diffs)

BOOST_AUTO_TEST_CASE(equal_releases_have_no_changes) {
    BOOST_TEST(release_diff(original(), original()).empty());
}

BOOST_AUTO_TEST_CASE(facts_of_the_head) {
    Release after = original();
    after.headline = "UPDATE: Orvane begins a study";
    after.subheadline = "In Lyon";
    after.date.reset();
    after.dateline_place = "LYON";
    after.wire = "PR Newswire";
    after.tickers.push_back({"ASX", "ORV"});
    after.issuer = "Orvane";
    after.language = "fr";
    BOOST_TEST(shown(release_diff(original(), after)) ==
               "headline: {+UPDATE:+} Orvane begins a study\n"
               "subheadline: {+In Lyon+}\n"
               "date: [-2024-03-12-] {+undated+}\n"
               "place: {+LYON+}\n"
               "wire: [-GLOBE NEWSWIRE-] {+PR Newswire+}\n"
               "tickers: NASDAQ:ORVN {+ASX:ORV+}\n"
               "issuer: {+Orvane+}\n"
               "language: [-en-] {+fr+}\n");
}

BOOST_AUTO_TEST_CASE(a_figure_in_a_section) {
    Release after = original();
    after.sections[1].paragraphs[0].text = "Cash was $5.7 million at the end of the quarter.";
    BOOST_TEST(shown(release_diff(original(), after)) ==
               "financial-results/Results of the quarter: Cash was [-$5.6-] {+$5.7+} million at the end of "
               "the quarter.\n");
}

BOOST_AUTO_TEST_CASE(a_rewritten_paragraph_behind_a_new_one) {
    Release after = original();
    auto& paragraphs = after.sections[0].paragraphs;
    paragraphs[1].text = "The study is to end in July.";
    paragraphs.insert(paragraphs.begin() + 1, {"It is the first of its kind anywhere."});
    BOOST_TEST(shown(release_diff(original(), after)) ==
               "body/: {+It is the first of its kind anywhere.+}\n"
               "body/: The study is to end in [-June.-] {+July.+}\n");
}

BOOST_AUTO_TEST_CASE(a_paragraph_with_little_in_common_is_another_one) {
    Release after = original();
    after.sections[0].paragraphs[1].text = "Nobody knows what comes next.";
    BOOST_TEST(shown(release_diff(original(), after)) ==
               "body/: [-The study is to end in June.-]\n"
               "body/: {+Nobody knows what comes next.+}\n");
}

BOOST_AUTO_TEST_CASE(a_section_that_went) {
    Release after = original();
    after.sections.pop_back();
    BOOST_TEST(shown(release_diff(original(), after)) ==
               "financial-results/Results of the quarter: [-Results of the quarter-]\n"
               "financial-results/Results of the quarter: [-Cash was $5.6 million at the end of the "
               "quarter.-]\n");
}

BOOST_AUTO_TEST_SUITE_END()
