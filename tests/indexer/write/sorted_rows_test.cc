// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/sorted_rows.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/support/temporary_directory.h"

using dateline::SortedRows;
using dateline::test::TemporaryDirectory;

namespace {

struct Row {
    std::uint32_t key = 0;
    std::uint32_t value = 0;

    auto operator<=>(const Row&) const = default;
};

std::vector<Row> many_rows() {
    std::mt19937 random(5);
    std::vector<Row> rows;
    for (std::uint32_t i = 0; i < 20'000; ++i)
        rows.push_back({static_cast<std::uint32_t>(random() % 1000), i});
    return rows;
}

std::vector<Row> all_of(SortedRows<Row>::Reader reader) {
    std::vector<Row> rows;
    while (const Row* next = reader.peek()) {
        rows.push_back(*next);
        BOOST_TEST((*reader.next() == rows.back()));
    }
    BOOST_TEST(!reader.next().has_value());
    return rows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sorted_rows)

BOOST_AUTO_TEST_CASE(any_memory_gives_the_same_order) {
    std::vector<Row> expected = many_rows();
    std::sort(expected.begin(), expected.end());
    for (const std::size_t memory :
         {std::size_t{1}, std::size_t{1000}, std::size_t{30'000}, std::size_t{1'000'000}}) {
        const TemporaryDirectory directory;
        SortedRows<Row> rows(directory.path() / "rows", memory);
        if (memory == 1) {
            for (std::uint32_t i = 300; i > 0; --i) rows.add({i, 0});
            BOOST_TEST(rows.finish() == 300U);
            BOOST_TEST(all_of(rows.read()).front().key == 1U);
            continue;
        }
        for (const Row& row : many_rows()) rows.add(row);
        BOOST_TEST(rows.finish() == expected.size());
        BOOST_TEST((all_of(rows.read()) == expected));
        BOOST_TEST((all_of(rows.read()) == expected), "a second reader begins again");
    }
}

BOOST_AUTO_TEST_CASE(there_is_a_file_only_where_rows_do_not_fit_and_it_goes) {
    const TemporaryDirectory directory;
    const std::filesystem::path path = directory.path() / "rows";
    {
        SortedRows<Row> rows(path, 2 * sizeof(Row));
        rows.add({2, 0});
        rows.add({1, 0});
        BOOST_TEST(!std::filesystem::exists(path));
        rows.add({0, 0});
        BOOST_TEST(std::filesystem::exists(path));
    }
    BOOST_TEST(!std::filesystem::exists(path));
}

BOOST_AUTO_TEST_CASE(no_rows_are_no_error) {
    const TemporaryDirectory directory;
    SortedRows<Row> rows(directory.path() / "rows", 100);
    BOOST_TEST(rows.finish() == 0U);
    BOOST_TEST(all_of(rows.read()).empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_made_is_an_error) {
    const TemporaryDirectory directory;
    SortedRows<Row> rows(directory.path() / "no" / "rows", sizeof(Row));
    rows.add({1, 1});
    BOOST_CHECK_THROW(rows.add({2, 2}), std::filesystem::filesystem_error);
}

BOOST_AUTO_TEST_SUITE_END()
