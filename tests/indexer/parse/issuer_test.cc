// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/issuer.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "indexer/parse/company_name.h"
#include "indexer/parse/headline_subject.h"
#include "indexer/parse/issuer_about.h"
#include "schema/text_normalizer.h"

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
    {"OSLO--(BUSINESS WIRE)--May 4, 2021--Orvane Inc. |(NYSE: ORV)", "Orvane Inc."},
    {"OSLO—Orvane Inc. |(NYSE: ORV)", "Orvane Inc."},
    {"(GLOBE NEWSWIRE) -- Les Produits Orvane inc. |(TSX : ORV)", "Les Produits Orvane inc."},
    {"the company's inc. |(TSX : ORV)", "inc."},
};

constexpr Name subjects[] = {
    {"Orvane Biosciences, Inc. (Nasdaq: ORVN), a maker", "Orvane Biosciences, Inc."},
    {"Orvane today announced", "Orvane"},
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
    return guess_issuer(clues);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(issuer)

BOOST_DATA_TEST_CASE(a_name_ends_before_its_ticker, bdata::make(before_ticker)) {
    std::string text = sample.text;
    const std::size_t end = text.find('|');
    text.erase(end, 1);
    BOOST_TEST(name_before(text, end) == sample.name);
}

BOOST_DATA_TEST_CASE(a_lead_begins_with_its_subject, bdata::make(subjects)) {
    BOOST_TEST(subject_name(sample.text) == sample.name);
}

BOOST_AUTO_TEST_CASE(a_heading_names_what_it_is_about_whatever_stands_between) {
    BOOST_TEST(about_name("About Orvane Inc.") == "Orvane Inc.");
    BOOST_TEST(about_name("About\u200bOrvane Inc.") == "Orvane Inc.");
    BOOST_TEST(about_name("About\u00a0Orvane Inc.") == "Orvane Inc.");
    BOOST_TEST(about_name("À propos d’Orvane") == "Orvane");
    BOOST_TEST(about_name("À propos d'Orvane") == "Orvane");
    BOOST_TEST(about_name("Über\u00a0die Orvane AG") == "Orvane AG");
}

BOOST_AUTO_TEST_CASE(names_compare_without_legal_forms) {
    BOOST_TEST((name_words("The Orvane-Brill Company, Inc.") == std::vector<std::string>{"orvane", "brill"}));
    BOOST_TEST(common_words(name_words("Orvane Corp."), name_words("Orvane Holdings")) == 1U);
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

BOOST_AUTO_TEST_CASE(a_name_that_is_cut_has_whole_characters) {
    std::string word;
    for (int i = 0; i < 300; ++i) word += "Ü";
    BOOST_TEST(is_valid_utf8(subject_name(word)));
    BOOST_TEST(is_valid_utf8(subject_name("X" + word)));
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

BOOST_AUTO_TEST_CASE(a_name_may_stand_in_slashes_behind_the_dateline) {
    const std::vector<Section> sections;
    IssuerClues clues;
    clues.headline = "New Shop in Brill";
    clues.lead = "/ Orvane Lamps: Makers of Light /";
    clues.sections = &sections;
    clues.text = "New Shop in Brill";
    BOOST_TEST(guess_issuer(clues).name == "Orvane Lamps");
}

BOOST_AUTO_TEST_SUITE_END()
