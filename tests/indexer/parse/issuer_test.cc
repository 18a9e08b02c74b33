// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/issuer.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "indexer/parse/headline_subject.h"
#include "indexer/parse/issuer_about.h"
#include "indexer/parse/news_subject.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

Section section(SectionKind kind, const char* heading, const char* text) {
    Section out;
    out.kind = kind;
    if (heading != nullptr) out.heading = heading;
    out.paragraphs.push_back({text, 1});
    return out;
}

IssuerGuess guess(std::string_view headline, std::string_view lead, const std::vector<Section>& sections,
                  std::string_view text) {
    IssuerClues clues;
    clues.headline = headline;
    clues.lead = lead;
    clues.sections = &sections;
    clues.text = text;
    scan_tickers(lead, clues.lead_tickers);
    scan_tickers(headline, clues.headline_tickers);
    std::vector<TickerMention> mentions;
    scan_tickers(text, mentions);
    clues.text_tickers = &mentions;
    return guess_issuer(clues);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(issuer)

BOOST_AUTO_TEST_CASE(a_heading_names_what_it_is_about_whatever_stands_between) {
    BOOST_TEST(about_name("About Orvane Inc.") == "Orvane Inc.");
    BOOST_TEST(about_name("About\u200bOrvane Inc.") == "Orvane Inc.");
    BOOST_TEST(about_name("About\u00a0Orvane Inc.") == "Orvane Inc.");
    BOOST_TEST(about_name("À propos d’Orvane") == "Orvane");
    BOOST_TEST(about_name("À propos d'Orvane") == "Orvane");
    BOOST_TEST(about_name("Über\u00a0die Orvane AG") == "Orvane AG");
}

BOOST_AUTO_TEST_CASE(the_source_line_settles_who_of_two_it_is) {
    const std::vector<Section> sections{section(SectionKind::footer, nullptr, "SOURCE Brill Air")};
    BOOST_TEST(guess("", "Brill Air and Vistel announced a pact.", sections, "").name == "Brill Air");
}

BOOST_AUTO_TEST_CASE(the_longer_form_of_the_name_is_taken) {
    const std::vector<Section> sections{
        section(SectionKind::about, "About Orvane Inc.", "Orvane is a maker.")};
    BOOST_TEST(guess("", "Orvane (NYSE: ORV) said so.", sections, "").name == "Orvane Inc.");
}

BOOST_AUTO_TEST_CASE(marks_in_front_of_a_name_are_no_part_of_it) {
    const std::vector<Section> sections{section(SectionKind::footer, nullptr, "SOURCE ### Orvane Inc.")};
    BOOST_TEST(guess("", "It opened a plant.", sections, "").name == "Orvane Inc.");
}

BOOST_AUTO_TEST_CASE(an_owner_is_named_without_the_possessive) {
    BOOST_TEST(guess("", "It joins The Orvane Co.'s (NYSE: ORV) stores to others.", {}, "").name ==
               "Orvane Co.");
    BOOST_TEST(guess("", "Kellan's (NYSE: KLN) opened a store.", {}, "").name == "Kellan's");
    BOOST_TEST(
        guess("", "Orvane Enterprise, Inc. ir@orvane.test\nsaid so.",
              {section(SectionKind::footer, nullptr, "Source: Orvane Enterprise, Inc. ir@orvane.test")}, "")
            .name == "Orvane Enterprise, Inc.");
}

BOOST_AUTO_TEST_CASE(a_law_firm_is_the_issuer_of_its_notice) {
    const auto found =
        guess("FVE ALERT: Doe Roe, LLP Reminds Five Hills, Inc. Shareholders of Class Action",
              "The law firm of Doe Roe, LLP informs investors in Five Hills, Inc. (Nasdaq: FVE)", {}, "");
    BOOST_TEST(found.name == "Doe Roe, LLP");
    BOOST_TEST(found.law_firm);
}

BOOST_AUTO_TEST_CASE(a_law_firm_is_known_by_what_is_said_about_it) {
    const std::vector<Section> sections{
        section(SectionKind::about, "About Doe Roe", "Doe Roe is a global plaintiffs’ litigation firm.")};
    const auto found = guess("Five Hills (FVE) Class Period Expanded - Doe Roe",
                             "Five Hills, Inc. (NASDAQ: FVE) is facing class action lawsuits.", sections, "");
    BOOST_TEST(found.name == "Doe Roe");
    BOOST_TEST(found.law_firm);
}

BOOST_AUTO_TEST_CASE(a_misread_name_is_corrected_by_possessives_and_domains) {
    const char* text =
        "Celladar Biosciences Announces Results\nCellacdar Biosciences, Inc. (Nasdaq:CLRX) said. Cellador's "
        "platform "
        "works; Cellador's labs too. About Cellador Biosciences, Inc. Cellador Biosciences is a maker. "
        "jane@cellador.test";
    const auto found = guess("Celladar Biosciences Announces Results",
                             "Cellacdar Biosciences, Inc. (Nasdaq:CLRX) said.", {}, text);
    BOOST_TEST(found.name == "Cellador Biosciences, Inc.");
}

BOOST_AUTO_TEST_CASE(office_holders_are_no_issuers) {
    BOOST_TEST(guess("", "Senator Jane Doe announced a bill.", {}, "").name.empty());
    BOOST_TEST(guess("", "A man from Brill pleaded guilty.", {}, "").name.empty());
}

BOOST_AUTO_TEST_CASE(the_about_section_with_the_name_is_the_issuers) {
    std::vector<Section> sections{section(SectionKind::about, "About Orvane Cloud Platform", "x"),
                                  section(SectionKind::about, "About Orvane, Inc.", "x"),
                                  section(SectionKind::about, "About Brill", "x"),
                                  section(SectionKind::other, "Orvane Inc.", "x")};
    mark_issuer_sections(sections, "Orvane, Inc.");
    BOOST_TEST((sections[0].kind == SectionKind::about));
    BOOST_TEST((sections[1].kind == SectionKind::about_issuer));
    BOOST_TEST((sections[2].kind == SectionKind::about));
    BOOST_TEST((sections[3].kind == SectionKind::about_issuer));
}

BOOST_AUTO_TEST_CASE(an_about_heading_names_somebody) {
    BOOST_TEST(about_name("About Orvane Inc. (TSX.V: ORV) (OTCQX: ORVF):") == "Orvane Inc.");
    BOOST_TEST(about_name("About the Brill Foundation") == "Brill Foundation");
    BOOST_TEST(about_name("About Brill Law: The attorneys at") == "Brill Law");
    BOOST_TEST(about_name("About Light: Science & Lamps") == "Light: Science & Lamps");
    BOOST_TEST(about_name("Über die Orvane AG") == "Orvane AG");
    BOOST_TEST(about_name("À propos d’Orvane") == "Orvane");
    BOOST_TEST(about_name("À PROPOS D'ORVANE") == "ORVANE");
    BOOST_TEST(about_name("Acerca de Orvane") == "Orvane");
}

struct Article {
    const char* why;
    const char* lead;
    const char* about;
    const char* source;
    const char* issuer;
};
std::ostream& operator<<(std::ostream& out, const Article& row) {
    return out << row.why;
}

constexpr Article articles[] = {
    {"German, the heading has none", "Die Orvane Holding AG (SIX: ORV) hat", "Über Orvane", "",
     "Orvane Holding AG"},
    {"German, nothing to compare with", "Die Orvane Holding AG (SIX: ORV) hat", "Ausblick", "",
     "Die Orvane Holding AG"},
    {"French, the heading hides it", "Les Messages Orvane inc. (TSX : ORV) ont",
     "À propos des Messages Orvane", "", "Les Messages Orvane inc."},
    {"part of the name", "La Brilla Drinks Inc. (NYSE: LBD) said", "About La Brilla", "",
     "La Brilla Drinks Inc."},
    {"Spanish, the source line has none", "El Orvane Grupo S.A. (BMV: ORV) dijo", "Perspectivas",
     "FUENTE Orvane Grupo S.A.", "Orvane Grupo S.A"},
};

BOOST_DATA_TEST_CASE(an_article_in_front_stays_only_where_it_belongs_to_the_name, bdata::make(articles)) {
    const std::vector<Section> sections{section(SectionKind::about, sample.about, "text"),
                                        section(SectionKind::footer, nullptr, sample.source)};
    const std::string issuer = guess("Headline", sample.lead, sections, sample.lead).name;
    BOOST_TEST(issuer.starts_with(sample.issuer));
    BOOST_TEST(issuer.size() <= std::string(sample.issuer).size() + 1);
}

BOOST_AUTO_TEST_CASE(a_section_about_the_issuer_is_found_behind_an_article) {
    std::vector<Section> sections{section(SectionKind::about, "À propos des Messages Orvane", "text")};
    mark_issuer_sections(sections, "Les Messages Orvane inc.");
    BOOST_TEST((sections[0].kind == SectionKind::about_issuer));
}

BOOST_AUTO_TEST_CASE(headlines_name_who_announces) {
    BOOST_TEST(headline_subject("Orvane Lamps Opens Third Plant") == "Orvane Lamps");
    BOOST_TEST(headline_subject("UPDATE -- Orvane Announces Plant") == "Orvane");
    BOOST_TEST(headline_subject("Gold Prices Soar").empty());
    BOOST_TEST(headline_subject("Lamps: Orvane Opens Plant").empty());
    BOOST_TEST(headline_subject("A Smooth Plan Opens Doors").empty());
}

BOOST_AUTO_TEST_CASE(some_names_are_no_company) {
    BOOST_TEST(is_generic_name("the Author"));
    BOOST_TEST(is_generic_name("Annual General Meeting"));
    BOOST_TEST(is_generic_name("1988"));
    BOOST_TEST(!is_generic_name("7O"));
    BOOST_TEST(!is_generic_name("Orvane Press"));
}

BOOST_AUTO_TEST_CASE(a_company_is_told_from_a_product) {
    const std::vector<Section> sections{
        section(SectionKind::about, "About LUMENTA", "LUMENTA is indicated for adults with brillosis."),
        section(SectionKind::about, "About the LUM-3 Study", "It enrolled adults."),
        section(SectionKind::about, "About Orvane", "Orvane is a leading maker headquartered in Oslo.")};
    BOOST_TEST(likely_about(sections, "LUMENTA approved", "The agency approved LUMENTA.") == "Orvane");
}

BOOST_AUTO_TEST_CASE(the_section_about_the_whole_name_of_the_headline_comes_first) {
    const std::vector<Section> sections{
        section(SectionKind::about, "About Brill Lamps", "Brill Lamps is a group of neighbors."),
        section(SectionKind::about, "About Make Light Normal",
                "Make Light Normal is a firm founded in 2021.")};
    BOOST_TEST(likely_about(sections, "Brill Lamps Festival Returns", "Make Light Normal helps.") ==
               "Brill Lamps");
}

BOOST_AUTO_TEST_CASE(a_name_may_stand_in_slashes_behind_the_dateline) {
    const std::vector<Section> sections;
    IssuerClues clues;
    clues.headline = "New Shop in Brill";
    clues.lead = "/ Orvane Lamps: Makers of Light /";
    clues.sections = &sections;
    clues.text = "New Shop in Brill";
    BOOST_TEST(guess_issuer(clues).name == "Orvane Lamps");
}

BOOST_AUTO_TEST_CASE(a_name_in_slashes_may_have_lost_the_first) {
    BOOST_TEST(guess("New Shop in Brill", "Orvane - North /", {}, "").name == "Orvane - North");
    BOOST_TEST(guess("New Shop in Brill", "Orvane / Brill opened", {}, "").name.empty());
}

struct Marked {
    const char* why;
    const char* lead;
    const char* name;
};
std::ostream& operator<<(std::ostream& out, const Marked& row) {
    return out << row.why;
}

constexpr Marked marked[] = {
    {"an item", "•Orvane Lamps (NYSE: ORV) has", "Orvane Lamps"},
    {"a heading", "### Orvane Lamps (NYSE: ORV) has", "Orvane Lamps"},
    {"an end mark", "Orvane Lamps### (NYSE: ORV) has", "Orvane Lamps"},
    {"what it said", "“Orvane (NYSE: ORV) reported a year of light,” said Jane Roe.", "Orvane"},
    {"a name in quotation marks", "“Orvane” (NYSE: ORV) has", "“Orvane”"},
    {"its owner", "Orvane Lamps Inc’s (NYSE: ORV) board has", "Orvane Lamps Inc"},
};

BOOST_DATA_TEST_CASE(marks_around_a_name_are_not_part_of_it, bdata::make(marked)) {
    BOOST_TEST(guess("Lamps", sample.lead, {}, sample.lead).name == sample.name);
}

struct Story {
    const char* why;
    const char* headline;
    const char* lead;
    const char* rest;  ///< of the text
    const char* issuer;
};
std::ostream& operator<<(std::ostream& out, const Story& row) {
    return out << row.why;
}

constexpr Story stories[] = {
    {"a verb of the headline", "Orvane Highlights Lamps", "Lamps light.", "At Orvane, we make lamps.",
     "Orvane"},
    {"an officer in the headline", "Orvane Founder Speaks", "Lamps light.", "At Orvane, lamps.", "Orvane"},
    {"a headline the text does not take up", "Orvane Highlights Lamps", "Lamps light.", "", ""},
    {"an event", "Brill Lamp Day Is Near", "Lamps light.", "Join Brill Lamp Day.", ""},
    {"a country", "Norway Unveils Lamps", "Lamps light.", "So says Norway.", ""},
    {"an ordinary word", "Early Reports Shine", "Early and late lamps.", "They are early. Early birds.", ""},
    {"a word that only begins sentences", "Lamps", "Brillosis is common.", "Brillosis hurts.", ""},
    {"a name inside a sentence", "Lamps", "Orvane is known.", "All of Orvane hurts.", "Orvane"},
    {"a person called by the last name", "Lamps", "Jane Roe is reinventing lamps.",
     "Roe said so. Then Roe went. Jane Roe's lamps.", ""},
    {"the company of a news brief", "Lamps Study", "Researchers found light.",
     "The latest news and updates relating to Orvane Lamps Inc. (OTC: ORVL) are available.",
     "Orvane Lamps Inc."},
    {"the label of the headline", "Orvane Lamps: The Trusted Choice", "Light is good.",
     "At Orvane Lamps we care. Ask Orvane Lamps.", "Orvane Lamps"},
    {"a label that stands once more only", "Orvane Lamps: The Trusted Choice", "Light is good.",
     "At Orvane Lamps we care.", ""},
    {"a name with an and", "Gas Bill Falls", "Brill Gas and Light Company (BGL) announced today a fall.",
     "Brill Gas and Light Company serves towns.", "Brill Gas and Light Company"},
    {"two companies", "Gas Bill Falls", "Brill Gas and Orvane Company announced today a fall.",
     "Brill Gas and Orvane Company agreed. Says Orvane Company.", "Brill Gas"},
    {"whom an article is spread for", "Lamps Rise", "Rates fell again.",
     "This article has been disseminated on behalf of Orvane Lamps and may be paid for.", "Orvane Lamps"},
    {"a company with a ticker in the headline", "How Orvane Lights Towns", "Rates fell again.",
     "Makers like Brill Oil (NYSE: BRO) and Orvane Lamps (NASDAQ: ORVL) know.", "Orvane Lamps"},
    {"its symbol alone", "Lamps Study", "Researchers found light.",
     "So does Orvane Lamps Inc. (OTC: ORVL). The latest news and updates relating to ORVL are available.",
     "Orvane Lamps Inc."},
};

BOOST_DATA_TEST_CASE(a_story_has_an_issuer_or_none, bdata::make(stories)) {
    const std::string text = std::string(sample.headline) + "\n" + sample.lead + "\n" + sample.rest;
    const std::vector<Section> sections{section(SectionKind::body, nullptr, sample.lead)};
    BOOST_TEST(guess(sample.headline, sample.lead, sections, text).name == sample.issuer);
}

BOOST_AUTO_TEST_CASE(the_paragraph_behind_a_subheadline_has_the_subject) {
    std::vector<Section> sections{section(SectionKind::body, nullptr, "A Lamp for Brill"),
                                  section(SectionKind::about, "About Brill City", "Brill City is a company."),
                                  section(SectionKind::about, "About Orvane", "Light.")};
    sections[0].paragraphs.push_back({"Orvane, a maker of lamps, and Brill City agreed.", 2});
    BOOST_TEST(guess("Brill City Chooses Lamps", "A Lamp for Brill", sections, "").name == "Orvane");
}

BOOST_AUTO_TEST_CASE(the_announcing_subject_of_the_lead_comes_before_a_giver_in_the_headline) {
    const std::vector<Section> sections{
        section(SectionKind::about, "About Brill Fund", "Brill Fund is a company.")};
    BOOST_TEST(guess("Brill Fund Gift Saves Lamps",
                     "The Orvane Lamp Club (OLC), the oldest club, announced today that it was saved.",
                     sections, "")
                   .name == "Orvane Lamp Club");
}

BOOST_AUTO_TEST_CASE(an_agency_signs_for_a_company) {
    const std::vector<Section> sections{section(SectionKind::footer, nullptr, "SOURCE: Brill Media Group")};
    const char* text = "Orvane Wins\nOrvane today announced a prize.\nSOURCE: Brill Media Group";
    BOOST_TEST(guess("Orvane Wins", "Orvane today announced a prize.", sections, text).name == "Orvane");
}

BOOST_AUTO_TEST_CASE(wires_and_examples_are_no_issuers) {
    const std::vector<Section> sections{section(
        SectionKind::about, "About LampWire", "LampWire is a specialized communications platform company.")};
    BOOST_TEST(guess("Lamps", "Lamps light.", sections, "").name.empty());
    BOOST_TEST(guess("Lamps", "Analysts praise makers such as Orvane Lamps Inc. (NYSE: ORV) today.", {}, "")
                   .name.empty());
    BOOST_TEST(guess("How Orvane Lamps (NYSE: ORV) Shines", "Lamps light.", {}, "").name == "Orvane Lamps");
    BOOST_TEST(guess("Dark? Here’s How Orvane (NYSE: ORV) Shines", "Lamps light.", {}, "").name == "Orvane");
}

BOOST_AUTO_TEST_CASE(what_belongs_to_a_name_is_cut_where_the_text_has_it_alone) {
    BOOST_TEST(guess("", "The Lamp Makers of Brill’s (LMB) board is pleased to announce a head.", {},
                     "Lamp Makers of Brill Names Head")
                   .name == "Lamp Makers of Brill");
}

BOOST_AUTO_TEST_CASE(a_shorter_word_is_no_misreading) {
    const char* text =
        "Golden Brill Ltd. (CSE: GBL) found gold. Gold Brill? www.goldenbrill.com x@goldenbrill.com";
    BOOST_TEST(guess("", "Golden Brill Ltd. (CSE: GBL) found gold.", {}, text).name == "Golden Brill Ltd.");
}

BOOST_AUTO_TEST_SUITE_END()
