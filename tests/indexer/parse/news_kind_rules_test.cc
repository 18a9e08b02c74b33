// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_rules.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "indexer/parse/news_kind_phrases.h"
#include "tests/indexer/parse/parsed_release.h"

namespace bdata = boost::unit_test::data;
using dateline::find_news_kinds;
using dateline::NewsKindGuess;
using dateline::Paragraph;
using dateline::Release;
using dateline::Section;

namespace {

struct Row {
    const char* kinds;
    const char* headline;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.headline;
}

Release with_headline(const std::string& headline) {
    Release release;
    release.headline = headline;
    return release;
}

Release with_lead(const std::string& headline, const std::string& lead) {
    Release release = with_headline(headline);
    Section body;
    body.paragraphs.push_back(Paragraph{lead, 3});
    release.sections.push_back(body);
    return release;
}

std::string kinds_of(const Release& release) {
    std::string out;
    for (const NewsKindGuess& guess : find_news_kinds(release)) {
        out += (out.empty() ? "" : " ") + std::string(dateline::info(guess.kind).name);
    }
    return out;
}

constexpr Row one_kind[] = {
    {"earnings", "Orvane Industries Reports Third Quarter 2021 Results"},
    {"earnings", "Orvane Posts Record Revenue"},
    {"earnings", "Orvane Raises Full-Year Guidance"},
    {"earnings", "UPDATE -- ORVANE ANNOUNCES Q3 FINANCIAL RESULTS"},
    {"trial-results", "Belmire Bio Announces Positive Topline Data From Phase 2b Trial of BLM-17"},
    {"trial-results", "First Patient Dosed in Belmire's Study of BLM-17"},
    {"offering", "Belmire Bio Prices $40 Million Public Offering of Common Stock"},
    {"offering", "Tarnley Metals Closes Second Tranche of Private Placement"},
    {"offering", "Quandle Raises $12M Series B to Grow Its Team"},
    {"merger", "Orvane Completes Acquisition of Pellworth Valves"},
    {"merger", "Tarnley Signs LOI to Acquire the Kestrel Claims"},
    {"merger", "Orvane Sells Its Packaging Subsidiary"},
    {"appointment", "Orvane Appoints Mira Castellan as Chief Financial Officer"},
    {"appointment", "Jonas Velde Joins the Orvane Board"},
    {"appointment", "Orvane Founder Jonas Velde to Retire"},
    {"patent", "Belmire Bio Receives Notice of Allowance for BLM-17"},
    {"conference-call", "Belmire Bio to Present at the Northlake Healthcare Conference"},
    {"contract", "Quandle Signs Distribution Agreement with Pellworth"},
    {"contract", "Quandle Partners with Pellworth on Pumps"},
    {"legal-notice", "Former Mayor of Arbury Sentenced to Four Years for Bribery"},
    {"legal-notice", "Pellworth Agrees to Pay $3 Million to Resolve Claims"},
    {"dividend", "Orvane Declares Quarterly Dividend"},
    {"product", "Quandle Launches a Scheduler for Bakeries"},
    {"product", "Pellworth Pumps Now Available in Canada"},
    {"exploration", "Tarnley Intersects 12 Metres of 3.1 g/t Gold at Kestrel"},
    {"exploration", "Tarnley Announces Maiden Mineral Resource Estimate"},
    {"regulatory", "FDA Grants Orphan Drug Designation to BLM-17"},
    {"regulatory", "Orvane Regains Compliance With Nasdaq Minimum Bid Rule"},
    {"award", "Quandle Named One of the Best Places to Work"},
    {"award", "Quandle Achieves ISO 27001 Certification"},
    {"earnings", "Orvane Releases Q3 Figures With Positive EBITDA"},
    {"earnings", "Orvane Trust Files Quarterly Report for the Period Ended June 30"},
    {"earnings", "Orvane Surpasses $2 Million in New Sales"},
    {"conference-call", "Orvane's Third Quarter Results to Be Announced on May 3"},
    {"conference-call", "Full Agenda Unveiled Ahead of the Northlake Summit"},
    {"merger", "Orvane Closes Share Purchase Agreement for the Acquisition of Pellworth"},
    {"merger", "Moor Realty Announces $5.95 Million Sale of Arbury Plaza"},
    {"merger", "Moor Realty Brokers Sale of Hotel Site in Arbury"},
    {"product", "Pellworth Valves Goes Live"},
    {"product", "Pellworth Now Accepts Coins for Pump Purchases"},
    {"product", "Quandle Announces Platform Updates Offering Bakeries More Time"},
    {"award", "The Harbour Book Becomes a Best Seller"},
    {"award", "Velde Triumphs at the Arbury Book Awards\u2122"},
    {"award", "Arbury Studio Wins Silver for Best Bread"},
    {"legal-notice", "Attorney Mira Castellan Speaks of the Malpractice Case"},
    {"regulatory", "Quandle Now Regulated by the Arbury Authority"},
    {"earnings", "Orvane Releases FY24 Financial Results"},
    {"earnings", "Orvane Reported $2.0 Million Revenue for 2025"},
    {"merger", "Moor Realty Pays $20.64 Million for Arbury Tower"},
    {"merger", "Tarnley Expands Portfolio with Acquisition of Kestrel"},
    {"exploration", "Tarnley Releases Maiden Kestrel Estimate"},
    {"exploration", "Tarnley Begins Radon Survey at Kestrel"},
    {"contract", "Quandle Joins Northlake Week as Gold Sponsor"},
    {"conference-call", "Orvane Sets June 25 AGM"},
    {"award", "Fellows of the Arbury Academy Announced"},
    {"offering", "Orvane Announces Shares Are Now Traded on the Arbury Exchange"},
};

constexpr Row priorities[] = {
    {"earnings", "Orvane Reports Third Quarter Results and Plans"},
    {"earnings conference-call", "Orvane Reports Third Quarter Results and Conference Call"},
    {"conference-call", "Orvane to Report Third Quarter Results on May 3"},
    {"conference-call", "Orvane Announces Date of Third Quarter Earnings Call"},
    {"earnings dividend", "Orvane Reports Fourth Quarter Earnings and Declares Dividend"},
    {"legal-notice",
     "Hale & Moor LLP Reminds Investors of the Public Offering Class Action Against Orvane (NASDAQ: ORV)"},
    {"conference-call", "Belmire to Present Promising Data at the Northlake Summit"},
    {"exploration", "Tarnley Launches Drilling at Kestrel"},
    {"offering", "Tarnley Acquisition Corp Prices Its IPO"},
    {"appointment contract", "Orvane Appoints Mira Castellan as Director and Signs Supply Contract"},
};

constexpr Row none[] = {
    {"", "Global Valve Market to Reach $9 Billion by 2031 After Acquisitions"},
    {"", "Tarnley Featured in Editorial on Gold Discoveries and Acquisitions"},
    {"", "Pellworth Law Offers Scholarship, Honors Winner"},
    {"", "How Bakeries Can Launch a Website"},
    {"", "Ten Rules for a Quiet Garden"},
    {"", "A Fine Team of Certified Therapists in Arbury"},
    {"", "Accredited Bread Shows the Future of Arbury"},
    {"", "Arbury Museum Welcomes Over 1,000 Visitors"},
    {"", "Velde Joins Effort to Clean Up the Beaches of Arbury"},
    {"", "Search Engine Intercepts Traffic Before Users Click"},
    {"", "Metals Rally Halts as Investors Take Profits"},
    {"", "Which Form Fits When Launching a Bakery"},
    {"", "Licensed Painters of Arbury With 30 Years of Precision"},
    {"", "Mayor Signs Executive Order on Bread"},
    {"", "New Study by Arbury College: Few Bakers View Recognition as Effective"},
    {"", "From Baker to Court Sensation in Arbury"},
    {"", ""},
};

constexpr Row other_languages[] = {
    {"earnings", "Orvane anuncia resultados del tercer trimestre"},
    {"appointment", "Orvane nomme Mira Castellan directrice générale"},
    {"merger", "Orvane übernimmt Pellworth Ventile"},
    {"dividend", "Orvane schlägt höhere Dividende vor"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(news_kind_rules)

BOOST_DATA_TEST_CASE(a_headline_tells_the_kind, bdata::make(one_kind)) {
    BOOST_TEST(kinds_of(with_headline(sample.headline)) == sample.kinds);
}

BOOST_DATA_TEST_CASE(of_several_phrases_the_rules_say_which_counts, bdata::make(priorities)) {
    BOOST_TEST(kinds_of(with_headline(sample.headline)) == sample.kinds);
}

BOOST_DATA_TEST_CASE(where_no_rule_fits_there_is_no_kind, bdata::make(none)) {
    BOOST_TEST(kinds_of(with_headline(sample.headline)) == sample.kinds);
}

BOOST_DATA_TEST_CASE(main_words_of_other_languages_are_known, bdata::make(other_languages)) {
    BOOST_TEST(kinds_of(with_headline(sample.headline)) == sample.kinds);
}

BOOST_AUTO_TEST_CASE(the_lead_tells_what_a_headline_leaves_out) {
    const Release release =
        with_lead("A Warm Welcome in Arbury", "Orvane today announced the appointment of Mira Castellan.");
    const auto kinds = find_news_kinds(release);
    BOOST_REQUIRE(kinds.size() == 1u);
    BOOST_TEST((kinds[0].kind == dateline::NewsKind::appointment));
    BOOST_TEST(kinds[0].line == 3);
    BOOST_TEST(kinds[0].rule == "lead: appointment");
}

BOOST_AUTO_TEST_CASE(a_slogan_leaves_the_news_to_the_lead) {
    const std::string slogan = "Bread Is Better in Arbury";
    BOOST_TEST(kinds_of(with_lead(slogan, "Pellworth has launched an oven.")) == "product");
    BOOST_TEST(kinds_of(with_lead(
                   slogan, "Pellworth is happy to announce an important update to its ovens.")) == "product");
    BOOST_TEST(kinds_of(with_lead(slogan, "Today, Pellworth reported first half sales of $440,650.")) ==
               "earnings");
}

BOOST_AUTO_TEST_CASE(fair_words_of_a_lead_tell_products_only) {
    BOOST_TEST(kinds_of(with_lead("Bread Is Better in Arbury",
                                  "Pellworth is happy to announce that its board of directors met.")) == "");
}

BOOST_AUTO_TEST_CASE(a_strong_word_of_the_headline_goes_before_the_lead) {
    BOOST_TEST(kinds_of(with_lead("Orvane Declares Dividend", "Orvane announced the launch of a pump.")) ==
               "dividend");
}

BOOST_AUTO_TEST_CASE(the_evidence_names_the_phrase) {
    const auto kinds = find_news_kinds(with_headline("Orvane Completes Acquisition of Pellworth Valves"));
    BOOST_REQUIRE(kinds.size() == 1u);
    BOOST_TEST(kinds[0].rule == "headline: acquisition");
}

BOOST_AUTO_TEST_CASE(a_parsed_release_has_its_kinds) {
    const Release release = dateline::parsed(
        "Orvane Declares Quarterly Dividend\n\nARBURY, May 3, 2021 -- Orvane said today that it pays "
        "more.\n");
    BOOST_REQUIRE(release.kinds.size() == 1u);
    BOOST_TEST((release.kinds[0] == dateline::NewsKind::dividend));
}

BOOST_AUTO_TEST_CASE(each_phrase_of_the_table_is_found_by_its_first_words) {
    std::size_t found = dateline::phrases_with_open_start().size();
    for (const auto& phrase : dateline::kind_phrases()) {
        std::string first(phrase.pattern.substr(0, phrase.pattern.find_first_of(" |")));
        if (first == "^") first = phrase.pattern.substr(2, phrase.pattern.find_first_of(" |", 2) - 2);
        if (first.ends_with('*') || first == "#") continue;
        const auto starts = dateline::phrases_from(first);
        BOOST_TEST(std::any_of(starts.begin(), starts.end(), [&](const auto& start) {
            return dateline::kind_phrases()[start.phrase].pattern == phrase.pattern;
        }));
        ++found;
    }
    BOOST_TEST(found >= dateline::kind_phrases().size());
    BOOST_TEST(dateline::phrases_from("quixotic").empty());
    BOOST_TEST(dateline::phrases_from("\xC3\xA9").empty());
}

BOOST_AUTO_TEST_SUITE_END()
