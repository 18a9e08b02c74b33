// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/duplicates.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

StoredRecord member(const std::string& id, const std::string& cluster, const std::string& day,
                    const std::string& body) {
    StoredRecord made = test::record(id, "Acme Reports", day, body);
    made.cluster = cluster;
    return made;
}

SearchRequest request_for(const std::string& text, Duplicates duplicates = Duplicates::collapse) {
    SearchRequest request;
    request.query = test::plan(text);
    request.duplicates = duplicates;
    return request;
}

SearchResults run(const test::TestIndex& written, const SearchRequest& request) {
    IndexHandle index = written.open();
    return std::get<SearchResults>(search(index, request));
}

std::string ids(const SearchResults& results) {
    std::string out;
    for (const Hit& hit : results.hits) out += (out.empty() ? "" : " ") + hit.id;
    return out;
}

/// A story of three releases, of which one says the most of anvils and one is undated, and two releases of
/// their own.
struct Fixture {
    test::TestIndex written;
    Fixture() {
        written.add(member("a1", "a1", "2016-11-11", "Anvils were sold. Anvils were made."));
        StoredRecord update = member("a2", "a1", "2016-11-13", "Anvils were sold. Much else was made.");
        update.release.update_of = true;
        update.release.wire = "PR Newswire";
        written.add(update);
        written.add(member("a3", "a1", "", "Anvils were sold. Much else was made and sold too."));
        written.add(member("b", "", "2016-11-12", "Anvils, of many words that say nothing of the matter."));
        written.add(member("c", "", "2016-11-10", "No iron at all but anvils here and there, they said."));
        written.commit();
    }
};

struct Row {
    const char* why;
    Duplicates duplicates;
    SortOrder sort;
    const char* ids;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"the best ranked", Duplicates::collapse, SortOrder::relevance, "a1 c b"},
    {"the newest in its place", Duplicates::latest, SortOrder::relevance, "a2 c b"},
    {"the earliest in its place", Duplicates::first, SortOrder::relevance, "a1 c b"},
    {"by date, the newest", Duplicates::collapse, SortOrder::newest_first, "a2 b c"},
    {"by date, the earliest", Duplicates::collapse, SortOrder::oldest_first, "c a1 b"},
    {"all", Duplicates::show, SortOrder::newest_first, "a2 b a1 c a3"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(duplicates)

BOOST_DATA_TEST_CASE(are_listed_as_asked, rows, row) {
    const Fixture fixture;
    SearchRequest request = request_for("anvils", row.duplicates);
    request.sort = row.sort;
    const SearchResults results = run(fixture.written, request);
    BOOST_TEST(ids(results) == row.ids);
    BOOST_TEST(results.total == 5U);
    BOOST_TEST(results.clusters == 3U);
}

BOOST_AUTO_TEST_CASE(of_one_day_a_correction_is_the_latest_and_what_it_corrects_the_first) {
    test::TestIndex written;
    written.add(member("a1", "a1", "2016-11-11", "Anvils. Much else, and more of it, was made."));
    written.add(member("a2", "a1", "2016-11-11", "Anvils."));
    StoredRecord correction = member("a3", "a1", "2016-11-11", "Anvils. Much else was made.");
    correction.release.update_of = true;
    written.add(correction);
    written.commit();
    BOOST_TEST(ids(run(written, request_for("anvils"))) == "a2");
    BOOST_TEST(ids(run(written, request_for("anvils", Duplicates::latest))) == "a3");
    // Of two originals of one day the one that is listed stays.
    BOOST_TEST(ids(run(written, request_for("anvils", Duplicates::first))) == "a2");
}

BOOST_AUTO_TEST_CASE(of_very_many_of_one_day_the_listed_one_stays) {
    test::TestIndex written;
    for (int at = 100; at < 200; ++at)
        written.add(member("a" + std::to_string(at), "a100", "2016-11-11", "Anvils. Much else was made."));
    written.add(member("b", "a100", "2016-11-11", "Anvils."));
    written.commit();
    for (const Duplicates duplicates : {Duplicates::collapse, Duplicates::latest, Duplicates::first})
        BOOST_TEST(ids(run(written, request_for("anvils", duplicates))) == "b");
}

BOOST_AUTO_TEST_CASE(are_told_with_the_release_that_is_shown) {
    const Fixture fixture;
    const SearchResults results = run(fixture.written, request_for("anvils"));
    const Hit& hit = results.hits.front();
    BOOST_TEST(hit.cluster == "a1");
    BOOST_TEST(hit.more == 2U);
    BOOST_REQUIRE(hit.duplicates.size() == 2U);
    BOOST_TEST(hit.duplicates[0].id == "a2");
    BOOST_TEST((hit.duplicates[0].date == Date{2016, 11, 13}));
    BOOST_TEST(hit.duplicates[0].wire.value_or("") == "PR Newswire");
    BOOST_TEST(hit.duplicates[0].relation == "update");
    BOOST_TEST(hit.duplicates[1].id == "a3");
    BOOST_TEST(results.hits[1].cluster.empty());
    BOOST_TEST(results.hits[1].more == 0U);
}

BOOST_AUTO_TEST_CASE(are_variants_where_they_tell_other_news) {
    test::TestIndex written;
    written.add(member("a1", "a1", "2016-11-11", "Anvils for May."));
    StoredRecord june = member("a2", "a1", "2016-12-11", "Anvils for June, and some more of them.");
    june.variant = "a2";
    written.add(june);
    written.commit();
    const SearchResults results = run(written, request_for("anvils"));
    BOOST_TEST(ids(results) == "a1");
    BOOST_REQUIRE(results.hits[0].duplicates.size() == 1U);
    BOOST_TEST(results.hits[0].duplicates[0].relation == "variant");
}

BOOST_AUTO_TEST_CASE(are_told_only_where_they_match) {
    const Fixture fixture;
    const SearchResults results = run(fixture.written, request_for("anvils date:2016-11-12.."));
    BOOST_TEST(ids(results) == "a2 b");
    BOOST_TEST(results.hits[0].more == 0U);
    BOOST_TEST(results.hits[0].cluster == "a1");
}

BOOST_AUTO_TEST_CASE(are_named_up_to_a_number_and_counted_beyond) {
    test::TestIndex written;
    for (int i = 10; i < 40; ++i)
        written.add(member("r" + std::to_string(i), "r10", "2016-11-11", "Anvils."));
    written.commit();
    const SearchResults results = run(written, request_for("anvils"));
    BOOST_TEST(ids(results) == "r10");
    BOOST_TEST(results.hits[0].more == 29U);
    BOOST_REQUIRE(results.hits[0].duplicates.size() == 10U);
    BOOST_TEST(results.hits[0].duplicates.back().id == "r20");
    SearchRequest request = request_for("anvils");
    request.duplicates_told = 0;
    BOOST_TEST(run(written, request).hits[0].duplicates.empty());
}

BOOST_AUTO_TEST_CASE(of_a_release_with_every_word_are_not_listed_among_those_that_lack_one) {
    test::TestIndex written;
    written.add(member("a", "a", "2016-11-11", "Anvils for cash."));
    written.add(member("a-lacking", "a", "2016-11-12", "Anvils."));
    written.add(member("b-lacking", "b", "2016-11-12", "Anvils, much more of the same."));
    written.add(member("b2-lacking", "b", "2016-11-11", "Anvils, much more of the same."));
    written.commit();
    const SearchResults results = run(written, request_for("anvils cash"));
    BOOST_TEST(ids(results) == "a b-lacking");
    BOOST_TEST(results.total == 1U);
    BOOST_TEST(results.clusters == 1U);
    BOOST_TEST(results.hits[0].more == 0U);
    BOOST_TEST(results.hits[1].more == 1U);
}

BOOST_AUTO_TEST_CASE(show_the_readable_part_of_their_key_and_are_found_by_it) {
    const std::string key = std::string("wire-1") + facet_separator + "0123abcd";
    test::TestIndex written;
    written.add(member("wire-1", key, "2016-11-11", "Anvils."));
    written.add(member("wire-2", key, "2016-11-12", "Anvils."));
    written.add(member("wire-3", "wire-1", "2016-11-12", "Anvils."));
    written.add(member("wire-4", "", "2016-11-12", "Anvils."));
    written.commit();
    const SearchResults results = run(written, request_for("cluster:wire-1"));
    BOOST_TEST(results.total == 3U);
    BOOST_TEST(results.clusters == 2U);
    BOOST_TEST(ids(results) == "wire-2 wire-3");
    for (const Hit& hit : results.hits) BOOST_TEST(hit.cluster == "wire-1");
}

BOOST_AUTO_TEST_CASE(are_counted_by_total_and_facets) {
    const Fixture fixture;
    SearchRequest request = request_for("anvils");
    request.facets = {*facet_spec("date:month")};
    request.limit = 0;
    const SearchResults results = run(fixture.written, request);
    BOOST_TEST(results.total == 5U);
    BOOST_TEST(results.clusters == 3U);
    BOOST_TEST(results.facets[0].values[0].count == 4U);
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

/// Two shards of releases of which many are duplicates of one another, also across the shards, and many alike
/// in score and day.
struct Shards {
    test::TestIndex left;
    test::TestIndex right;
    Shards() {
        std::mt19937 random(20161111);  // NOLINT: the same every time
        const auto upto = [&](unsigned most) { return random() % most; };
        const char* const bodies[] = {"Anvils.",    "Anvils for cash.",
                                      "Cash.",      "Anvils and cash and cash.",
                                      "Trombones.", "Cash for anvils, said often: anvils."};
        for (int i = 0; i < 160; ++i) {
            const std::string cluster = upto(3) == 0 ? "" : "c" + std::to_string(upto(25));
            const std::string day = upto(8) == 0 ? "" : "2016-11-0" + std::to_string(1 + upto(4));
            (upto(2) == 0 ? left : right)
                .add(member("r" + std::to_string(100 + i), cluster, day, bodies[upto(6)]));
        }
        left.commit();
        right.commit();
    }
    [[nodiscard]] SearchResults run(const SearchRequest& request) const {
        auto index = IndexHandle::open({left.folder(), right.folder()});
        return std::get<SearchResults>(search(std::get<IndexHandle>(index), request));
    }
};

/// The listing without those whose cluster has come before.
std::vector<std::string> first_of_each(const SearchResults& results) {
    std::vector<std::string> out;
    std::set<std::string> seen;
    for (const Hit& hit : results.hits)
        if (hit.cluster.empty() || seen.insert(hit.cluster).second) out.push_back(hit.id);
    return out;
}

struct PageRow {
    const char* why;
    const char* query;
    SortOrder sort;
};
std::ostream& operator<<(std::ostream& out, const PageRow& row) {
    return out << row.why;
}

const PageRow page_rows[] = {
    {"one word", "anvils", SortOrder::relevance},
    {"every word, then some", "anvils cash", SortOrder::relevance},
    {"some words", "anvils qqqxyzzy", SortOrder::relevance},
    {"oldest first", "anvils", SortOrder::oldest_first},
    {"newest first", "cash", SortOrder::newest_first},
    {"no words", "lang:en", SortOrder::relevance},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(pages_of_stories)

BOOST_DATA_TEST_CASE(are_the_whole_listing_with_each_story_once, page_rows, row) {
    const Shards shards;
    SearchRequest request = request_for(row.query, Duplicates::show);
    request.sort = row.sort;
    request.limit = 1000;
    request.snippets = 0;
    const SearchResults all = shards.run(request);
    const std::vector<std::string> wanted = first_of_each(all);
    BOOST_TEST(wanted.size() < all.hits.size());
    request.duplicates = Duplicates::collapse;
    for (const std::size_t size : {1U, 2U, 3U, 7U, 16U, 50U, 1000U}) {
        std::vector<std::string> found;
        std::size_t releases = 0;
        request.limit = size;
        for (request.offset = 0;; request.offset += size) {
            const SearchResults page = shards.run(request);
            if (page.hits.empty()) break;
            BOOST_TEST(page.hits[0].rank == request.offset + 1);
            for (const Hit& hit : page.hits) {
                found.push_back(hit.id);
                releases += hit.relaxed && all.relation == Relation::exact ? 0 : 1 + hit.more;
            }
        }
        BOOST_TEST(found == wanted, boost::test_tools::per_element());
        BOOST_TEST(releases == all.total);
    }
}

BOOST_DATA_TEST_CASE(keep_their_places_whichever_release_is_shown, page_rows, row) {
    const Shards shards;
    SearchRequest request = request_for(row.query, Duplicates::collapse);
    request.sort = row.sort;
    request.limit = 1000;
    const SearchResults best = shards.run(request);
    for (const Duplicates duplicates : {Duplicates::latest, Duplicates::first}) {
        request.duplicates = duplicates;
        const SearchResults other = shards.run(request);
        BOOST_REQUIRE(other.hits.size() == best.hits.size());
        for (std::size_t i = 0; i < best.hits.size(); ++i) {
            const Hit& hit = other.hits[i];
            BOOST_TEST(hit.cluster == best.hits[i].cluster);
            BOOST_TEST(hit.more == best.hits[i].more);
            BOOST_TEST(hit.score == best.hits[i].score);
            for (const DuplicateRelease& release : hit.duplicates) {
                if (!release.date) continue;
                BOOST_REQUIRE(hit.release.date.has_value());
                BOOST_TEST((duplicates == Duplicates::latest ? *release.date <= *hit.release.date
                                                             : *release.date >= *hit.release.date));
            }
        }
    }
}

BOOST_DATA_TEST_CASE(count_stories_as_they_list_them, page_rows, row) {
    const Shards shards;
    SearchRequest request = request_for(row.query, Duplicates::collapse);
    request.sort = row.sort;
    request.listing = ListedSet::counted_only;
    request.limit = 1000;
    const SearchResults results = shards.run(request);
    BOOST_TEST(results.clusters == results.hits.size());
    BOOST_TEST(results.clusters < results.total);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
