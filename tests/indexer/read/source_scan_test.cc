// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_scan.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "tests/support/temporary_directory.h"

namespace bdata = boost::unit_test::data;
using dateline::SourceFormat;
using dateline::test::TemporaryDirectory;

namespace {

struct Row {
    const char* name;
    int format;  ///< -1: no reader
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name;
}

constexpr Row rows[] = {
    {"a.txt", 0},   {"a.TXT", 0},       {"a.txt.gz", 0}, {"a", 0},      {"a.md", 1},    {"a.markdown.zst", 1},
    {"a.jsonl", 2}, {"a.jsonl.zst", 2}, {"a.ndjson", 2}, {"a.pdf", -1}, {"a.html", -1}, {"a.json", -1},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(source_scan)

BOOST_DATA_TEST_CASE(tells_the_format_by_name, bdata::make(rows)) {
    const auto format = dateline::format_of(sample.name);
    BOOST_TEST((format ? static_cast<int>(*format) : -1) == sample.format);
}

BOOST_AUTO_TEST_CASE(walks_folders_in_order_and_names_what_it_cannot_read) {
    const TemporaryDirectory directory;
    for (const char* name : {"b.txt", "b.json", "a/z.md", "a/x.pdf", ".hidden.txt", "README.md", "c.jsonl"})
        directory.write(name, "x");
    const auto scan = dateline::scan_sources({directory.path().string()});
    BOOST_TEST_REQUIRE(scan.files.size() == 3);
    BOOST_TEST(scan.files[0].name.ends_with("/a/z.md"));
    BOOST_TEST(scan.files[1].name.ends_with("/b.txt"));
    BOOST_TEST((scan.files[2].format == SourceFormat::jsonl));
    BOOST_TEST_REQUIRE(scan.not_read.size() == 1);
    BOOST_TEST(scan.not_read[0].reason == "no reader for .pdf files");
    BOOST_TEST(scan.failed.empty());
    BOOST_TEST(scan.folders.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_named_file_without_reader_or_existence_has_failed) {
    const TemporaryDirectory directory;
    const auto scan = dateline::scan_sources(
        {directory.write("a.pdf", "x").string(), (directory.path() / "none.txt").string()});
    BOOST_TEST_REQUIRE(scan.failed.size() == 2);
    BOOST_TEST(scan.failed[0].reason.find("no reader for .pdf files yet") != std::string::npos);
    BOOST_TEST(scan.failed[1].reason == "No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_file_named_twice_is_read_once) {
    const TemporaryDirectory directory;
    const std::string path = directory.write("a.txt", "x").string();
    BOOST_TEST(dateline::scan_sources({path, directory.path().string(), path}).files.size() == 1);
}

BOOST_AUTO_TEST_CASE(links_in_a_circle_end) {
    const TemporaryDirectory directory;
    directory.write("a/b.txt", "x");
    std::filesystem::create_directory_symlink(directory.path(), directory.path() / "a" / "loop");
    BOOST_TEST(dateline::scan_sources({directory.path().string()}).files.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_readme_named_outright_is_read) {
    const TemporaryDirectory directory;
    BOOST_TEST(dateline::scan_sources({directory.write("README.md", "x").string()}).files.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
