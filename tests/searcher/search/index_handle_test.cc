// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/index_handle.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

namespace fs = std::filesystem;

const OpenSettings strict{{}, true};

ExitCode code_of(const std::vector<std::string>& folders, const OpenSettings& settings = {}) {
    const auto opened = IndexHandle::open(folders, settings);
    const auto* failure = std::get_if<Failure>(&opened);
    return failure == nullptr ? ExitCode::ok : failure->code;
}

std::size_t count(IndexHandle& index, const std::string& text) {
    SearchRequest request;
    request.query = test::plan(text);
    const auto found = search(index, request);
    return std::get<SearchResults>(found).total;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_handle)

BOOST_AUTO_TEST_CASE(a_folder_that_is_no_index_is_told_apart_from_a_damaged_one) {
    const test::TemporaryDirectory directory;
    static_cast<void>(directory.write("folder/a.txt", "text"));
    BOOST_TEST((code_of({(directory.path() / "none").string()}) == ExitCode::no_index));
    BOOST_TEST((code_of({(directory.path() / "folder").string()}) == ExitCode::no_index));
    BOOST_TEST((code_of({(directory.path() / "folder/a.txt").string()}) == ExitCode::no_index));

    test::TestIndex index;
    index.add(test::record("a", "Acme", "2016-01-05", "Anvils."));
    index.commit();
    BOOST_TEST((code_of({index.folder()}) == ExitCode::ok));
    std::ofstream(index.database_folder() / "iamglass", std::ios::binary) << "damaged";
    BOOST_TEST((code_of({index.folder()}) == ExitCode::io));
}

BOOST_AUTO_TEST_CASE(a_stub_that_names_nothing_is_no_index) {
    const test::TemporaryDirectory directory;
    static_cast<void>(directory.write("XAPIANDB", "auto index.7\n"));
    BOOST_TEST((code_of({directory.path().string()}) == ExitCode::no_index));
}

BOOST_AUTO_TEST_CASE(the_version_of_every_database_is_checked) {
    test::TestIndex good;
    test::TestIndex other;
    other.add(test::record("a", "Acme", "2016-01-05", "Anvils."));
    other.set_metadata("dateline:version", "999");
    other.commit();
    BOOST_TEST((code_of({other.folder()}) == ExitCode::no_index));
    BOOST_TEST((code_of({good.folder(), other.folder()}, strict) == ExitCode::no_index));
    const auto opened = IndexHandle::open({good.folder(), other.folder()});
    const auto& index = std::get<IndexHandle>(opened);
    BOOST_TEST(index.shards() == 2U);
    BOOST_TEST(index.lost().at(0).name == other.folder());
    BOOST_TEST(index.lost().at(0).reason.starts_with("it has index format 999 "));
}

BOOST_AUTO_TEST_CASE(text_models_are_not_mixed) {
    test::TestIndex releases;
    test::TestIndex plain;
    plain.set_metadata("dateline:text-model", "plain");
    releases.commit();
    plain.commit();
    BOOST_TEST((code_of({plain.folder()}) == ExitCode::ok));
    const auto opened = IndexHandle::open({releases.folder(), plain.folder()});
    const auto* failure = std::get_if<Failure>(&opened);
    BOOST_REQUIRE(failure != nullptr);
    BOOST_TEST((failure->code == ExitCode::no_index));
    BOOST_TEST(failure->text ==
               plain.folder() + " is an index of plain texts and " + releases.folder() + " one of releases");
}

BOOST_AUTO_TEST_CASE(a_lost_shard_leaves_the_others) {
    test::TestIndex written;
    written.add(test::record("a", "Acme", "2016-01-05", "Anvils."));
    written.commit();
    const test::TemporaryDirectory directory;
    const std::string none = (directory.path() / "none").string();
    auto opened = IndexHandle::open({none, written.folder()});
    auto& index = std::get<IndexHandle>(opened);
    BOOST_TEST(index.shards() == 2U);
    BOOST_TEST(index.lost().at(0).name == none);
    BOOST_TEST(index.lost().at(0).reason == "there is no index");
    BOOST_TEST(count(index, "anvils") == 1U);
    BOOST_TEST((code_of({none, written.folder()}, strict) == ExitCode::no_index));
    BOOST_TEST((code_of({none, none}) == ExitCode::no_index));
    BOOST_TEST((code_of({written.folder(), "tcp:nowhere"}) == ExitCode::usage));
}

BOOST_AUTO_TEST_CASE(a_server_that_does_not_listen_is_a_lost_shard) {
    test::TestIndex written;
    written.commit();
    // Port 1 is the multiplexer of RFC 1078, which nobody runs.
    const auto opened = IndexHandle::open({"tcp:127.0.0.1:1", written.folder()});
    const auto& index = std::get<IndexHandle>(opened);
    BOOST_TEST(index.lost().at(0).name == "tcp:127.0.0.1:1");
    BOOST_TEST(index.lost().at(0).reason == "cannot connect: Connection refused");
    BOOST_TEST((code_of({"tcp:127.0.0.1:1"}) == ExitCode::no_index));
}

BOOST_AUTO_TEST_CASE(several_databases_are_searched_as_one) {
    test::TestIndex first;
    test::TestIndex second;
    first.add(test::record("a", "Acme", "2016-01-05", "Anvils."));
    second.add(test::record("b", "Acme", "2016-01-06", "Anvils."));
    first.commit();
    second.commit();
    auto opened = IndexHandle::open({first.folder(), second.folder()});
    BOOST_TEST(count(std::get<IndexHandle>(opened), "anvils") == 2U);
}

BOOST_AUTO_TEST_CASE(a_reader_overtaken_by_commits_searches_again) {
    test::TestIndex written;
    const auto write_all = [&](const std::string& word) {
        for (int i = 0; i < 300; ++i) {
            std::string body = "Anvils and " + word + ".";
            for (int j = 0; j < 100; ++j) body += " w" + std::to_string(i * 100 + j);
            written.add(test::record(std::to_string(i), "Acme", "2016-01-05", body));
        }
        written.commit();
    };
    write_all("tubas");
    IndexHandle index = written.open();
    for (const char* word : {"flutes", "violins", "trombones"}) write_all(word);

    // Each commit wrote every block anew, so the revision that the reader holds is gone.
    const auto read_all = [](const Xapian::Database& database) {
        for (Xapian::docid id = 1; id <= 300; ++id)
            static_cast<void>(database.get_document(id).get_data().size());
    };
    BOOST_CHECK_THROW(read_all(index.database()), Xapian::DatabaseModifiedError);

    SearchRequest request;
    request.query = test::plan("anvils");
    request.limit = 300;
    const auto found = search(index, request);
    const auto* results = std::get_if<SearchResults>(&found);
    BOOST_REQUIRE(results != nullptr);
    BOOST_REQUIRE(results->hits.size() == 300U);
    for (const Hit& hit : results->hits)
        BOOST_TEST(hit.snippets.at(0).sentences.at(0).text.find("trombones") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(opening_again_follows_the_stub_to_another_database) {
    test::TestIndex written;
    written.add(test::record("a", "Acme", "2016-01-05", "Anvils."));
    written.commit();
    IndexHandle index = written.open();
    test::TestIndex next;
    next.add(test::record("b", "Acme", "2016-01-05", "Trombones."));
    next.commit();
    std::ofstream(fs::path(written.folder()) / "XAPIANDB")
        << "auto " << next.database_folder().string() << '\n';
    BOOST_TEST((index.reopen().index() == 0));
    BOOST_TEST(count(index, "trombones") == 1U);
}

BOOST_AUTO_TEST_CASE(a_damaged_record_is_a_failure_not_a_hit) {
    test::TestIndex written;
    written.add_damaged(test::record("a", "Acme", "2016-01-05", "Anvils."));
    written.commit();
    IndexHandle index = written.open();
    SearchRequest request;
    request.query = test::plan("anvils");
    const auto found = search(index, request);
    const auto* failure = std::get_if<Failure>(&found);
    BOOST_REQUIRE(failure != nullptr);
    BOOST_TEST((failure->code == ExitCode::io));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
