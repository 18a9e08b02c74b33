// SPDX-License-Identifier: GPL-2.0-or-later
// Clusters, boilerplate and issuers over whole runs: the same whatever came first, and undone when it goes.
#include "indexer/write/settlement.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>

#include "indexer/index_run.h"
#include "indexer/write/index_dump.h"
#include "schema/term.h"
#include "tests/support/temporary_directory.h"

using dateline::IndexReport;
using dateline::StoredRecord;
using dateline::test::TemporaryDirectory;

namespace {

constexpr const char* boilerplate =
    "Velorix Valves builds valves for water works in nine countries and has done so since the war.";

/// News of more than sixty words about a subject, of which `changed` words differ between editions.
std::string story(const std::string& subject, const std::string& edition = "") {
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += "The " + subject + " plan number " + std::to_string(i) + " of " + subject +
                " brings valves to town hall " + std::to_string(i * 7) + " before winter comes. ";
    return text + edition;
}

std::string record(const std::string& id, const std::string& headline, const std::string& body,
                   const std::string& day = "Nov. 11, 2016") {
    return R"({"id": ")" + id + R"(", "title": ")" + headline + R"(", "body": "MADISON, Wis., )" + day +
           R"( -- Velorix Valves Inc. (NASDAQ: VLRX) )" + body + R"("})" + "\n";
}

/// An invitation in the words of every other one, to hear of a quarter.
std::string invitation(const std::string& id, const std::string& quarter, const std::string& day) {
    return record(id, "Velorix to Report " + quarter + " Quarter Results",
                  "will report its results of the " + quarter + " quarter.\\n\\n" + story("call"), day);
}

/// Twelve releases of one issuer: a story with its correction and its re-issue, seven others, five of which
/// have the same paragraph at their end, and two invitations.
std::vector<std::string> sample() {
    std::vector<std::string> lines{
        record("c1", "Velorix Opens Plant", "today said this. " + story("plant")),
        record("c2", "CORRECTION - Velorix Opens Plant", "today said this. " + story("plant", "It corrects."),
               "Nov. 12, 2016"),
        record("c3", "Velorix Opens Plant", "today said this. " + story("plant"), "Nov. 14, 2016")};
    const char* subjects[] = {"bridge", "tunnel", "harbour", "tower", "market", "school", "museum"};
    for (int i = 0; i < 7; ++i)
        lines.push_back(record("n" + std::to_string(i), std::string("Velorix Builds ") + subjects[i],
                               "told of it. " + story(subjects[i]) +
                                   (i < 5 ? std::string("\\n\\n") + boilerplate : std::string())));
    lines.push_back(invitation("q1", "first", "Apr. 11, 2016"));
    lines.push_back(invitation("q2", "second", "July 11, 2016"));
    return lines;
}

struct Fixture {
    TemporaryDirectory directory;

    [[nodiscard]] IndexReport index(const std::vector<std::string>& lines, const std::string& folder = "db",
                                    std::size_t memory = dateline::default_memory) const {
        std::string all;
        for (const std::string& line : lines) all += line;
        const std::string source = directory.write("feed.jsonl", all).string();
        const std::atomic<bool> stop{false};
        dateline::IndexRequest request{directory.path() / folder, {source}, {2, {}, {}}, false};
        request.memory = memory;
        return dateline::run_index(request, stop, [](const dateline::RunProgress&) {});
    }

    [[nodiscard]] Xapian::Database database(const std::string& folder = "db") const {
        return Xapian::Database((directory.path() / folder).string());
    }

    [[nodiscard]] std::string dump(const std::string& folder = "db") const {
        std::string all;
        dateline::dump_index(database(folder), [&](const std::string& line) { all += line + "\n"; });
        return all;
    }

    [[nodiscard]] StoredRecord stored(const std::string& id) const {
        const Xapian::Database opened = database();
        return dateline::read_record(
            opened.get_document(*opened.postlist_begin(dateline::id_term(id))).get_data());
    }

    [[nodiscard]] std::size_t recurring(const std::string& id) const {
        std::size_t count = 0;
        for (const dateline::Section& section : stored(id).release.sections)
            for (const dateline::Paragraph& paragraph : section.paragraphs)
                count += paragraph.recurring ? 1 : 0;
        return count;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(settlement, Fixture)

BOOST_AUTO_TEST_CASE(near_duplicates_are_one_cluster_named_by_the_smallest_id) {
    (void)index(sample());
    BOOST_TEST(!stored("c1").cluster.empty());
    BOOST_TEST(stored("c1").cluster == stored("c2").cluster);
    BOOST_TEST(stored("c1").cluster == stored("c3").cluster);
    BOOST_TEST(stored("c1").cluster.starts_with("c1"));
    BOOST_TEST(stored("n0").cluster.empty());
}

BOOST_AUTO_TEST_CASE(other_news_in_the_same_words_is_a_variant_in_the_same_cluster) {
    (void)index(sample());
    BOOST_TEST(stored("q1").cluster.starts_with("q1"));
    BOOST_TEST(stored("q2").cluster == stored("q1").cluster);
    BOOST_TEST(stored("q1").variant.empty());
    BOOST_TEST(stored("q2").variant.starts_with("q2"));
    BOOST_TEST(stored("c2").variant.empty());
}

BOOST_AUTO_TEST_CASE(variants_are_different_stories_where_paragraphs_recur) {
    const std::string third = invitation("q3", "third", "Oct. 11, 2016");
    std::vector<std::string> lines = sample();
    (void)index(lines);
    BOOST_TEST(recurring("q1") == 0U);
    lines.push_back(third);
    (void)index(lines);
    BOOST_TEST(stored("q3").cluster == stored("q1").cluster);
    BOOST_TEST(recurring("q1") == 1U);
}

BOOST_AUTO_TEST_CASE(a_paragraph_of_three_stories_is_boilerplate_that_of_one_story_in_three_releases_is_not) {
    (void)index(sample());
    BOOST_TEST(recurring("n0") == 1U);
    BOOST_TEST(recurring("n4") == 1U);
    BOOST_TEST(recurring("n5") == 0U);
    BOOST_TEST(recurring("c1") == 0U);
}

BOOST_AUTO_TEST_CASE(the_release_that_crosses_the_threshold_rewrites_the_others_and_no_more) {
    const std::vector<std::string> lines = sample();
    (void)index({lines[3], lines[4]});
    BOOST_TEST(recurring("n0") == 0U);
    const IndexReport third = index({lines[3], lines[4], lines[5]});
    BOOST_TEST(third.added == 1U);
    BOOST_TEST(third.updated == 0U);
    BOOST_TEST(third.settled_again == 2U);
    BOOST_TEST(recurring("n0") == 1U);
    const IndexReport fourth = index({lines[3], lines[4], lines[5], lines[6]});
    BOOST_TEST(fourth.settled_again == 0U);
    BOOST_TEST(recurring("n3") == 1U);
}

BOOST_AUTO_TEST_CASE(what_goes_is_undone) {
    const std::vector<std::string> lines = sample();
    (void)index({lines[0], lines[1], lines[3], lines[4], lines[5]});
    BOOST_TEST(!stored("c1").cluster.empty());
    BOOST_TEST(recurring("n0") == 1U);
    const IndexReport report = index({lines[0], lines[3], lines[4]});
    BOOST_TEST(report.removed == 2U);
    BOOST_TEST(stored("c1").cluster.empty());
    BOOST_TEST(recurring("n0") == 0U);
}

BOOST_AUTO_TEST_CASE(a_cluster_is_named_anew_when_its_smallest_release_goes) {
    const std::vector<std::string> lines = sample();
    (void)index({lines[0], lines[1], lines[2]});
    (void)index({lines[1], lines[2]});
    BOOST_TEST(stored("c2").cluster.starts_with("c2"));
    BOOST_TEST(stored("c2").cluster == stored("c3").cluster);
}

BOOST_AUTO_TEST_CASE(any_order_and_any_instalments_give_the_same_index) {
    std::vector<std::string> lines = sample();
    (void)index(lines, "whole");
    const std::string expected = dump("whole");
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(lines.begin(), lines.end(), random);
        const std::string order = "order" + std::to_string(round);
        (void)index(lines, order);
        BOOST_TEST(dump(order) == expected);
        const std::string parts = "parts" + std::to_string(round);
        for (std::size_t end = 2; end <= lines.size(); end += 2)
            (void)index({lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(end)}, parts);
        BOOST_TEST(dump(parts) == expected);
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_in_memory_is_settled_all_the_same) {
    const std::vector<std::string> lines = sample();
    (void)index(lines, "whole");
    const std::string expected = dump("whole");
    for (const std::size_t memory : {std::size_t{1}, std::size_t{4096}}) {
        const std::string folder = "memory" + std::to_string(memory);
        (void)index({lines.begin(), lines.begin() + 5}, folder, memory);
        (void)index(lines, folder, memory);
        BOOST_TEST(dump(folder) == expected);
    }
}

BOOST_AUTO_TEST_SUITE_END()
