// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/term_prefetch.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <fstream>

#include "tests/support/temporary_directory.h"

using dateline::TermPrefetch;
using dateline::terms_of;

namespace {

/// A database with a document of two terms, and one of many that stand somewhere.
class SampleDatabase {
  public:
    SampleDatabase() {
        Xapian::WritableDatabase database(path().string(), Xapian::DB_CREATE);
        Xapian::Document few;
        few.add_term("common");
        few.add_term("alone");
        database.add_document(few);
        Xapian::Document many;
        many.add_posting("common", 1);
        for (Xapian::termpos at = 2; at < 5000; ++at) many.add_posting("term" + std::to_string(at), at);
        database.add_document(many);
        database.commit();
    }
    [[nodiscard]] std::filesystem::path path() const { return directory_.path() / "db"; }

  private:
    dateline::test::TemporaryDirectory directory_;
};

/// Bytes that this process asked files for, whether they were in memory or not.
std::uint64_t bytes_read() {
    std::ifstream counters("/proc/self/io");
    std::string name;
    std::uint64_t bytes = 0;
    counters >> name >> bytes;
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(term_prefetch)

BOOST_AUTO_TEST_CASE(terms_are_of_the_documents_that_are_there) {
    const SampleDatabase sample;
    Xapian::WritableDatabase database(sample.path().string(), Xapian::DB_OPEN);
    const std::vector<std::string> expected{"alone", "common"};
    BOOST_TEST(terms_of(database, {1}) == expected, boost::test_tools::per_element());
    BOOST_TEST(terms_of(database, {}).empty());
    BOOST_TEST(terms_of(database, {1, 2}).size() == 5000U);
    BOOST_TEST(terms_of(database, std::vector<Xapian::docid>(dateline::most_prefetched + 1, 1)).empty());
    Xapian::Document added;
    added.add_term("new");
    const Xapian::docid document = database.add_document(added);
    BOOST_TEST(terms_of(database, {document}) == std::vector<std::string>{"new"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(blocks_of_the_terms_are_read) {
    const SampleDatabase sample;
    const std::uint64_t before = bytes_read();
    std::vector<std::string> terms;
    for (int at = 2; at < 5000; ++at) terms.push_back("term" + std::to_string(at));
    const TermPrefetch prefetch(sample.path(), terms, 3);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    const std::uint64_t blocks = terms.size() * 8192 / 2;
    while (bytes_read() - before < blocks && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    BOOST_TEST(bytes_read() - before >= blocks);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_left_alone) {
    const dateline::test::TemporaryDirectory directory;
    const TermPrefetch none(directory.path() / "none", {"a", "b"}, 1);
    const TermPrefetch nothing(directory.path(), {}, 1);
    const SampleDatabase sample;
    const TermPrefetch unknown(sample.path(), {"common", "unknown"}, 7);
}

BOOST_AUTO_TEST_SUITE_END()
