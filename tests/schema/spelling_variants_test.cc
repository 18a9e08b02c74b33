// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/spelling_variants.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using dateline::spelling_variants;

namespace {

struct Row {
    const char* british;
    const char* american;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.british << " / " << row.american;
}

constexpr Row rows[] = {
    {"programme", "program"},
    {"programmes", "programs"},
    {"licence", "license"},
    {"defence", "defense"},
    {"aluminium", "aluminum"},
    {"catalogue", "catalog"},
    {"fulfilment", "fulfillment"},
    {"jewellery", "jewelry"},
    {"manoeuvre", "maneuver"},
    {"grey", "gray"},
    // -our
    {"colour", "color"},
    {"labour", "labor"},
    {"tumour", "tumor"},
    {"tumours", "tumors"},
    {"favourable", "favorable"},
    {"unfavourable", "unfavorable"},
    {"behavioural", "behavioral"},
    {"neighbourhood", "neighborhood"},
    {"multicoloured", "multicolored"},
    // -re
    {"centre", "center"},
    {"centres", "centers"},
    {"centred", "centered"},
    {"fibre", "fiber"},
    {"kilometres", "kilometers"},
    {"theatre", "theater"},
    {"millilitre", "milliliter"},
    // -ise
    {"organise", "organize"},
    {"organisation", "organization"},
    {"commercialising", "commercializing"},
    {"randomised", "randomized"},
    {"prioritises", "prioritizes"},
    {"customisable", "customizable"},
    {"synthesised", "synthesized"},
    {"emphasise", "emphasize"},
    {"analyse", "analyze"},
    {"catalysed", "catalyzed"},
    {"dialyser", "dialyzer"},
    // ae and oe
    {"paediatric", "pediatric"},
    {"oesophageal", "esophageal"},
    {"haematology", "hematology"},
    {"haemoglobin", "hemoglobin"},
    {"haemophilia", "hemophilia"},
    {"haemorrhagic", "hemorrhagic"},
    {"anaemia", "anemia"},
    {"leukaemia", "leukemia"},
    {"ischaemic", "ischemic"},
    {"hypoglycaemia", "hypoglycemia"},
    {"anaesthesia", "anesthesia"},
    {"oestrogen", "estrogen"},
    {"oedema", "edema"},
    {"diarrhoea", "diarrhea"},
    {"orthopaedics", "orthopedics"},
    {"gynaecological", "gynecological"},
    {"foetal", "fetal"},
    {"sulphide", "sulfide"},
    // doubled letters
    {"travelled", "traveled"},
    {"labelling", "labeling"},
    {"modelling", "modeling"},
    {"cancelled", "canceled"},
    {"counsellor", "counselor"},
    {"focussed", "focused"},
};

bool has(const std::vector<std::string>& variants, std::string_view word) {
    return std::ranges::find(variants, word) != variants.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spelling_variants_of_words)

BOOST_DATA_TEST_CASE(each_side_gives_the_other, bdata::make(rows)) {
    BOOST_TEST(has(spelling_variants(sample.british), sample.american));
    BOOST_TEST(has(spelling_variants(sample.american), sample.british));
}

BOOST_AUTO_TEST_CASE(two_differences_in_one_word) {
    BOOST_TEST(has(spelling_variants("anaesthetise"), "anesthetize"));
    BOOST_TEST(has(spelling_variants("anesthetize"), "anaesthetise"));
}

BOOST_AUTO_TEST_CASE(words_that_are_spelt_one_way_have_none) {
    for (const char* word : {"advise",     "advised",     "advertising", "arise",
                             "comprised",  "compromise",  "enterprise",  "exercise",
                             "exercising", "expertise",   "franchise",   "improvise",
                             "likewise",   "merchandise", "noise",       "otherwise",
                             "praise",     "precise",     "premises",    "promising",
                             "raise",      "raising",     "revised",     "rising",
                             "supervisor", "surprise",    "clockwise",   "fundraising",
                             "cruise",     "crisis",      "basis",       "analysis",
                             "size",       "sized",       "prize",       "seizing",
                             "capsize",    "midsize",     "horizon",     "citizen",
                             "laboratory", "laborious",   "collaborate", "humorous",
                             "coloration", "honorary",    "colorado",    "favor2",
                             "parameter",  "diameter",    "thermometer", "later",
                             "order",      "number",      "letter",      "enter",
                             "academia",   "academic",    "epidemic",    "systemic",
                             "them",       "chemistry",   "phoenix",     "poem",
                             "travel",     "label",       "control",     "controlled",
                             "excelled",   "modeler2",    "vendor",      "doctor",
                             "four",       "tour",        "hour",        "your",
                             "source",     "acre",        "more",        "us",
                             "",           "a",           "pfizer",      "israel",
                             "paris",      "visa"})
        BOOST_TEST(spelling_variants(word).empty(), word);
}

BOOST_AUTO_TEST_CASE(a_word_is_never_its_own_variant_and_gets_four_at_most) {
    for (const Row& row : rows)
        for (const char* word : {row.british, row.american}) {
            const auto variants = spelling_variants(word);
            BOOST_TEST(!has(variants, word));
            BOOST_TEST(variants.size() <= 4U);
        }
}

BOOST_AUTO_TEST_SUITE_END()
