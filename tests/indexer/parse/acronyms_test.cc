// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/acronyms.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* why;
    const char* text;
    const char* acronyms;  ///< `SF=long form`, joined by ` | `
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

std::string acronyms_of(const std::string& text) {
    Release release;
    Section section;
    section.paragraphs.push_back({text, 7});
    release.sections.push_back(section);
    std::string out;
    for (const Acronym& acronym : find_acronyms(release)) {
        BOOST_TEST(acronym.line == 7);
        BOOST_TEST(!acronym.rule.empty());
        out += (out.empty() ? "" : " | ") + acronym.short_form + "=" + acronym.long_form;
    }
    return out;
}

constexpr Row rows[] = {
    {"long form first", "Patients had longer progression-free survival (PFS) in it.",
     "PFS=progression-free survival"},
    {"short form first", "It reached its ORR (overall response rate) goal.", "ORR=overall response rate"},
    {"letters within words", "magnetic resonance tomography (MRT) and heat shock protein (HSP)",
     "MRT=magnetic resonance tomography | HSP=heat shock protein"},
    {"letter inside a word", "It binds the transcription factor (TCF) well.", "TCF=transcription factor"},
    {"initials before letters within a word", "relapsed multiple myeloma (MM) is treated",
     "MM=multiple myeloma"},
    {"article in the bracket", "the Securities and Exchange Commission (the “SEC”) said",
     "SEC=Securities and Exchange Commission"},
    {"letter found inside a word", "It is a gamma-aminobutyric acid (GABA) blocker.",
     "GABA=gamma-aminobutyric acid"},
    {"digits", "the interleukin 2 (IL-2) trial", "IL-2=interleukin 2"},
    {"small letters in it", "the median overall survival (mOS) was good", "mOS=median overall survival"},
    {"plural", "of phospholipid drug conjugates (PDCs) in it", "PDCs=phospholipid drug conjugates"},
    {"in quotation marks", "the Securities and Exchange Commission (“SEC”) said",
     "SEC=Securities and Exchange Commission"},
    {"behind it another name", "the Food and Drug Administration (FDA, or the agency) said",
     "FDA=Food and Drug Administration"},
    {"each once", "free cash flow (FCF) rose; free cash flow (FCF) is good", "FCF=free cash flow"},
    {"ticker", "Orvane Biosciences (NASDAQ: OB) rose", ""},
    {"defined term", "Orvane Biosciences (the “Company”) rose", ""},
    {"name of the company", "Orvane Biosciences, Inc. (“Orvane”) rose", ""},
    {"unit", "a dose of five milligrams (5 mg) daily", ""},
    {"currency", "of one hundred dollars (USD) each", ""},
    {"longer than ten characters", "absolute bodily comfort delivery explained further (ABCDEFGHIJKL)", ""},
    {"three words", "a big old house (A B H)", ""},
    {"first letter must begin a word", "the reappraisal study (PS) went on", ""},
    {"too far away", "profit was in the first of the two years and then a third stable (PS)", ""},
    {"torn out of a bracket", "on Brill (LMP) and into lamps and more power (LAMP)",
     "LAMP=lamps and more power"},
    {"nothing but a torn bracket", "Light and Gas (Brill, Oslo); Maker and Inner Lamp (BRILL)", ""},
    {"year", "sales of last year (2016) rose", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(acronyms)

BOOST_DATA_TEST_CASE(short_forms_are_explained, bdata::make(rows), row) {
    BOOST_TEST(acronyms_of(row.text) == row.acronyms);
}

BOOST_AUTO_TEST_CASE(a_text_of_brackets_is_read_in_time) {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += "((AB";
    BOOST_TEST(acronyms_of(text).empty());
}

BOOST_AUTO_TEST_SUITE_END()
