// SPDX-License-Identifier: GPL-2.0-or-later
// Nothing of the text may be lost, invented or moved: compared by its letters and digits, in order.
#include <archive.h>
#include <archive_entry.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "indexer/parse/release_parser.h"
#include "tests/indexer/parse/word_conservation.h"
#include "tests/support/temporary_directory.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

/// Empty where the release holds what the raw text holds; else what is wrong.
std::string loss(const RawRelease& raw) {
    const auto result = parse_release(raw);
    if (std::holds_alternative<ParseError>(result)) return "not parsed";
    return test::lost_words(raw, std::get<Release>(result));
}

struct Sample {
    const char* why;
    const char* title;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Sample& row) {
    return out << row.why;
}

constexpr Sample samples[] = {
    {"escapes", "Orvane &amp; Brill",
     R"(OSLO, May 4, 2021 /PRNewswire/ -- Sales of \$5 \(five\) rose. caf&eacute;)"},
    {"litter", "T",
     "<!--/*--><![CDATA[/* ><!--*/\n\n/*--><!]]>*/, OSLO, May 4, 2021 /PRNewswire/ -- News<br>more\n"},
    {"page numbers", "", "Orvane Opens a Plant\n\nOne.\n\n- 2 -\n\f\nTwo.\n\nPage 3\n\f\nThree.\n"},
    {"glued headings", "T",
     "News ended.Third Quarter ResultsNet sales rose in the quarter, which was the best that the company "
     "ever had.\n\n"
     "Contact DetailsJane Doe\n\nIt did the following in the year that has ended, as everybody knows:About "
     "Orvane\n\n"
     "Orvane is a maker of storage products and sells them in forty countries of the world.\n"},
    {"repeated headline", "Orvane Opens", "01.03.01\n\t ORVANE OPENS\n\tOSLO - Orvane opened.\n"},
    {"lone marks", "T", "*\n*\n•\nSales rose.\n$\n28,190\n—\n"},
    {"markdown", "T",
     "## Results\n\n**Bold** and [link](https://x.test/a_b) and **open\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"},
    {"emphasis", "A *b* _c_", "*Oslo* – _new_ snake_case * lone 2 * 3 sales* **bold** \\*kept\\*\n"},
    {"columns", "T",
     "About Orvane\n\nOrvane is big.\n\nMedia Contact:        Sales Contact:\nJane Doe              Max Roe\n"
     "917-555-0100          917-555-0101\n\nSOURCE Orvane\n"},
    {"labels", "T", "News.\n\nContacts:\n\nMedia: Jane Doe, j@o.test\n\nContactMax Roe917-555-0101\n"},
    {"a mark at the end", "T", "News.\n\n$"},
    {"torn hyphen", "T", "The company sells to specialty and to the many multi-\n\nspecialty groups.\n"},
    {"no letters but some", "T", "--- \n(((\n x \n"},
    {"scripts", "发布", "公司今天公布了第三季度的财务业绩。\n\nКомпания объявила.\n"},
    {"spaces of Unicode", "A\u00a0B",
     "OSLO,\u00a0May\u202f4, 2021 – Brill of\u00a0Orvane\u3000(NYSE:\u2009ORV) rose by "
     "1\u2007000.\n\n\u00a0\u00a0"
     "About\u00a0Orvane\u2028It sells.\n"},
    {"ill-formed bytes at the end", "T", "x \xe2\x80"},
    {"ill-formed bytes", "T", "caf\xe9 word \xff\xc3 end"},
};

std::string text_of(const nlohmann::json& record, const char* key) {
    const auto found = record.find(key);
    return found != record.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Records of a zstd-compressed JSONL file, one in `every`.
template <typename Visit>
void visit_records(const std::filesystem::path& path, std::size_t every, Visit visit) {
    const std::unique_ptr<archive, int (*)(archive*)> reader(archive_read_new(), archive_read_free);
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_raw(reader.get());
    BOOST_REQUIRE(archive_read_open_filename(reader.get(), path.c_str(), 1 << 16) == ARCHIVE_OK);
    archive_entry* entry = nullptr;
    BOOST_REQUIRE(archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK);
    std::string pending;
    std::string buffer(1 << 16, '\0');
    std::size_t number = 0;
    for (la_ssize_t got = 0; (got = archive_read_data(reader.get(), buffer.data(), buffer.size())) > 0;) {
        pending.append(buffer, 0, static_cast<std::size_t>(got));
        std::size_t begin = 0;
        for (std::size_t end = pending.find('\n'); end != std::string::npos;
             end = pending.find('\n', begin)) {
            if (number++ % every == 0) visit(nlohmann::json::parse(pending.substr(begin, end - begin)));
            begin = end + 1;
        }
        pending.erase(0, begin);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_conservation)

BOOST_DATA_TEST_CASE(nothing_is_lost_invented_or_moved, bdata::make(samples)) {
    RawRelease raw;
    raw.title = sample.title;
    raw.text = sample.text;
    BOOST_TEST(loss(raw) == "");
}

BOOST_AUTO_TEST_CASE(real_releases_keep_their_words) {
    const auto corpus = test::corpus_path();
    if (corpus.empty()) {
        BOOST_TEST_MESSAGE("skipped: DATELINE_CORPUS is not set");
        return;
    }
    constexpr std::size_t every = 25;
    for (const char* name : {"wire", "companies", "justice", "congress"}) {
        std::size_t records = 0;
        visit_records(corpus / "releases" / (std::string(name) + ".jsonl.zst"), every,
                      [&](const nlohmann::json& record) {
                          RawRelease raw;
                          raw.title = text_of(record, "title");
                          raw.text = text_of(record, "body");
                          raw.published = text_of(record, "published");
                          const std::string problem = loss(raw);
                          BOOST_TEST(problem == "", text_of(record, "id") << ": " << problem);
                          ++records;
                      });
        BOOST_TEST_MESSAGE(name << ": " << records << " records");
        BOOST_TEST(records > 100U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
