// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/domain_name.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(domain_name)

BOOST_AUTO_TEST_CASE(a_domain_spells_a_name) {
    BOOST_TEST(name_in_domains("Weddings at Brill Car & Toy Museum. Brill Car & Toy Museum opens daily, see "
                               "www.brillcarandtoymuseum.com/x for hours and for prices.") ==
               "Brill Car & Toy Museum");
    BOOST_TEST(name_in_domains("Ask Orvane.ai now. Orvane.ai answers. See https://orvane.ai for all of it") ==
               "Orvane.ai");
    BOOST_TEST(name_in_domains("Orvane opened. It is at www.orvane.com for all who want it.").empty());
    // The last word of the text.
    BOOST_TEST(name_in_domains("Brill Lamps opened, see brilllamps.com for all of it, says Brill Lamps") ==
               "Brill Lamps");
    BOOST_TEST(name_in_domains("Follow Facebook. Facebook is at facebook.com for all who want it.").empty());
    BOOST_TEST(name_in_domains("A study. BrillNews (\"BN\") is a communications platform. BrillNews is at "
                               "brillnews.com for all who want more of it, on any day of the week, always.")
                   .empty());
}

BOOST_AUTO_TEST_SUITE_END()
