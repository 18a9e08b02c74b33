// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/index_folder.h"

#include <xapian.h>
#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

namespace fs = std::filesystem;
using dateline::IndexFolder;
using dateline::test::TemporaryDirectory;

namespace {

/// A database of `documents` empty documents in the folder's scratch space.
fs::path built(const IndexFolder& folder, int documents) {
    const fs::path path = folder.scratch() / "built";
    Xapian::WritableDatabase database(path.string(), Xapian::DB_CREATE);
    for (int i = 0; i < documents; ++i) database.add_document(Xapian::Document());
    database.commit();
    return path;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_folder)

BOOST_AUTO_TEST_CASE(what_is_published_is_what_a_reader_of_the_folder_opens) {
    const TemporaryDirectory directory;
    const fs::path path = directory.path() / "deep" / "index";
    IndexFolder folder(path);
    BOOST_TEST(!folder.current().has_value());
    folder.publish(built(folder, 1));
    BOOST_TEST(Xapian::Database(path.string()).get_doccount() == 1U);
    folder.publish(built(folder, 2));
    BOOST_TEST(Xapian::Database(path.string()).get_doccount() == 2U);
    BOOST_TEST(folder.current()->folder().filename() == "index.2");
    BOOST_TEST(fs::exists(path / "index.1"));  // for readers that are opening it
}

BOOST_AUTO_TEST_CASE(a_second_writer_is_told_who_holds_the_lock) {
    const TemporaryDirectory directory;
    const IndexFolder first(directory.path() / "index");
    BOOST_CHECK_EXCEPTION(IndexFolder(directory.path() / "index"), dateline::IndexLockedError,
                          [](const dateline::IndexLockedError& error) {
                              return std::string(error.what()).find(std::to_string(getpid())) !=
                                     std::string::npos;
                          });
}

BOOST_AUTO_TEST_CASE(the_lock_goes_with_its_holder) {
    const TemporaryDirectory directory;
    { const IndexFolder first(directory.path() / "index"); }
    BOOST_CHECK_NO_THROW(IndexFolder(directory.path() / "index"));
}

BOOST_AUTO_TEST_CASE(a_folder_with_other_files_is_refused_and_left_alone) {
    const TemporaryDirectory directory;
    directory.write("letters/a.txt", "x");
    BOOST_CHECK_THROW(IndexFolder(directory.path() / "letters"), dateline::IndexFolderError);
    BOOST_TEST(!fs::exists(directory.path() / "letters" / "scratch"));
    BOOST_TEST(fs::exists(directory.path() / "letters" / "a.txt"));
}

BOOST_AUTO_TEST_CASE(a_file_is_no_folder) {
    const TemporaryDirectory directory;
    BOOST_CHECK_THROW(IndexFolder(directory.write("file", "x")), dateline::IndexFolderError);
}

BOOST_AUTO_TEST_CASE(leftovers_of_a_killed_run_are_cleared) {
    const TemporaryDirectory directory;
    const fs::path path = directory.path() / "index";
    {
        IndexFolder folder(path);
        folder.publish(built(folder, 1));
    }
    directory.write("index/scratch/segment.0/x", "x");
    directory.write("index/index.2/x", "built, never published");
    const IndexFolder folder(path);
    BOOST_TEST(fs::is_empty(folder.scratch()));
    BOOST_TEST(!fs::exists(path / "index.2"));
    BOOST_TEST(folder.current()->folder().filename() == "index.1");
}

BOOST_AUTO_TEST_CASE(a_lost_or_damaged_stub_names_the_newest_generation_again) {
    for (const char* content : {"", "auto", "auto index.x\n", "lost"}) {
        const TemporaryDirectory directory;
        const fs::path path = directory.path() / "index";
        {
            IndexFolder folder(path);
            folder.publish(built(folder, 1));
            folder.publish(built(folder, 2));
            BOOST_TEST(!folder.mended());
        }
        if (std::string_view(content) == "lost")
            fs::remove(path / "XAPIANDB");
        else
            directory.write("index/XAPIANDB", content);
        directory.write("index/servers", "of what serves the index");
        const IndexFolder folder(path);
        BOOST_TEST(folder.mended());
        BOOST_TEST_REQUIRE(folder.current().has_value());
        BOOST_TEST(folder.current()->folder().filename() == "index.2");
        BOOST_TEST(Xapian::Database(path.string()).get_doccount() == 2U);
    }
}

BOOST_AUTO_TEST_CASE(a_damaged_stub_without_an_index_is_told) {
    const TemporaryDirectory directory;
    directory.write("index/XAPIANDB", "auto");
    BOOST_CHECK_THROW(IndexFolder(directory.path() / "index"), dateline::IndexFolderError);
    BOOST_TEST(fs::exists(directory.path() / "index" / "XAPIANDB"));
}

BOOST_AUTO_TEST_CASE(an_old_generation_goes_after_its_grace) {
    const TemporaryDirectory directory;
    const fs::path path = directory.path() / "index";
    {
        IndexFolder folder(path);
        folder.publish(built(folder, 1));
        folder.publish(built(folder, 2));
    }
    { const IndexFolder soon(path); }
    BOOST_TEST(fs::exists(path / "index.1"));
    fs::last_write_time(path / "index.1", fs::file_time_type::clock::now() - std::chrono::minutes(5));
    { const IndexFolder later(path); }
    BOOST_TEST(!fs::exists(path / "index.1"));
    BOOST_TEST(Xapian::Database(path.string()).get_doccount() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
