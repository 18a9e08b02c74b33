// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/metadata_pages.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include <xapian.h>

#include "tests/support/temporary_directory.h"

using dateline::MetadataPages;

namespace {

constexpr std::size_t page = MetadataPages::page_bytes;

/// A text whose parts can be told from each other.
std::string text_of(std::size_t length, unsigned seed = 7) {
    std::string text;
    for (std::uint32_t state = seed; text.size() < length; state = state * 1664525U + 1013904223U)
        text += static_cast<char>(state >> 24U);
    return text;
}

class PagedDatabase {
    dateline::test::TemporaryDirectory directory_;

  public:
    Xapian::WritableDatabase database{(directory_.path() / "db").string(), Xapian::DB_CREATE};

    void save(const std::string& text) {
        MetadataPages(text).save(database, "key");
        database.commit();
    }
    [[nodiscard]] MetadataPages opened() const { return {database, "key"}; }
    [[nodiscard]] std::string loaded() const {
        return std::string(MetadataPages::whole(database, "key").part(0, 1 << 20));
    }
    [[nodiscard]] std::size_t keys() const {
        return static_cast<std::size_t>(
            std::distance(database.metadata_keys_begin(), database.metadata_keys_end()));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(metadata_pages)

BOOST_AUTO_TEST_CASE(every_part_is_what_was_saved) {
    for (const std::size_t length : {std::size_t{1}, page - 1, page, page + 1, 3 * page, 3 * page + 5}) {
        PagedDatabase paged;
        const std::string text = text_of(length);
        paged.save(text);
        BOOST_TEST(paged.loaded() == text);
        const MetadataPages opened = paged.opened();
        BOOST_TEST(opened.size() == length);
        for (const std::size_t begin : {std::size_t{0}, page - 3, page, 2 * page + 7, length - 1, length})
            for (const std::size_t wanted : {std::size_t{0}, std::size_t{1}, std::size_t{6}, 2 * page}) {
                const std::string expected = begin < length ? text.substr(begin, wanted) : "";
                BOOST_TEST(opened.part(begin, begin + wanted) == expected);
                BOOST_TEST(MetadataPages(text).part(begin, begin + wanted) == expected);
            }
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_saved_of_nothing) {
    PagedDatabase paged;
    BOOST_TEST(paged.opened().size() == 0U);
    BOOST_TEST(paged.opened().part(0, 9) == "");
    paged.save("");
    BOOST_TEST(paged.keys() == 0U);
    paged.save(text_of(2 * page));
    BOOST_TEST(paged.keys() == 3U);
    paged.save("");
    BOOST_TEST(paged.keys() == 0U);
    BOOST_TEST(paged.opened().head() == "");
}

BOOST_AUTO_TEST_CASE(a_shorter_text_leaves_no_page_of_a_longer_one) {
    PagedDatabase paged;
    paged.save(text_of(5 * page));
    const std::string text = text_of(page + 9, 11);
    paged.save(text);
    BOOST_TEST(paged.keys() == 3U);
    BOOST_TEST(paged.loaded() == text);
}

BOOST_AUTO_TEST_CASE(heads_are_equal_where_texts_are) {
    BOOST_TEST(MetadataPages(text_of(99)).head() == MetadataPages(text_of(99)).head());
    BOOST_TEST(MetadataPages(text_of(99)).head() != MetadataPages(text_of(99, 8)).head());
    BOOST_TEST(MetadataPages(text_of(99)).head() != MetadataPages(text_of(98)).head());
    PagedDatabase paged;
    paged.save(text_of(99));
    BOOST_TEST(paged.opened().head() == MetadataPages(text_of(99)).head());
}

BOOST_AUTO_TEST_CASE(a_damaged_page_is_of_zeros_and_the_others_are_whole) {
    PagedDatabase paged;
    const std::string text = text_of(3 * page);
    paged.save(text);
    std::string damaged = paged.database.get_metadata("key:000001");
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    for (const std::string& bad : {damaged, damaged.substr(0, 20), std::string()}) {
        paged.database.set_metadata("key:000001", bad);
        const MetadataPages opened = paged.opened();
        BOOST_TEST(opened.part(0, page) == text.substr(0, page));
        BOOST_TEST(opened.part(page, 2 * page) == std::string(page, '\0'));
        BOOST_TEST(opened.part(2 * page, 3 * page) == text.substr(2 * page));
        BOOST_TEST(paged.loaded() == "");
    }
}

BOOST_AUTO_TEST_CASE(parts_live_as_long_as_a_copy) {
    PagedDatabase paged;
    const std::string text = text_of(3 * page);
    paged.save(text);
    MetadataPages copy;
    std::string_view within;
    std::string_view across;
    {
        const MetadataPages opened = paged.opened();
        within = opened.part(5, 10);
        across = opened.part(page - 2, page + 2);
        copy = opened;
    }
    for (std::size_t at = 0; at < text.size(); at += 64) BOOST_TEST(!copy.part(at, at + 64).empty());
    BOOST_TEST(within == text.substr(5, 5));
    BOOST_TEST(across == text.substr(page - 2, 4));
}

BOOST_AUTO_TEST_SUITE_END()
