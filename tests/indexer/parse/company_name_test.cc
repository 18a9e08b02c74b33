// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/company_name.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "schema/utf8.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Name {
    const char* text;  ///< the name ends at `|`
    const char* name;
};
std::ostream& operator<<(std::ostream& out, const Name& row) {
    return out << row.text;
}

constexpr Name before_ticker[] = {
    {"today Orvane Biosciences, Inc. |(Nasdaq: ORVN)", "Orvane Biosciences, Inc."},
    {"the board of directors of Orvane Inc. |(NYSE: ORV)", "Orvane Inc."},
    {"CEO of Orvane |(NASDAQ: ORV)", "Orvane"},
    {"of Bank of Brill |(NYSE: BOB)", "Bank of Brill"},
    {"Orvane Cloud Group, Brill |(NYSE: BRL)", "Brill"},
    {"(“AT”) said. Orvane, Inc., (“Orvane” or the “Company”) |(Nasdaq: ORVN)", "Orvane, Inc."},
    {"Doe Roe & Poe, LLP |(NYSE: X)", "Doe Roe & Poe, LLP"},
    {"today TRAVO ® International, Inc. |(Nasdaq: TRVO)", "TRAVO ® International, Inc."},
    {"of the |(NYSE: X)", ""},
    {"Could Brill Be Next? Orvane Lamps |(NYSE: ORV)", "Orvane Lamps"},
    {"OSLO--(BUSINESS WIRE)--May 4, 2021--Orvane Inc. |(NYSE: ORV)", "Orvane Inc."},
    {"OSLO—Orvane Inc. |(NYSE: ORV)", "Orvane Inc."},
    {"OSLO...JUNE 6, 2000...Orvane Inc. |(NYSE: ORV)", "Orvane Inc."},
    {"(GLOBE NEWSWIRE) -- Les Produits Orvane inc. |(TSX : ORV)", "Les Produits Orvane inc."},
    {"the company's inc. |(TSX : ORV)", "inc."},
};

constexpr Name subjects[] = {
    {"Orvane Biosciences, Inc. (Nasdaq: ORVN), a maker", "Orvane Biosciences, Inc."},
    {"Orvane today announced", "Orvane"},
    {"Orvane Lamps— today", "Orvane Lamps"},
    {"Orvane [NYSE: ORV] announced", "Orvane"},
    {"Orvane CEO Jane Doe said", "Orvane"},
    {"Orvane Chief Financial Officer Jane Doe said", "Orvane"},
    {"Orvane Board of Directors today", "Orvane"},
    {"Orvane Chief Resources Inc. today", "Orvane Chief Resources Inc."},
    {"Orvane ® Systems today", "Orvane ® Systems"},
    {"The Orvane Brill Company, a maker", "Orvane Brill Company"},
    {"a man from Brill", ""},
    {"Les Produits Orvane inc. a annoncé", "Les Produits Orvane inc."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(company_name)

BOOST_DATA_TEST_CASE(a_name_ends_before_its_ticker, bdata::make(before_ticker)) {
    std::string text = sample.text;
    const std::size_t end = text.find('|');
    text.erase(end, 1);
    BOOST_TEST(name_before(text, end) == sample.name);
}

BOOST_DATA_TEST_CASE(a_lead_begins_with_its_subject, bdata::make(subjects)) {
    BOOST_TEST(subject_name(sample.text) == sample.name);
}

BOOST_AUTO_TEST_CASE(names_compare_without_legal_forms) {
    BOOST_TEST((name_words("The Orvane-Brill Company, Inc.") == std::vector<std::string>{"orvane", "brill"}));
    BOOST_TEST(common_words(name_words("Orvane Corp."), name_words("Orvane Holdings")) == 1U);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_cut_has_whole_characters) {
    std::string word;
    for (int i = 0; i < 300; ++i) word += "Ü";
    BOOST_TEST(is_valid_utf8(subject_name(word)));
    BOOST_TEST(is_valid_utf8(subject_name("X" + word)));
}

BOOST_AUTO_TEST_SUITE_END()
