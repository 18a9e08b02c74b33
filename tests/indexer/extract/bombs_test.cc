// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/extract/bombs.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <ostream>
#include <string>

#include "indexer/decode/archive_members.h"
#include "tests/indexer/decode/archived.h"
#include "tests/indexer/extract/decoded_text.h"
#include "tests/support/temporary_directory.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;
using namespace dateline::test;

namespace {

constexpr std::size_t million = 1'000'000;

struct BombRow {
    const char* why;
    SourceFormat format;
    std::function<std::string()> make;
};

std::ostream& operator<<(std::ostream& out, const BombRow& row) {
    return out << row.why;
}

std::string page_of(const std::string& body) {
    return "<!doctype html><html><head><title>Acme</title></head><body><article><h1>Acme Reports</h1>" + body;
}

std::string drawn_text(std::size_t lines) {
    return "BT /F 9 Tf 72 720 Td " + repeated("(Acme reports results) Tj 0 -1 Td ", lines) + "ET";
}

const BombRow bombs[] = {
    {"a million open tags", SourceFormat::html, [] { return page_of(repeated("<div>", million)); }},
    {"formatting that is never closed", SourceFormat::html, [] { return page_of(repeated("<b>", million)); }},
    {"foreign elements in one another", SourceFormat::html,
     [] { return page_of(repeated("<svg><math>", million / 2)); }},
    {"tables in one another", SourceFormat::html,
     [] { return page_of(repeated("<table><tr><td>", million / 4)); }},
    {"a row of endless cells", SourceFormat::html,
     [] { return page_of("<table><tr>" + repeated("<td colspan=9999>a</td>", million / 4)); }},
    {"a hundred thousand attributes", SourceFormat::html, [] { return page_of_attributes(million / 10); }},
    {"an attribute of sixty megabytes", SourceFormat::html,
     [] { return page_of("<p title=\"" + repeated("x", 60 * million) + "\">Acme</p>"); }},
    {"a comment without end", SourceFormat::html,
     [] { return page_of("<!--" + repeated("-", 60 * million)); }},
    {"metadata nested without end", SourceFormat::html,
     [] {
         return page_of("<script type=\"application/ld+json\">" + repeated("[", 10 * million) + "</script>");
     }},
    {"entities that expand to ten gigabytes", SourceFormat::xml, [] { return laughing_xml(9); }},
    {"elements in one another", SourceFormat::xml,
     [] { return "<?xml version=\"1.0\"?><rss version=\"2.0\">" + repeated("<channel>", million); }},
    {"a feed of fifty thousand items", SourceFormat::xml,
     [] {
         return "<rss version=\"2.0\"><channel>" +
                repeated("<item><title>a</title><description>b</description></item>", million / 20) +
                "</channel></rss>";
     }},
    {"a filing of endless documents", SourceFormat::submission,
     [] { return "<SEC-DOCUMENT>\n" + repeated("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n", million); }},
    {"lines without end", SourceFormat::wire_text, [] { return repeated("\n", 60 * million); }},
    {"pages that are their own siblings", SourceFormat::pdf, pdf_of_endless_pages},
    {"twenty thousand pages", SourceFormat::pdf,
     [] { return pdf_that_draws(drawn_text(100), million / 50); }},
    {"a page that draws itself", SourceFormat::pdf, [] { return pdf_that_draws("/X Do"); }},
    {"a page that unpacks to 100 MB", SourceFormat::pdf,
     [] { return pdf_that_draws(drawn_text(3 * million)); }},
    {"a PDF of brackets", SourceFormat::pdf,
     [] { return "%PDF-1.4\n1 0 obj\n" + repeated("[", 20 * million); }},
    {"zeros in a tar", SourceFormat::archive,
     [] {
         return archived(ArchiveKind::tar_zstd,
                         {{"a.txt", repeated(std::string_view("\0", 1), 200 * million)}});
     }},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(bomb)

BOOST_DATA_TEST_CASE(ends_in_time_and_the_next_document_is_decoded, bdata::make(bombs)) {
    Extractor extractor(binary_path("libexec/dateline-extract"));
    const std::string content = sample.make();
    const auto before = std::chrono::steady_clock::now();
    const std::string told = decoded_text(extractor, content, sample.format);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - before;
    BOOST_TEST_MESSAGE(sample.why << ": " << took.count() << " s, " << extractor.workers_started()
                                  << " worker(s), " << told.substr(0, 150));
    BOOST_TEST(took.count() < 60);
    BOOST_TEST(!told.empty());
    BOOST_TEST(decoded_text(extractor, "fine\n", SourceFormat::text) == ": fine\n");
}

BOOST_AUTO_TEST_CASE(what_the_bombs_are_made_of_is_read) {
    Extractor extractor(binary_path("libexec/dateline-extract"));
    const std::string told = decoded_text(extractor, pdf_that_draws(drawn_text(1)), SourceFormat::pdf);
    BOOST_TEST(told.find('!') == std::string::npos, told);
}

BOOST_AUTO_TEST_CASE(entries_that_are_the_same_bytes_are_read_once) {
    Extractor extractor(binary_path("libexec/dateline-extract"));
    const std::string told = decoded_text(extractor, overlapping_zip(60'000, million), SourceFormat::archive);
    BOOST_TEST(std::count(told.begin(), told.end(), '\n') == 1);
}

BOOST_AUTO_TEST_CASE(an_entity_brings_in_no_file) {
    const TemporaryDirectory folder;
    const std::string canary = folder.write("canary", "the secret of the canary").string();
    Extractor extractor(binary_path("libexec/dateline-extract"));
    const std::string told = decoded_text(extractor, including_xml(canary), SourceFormat::xml);
    BOOST_TEST(told.find("secret") == std::string::npos, told);
}

BOOST_AUTO_TEST_CASE(an_archive_has_so_many_members_and_no_more) {
    ArchiveBudget budget(1);
    for (std::size_t i = 0; i < ArchiveBudget::most_members; ++i) budget.spend_member();
    BOOST_CHECK_THROW(budget.spend_member(), ReadError);
    BOOST_TEST(budget.is_spent());
}

BOOST_AUTO_TEST_CASE(what_expands_less_than_a_bomb_may_be_large) {
    ArchiveBudget budget(10'000'000'000);
    budget.spend_bytes(200'000'000'000);
    BOOST_TEST(!budget.is_spent());
    BOOST_CHECK_THROW(budget.spend_bytes(200'000'000'000), ReadError);
}

BOOST_AUTO_TEST_SUITE_END()
