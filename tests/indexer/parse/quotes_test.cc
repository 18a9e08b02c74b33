// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/quotes.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* why;
    const char* text;      ///< paragraphs of the news, one a line
    const char* speakers;  ///< `speaker / role` of each quote, joined by ` | `
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

Release release_of(const std::string& text, SectionKind kind = SectionKind::body) {
    Release release;
    release.issuer = "Orvane Biosciences, Inc.";
    Section section;
    section.kind = kind;
    int line = 1;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        section.paragraphs.push_back({text.substr(at, end - at), line++});
        at = end + 1;
    }
    release.sections.push_back(section);
    return release;
}

std::string speakers_of(const std::vector<Quote>& quotes) {
    std::string out;
    for (const Quote& quote : quotes) {
        out += (out.empty() ? "" : " | ") + quote.speaker + (quote.role.empty() ? "" : " / " + quote.role);
    }
    return out;
}

constexpr Row rows[] = {
    {"verb, name, role",
     "“We are on track this year,” said Jane Roe, president and CEO of Orvane Biosciences.",
     "Jane Roe / president and CEO of Orvane Biosciences"},
    {"straight marks", "\"We are on track this year,\" said Jane Roe, CEO.", "Jane Roe / CEO"},
    {"mixed marks", "\"We are on track this year,” said Jane Roe, CEO.", "Jane Roe / CEO"},
    {"closing mark opens", "”We are on track this year,” said Jane Roe, CEO.", "Jane Roe / CEO"},
    {"guillemets", "« Nous sommes très heureux de ce résultat », a déclaré Jeanne Roux, directrice générale.",
     "Jeanne Roux / directrice générale"},
    {"Spanish", "“Estamos muy contentos con estos resultados”, dijo Juana Ruiz, directora general de Orvane.",
     "Juana Ruiz / directora general de Orvane"},
    {"German", "„Wir sind mit dem Ergebnis sehr zufrieden“, sagte Johanna Reh, Vorstand der Orvane AG.",
     "Johanna Reh / Vorstand der Orvane AG"},
    {"name before the verb", "“We are on track this year,” Jane Roe, CEO of Orvane, said.",
     "Jane Roe / CEO of Orvane"},
    {"before the quote", "Jane Roe, CEO of Orvane, said: “We are on track this year.”",
     "Jane Roe / CEO of Orvane"},
    {"behind an adverbial", "Commenting on the quarter, Jane Roe, CEO, said, “We are on track this year.”",
     "Jane Roe / CEO"},
    {"role before the name", "“We are on track this year,” said Orvane CEO Jane Roe.",
     "Jane Roe / Orvane CEO"},
    {"role, comma, name", "“We are on track this year,” said the company's CEO, Jane Roe.",
     "Jane Roe / company's CEO"},
    {"degrees and titles",
     "“We are on track this year,” commented Dr. Jane Q. Roe, M.D., Ph.D., chief medical officer.",
     "Jane Q. Roe / chief medical officer"},
    {"generation stays", "“We are on track this year,” said John Roe, Jr., CEO.", "John Roe Jr. / CEO"},
    {"particle", "“We are on track this year,” said Jan van der Roe, CEO.", "Jan van der Roe / CEO"},
    {"nickname", "“We are on track this year,” said Robert “Bob” Roe, CEO.", "Robert Roe / CEO"},
    {"glued", "“We are on track this year,” saidJane Roe, CEO.", "Jane Roe / CEO"},
    {"according to", "“We are on track this year,” according to Jane Roe, CEO.", "Jane Roe / CEO"},
    {"dash", "“We are on track this year.” – Jane Roe, CEO of Orvane", "Jane Roe / CEO of Orvane"},
    {"dash below", "“We are on track this year, and beyond.”\n— Jane Roe, CEO of Orvane",
     "Jane Roe / CEO of Orvane"},
    {"sentence before",
     "Jane Roe, CEO of Orvane, commented on the results. “We are on track with all of our plans this year.”",
     "Jane Roe / CEO of Orvane"},
    {"sentence in the paragraph before",
     "Jane Roe, CEO of Orvane, commented:\n“We are on track with all of our plans this year.”",
     "Jane Roe / CEO of Orvane"},
    {"gerund", "Jane Roe, CEO of Orvane, welcomed the news, saying: “We are on track this year.”",
     "Jane Roe / CEO of Orvane"},
    {"role ends at the clause",
     "“We are on track this year,” said Jane Roe, CEO of Orvane, adding that more will come.",
     "Jane Roe / CEO of Orvane"},
    {"one statement", "“We are on track,” said Jane Roe, CEO. “More is to come.”", "Jane Roe / CEO"},
    {"full stop and comma around the speaker",
     "“We are on track.” said Jane Roe, CEO, “and more is to come.”", "Jane Roe / CEO"},
    {"two speakers", "“We are on track this year,” said Jane Roe, CEO. “We like it,” said John Doe, CFO.",
     "Jane Roe / CEO | John Doe / CFO"},
    {"surname later",
     "“We are on track this year,” said Jane Roe, CEO.\nSales rose.\n“We like that a lot,” Ms. Roe added.",
     "Jane Roe / CEO | Jane Roe / CEO"},
    {"pronoun later",
     "“We are on track this year,” said Jane Roe, CEO.\nSales rose.\n“We like that a lot,” she added.",
     "Jane Roe / CEO | Jane Roe / CEO"},
    {"surname of somebody named",
     "Orvane appointed John Doe, chairman of Quillon, last week.\n“I am very glad of it,” Doe said.",
     "John Doe / chairman of Quillon"},
    {"agency", "“The drug is safe and effective,” said the FDA.", "FDA"},
    {"company", "“We are on track with all of our plans,” the Company said.", "Orvane Biosciences, Inc."},
    {"nobody named", "“We are on track with all of our plans,” said a spokesperson.", " / a spokesperson"},
    {"goes on in the next paragraph",
     "“We are on track this year,” said Jane Roe, CEO. “More is to come.\n“We like it a lot here.”",
     "Jane Roe / CEO"},
    {"speaker in the next paragraph",
     "“We are on track this year and the next.\n“We like it here,” said Jane Roe, CEO.", "Jane Roe / CEO"},
    {"closing mark lost before the next", "“We are on track this year, said Jane Roe, CEO. “We like it.”",
     "Jane Roe / CEO"},
    {"name behind a department", "“We are on track this year,” said Director of Innovation John Roe.",
     "John Roe / Director of Innovation"},
    {"name behind a department and a comma",
     "“We are on track this year,” said Orvane’s Vice President of Community Impact, Dr. Jane Roe-Doe.",
     "Jane Roe-Doe / Orvane’s Vice President of Community Impact"},
    {"occupation in small letters", "“We are on track this year,” writes poet Jane Roe.", "Jane Roe / poet"},
    {"name like a role", "“We are on track this year,” said Dr. Dean Roe, president.",
     "Dean Roe / president"},
    {"defined term", "Orvane Biosciences, Inc. (the “Company”) said sales rose.", ""},
    {"title", "The book “How to Grow a Company Well” appears today.", ""},
    {"scare quotes", "Roe said the “find and treat” idea works.", ""},
    {"no speaker at all", "“We are on track with all of our plans this year.”", ""},
    {"sentence behind a quote tells of deeds", "“We are on track.” Quillon Corp. announced that sales rose.",
     ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(quotes)

BOOST_DATA_TEST_CASE(speakers_are_found, bdata::make(rows), row) {
    BOOST_TEST(speakers_of(find_quotes(release_of(row.text))) == row.speakers);
}

BOOST_AUTO_TEST_CASE(parts_of_a_statement_are_one_text) {
    const auto quotes = find_quotes(release_of(
        "Sales rose.\n“We are on track,” said Jane Roe, CEO. “More is to come,” she added.\n“And more.”"));
    BOOST_REQUIRE(quotes.size() == 1);
    BOOST_TEST(quotes[0].text == "We are on track. More is to come. And more.");
    BOOST_TEST(quotes[0].line == 2);
    BOOST_TEST(quotes[0].rule == "verb-speaker");
}

BOOST_AUTO_TEST_CASE(words_of_forward_looking_sections_are_no_quotes) {
    const char* text = "Words such as “expects that we will grow,” said Jane Roe, CEO.";
    BOOST_TEST(find_quotes(release_of(text)).size() == 1);
    BOOST_TEST(find_quotes(release_of(text, SectionKind::forward_looking)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
