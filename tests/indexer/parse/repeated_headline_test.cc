// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/repeated_headline.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/indexer/parse/parsed_release.h"

using namespace dateline;

BOOST_AUTO_TEST_SUITE(repeated_headline)

BOOST_AUTO_TEST_CASE(the_news_begin_behind_headline_day_and_hour) {
    struct Row {
        const char* name;
        const char* text;
        const char* headline;
        const char* news;  ///< empty where no repeated headline is to be found
    };
    const Row rows[] = {
        {"day", "Orvane Opens a Plant May 4, 2021 Orvane has opened", "Orvane Opens a Plant",
         "Orvane has opened"},
        {"day and hour", "Orvane Opens a Plant May 4, 2021 6:45 am ET OSLO -- Orvane", "Orvane Opens a Plant",
         "OSLO -- Orvane"},
        {"bracket missing", "Lumenta® Approved in Japan May 4, 2021 OSLO -- Orvane",
         "Lumenta® (lumentide) Approved in Japan", "OSLO -- Orvane"},
        {"bracket there", "Lumenta® (lumentide) Approved in Japan May 4, 2021 Orvane",
         "Lumenta® (lumentide) Approved in Japan", "Orvane"},
        {"dateline", "Orvane Opens a Plant OSLO, Norway, May 4, 2021 /PRNewswire/ -- Orvane",
         "Orvane Opens a Plant", "OSLO, Norway, May 4, 2021 /PRNewswire/ -- Orvane"},
        {"subheadlines",
         "Orvane Opens a Plant May 4, 2021 **Second of its kind – the largest** NEW YORK, N.Y.----Orvane",
         "Orvane Opens a Plant", "NEW YORK, N.Y.----Orvane"},
        {"a dash in the news", "Orvane Opens a Plant May 4, 2021 Orvane has – as promised – opened",
         "Orvane Opens a Plant", "Orvane has – as promised – opened"},
        {"news that begin alike", "Orvane opens a plant in Oslo today.", "Orvane opens a plant", ""},
        {"capitals differ", "Orvane opens a plant May 4, 2021 Orvane", "Orvane Opens a Plant", ""},
        {"a longer word", "Orvane Opens a Plantation May 4, 2021 Orvane", "Orvane Opens a Plant", ""},
        {"too short", "Orvane Opens Plants May 4, 2021 Orvane", "Orvane Opens Plants", ""},
        {"nothing behind", "Orvane Opens a Plant May 4, 2021", "Orvane Opens a Plant", ""},
        {"an open bracket", "Orvane Opens a Plant May 4, 2021 Orvane", "Orvane Opens a (Plant", ""},
        {"no headline", "Orvane Opens a Plant May 4, 2021 Orvane", "", ""},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const std::string text = row.text;
            const auto found = read_repeated_headline(text, row.headline);
            BOOST_TEST((found ? text.substr(found->news) : "") == row.news);
        }
    }
}

BOOST_AUTO_TEST_CASE(it_goes_to_the_masthead_and_leaves_dateline_and_issuer) {
    const Release release = parsed(
        ">>News release\n\n## Lumenta® Granted Priority Review in Japan May 4, 2021 6:45 am ET RAHWAY, "
        "N.J.--Orvane , known as Orvex abroad, today announced that its lamp for the night has been accepted "
        "for review.\n\nAbout Orvane\n\nOrvane makes lamps.\n",
        "Lumenta® (lumentide) Granted Priority Review in Japan");
    BOOST_TEST(release.issuer.value_or("") == "Orvane");
    BOOST_TEST(release.dateline_place.value_or("") == "RAHWAY, N.J.");
    BOOST_TEST(date_of(release) == "2021-05-04");
    BOOST_TEST(!release.subheadline.has_value());
    BOOST_REQUIRE(!release.sections.empty());
    BOOST_TEST(release.sections[0].paragraphs[0].text.starts_with("RAHWAY, N.J."));
    BOOST_TEST(release.masthead.back().text.starts_with("Lumenta® Granted"));
}

BOOST_AUTO_TEST_SUITE_END()
