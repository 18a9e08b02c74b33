// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/lead_subject.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Lead {
    const char* why;
    const char* lead;
    const char* subject;
};
std::ostream& operator<<(std::ostream& out, const Lead& row) {
    return out << row.why;
}

constexpr Lead leads[] = {
    {"any verb of news", "Orvane Lamps commemorated its tenth year.", "Orvane Lamps"},
    {"adverbs first", "Orvane Lamps has also proudly redefined light.", "Orvane Lamps"},
    {"an adverb and an unknown verb", "Orvane Lamps today brightens Brill.", "Orvane Lamps"},
    {"a description", "Orvane Lamps, founded in 2019, lights streets.", "Orvane Lamps"},
    {"an owner's superlative", "Orvane Lamps, Oslo's leading maker of lamps, rose.", "Orvane Lamps"},
    {"no verb of news", "Orvane Lamps everywhere went dark.", ""},
    {"a parent", "Orvane Media, LLC, parent company of Lamps Today, hosts.", "Orvane Media, LLC"},
    {"a founder", "Jane Roe, founder of Orvane Lamps, won a prize.", "Orvane Lamps"},
    {"an officer of a part", "Jane Roe, General Manager of Lights at Orvane, spoke.", "Orvane"},
    {"what somebody is", "Jane Roe is the CEO & Founder of Orvane Lamps, a shop.", "Orvane Lamps"},
    {"what is left of a bracket", "Orvane , known as Orvex abroad, and Brill Lamps today announced",
     "Orvane"},
    {"an officer of nothing", "Jane Roe, president, spoke.", ""},
    {"a company that develops", "Orvane Brill, a developer of Lumenta, rose.", "Orvane Brill"},
    {"people in general", "Scientists announced a finding.", ""},
    {"a place with its state", "Brill, NY (Wire) Monday", ""},
    {"letters like an opening word", "ITS Lamps today released an index.", "ITS Lamps"},
    {"the country's letters", "U.S. Lamp Fund announces a day.", "U.S. Lamp Fund"},
    {"an office of the country", "U.S. Senator Jane Roe announced a bill.", ""},
    {"a table", "Lamps Oil Gas Light Heat Wood Coal Lamps Oil has", ""},
    {"a country", "Norway announced a plan.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(lead_subject)

BOOST_DATA_TEST_CASE(a_lead_tells_whose_news_it_is, bdata::make(leads)) {
    BOOST_TEST(announcing_subject(sample.lead) == sample.subject);
}

BOOST_AUTO_TEST_CASE(whoever_announces_is_found_inside_a_lead) {
    BOOST_TEST(announcer("As rents rise, the website Orvane today released its report.") == "Orvane");
    BOOST_TEST(announcer("As rents rise, the company today released its report.").empty());
    BOOST_TEST(announcer("To help drivers, the firm Doe & Roe, LLC has released a guide.") ==
               "Doe & Roe, LLC");
    BOOST_TEST(announcer("Rents rise.").empty());
    BOOST_TEST(announcer("Tariffs rise as the Roe Administration has announced a plan.").empty());
    BOOST_TEST(announces("Orvane, the lamp maker, announced today that"));
}

BOOST_AUTO_TEST_SUITE_END()
