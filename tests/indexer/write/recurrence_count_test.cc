// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/recurrence_count.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/support/temporary_directory.h"

using dateline::MarkList;
using dateline::ParagraphPrint;
using dateline::RecurrenceCount;
using dateline::test::TemporaryDirectory;

namespace {

struct Issued {
    std::uint32_t issuer;
    std::vector<std::uint32_t> prints;
    const char* news = "";
    bool known = false;
};

struct Fixture {
    TemporaryDirectory directory;

    /// The marks of each release as 0 and 1, those of known ones with `!` where they differ from none.
    [[nodiscard]] std::string marks(const std::vector<Issued>& releases, std::size_t memory = 1000) const {
        RecurrenceCount count(directory.path() / "count", memory);
        MarkList parsed(directory.path() / "parsed", memory);
        MarkList known(directory.path() / "known", memory);
        for (std::uint32_t i = 0; i < releases.size(); ++i) {
            std::vector<ParagraphPrint> prints;
            for (const std::uint32_t print : releases[i].prints) prints.push_back({print, false});
            count.add({releases[i].issuer, i, releases[i].known, releases[i].news}, prints);
        }
        count.tell(parsed, known);
        parsed.finish();
        known.finish();
        auto of_parsed = parsed.read();
        auto of_known = known.read();
        std::string out;
        for (std::uint32_t i = 0; i < releases.size(); ++i) {
            const auto told = releases[i].known ? of_known.take(i) : of_parsed.take(i);
            if (!out.empty()) out += ' ';
            for (std::size_t at = 0; at < releases[i].prints.size(); ++at)
                out += told && at < told->recurring.size() && told->recurring[at] ? '1' : '0';
            if (told && told->differ) out += '!';
        }
        return out;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(recurrence_count, Fixture)

BOOST_AUTO_TEST_CASE(three_releases_make_boilerplate_two_do_not) {
    BOOST_TEST(marks({{7, {1, 9}}, {7, {2, 9}}}) == "00 00");
    BOOST_TEST(marks({{7, {1, 9}}, {7, {9, 2}}, {7, {3, 9}}}) == "01 10 01");
}

BOOST_AUTO_TEST_CASE(issuers_are_counted_apart) {
    BOOST_TEST(marks({{7, {9}}, {7, {9}}, {8, {9}}, {8, {9}}}) == "0 0 0 0");
}

BOOST_AUTO_TEST_CASE(releases_of_the_same_news_count_once) {
    BOOST_TEST(marks({{7, {1, 9}, "k"}, {7, {1, 9}, "k"}, {7, {1, 9}, "k"}}) == "00 00 00");
    BOOST_TEST(marks({{7, {1, 9}, "k"}, {7, {1, 9}, "k"}, {7, {2, 9}}, {7, {3, 9}, "l"}}) == "01 01 01 01");
}

BOOST_AUTO_TEST_CASE(a_paragraph_twice_in_one_release_counts_once) {
    BOOST_TEST(marks({{7, {9, 9, 9}}}) == "000");
}

BOOST_AUTO_TEST_CASE(a_release_of_the_index_is_not_one_of_the_run_and_tells_what_differs) {
    BOOST_TEST(marks({{7, {9}, "", true}, {7, {9}}, {7, {9, 4}, "", true}}) == "1! 1 10!");
    BOOST_TEST(marks({{7, {9}, "", true}, {7, {4}}}) == "0 0");
}

BOOST_AUTO_TEST_CASE(little_memory_gives_the_same_marks) {
    std::vector<Issued> releases;
    for (std::uint32_t i = 0; i < 500; ++i)
        releases.push_back({i % 5, {i % 7, i % 11 + 100, i + 1000}, i % 3 == 0 ? "story" : ""});
    const std::string expected = marks(releases, 1'000'000);
    BOOST_TEST(expected.find('1') != std::string::npos);
    BOOST_TEST(marks(releases, 64) == expected);
}

BOOST_AUTO_TEST_SUITE_END()
