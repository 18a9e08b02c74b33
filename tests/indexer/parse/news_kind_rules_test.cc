// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_rules.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

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
    {"earnings", "Orvane Releases Full-Year Results for 2023"},
    {"earnings", "Orvane Delivers Robust Operational Performance"},
    {"earnings", "Orvane Announces 2024 Financials"},
    {"earnings", "Orvane Has Its Forecast Adjusted"},
    {"offering", "Orvane to Commence Trading on the Northlake Exchange"},
    {"offering", "Orvane Announces Warrant Inducement"},
    {"offering merger", "Orvane Files $4 Million Reg A Offering to Support Acquisitions"},
    {"offering", "Quandle Secures $11 Million for Bakeries"},
    {"offering", "Moor Capital Co-Leads Investment in Pellworth"},
    {"merger", "Moor Realty Sells Office Condo for $1.2 Million"},
    {"merger", "Pellworth Secures Hydrogen Assets of Orvane"},
    {"merger", "Orvane Invests in Pellworth"},
    {"appointment", "Orvane Strengthens Its Leadership with Addition of Board Member"},
    {"appointment", "Orvane Fills Its Bench with Key Appointments"},
    {"appointment", "Mira Castellan Named Partner at Hale & Moor"},
    {"contract", "Northlake Day Names Quandle Marketing Partner"},
    {"contract", "Orvane and Pellworth Join Forces"},
    {"contract", "Orvane Signs MOUs with Two Makers of Valves"},
    {"contract", "Quandle Engages Hale & Moor for Advice"},
    {"contract", "Orvane Receives $3 Million Order for Pumps"},
    {"legal-notice", "Hale & Moor Secures $3 Million Recovery for an Injured Baker"},
    {"legal-notice", "Orvane Condemns Report and Announces Legal Action"},
    {"dividend", "Orvane Reminds Shareholders of Its Cash Dividend"},
    {"conference-call", "Orvane Urges Stockholders to Vote at the Meeting"},
    {"conference-call", "Arbury Walk Scheduled for February 22"},
    {"conference-call", "Velde Plays the Harp in Arbury on October 17th"},
    {"conference-call", "Orvane at Northlake 2025: A New Way to Pump"},
    {"product", "Quandle Announces a Calmer Oven"},
    {"product", "Quandle Offers Repairs in Arbury"},
    {"product", "The Pellworth Oven Has Arrived"},
    {"product", "Pellworth to Open First Bakery in Arbury"},
    {"product", "Quandle Introduces an Airdrop Platform"},
    {"award", "Pellworth Earns Five-Star Rating"},
    {"award", "Pellworth Named the Strongest Pump of the World"},
    {"award", "Velde Named to the Arbury List of Bakers"},
    {"trial-results", "Belmire Reports Data on a Therapy of Rare Disease"},
    {"trial-results", "Belmire Cures Mice in Animal Study"},
    {"regulatory", "Orvane Applies for Building License in Arbury"},
    {"regulatory", "Orvane Acknowledges Receipt of Letter From NYSE"},
    {"regulatory", "Belmire Receives Regulatory Feedback"},
    {"regulatory", "A Therapy of Belmire Is Approved to Treat Rare Fevers"},
    {"exploration", "Tarnley Reports New Copper Intercepts at Kestrel"},
    {"exploration", "Tarnley Finds Six Anomalies at Kestrel"},
    {"exploration", "Tarnley Unveils Another High-Grade Gold Find at Kestrel"},
    {"earnings", "Orvane Sees an Increase in Total Sales"},
    {"earnings", "Orvane Trust Releases Q1-2024 Moor Holdings Financial Statements"},
    {"conference-call", "Orvane to Announce Fourth Quarter and Full Year 2024 Results on May 3"},
    {"conference-call", "Orvane Announces a Free Virtual Event for Bakers"},
    {"offering", "Moor Capital Joins $11 Million Round of Quandle"},
    {"offering", "Orvane Retires a Note and Owes No More"},
    {"offering", "Pellworth Debuts as a Publicly Traded Maker of Valves"},
    {"offering", "Orvane to List on the Northlake Exchange"},
    {"merger", "Moor Capital Builds Its Stake in Orvane"},
    {"appointment", "Mira Castellan Takes the Helm at Orvane"},
    {"contract", "Quandle Joins the Northlake Index"},
    {"contract", "Orvane Grows With New Government Order"},
    {"contract", "A Maker of Valves Chooses Quandle"},
    {"award", "Velde's Film Selected for the Arbury Festival"},
    {"award", "Orvane Featured on the Inc. 5000"},
    {"award", "Quandle Unveils Contest Winners"},
    {"award", "Quandle Completes FIPS 140-3 Validation"},
    {"patent", "Belmire Expands Its BLM-17 Patent Portfolio"},
    {"regulatory", "Belmire Files ANDA for BLM-17"},
    {"product", "A New Cookbook of Old Arbury"},
    {"product", "Reliable Pumps Now in Arbury"},
    {"product", "Quandle Lets Users to Their Ovens"},
    {"product", "Pellworth Breaks Ground in Arbury"},
    {"product", "Pellworth Updates Its Pump Catalog"},
    {"product", "The Novel Follows a Baker Through Arbury"},
    {"product", "Pellworth Commences Development of a Quiet Oven"},
    {"conference-call", "Pellworth Announces Participation in the Arbury Day"},
    {"conference-call", "Orvane Sets Nov. 17 Release for Q3 Highlights"},
    {"offering", "Pellworth Fund Completes Second Close"},
    {"offering", "Orvane Settles $100,000 Debt With Shares"},
    {"offering", "Orvane Secures Additional $2 Million"},
    {"regulatory", "Tarnley Files Environmental Impact Assessment"},
    {"exploration", "Tarnley Confirms Untested Target at Kestrel"},
    {"trial-results", "Belmire Completes Enrollment for BLM-17"},
    {"trial-results", "Belmire Issues Interim Results for BLM-17 Treatment"},
    {"appointment", "Orvane Builds Its Bench With Executive Promotions"},
    {"appointment", "Moor Pictures Announces Mira Castellan as Production Designer"},
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
    {"regulatory", "Orvane (NYSE American: ORV) (TSX-V: ORV) Receives (Nasdaq: ORV) Approval"},
    {"merger", "Orvane Expands Portfolio With $59 Million Tarnley Acquisition"},
    {"merger", "Orvane Signs Purchase Agreement to Be Acquired by Velde"},
    {"contract", "Orvane Announces Integrations With Velde and Pellworth"},
    {"conference-call", "Arbury Fair 2026 Kicks Off, Bringing Bakers Together"},
    {"product", "The Arbury Mill Reopens October 8 After a Refresh"},
    {"earnings", "Orvane Releases Q2 2024 Financial, Corporate Report"},
    {"award", "ARBURY WINS BEST DESTINATION FOR BREAD"},
    {"conference-call", "Orvane S.A.: Invitation to the Q1 2026/27 Results Presentation on 30 July 2026"},
    {"award", "Orvane Debuts on the 2026 Inc. 5000 at #133"},
    {"award", "Orvane Selected as 'Baby Unicorn' for Growth"},
    {"award", "Tarnley's Efforts Rewarded With 'AA' Rating"},
    {"offering", "Orvane Strengthens Balance Sheet With Full Conversion of $13M Notes"},
    {"offering", "Tarnley Announces the Separate Trading of Its Shares and Rights"},
    {"trial-results", "Belmire Reaches Midpoint Milestone in Sclerosis Imaging Study"},
    {"product", "Orvane Integrates Its Yeast Model Into Ovens"},
    {"product", "Orvane (NASDAQ: ORV) Launches Listing Notices for Bakers"},
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
    {"", "Hale & Moor Announces New Content on Contracts"},
    {"", "Orvane Announces Reverse Stock Split Effective May 8"},
    {"", "Moor Research Gives Orvane a Buy Rating After Acquisition"},
    {"", "Bread Offers Hope for Tired Bakers"},
    {"", "Bakers Dislike FDA-Approved Bread"},
    {"", "Old Ovens and New Loaves: A Risky Combination"},
    {"", "A Guide to Family Custody"},
    {"", "Orvane Balances Its Books Following the Pellworth Acquisition"},
    {"", "Bakers Cheer an ETF Approval"},
    {"", "Scientists Unveil the Map of a Yeast"},
    {"", "Doctor Castellan Introduces Grant for Students of Baking"},
    {"", "Moor Research Unveils In-Depth Review of the Pellworth Merger"},
    {"", "Hale & Moor Shares Tips on Contracts"},
    {"", "The Ban on Non-Compete Agreements"},
    {"", "Contract Reviews in Two Days"},
    {"", "The Council Unveils Its Strategy for Bread"},
    {"", "Old Lamborghini Joins the Arbury Museum"},
    {"", "Bread Is a Right, Says Bestselling Author"},
    {"", "Better Point of Sale Operations"},
    {"", "New Standards in Debt Collection"},
    {"", "A College Grapples With an Enrollment Slide"},
    {"", "Early Recognition Helps Bakers"},
    {"", "Top 6 Reasons for a Malpractice Case"},
    {"", "5 Benefits of Hiring an Attorney When Charged in Arbury"},
    {"", "Driverless Ovens Will Come Late, Says Orvane CEO"},
    {"", "Ovens Are Not Enough: Why Smart Bakers Still Need Agencies"},
    {"", "The Baking Board Congratulates Newly Elected Officials of Both Parties"},
    {"", "Bakers Grow in Number, Finds New Data From Moor"},
    {"", "M&A Deals in Baking Are Slowing Down"},
    {"", "Orvane and Velde Donate $55,000 for Oven Upgrades in Arbury"},
    {"", "Moor Survey Highlights Overspending on Bread"},
    {"", "Sweet Bread Linked to Fewer Heart Events in Bakers"},
    {"", "Client Feedback Highlights Service in Classic Car Financing"},
    {"", "Baker Joins Velde on the Legacy of Bread Podcast"},
    {"", "Orvane Announces AGM 2026 Results"},
    {"", "Velde: The Trusted Digital Growth Partner for Bakers"},
    {"", "Pellworth Joins the Arbury Walk"},
    {"", "Mayor Highlights Collaboration on The Arbury Show"},
    {"", "Velde Welcomes Northern Athletes and Their Moms"},
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
    BOOST_TEST(kinds_of(with_lead(slogan, "A fresh wind comes with the launch of Pellworth Pumps.")) ==
               "product");
    BOOST_TEST(kinds_of(with_lead(
                   slogan, "Pellworth is pleased to report its financial results for the half-year.")) ==
               "earnings");
    BOOST_TEST(kinds_of(with_lead(slogan, "Pellworth has launched an investigation into ovens.")) == "");
    BOOST_TEST(kinds_of(with_lead(slogan, "The Commission has unveiled a plan for ovens.")) == "");
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

BOOST_AUTO_TEST_CASE(the_subheadline_tells_what_a_slogan_leaves_out) {
    Release release = with_headline("A New Day for Bread");
    release.subheadline = "Pellworth Opens Registration and Launches an Oven";
    const auto kinds = find_news_kinds(release);
    BOOST_REQUIRE(!kinds.empty());
    BOOST_TEST((kinds[0].kind == dateline::NewsKind::product));
    BOOST_TEST(kinds[0].rule == "subheadline: launches");
    release.subheadline = std::string(200, 'x') + " launches an oven";  // the text, and no line of its own
    BOOST_TEST(kinds_of(release) == "");
    release.headline = "Orvane Declares Dividend";
    release.subheadline = "Pellworth Launches an Oven";
    BOOST_TEST(kinds_of(release) == "dividend");
}

BOOST_AUTO_TEST_CASE(a_lead_tells_news_in_its_first_words) {
    const std::string slogan = "Bread Is Better in Arbury";
    BOOST_TEST(kinds_of(with_lead(slogan, "Orvane, a maker of pumps, has acquired Pellworth Valves.")) ==
               "merger");
    BOOST_TEST(kinds_of(with_lead(slogan, "Orvane has been named one of the best places to work.")) ==
               "award");
    std::string late = "Orvane makes pumps.";
    for (int i = 0; i < 10; ++i) late += " It has made pumps for years.";
    BOOST_TEST(kinds_of(with_lead(slogan, late + " It has acquired Pellworth Valves.")) == "");
}

BOOST_AUTO_TEST_CASE(a_slogan_over_a_book_or_record_is_a_product) {
    const std::string slogan = "A Warm Welcome in Arbury";
    BOOST_TEST(kinds_of(with_lead(slogan, "In her debut novel, Mira Castellan bakes for a king.")) ==
               "product");
    BOOST_TEST(kinds_of(with_lead(slogan, "The Bakers sing of bread on their latest album.")) == "product");
    BOOST_TEST(kinds_of(with_lead(slogan, "Belmire develops this novel therapy for the tired.")) == "");
}

BOOST_AUTO_TEST_CASE(a_lead_may_invite) {
    const std::string slogan = "Bread Is Better in Arbury";
    BOOST_TEST(kinds_of(with_lead(slogan, "The day of bread will take place on May 3 in the old mill.")) ==
               "conference-call");
    BOOST_TEST(kinds_of(with_lead(slogan, "Mira Castellan will attend the bread forum in Arbury.")) ==
               "conference-call");
    BOOST_TEST(kinds_of(with_lead(slogan, "A day of bread is a fine thing in the old mill.")) == "");
}

BOOST_AUTO_TEST_SUITE_END()
