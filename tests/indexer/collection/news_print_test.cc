// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/news_print.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/indexer/collection/fictional_news.h"

using dateline::news_print;
using dateline::NewsPrint;
using dateline::Release;
using dateline::SectionKind;
using dateline::test::joined;
using dateline::test::release_of;
using dateline::test::words_of;
namespace data = boost::unit_test::data;

namespace {

NewsPrint print_of(const Release& release) {
    return news_print(release, "a", "s");
}

Release with_section(SectionKind kind) {
    Release release = release_of("Orvane begins a study", joined(words_of(1, 80)));
    dateline::Section section;
    section.kind = kind;
    section.paragraphs.push_back({joined(words_of(2, 40))});
    release.sections.push_back(section);
    return release;
}

struct TextPair {
    const char* why;
    const char* a;
    const char* b;
};

std::ostream& operator<<(std::ostream& out, const TextPair& pair) {
    return out << pair.why;
}

const TextPair same_words[] = {
    {"case", "Orvane BEGINS a study", "ORVANE begins A Study"},
    {"typographic marks", "Orvane\u2019s \u201cfirst\u201d study \u2014 of two",
     "Orvane's \"first\" study - of two"},
    {"no-break space", "study\u00a0of two", "study of two"},
    {"accents", "Caf\u00e9 Orvane", "Cafe\u0301 ORVANE"},
    {"guillemets", "\u00abOrvane\u00bb d\u00e9bute", "\"Orvane\" DEBUTE"},
};

const TextPair other_words[] = {
    {"a number", "revenue of 5.6 million", "revenue of 5.7 million"},
    {"order", "Orvane sues Kestrel", "Kestrel sues Orvane"},
    {"where words part", "a study", "astudy"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(news_prints)

BOOST_DATA_TEST_CASE(spellings_of_the_same_words_are_equal, data::make(same_words), sample) {
    const NewsPrint a = print_of(release_of("", sample.a));
    const NewsPrint b = print_of(release_of("", sample.b));
    BOOST_TEST(a.whole == b.whole);
    BOOST_TEST(a.words == b.words);
}

BOOST_DATA_TEST_CASE(other_words_are_not, data::make(other_words), sample) {
    BOOST_TEST(print_of(release_of("", sample.a)).whole != print_of(release_of("", sample.b)).whole);
}

BOOST_AUTO_TEST_CASE(news_sections_count) {
    for (const SectionKind kind : {SectionKind::highlights, SectionKind::financial_results,
                                   SectionKind::outlook, SectionKind::event, SectionKind::other})
        BOOST_TEST(print_of(with_section(kind)).words == 120U, info(kind).name);
}

BOOST_AUTO_TEST_CASE(what_recurs_does_not_count) {
    for (const SectionKind kind :
         {SectionKind::about_issuer, SectionKind::about, SectionKind::forward_looking, SectionKind::legal,
          SectionKind::contact, SectionKind::footer, SectionKind::financial_tables, SectionKind::non_gaap})
        BOOST_TEST(print_of(with_section(kind)).words == 80U, info(kind).name);
}

BOOST_AUTO_TEST_CASE(paragraphs_do_not_matter) {
    Release release = release_of("Orvane", joined(words_of(1, 80)));
    const NewsPrint whole = print_of(release);
    auto& paragraphs = release.sections.front().paragraphs;
    std::string& text = paragraphs.front().text;
    const std::size_t middle = text.find(' ', text.size() / 2);
    const std::string second = text.substr(middle + 1);
    text.resize(middle);
    paragraphs.push_back({second});
    BOOST_TEST(shingle_overlap(whole, print_of(release)) == 1.0);
}

BOOST_AUTO_TEST_CASE(overlap_is_the_share_of_all_shingles) {
    std::vector<std::string> words = words_of(1, 104);
    const NewsPrint a = print_of(release_of("", joined(words)));
    BOOST_TEST(a.shingles.size() == 100U);
    words[50] = "changed";  // in five shingles
    const NewsPrint b = print_of(release_of("", joined(words)));
    BOOST_TEST(shingle_overlap(a, b) == 95.0 / 105, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(shingle_overlap(a, a) == 1.0);
    BOOST_TEST(shingle_overlap(a, print_of(release_of("", joined(words_of(2, 104))))) == 0.0);
}

BOOST_AUTO_TEST_CASE(short_news_has_no_shingles) {
    BOOST_TEST(print_of(release_of("", joined(words_of(1, 59)))).is_short());
    BOOST_TEST(print_of(release_of("", joined(words_of(1, 59)))).shingles.empty());
    BOOST_TEST(!print_of(release_of("", joined(words_of(1, 60)))).is_short());
    BOOST_TEST(shingle_overlap(NewsPrint(), NewsPrint()) == 0.0);
}

BOOST_AUTO_TEST_CASE(identity_and_fields_are_those_of_the_release) {
    Release release = release_of("Orvane", "Orvane begins.");
    release.tickers = {{"NYSE", "ORV"}, {"ASX", "ORV"}};
    release.language = "fr";
    release.update_of = true;
    const NewsPrint print = news_print(release, "id 1", "/in/a.txt");
    BOOST_TEST(print.id == "id 1");
    BOOST_TEST(print.source == "/in/a.txt");
    BOOST_TEST(print.day == "20240312");
    BOOST_TEST(print.issuer == "orvane therapeutics");
    BOOST_TEST(print.tickers == (std::vector<std::string>{"ASX:ORV", "NYSE:ORV"}),
               boost::test_tools::per_element());
    BOOST_TEST(print.language == "fr");
    BOOST_TEST(print.marked_update);
}

BOOST_AUTO_TEST_CASE(numbers_leave_out_the_day_of_issue) {
    const std::string rest = " " + joined(words_of(1, 70));
    const NewsPrint a = print_of(release_of("", "March 12, 2024 Orvane sold 350 units" + rest));
    BOOST_TEST(a.numbers.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_headline_of_any_length_is_read_in_part) {
    const NewsPrint print = print_of(release_of(joined(words_of(3, 5000)), joined(words_of(1, 70))));
    BOOST_TEST(print.headline.size() == 64U);
}

BOOST_AUTO_TEST_SUITE_END()
