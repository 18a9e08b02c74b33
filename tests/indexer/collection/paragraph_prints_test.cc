// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/paragraph_prints.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "indexer/collection/standing.h"
#include "schema/slot.h"

using dateline::ParagraphPrint;
using dateline::Release;
using dateline::SectionKind;

namespace {

constexpr const char* long_enough = "Velorix makes valves for pumps in nine countries.";

Release release_of(SectionKind kind, const std::vector<std::string>& paragraphs) {
    Release release;
    dateline::Section& section = release.sections.emplace_back();
    section.kind = kind;
    for (const std::string& text : paragraphs) section.paragraphs.push_back({text, 1});
    return release;
}

struct KindRow {
    const char* why;
    SectionKind kind;
    std::size_t prints;
};

const KindRow kind_rows[] = {
    {"news", SectionKind::body, 1},
    {"results", SectionKind::financial_results, 1},
    {"a section of any other title", SectionKind::other, 1},
    {"known by its heading", SectionKind::about_issuer, 0},
    {"silent anyway", SectionKind::forward_looking, 0},
    {"numbers in columns", SectionKind::financial_tables, 0},
};

std::ostream& operator<<(std::ostream& out, const KindRow& row) {
    return out << row.why;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(paragraph_prints)

BOOST_DATA_TEST_CASE(only_what_ranks_as_news_may_recur, kind_rows, row) {
    BOOST_TEST(dateline::paragraph_prints(release_of(row.kind, {long_enough})).size() == row.prints);
}

BOOST_AUTO_TEST_CASE(a_paragraph_of_a_few_words_has_no_print) {
    BOOST_TEST(
        dateline::paragraph_prints(release_of(SectionKind::body, {"For more, see our page."})).empty());
}

BOOST_AUTO_TEST_CASE(case_blanks_and_marks_do_not_count_words_do) {
    const auto print = dateline::paragraph_print("Velorix (the “Company”) makes valves");
    BOOST_TEST(print == dateline::paragraph_print("VELORIX  (The \"Company\") makes\nvalves."));
    BOOST_TEST(print != dateline::paragraph_print("Velorix (the Company) makes pumps"));
}

BOOST_AUTO_TEST_CASE(prints_and_marks_come_back_from_their_bytes) {
    const std::vector<ParagraphPrint> prints{{0x7FFFFFFF, true}, {0, false}, {0x12345678, true}};
    const std::string bytes = dateline::write_prints(prints);
    BOOST_TEST(bytes.size() == 12);
    BOOST_TEST((dateline::read_prints(bytes) == prints));
    BOOST_TEST(dateline::read_prints(bytes.substr(0, 11)).size() == 2);
}

BOOST_AUTO_TEST_CASE(a_standing_marks_the_paragraphs_that_have_prints) {
    dateline::StoredRecord record;
    record.release =
        release_of(SectionKind::body, {"Short.", long_enough, std::string(long_enough) + " Now."});
    dateline::apply_standing({{"k", "v"}, {false, true}}, record);
    const auto& paragraphs = record.release.sections[0].paragraphs;
    BOOST_TEST(!paragraphs[0].recurring);
    BOOST_TEST(!paragraphs[1].recurring);
    BOOST_TEST(paragraphs[2].recurring);
    BOOST_TEST(record.cluster == "k");
    BOOST_TEST(record.variant == "v");
}

BOOST_AUTO_TEST_CASE(keys_of_clusters_tell_sources_apart) {
    const std::string key = dateline::cluster_key("7", "/a.jsonl");
    BOOST_TEST(key.substr(0, 2) == (std::string("7") + dateline::facet_separator));
    BOOST_TEST(key != dateline::cluster_key("7", "/b.jsonl"));
}

BOOST_AUTO_TEST_SUITE_END()
