// SPDX-License-Identifier: GPL-2.0-or-later
// Runs over files of several releases, decoded by a decoder made for the test: what is added, kept, removed.
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <sstream>

#include "indexer/index_run.h"
#include "schema/database_version.h"
#include "schema/term.h"
#include "tests/support/temporary_directory.h"

namespace fs = std::filesystem;
using dateline::Decoded;
using dateline::DecodedRelease;
using dateline::DecodedSink;
using dateline::DecodeRefusal;
using dateline::FileDecoder;
using dateline::FileToDecode;
using dateline::IndexReport;
using dateline::test::TemporaryDirectory;

namespace {

/// A line of the test's format: `NAME TEXT` is a release, `NAME failed TEXT` and `NAME passed TEXT` are
/// refusals;
/// `-` is no name.
Decoded decoded_line(const std::string& line) {
    std::istringstream in(line);
    std::string name;
    std::string kind;
    in >> name >> kind;
    if (name == "-") name.clear();
    if (kind == "failed" || kind == "passed") return DecodeRefusal{name, "is wrong", kind == "failed"};
    DecodedRelease release;
    release.name = name;
    if (kind.starts_with("id=")) release.id = kind.substr(3);
    release.raw.title = "Acme Reports " + line;
    release.raw.text = "MADISON, Wis., Nov. 11, 2016 -- News of " + line + " today.";
    return release;
}

FileDecoder decode_lines() {
    return [](int file, const FileToDecode&, const DecodedSink& sink) {
        std::string content(65536, '\0');
        content.resize(static_cast<std::size_t>(read(file, content.data(), content.size())));
        std::istringstream lines(content);
        for (std::string line; std::getline(lines, line);)
            if (!line.empty() && !sink(decoded_line(line))) return;
    };
}

struct Fixture {
    TemporaryDirectory directory;
    fs::path index = directory.path() / "index";
    int hours_ago = 100;

    /// Each writing gives the file a later time.
    std::string write(const std::string& name, const std::string& content) {
        const fs::path path = directory.write(name, content);
        fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(hours_ago--));
        return path.string();
    }

    [[nodiscard]] IndexReport run(const std::vector<std::string>& sources) const {
        const std::atomic<bool> stop{false};
        return dateline::run_index({index, sources, {2, decode_lines, {}}, false}, stop,
                                   [](const dateline::RunProgress&) {});
    }

    [[nodiscard]] bool has(const std::string& id) const {
        return Xapian::Database(index.string()).term_exists(dateline::id_term(id));
    }
};

/// Totals as `added updated unchanged removed failed`.
std::string totals(const IndexReport& report) {
    std::string out;
    for (const std::size_t number :
         {report.added, report.updated, report.unchanged, report.removed, report.failures.size()})
        out += (out.empty() ? "" : " ") + std::to_string(number);
    return out;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(decoded_sources, Fixture)

BOOST_AUTO_TEST_CASE(parts_are_known_by_file_and_name_or_by_their_own_id) {
    const std::string filing = write("filing.zip", "EX-99.1 gold\nEX-99.2 silver\n");
    const std::string feed = write("feed.xml", "1 id=urn:acme:1 copper\n");
    BOOST_TEST(totals(run({filing, feed})) == "3 0 0 0 0");
    BOOST_TEST(has(filing + "!EX-99.1"));
    BOOST_TEST(has(filing + "!EX-99.2"));
    BOOST_TEST(has("urn:acme:1"));
}

BOOST_AUTO_TEST_CASE(the_only_release_of_a_file_is_known_by_the_file) {
    const std::string page = write("page.html", "- gold\n");
    BOOST_TEST(totals(run({page})) == "1 0 0 0 0");
    BOOST_TEST(has(page));
}

BOOST_AUTO_TEST_CASE(a_changed_file_changes_only_the_parts_that_differ) {
    const std::string archive = write("a.zip", "one gold\ntwo silver\nthree tin\n");
    (void)run({archive});
    write("a.zip", "one gold\ntwo platinum\nfour copper\n");
    BOOST_TEST(totals(run({archive})) == "1 1 1 1 0");
    BOOST_TEST(!has(archive + "!three"));
    BOOST_TEST(has(archive + "!four"));
}

BOOST_AUTO_TEST_CASE(a_file_with_a_part_that_failed_loses_nothing_and_is_tried_again) {
    const std::string archive = write("a.zip", "one gold\ntwo silver\n");
    (void)run({archive});
    write("a.zip", "one gold\ntwo failed\n");
    BOOST_TEST(totals(run({archive})) == "0 0 1 0 1");
    BOOST_TEST(has(archive + "!two"));
    BOOST_TEST(totals(run({archive})) == "0 0 1 0 1");
}

BOOST_AUTO_TEST_CASE(a_touched_file_is_not_decoded_again_and_counts_as_unchanged) {
    const std::string archive = write("a.zip", "one gold\ntwo silver\n");
    (void)run({archive});
    write("a.zip", "one gold\ntwo silver\n");
    BOOST_TEST(totals(run({archive})) == "0 0 2 0 0");
    BOOST_TEST(totals(run({archive})) == "0 0 2 0 0");
    BOOST_TEST(has(archive + "!one"));
}

BOOST_AUTO_TEST_CASE(what_is_no_release_by_nature_fails_only_where_it_was_named) {
    const std::string page = write("in/list.html", "- passed\n");
    const IndexReport of_folder = run({(directory.path() / "in").string()});
    BOOST_TEST(totals(of_folder) == "0 0 0 0 0");
    BOOST_TEST_REQUIRE(of_folder.not_read.size() == 1);
    BOOST_TEST(of_folder.not_read[0].shown == page);
    BOOST_TEST(of_folder.not_read[0].reason == "is wrong");
    BOOST_TEST(totals(run({write("list.html", "- passed\n")})) == "0 0 0 0 1");
}

BOOST_AUTO_TEST_CASE(a_part_that_is_no_release_is_passed_over_although_its_file_was_named) {
    const std::string archive = write("a.zip", "one gold\nlist passed\n");
    const IndexReport report = run({archive});
    BOOST_TEST(totals(report) == "1 0 0 0 0");
    BOOST_TEST_REQUIRE(report.not_read.size() == 1);
    BOOST_TEST(report.not_read[0].shown == archive + "!list");
}

BOOST_AUTO_TEST_CASE(an_id_used_twice_in_a_file_is_a_failure_that_names_the_first) {
    const std::string feed = write("feed.xml", "1 id=x copper\n2 id=x tin\n");
    const IndexReport report = run({feed});
    BOOST_TEST(totals(report) == "1 0 0 0 1");
    BOOST_TEST_REQUIRE(report.failures.size() == 1);
    BOOST_TEST(report.failures[0].shown == feed + "!2");
    BOOST_TEST(report.failures[0].reason == "the id x was used before, in part 1");
}

BOOST_AUTO_TEST_CASE(a_page_saved_as_text_is_decoded) {
    const std::string page = write("page.txt", "<html>- gold\n");
    (void)run({page});
    BOOST_TEST(has(page + "!<html>-"));
}

BOOST_AUTO_TEST_CASE(an_emptied_file_fails_and_loses_nothing) {
    const std::string page = write("page.html", "<html><h1>Gold</h1><p>gold</p></html>");
    (void)run({page});
    write("page.html", "");
    const IndexReport report = run({page});
    BOOST_TEST_REQUIRE(report.failures.size() == 1U);
    BOOST_TEST(report.failures[0].reason == "is empty");
    BOOST_TEST(report.removed == 0U);
    BOOST_TEST(report.total == 1U);
}

BOOST_AUTO_TEST_CASE(an_archive_without_anything_to_read_is_passed_over_in_a_folder) {
    write("in/empty.zip", "\n");
    const IndexReport report = run({(directory.path() / "in").string()});
    BOOST_TEST(totals(report) == "0 0 0 0 0");
    BOOST_TEST_REQUIRE(report.not_read.size() == 1);
    BOOST_TEST(report.not_read[0].reason == "holds nothing that is read");
}

BOOST_AUTO_TEST_SUITE_END()
