// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_scan.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

using dateline::SourceFormat;
using dateline::test::TemporaryDirectory;

BOOST_AUTO_TEST_SUITE(source_scan)

BOOST_AUTO_TEST_CASE(walks_folders_in_order_and_names_what_it_cannot_read) {
    const TemporaryDirectory directory;
    for (const char* name : {"b.txt", "b.json", "a/z.md", "a/x.docx", ".hidden.txt", "README.md", "c.jsonl"})
        directory.write(name, "x");
    const auto scan = dateline::scan_sources({directory.path().string()});
    BOOST_TEST_REQUIRE(scan.files.size() == 3);
    BOOST_TEST(scan.files[0].name.ends_with("/a/z.md"));
    BOOST_TEST(scan.files[1].name.ends_with("/b.txt"));
    BOOST_TEST((scan.files[2].format == SourceFormat::jsonl));
    BOOST_TEST_REQUIRE(scan.not_read.size() == 1);
    BOOST_TEST(scan.not_read[0].reason == "no reader for .docx files");
    BOOST_TEST(scan.failed.empty());
    BOOST_TEST(scan.folders.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_named_file_without_reader_or_existence_has_failed) {
    const TemporaryDirectory directory;
    const auto scan = dateline::scan_sources(
        {directory.write("a.docx", "x").string(), (directory.path() / "none.txt").string()});
    BOOST_TEST_REQUIRE(scan.failed.size() == 2);
    BOOST_TEST(scan.failed[0].reason.find("no reader for .docx files") != std::string::npos);
    BOOST_TEST(scan.failed[1].reason == "No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_name_that_tells_nothing_is_no_hindrance_for_content_that_does) {
    const TemporaryDirectory directory;
    directory.write("release.php", "<!doctype html><html><body>x</body></html>");
    directory.write("index.html?p=3", "\n<html><p>x</html>");
    directory.write("paper.docx", "PK\x03\x04 office");
    directory.write("notes.xyz", "plain");
    directory.write("LOUD.HTML.GZ", "x");
    const auto scan = dateline::scan_sources({directory.path().string()});
    BOOST_TEST_REQUIRE(scan.files.size() == 3);
    for (const auto& file : scan.files) BOOST_TEST((file.format == SourceFormat::html), file.name);
    BOOST_TEST(scan.not_read.size() == 2);
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

BOOST_AUTO_TEST_CASE(an_index_among_the_sources_is_passed_over) {
    const TemporaryDirectory directory;
    for (const char* name :
         {"a.txt", "published/XAPIANDB", "published/lock", "published/index.2/iamglass", "new/lock",
          "new/scratch/parsed", "no-stub/lock", "no-stub/index.1/postlist.glass", "plain/iamglass",
          "plain/flintlock", "releases/lock", "releases/b.txt"})
        directory.write(name, "x");
    const auto scan = dateline::scan_sources({directory.path().string()});
    BOOST_TEST_REQUIRE(scan.files.size() == 3);
    BOOST_TEST(scan.files[0].name.ends_with("/a.txt"));
    BOOST_TEST(scan.files[1].name.ends_with("/releases/b.txt"));
    BOOST_TEST(scan.files[2].name.ends_with("/releases/lock"));
    BOOST_TEST(scan.not_read.empty());
    BOOST_TEST(scan.failed.empty());
}

BOOST_AUTO_TEST_CASE(an_index_named_outright_has_failed) {
    const TemporaryDirectory directory;
    directory.write("index/XAPIANDB", "auto index.1");
    directory.write("index/lock", "1");
    const auto scan = dateline::scan_sources({(directory.path() / "index").string()});
    BOOST_TEST(scan.files.empty());
    BOOST_TEST(scan.folders.empty());
    BOOST_TEST_REQUIRE(scan.failed.size() == 1);
    BOOST_TEST(scan.failed[0].reason == "is an index, not a folder of releases");
}

BOOST_AUTO_TEST_CASE(a_readme_named_outright_is_read) {
    const TemporaryDirectory directory;
    BOOST_TEST(dateline::scan_sources({directory.write("README.md", "x").string()}).files.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
