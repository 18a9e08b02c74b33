// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>
#include <string>

#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

/// The ids of a listing: `a b c`.
std::string ids(const SearchResults& results) {
    std::string out;
    for (const Hit& hit : results.hits) out += (out.empty() ? "" : " ") + hit.id;
    return out;
}

std::string listed(const test::TestIndex& written, const std::string& text,
                   SortOrder sort = SortOrder::relevance, std::size_t offset = 0, std::size_t limit = 10) {
    IndexHandle index = written.open();
    SearchRequest request;
    request.query = test::plan(text);
    request.sort = sort;
    request.offset = offset;
    request.limit = limit;
    return ids(std::get<SearchResults>(search(index, request)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(order)

BOOST_AUTO_TEST_CASE(by_date_has_the_undated_last_either_way) {
    test::TestIndex written;
    written.add(test::record("b", "Acme", "2016-05-05", "Anvils."));
    written.add(test::record("none", "Acme", "", "Anvils."));
    written.add(test::record("a", "Acme", "2015-05-05", "Anvils."));
    written.add(test::record("c", "Acme", "2017-05-05", "Anvils."));
    written.commit();
    BOOST_TEST(listed(written, "anvils", SortOrder::oldest_first) == "a b c none");
    BOOST_TEST(listed(written, "anvils", SortOrder::newest_first) == "c b a none");
    BOOST_TEST(listed(written, "anvils", SortOrder::oldest_first, 2, 1) == "c");
    BOOST_TEST(listed(written, "anvils", SortOrder::oldest_first, 3, 5) == "none");
    BOOST_TEST(listed(written, "anvils", SortOrder::oldest_first, 4, 5) == "");
    BOOST_TEST(listed(written, "date:2015..2016") == "b a");
}

BOOST_AUTO_TEST_CASE(of_equal_scores_is_newest_first_then_by_id) {
    test::TestIndex written;
    for (const char* id : {"d", "a", "c", "b"})
        written.add(test::record(id, "Acme", "2016-05-05", "Anvils."));
    written.add(test::record("newer", "Acme", "2016-05-06", "Anvils."));
    written.commit();
    BOOST_TEST(listed(written, "anvils") == "newer a b c d");
}

BOOST_AUTO_TEST_CASE(of_ties_goes_on_from_page_to_page) {
    test::TestIndex written;
    for (int i = 99; i >= 10; --i)
        written.add(test::record(std::to_string(i), "Acme", "2016-05-05", "Anvils."));
    written.commit();
    const std::string whole = listed(written, "anvils", SortOrder::relevance, 0, 90);
    for (const SortOrder sort : {SortOrder::relevance, SortOrder::oldest_first, SortOrder::newest_first}) {
        std::string pages;
        for (std::size_t offset = 0; offset < 90; offset += 7)
            pages += (pages.empty() ? "" : " ") + listed(written, "anvils", sort, offset, 7);
        BOOST_TEST(pages == whole);
    }
}

BOOST_AUTO_TEST_CASE(does_not_tell_how_the_index_is_sharded) {
    test::TestIndex one;
    test::TestIndex left;
    test::TestIndex right;
    for (int i = 0; i < 20; ++i) {
        const StoredRecord record = test::record(std::to_string(i), "Acme", "2016-05-05", "Anvils.");
        one.add(record);
        (i % 3 == 0 ? left : right).add(record);
    }
    one.commit();
    left.commit();
    right.commit();
    auto both = IndexHandle::open({right.folder(), left.folder()});
    SearchRequest request;
    request.query = test::plan("anvils");
    request.limit = 20;
    const auto found = search(std::get<IndexHandle>(both), request);
    BOOST_TEST(ids(std::get<SearchResults>(found)) == listed(one, "anvils", SortOrder::relevance, 0, 20));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
