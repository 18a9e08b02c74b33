// SPDX-License-Identifier: GPL-2.0-or-later
// Whole runs over real files and a real index.
#include "indexer/index_run.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>

#include "schema/stored_record.h"
#include "schema/term.h"
#include "tests/indexer/read/compressed.h"
#include "tests/indexer/write/printed_document.h"
#include "tests/support/temporary_directory.h"

namespace fs = std::filesystem;
using dateline::IndexReport;
using dateline::Publication;
using dateline::test::TemporaryDirectory;

namespace {

std::string json_line(const std::string& id, const std::string& title) {
    return R"({"id": ")" + id + R"(", "title": ")" + title +
           R"(", "body": "MADISON, Wis., Nov. 11, 2016 -- News of )" + id + R"( today."})" + "\n";
}

std::string json_lines(int count) {
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += json_line("r" + std::to_string(i), "Acme Reports Item " + std::to_string(i));
    return lines;
}

/// Writes a file whose time is long past, so that its time alone tells that it has not changed.
fs::path write_settled(const TemporaryDirectory& directory, const std::string& name,
                       const std::string& content, int hours_ago = 1) {
    fs::path path = directory.write(name, content);
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(hours_ago));
    return path;
}

struct Fixture {
    TemporaryDirectory directory;
    fs::path index = directory.path() / "index";

    IndexReport run(const std::vector<std::string>& sources, unsigned jobs = 2, bool prune = false) const {
        const std::atomic<bool> stop{false};
        return dateline::run_index({index, sources, {jobs, {}, {}}, prune}, stop,
                                   [](const dateline::RunProgress&) {});
    }

    IndexReport run_plain(const std::string& source) const {
        const std::atomic<bool> stop{false};
        return dateline::run_index({index, {source}, {2, {}, {}}, false, dateline::TextModel::plain}, stop,
                                   [](const dateline::RunProgress&) {});
    }

    [[nodiscard]] Xapian::Database database() const { return Xapian::Database(index.string()); }

    [[nodiscard]] unsigned releases() const { return dateline::release_count(database()); }

    [[nodiscard]] bool has(const std::string& id) const {
        return database().term_exists(dateline::id_term(id));
    }

    [[nodiscard]] std::string headline(const std::string& id) const {
        const Xapian::Database opened = database();
        return dateline::read_record(
                   opened.get_document(*opened.postlist_begin(dateline::id_term(id))).get_data())
            .release.headline;
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

BOOST_FIXTURE_TEST_SUITE(index_run, Fixture)

BOOST_AUTO_TEST_CASE(an_index_of_plain_texts_stays_one) {
    const std::string first = write_settled(directory, "first.jsonl",
                                            "{\"id\": \"a\", \"title\": \"\", \"body\": \"Contact: Acme\"}\n"
                                            "{\"id\": \"b\", \"title\": \"Acme\", \"body\": \"\"}\n"
                                            "{\"id\": \"c\", \"title\": \"\", \"body\": \"Contact: Acme\"}\n")
                                  .string();
    const std::string second =
        write_settled(directory, "second.jsonl", json_line("d", "Acme Drills")).string();
    BOOST_TEST(totals(run_plain(first)) == "3 0 0 0 0");
    BOOST_TEST(totals(run({second})) == "1 0 0 0 0", "added to without the option");
    BOOST_TEST((dateline::text_model(database()) == dateline::TextModel::plain));
    BOOST_TEST(database().get_termfreq("acme") == 4U);
    for (const char* prefix : {"XG:", "XK:", "XY:", "XH:"})
        BOOST_TEST((database().allterms_begin(prefix) == database().allterms_end(prefix)), prefix);
}

BOOST_AUTO_TEST_CASE(an_index_of_releases_takes_no_plain_texts) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(2)).string();
    BOOST_TEST(totals(run({feed})) == "2 0 0 0 0");
    BOOST_TEST((dateline::text_model(database()) == dateline::TextModel::releases));
    BOOST_CHECK_THROW(run_plain(feed), dateline::IndexFolderError);
}

BOOST_AUTO_TEST_CASE(a_second_run_finds_everything_unchanged_and_publishes_nothing) {
    const std::string feed = write_settled(directory, "in/feed.jsonl", json_lines(30)).string();
    const std::string text =
        write_settled(directory, "in/a.txt", "Acme Finds Gold\n\nGold was found.\n").string();
    BOOST_TEST(totals(run({feed, text})) == "31 0 0 0 0");
    const IndexReport again = run({feed, text});
    BOOST_TEST(totals(again) == "0 0 31 0 0");
    BOOST_TEST((again.publication == Publication::nothing));
    BOOST_TEST(again.total == 31);
}

BOOST_AUTO_TEST_CASE(an_index_within_its_source_is_no_source) {
    const Fixture fixture;
    write_settled(fixture.directory, "a.jsonl", json_lines(3));
    const std::vector<std::string> sources{fixture.directory.path().string()};
    BOOST_TEST(fixture.run(sources).added == 3);
    const IndexReport again = fixture.run(sources);
    BOOST_TEST(again.added == 0);
    BOOST_TEST(again.failures.empty());
    BOOST_TEST(fixture.releases() == 3);
}

BOOST_AUTO_TEST_CASE(a_touched_file_is_compared_by_content) {
    const std::string text =
        write_settled(directory, "a.txt", "Acme Finds Gold\n\nGold was found.\n", 2).string();
    (void)run({text});
    write_settled(directory, "a.txt", "Acme Finds Gold\n\nGold was found.\n", 1);
    BOOST_TEST(totals(run({text})) == "0 0 1 0 0");
}

BOOST_AUTO_TEST_CASE(a_file_read_by_another_map_is_read_again) {
    const std::string feed =
        write_settled(directory, "feed.csv", "id,kopf,zeile\n1,Acme Wins,Acme Loses\n").string();
    const auto run_mapped = [&](const std::string& mapping) {
        const std::atomic<bool> stop{false};
        const auto map = std::get<dateline::FieldMap>(dateline::FieldMap::read({mapping}));
        return totals(dateline::run_index({index, {feed}, {2, {}, map}, false}, stop, [](const auto&) {}));
    };
    BOOST_TEST(run_mapped("title=kopf") == "1 0 0 0 0");
    BOOST_TEST(run_mapped("title=kopf") == "0 0 1 0 0");
    BOOST_TEST(run_mapped("title=zeile") == "0 1 0 0 0");
    BOOST_TEST(headline("1") == "Acme Loses");
}

BOOST_AUTO_TEST_CASE(changed_records_are_replaced_new_ones_added_dropped_ones_removed) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(3), 2).string();
    (void)run({feed});
    write_settled(directory, "feed.jsonl",
                  json_line("r0", "Acme Reports Item 0") + json_line("r1", "Acme Corrects Item 1") +
                      json_line("r9", "New"));
    BOOST_TEST(totals(run({feed})) == "1 1 1 1 0");
    BOOST_TEST(headline("r1") == "Acme Corrects Item 1");
    BOOST_TEST(has("r9"));
    BOOST_TEST(!has("r2"));
    BOOST_TEST(releases() == 3);
}

BOOST_AUTO_TEST_CASE(a_small_change_goes_in_place_a_large_one_is_merged) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(200)).string();
    BOOST_TEST((run({feed}).publication == Publication::merged));
    const std::string one = write_settled(directory, "one.jsonl", json_line("one", "One More")).string();
    BOOST_TEST((run({one}).publication == Publication::in_place));
    std::string many;
    for (int i = 0; i < 50; ++i) many += json_line("m" + std::to_string(i), "Many " + std::to_string(i));
    BOOST_TEST(
        (run({write_settled(directory, "many.jsonl", many).string()}).publication == Publication::merged));
    BOOST_TEST(releases() == 251);
    BOOST_TEST(has("r0"));
    BOOST_TEST(has("one"));
    BOOST_TEST(has("m49"));
}

BOOST_AUTO_TEST_CASE(in_place_and_from_scratch_give_the_same_index) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(100), 2).string();
    (void)run({feed});
    const std::string changed = json_lines(99) + json_line("r99", "Changed") + json_line("r100", "Added");
    write_settled(directory, "feed.jsonl", changed);
    BOOST_TEST((run({feed}).publication == Publication::in_place));
    const std::string dump = dateline::test::logical_dump(database());
    index = directory.path() / "fresh";
    (void)run({feed});
    BOOST_TEST((dateline::test::logical_dump(database()) == dump));
}

BOOST_AUTO_TEST_CASE(the_number_of_threads_changes_nothing) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(1200)).string();
    (void)run({feed}, 1);
    const Xapian::Database one = database();
    index = directory.path() / "four";
    (void)run({feed}, 4);
    const Xapian::Database four = database();
    BOOST_TEST((dateline::test::logical_dump(four) == dateline::test::logical_dump(one)));
    BOOST_TEST(four.get_document(1000).get_data() ==
               one.get_document(1000).get_data());  // document ids as well
}

BOOST_AUTO_TEST_CASE(a_bad_line_is_named_and_the_rest_goes_in) {
    const std::string feed =
        write_settled(directory, "feed.jsonl", json_line("a", "One") + "{broken\n" + json_line("b", "Two"))
            .string();
    const IndexReport report = run({feed});
    BOOST_TEST(totals(report) == "2 0 0 0 1");
    BOOST_TEST(report.failures[0].shown == feed + ":2");
    BOOST_TEST(report.failures[0].reason.find("not valid JSON") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_bad_line_never_removes_what_the_index_has) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(3), 2).string();
    (void)run({feed});
    write_settled(directory, "feed.jsonl", json_line("r0", "Acme Reports Item 0") + "{broken\n");
    BOOST_TEST(totals(run({feed})) == "0 0 1 0 1");
    BOOST_TEST(releases() == 3);
}

BOOST_AUTO_TEST_CASE(a_source_with_failures_is_read_again_until_it_is_good) {
    const std::string feed =
        write_settled(directory, "feed.jsonl", json_line("a", "One") + "{broken\n").string();
    (void)run({feed});
    BOOST_TEST(totals(run({feed})) == "0 0 1 0 1");
}

BOOST_AUTO_TEST_CASE(an_id_used_twice_in_a_file_is_a_failure_of_the_second) {
    const std::string feed =
        write_settled(directory, "feed.jsonl", json_line("a", "One") + json_line("a", "Two")).string();
    const IndexReport report = run({feed});
    BOOST_TEST(totals(report) == "1 0 0 0 1");
    BOOST_TEST(report.failures[0].reason == "the id a was used before, in line 1");
    BOOST_TEST(headline("a") == "One");
}

BOOST_AUTO_TEST_CASE(an_id_in_two_sources_is_kept_twice_and_told) {
    const std::string one = write_settled(directory, "one.jsonl", json_line("a", "One")).string();
    const std::string two = write_settled(directory, "two.jsonl", json_line("a", "Two")).string();
    const IndexReport together = run({one, two});
    BOOST_TEST(totals(together) == "2 0 0 0 0");
    BOOST_TEST(together.notices.size() == 1);
    const std::string three = write_settled(directory, "three.jsonl", json_line("a", "Three")).string();
    BOOST_TEST(run({three}).notices.size() == 1);  // also against what is in the index already
}

BOOST_AUTO_TEST_CASE(a_truncated_stream_fails_and_loses_nothing) {
    using dateline::test::Compression;
    const std::string whole = dateline::test::compressed(json_lines(2000), Compression::zstd);
    const std::string feed = write_settled(directory, "feed.jsonl.zst", whole, 2).string();
    BOOST_TEST(totals(run({feed})) == "2000 0 0 0 0");
    write_settled(directory, "feed.jsonl.zst", whole.substr(0, whole.size() / 2));
    const IndexReport report = run({feed});
    BOOST_TEST(report.failures.size() == 1);
    BOOST_TEST(report.removed == 0);
    BOOST_TEST(releases() == 2000);
}

BOOST_AUTO_TEST_CASE(prune_removes_what_vanished_below_the_given_folders_only) {
    write_settled(directory, "in/a.txt", "Alpha\n\nText of alpha.\n");
    write_settled(directory, "in/b.txt", "Beta\n\nText of beta.\n");
    const std::string other = write_settled(directory, "other/c.txt", "Gamma\n\nText of gamma.\n").string();
    const std::string folder = (directory.path() / "in").string();
    (void)run({folder, other});
    fs::remove(directory.path() / "in" / "b.txt");
    fs::remove(other);
    BOOST_TEST(totals(run({folder})) == "0 0 1 0 0");
    BOOST_TEST(totals(run({folder}, 2, true)) == "0 0 1 1 0");
    BOOST_TEST(releases() == 2);
    BOOST_TEST(totals(run({folder}, 2, true)) == "0 0 1 0 0");
}

BOOST_AUTO_TEST_CASE(prune_takes_a_folder_that_is_gone_itself) {
    write_settled(directory, "in/a.txt", "Alpha\n\nText of alpha.\n");
    write_settled(directory, "in/deep/b.txt", "Beta\n\nText of beta.\n");
    (void)run({(directory.path() / "in").string()});
    const std::string deep = (directory.path() / "in" / "deep").string();
    fs::remove_all(deep);
    BOOST_TEST(totals(run({deep})) == "0 0 0 0 1");
    BOOST_TEST(totals(run({deep}, 2, true)) == "0 0 0 1 0");
    BOOST_TEST(releases() == 1U);
}

BOOST_AUTO_TEST_CASE(prune_takes_what_is_gone_by_any_name_it_is_given) {
    const fs::path before = fs::current_path();
    for (const char* name : {"in", "in/", "./in", "in/a.txt"}) {
        write_settled(directory, "in/a.txt", "Alpha\n\nText of alpha.\n");
        fs::current_path(directory.path());
        (void)run({"in"});
        fs::remove_all("in");
        BOOST_TEST(totals(run({name}, 2, true)) == "0 0 0 1 0", name);
        fs::current_path(before);
    }
}

BOOST_AUTO_TEST_CASE(an_index_that_lost_its_stub_is_found_again_and_told) {
    const std::string file = write_settled(directory, "a.txt", "Alpha\n\nText of alpha.\n").string();
    (void)run({file});
    fs::remove(fs::path(index) / "XAPIANDB");
    const IndexReport report = run({write_settled(directory, "b.txt", "Beta\n\nText of beta.\n").string()});
    BOOST_TEST(report.total == 2U);
    BOOST_TEST_REQUIRE(report.notices.size() == 1U);
    BOOST_TEST(report.notices[0].find("XAPIANDB") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_stopped_run_publishes_what_is_complete_and_the_next_goes_on) {
    const std::string feed = write_settled(directory, "feed.jsonl", json_lines(3000)).string();
    std::atomic<bool> stop{true};
    const IndexReport stopped =
        dateline::run_index({index, {feed}, {2, {}, {}}, false}, stop, [](const auto&) {});
    BOOST_TEST(stopped.interrupted);
    BOOST_TEST(stopped.total < 3000);
    const IndexReport rest = run({feed});
    BOOST_TEST(rest.added + rest.unchanged == 3000);
    BOOST_TEST(rest.total == 3000);
}

BOOST_AUTO_TEST_CASE(an_index_of_another_format_is_refused_untouched) {
    (void)run({write_settled(directory, "feed.jsonl", json_lines(3)).string()});
    {
        Xapian::WritableDatabase inside((index / "index.1").string(), Xapian::DB_OPEN);
        inside.set_metadata("dateline:version", "99");
    }
    BOOST_CHECK_THROW((void)run({write_settled(directory, "b.jsonl", json_lines(9)).string()}),
                      dateline::IndexFolderError);
    BOOST_TEST(releases() == 3);
}

BOOST_AUTO_TEST_CASE(no_readable_source_makes_no_index) {
    const IndexReport report = run({(directory.path() / "none.txt").string()});
    BOOST_TEST(report.failures.size() == 1);
    BOOST_TEST(report.total == 0);
    BOOST_TEST(!fs::exists(index / "XAPIANDB"));
}

BOOST_AUTO_TEST_SUITE_END()
