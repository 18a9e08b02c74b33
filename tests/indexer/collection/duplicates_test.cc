// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/duplicates.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/indexer/collection/fictional_news.h"

using dateline::Date;
using dateline::duplicate_leaders;
using dateline::is_duplicate;
using dateline::Leaders;
using dateline::news_print;
using dateline::NewsPrint;
using dateline::Release;
using dateline::test::joined;
using dateline::test::release_of;
using dateline::test::words_of;
namespace data = boost::unit_test::data;

namespace {

NewsPrint print_of(const Release& release, const std::string& id = "a") {
    return news_print(release, id, "s");
}

bool are_duplicates(const Release& a, const Release& b) {
    const bool forward = is_duplicate(print_of(a), print_of(b));
    BOOST_TEST(forward == is_duplicate(print_of(b), print_of(a)));
    return forward;
}

bool tell_the_same(const Release& a, const Release& b) {
    BOOST_TEST(are_duplicates(a, b));
    const bool fillings = are_two_fillings(print_of(a), print_of(b));
    BOOST_TEST(fillings == are_two_fillings(print_of(b), print_of(a)));
    return !fillings;
}

/// News of 204 words, 200 shingles; each changed word (far from the next) is in five.
std::string news_with_changes(std::size_t changes) {
    std::vector<std::string> words = words_of(1, 204);
    for (std::size_t at = 0; at < changes; ++at) words[5 + 10 * at] = "changed" + words_of(9, changes)[at];
    return joined(words);
}

Release plain(std::size_t changes = 0) {
    return release_of("Orvane begins a study", news_with_changes(changes));
}

/// A notice of a law firm, filled in for a company.
Release notice(const std::string& company, const std::string& symbol, Date date = {2024, 3, 12}) {
    Release release =
        release_of("Investors in " + company + " are reminded of a deadline by Harrow & Finch LLP",
                   "Harrow Finch announces that investors in " + company + " may lead the class action. " +
                       joined(words_of(5, 150)));
    release.issuer = "Harrow & Finch LLP";
    release.date = date;
    release.tickers = {{"NASDAQ", symbol}};
    return release;
}

Release dividend(const std::string& amount, const std::string& payable, Date date) {
    Release release =
        release_of("Kestrel Grove declares quarterly dividend",
                   "The board of Kestrel Grove declared a dividend of " + amount +
                       " cents a share, payable on " + payable + ". " + joined(words_of(6, 150)));
    release.issuer = "Kestrel Grove plc";
    release.date = date;
    return release;
}

struct Alteration {
    const char* why;
    void (*change)(Release& a, Release& b);
    bool duplicates;
};

std::ostream& operator<<(std::ostream& out, const Alteration& alteration) {
    return out << alteration.why;
}

const Alteration alterations[] = {
    {"same", [](Release&, Release&) {}, true},
    {"another language", [](Release&, Release& b) { b.language = "fr"; }, false},
    {"another issuer, 14 days later",
     [](Release&, Release& b) {
         b.issuer = "Kestrel";
         b.date = Date{2024, 3, 26};
     },
     true},
    {"another issuer, 15 days later",
     [](Release&, Release& b) {
         b.issuer = "Kestrel";
         b.date = Date{2024, 3, 27};
     },
     false},
    {"the issuer in another spelling, years later",
     [](Release&, Release& b) {
         b.issuer = "ORVANE THERAPEUTICS INC";
         b.date = Date{2027, 3, 27};
     },
     true},
    {"a ticker in common, years later",
     [](Release& a, Release& b) {
         b.issuer = "Kestrel";
         b.date = Date{2027, 3, 27};
         a.tickers = {{"NYSE", "ORV"}};
         b.tickers = {{"ASX", "KGR"}, {"NYSE", "ORV"}};
     },
     true},
    {"undated, of one issuer", [](Release&, Release& b) { b.date.reset(); }, true},
    {"undated, of no issuer",
     [](Release& a, Release& b) {
         a.date.reset();
         b.date.reset();
         a.issuer.reset();
         b.issuer.reset();
     },
     false},
};

/// Clusters as sets of ids, so that orders can be compared.
std::set<std::set<std::string>> clusters(const std::vector<NewsPrint>& prints) {
    const std::vector<Leaders> leaders = duplicate_leaders(prints);
    std::map<std::size_t, std::set<std::string>> members;
    for (std::size_t at = 0; at < prints.size(); ++at) members[leaders[at].cluster].insert(prints[at].id);
    std::set<std::set<std::string>> out;
    for (const auto& [leader, ids] : members) out.insert(ids);
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(duplicates)

BOOST_DATA_TEST_CASE(who_may_be_duplicates, data::make(alterations), sample) {
    Release a = plain();
    Release b = plain();
    sample.change(a, b);
    BOOST_TEST(are_duplicates(a, b) == sample.duplicates);
}

BOOST_AUTO_TEST_CASE(four_shingles_in_five_are_shared) {
    BOOST_TEST(are_duplicates(plain(), plain(4)));   // 180 of 220: 0.82
    BOOST_TEST(!are_duplicates(plain(), plain(5)));  // 175 of 225: 0.78
}

BOOST_AUTO_TEST_CASE(short_news_is_equal_or_different) {
    const std::string news = joined(words_of(1, 59));
    BOOST_TEST(are_duplicates(release_of("Orvane", news), release_of("Orvane to speak", news)));
    BOOST_TEST(!are_duplicates(release_of("Orvane", news), release_of("Orvane", joined(words_of(1, 58)))));
    BOOST_TEST(!are_duplicates(release_of("Orvane", news), release_of("Orvane", joined(words_of(1, 60)))));
    BOOST_TEST(!are_duplicates(release_of("Orvane", ""), release_of("Orvane", "")));
}

BOOST_AUTO_TEST_CASE(notices_about_different_companies_are_different_news) {
    BOOST_TEST(!tell_the_same(notice("Veltrix Robotics", "VLTX"), notice("Quillon Energy", "QLN")));
    BOOST_TEST(
        tell_the_same(notice("Veltrix Robotics", "VLTX"), notice("Veltrix Robotics", "VLTX", {2024, 5, 2})));
}

BOOST_AUTO_TEST_CASE(a_misspelt_name_is_the_same_name) {
    BOOST_TEST(tell_the_same(notice("Veltrix", "VLTX"), notice("Veltrixs", "VLTX")));
}

BOOST_AUTO_TEST_CASE(headlines_with_foreign_words_are_different_news) {
    Release a = release_of("Which shares to trade: Veltrix, Quillon or Orvane?", news_with_changes(0));
    Release b = release_of("Which shares to trade: Kestrel, Brightwater or Orvane?", news_with_changes(3));
    BOOST_TEST(!tell_the_same(a, b));
    // Nearly equal news is one, whatever the headline.
    b.sections = plain(1).sections;
    BOOST_TEST(tell_the_same(a, b));
}

BOOST_AUTO_TEST_CASE(recurring_notices_with_other_figures_are_different_news) {
    const Release first = dividend("15", "July 8", {2024, 5, 28});
    BOOST_TEST(!tell_the_same(first, dividend("16", "October 7", {2024, 8, 27})));
    BOOST_TEST(tell_the_same(first, dividend("15", "July 8", {2024, 8, 27})));
    // A slip that was mended the next day.
    BOOST_TEST(tell_the_same(first, dividend("16", "July 8", {2024, 5, 29})));
}

BOOST_AUTO_TEST_CASE(a_marked_correction_may_differ_in_figures) {
    const Release first = dividend("15", "July 8", {2024, 5, 28});
    Release corrected = dividend("16", "July 9", {2024, 6, 28});
    corrected.headline = "CORRECTION: " + corrected.headline;
    corrected.update_of = true;
    BOOST_TEST(tell_the_same(first, corrected));
    corrected.update_of = false;
    BOOST_TEST(!tell_the_same(first, corrected));
}

/// Two companies' notices, and a later one about the first.
BOOST_AUTO_TEST_CASE(variants_are_one_cluster_and_keep_their_own_news_together) {
    const std::vector<NewsPrint> prints = {
        print_of(notice("Veltrix Robotics", "VLTX"), "1"),
        print_of(notice("Quillon Energy", "QLN"), "2"),
        print_of(notice("Quillon Energy", "QLN", {2024, 5, 2}), "3"),
        print_of(notice("Veltrix Robotics", "VLTX", {2024, 6, 2}), "4"),
    };
    const std::vector<Leaders> expected = {{0, 0}, {0, 1}, {0, 1}, {0, 0}};
    BOOST_TEST((duplicate_leaders(prints) == expected));
}

/// Of two leaders that it overlaps with, a release joins the one with its own news.
BOOST_AUTO_TEST_CASE(the_same_news_is_joined_before_a_variant) {
    const auto filled = [](const std::string& company, std::size_t changes) {
        Release release = notice(company, "VLTX");
        release.sections.front().paragraphs.front().text =
            "Harrow Finch announces that " + company + " may be led. " + news_with_changes(changes);
        return release;
    };
    const std::vector<NewsPrint> prints = {
        print_of(filled("Veltrix", 0), "1"),
        print_of(filled("Quillon", 6), "2"),
        print_of(filled("Quillon", 3), "3"),
    };
    const std::vector<Leaders> expected = {{0, 0}, {1, 1}, {1, 1}};
    BOOST_TEST((duplicate_leaders(prints) == expected));
}

BOOST_AUTO_TEST_CASE(the_day_of_issue_in_the_dateline_does_not_count) {
    const auto issued = [](const std::string& day, Date date) {
        Release release = plain();
        release.sections.front().paragraphs.front().text.insert(0, "BOSTON, " + day + ", 2024 -- ");
        release.date = date;
        return release;
    };
    BOOST_TEST(are_duplicates(issued("March 4", {2024, 3, 4}), issued("May 21", {2024, 5, 21})));
}

BOOST_AUTO_TEST_CASE(the_order_is_by_day_then_id_then_source) {
    const auto print = [](const char* id, const char* source, const char* day) {
        NewsPrint out;
        out.id = id;
        out.source = source;
        out.day = day;
        return out;
    };
    const NewsPrint early = print("b", "s", "20240101");
    const NewsPrint elsewhere = print("b", "t", "20240101");
    const NewsPrint next = print("c", "a", "20240101");
    const NewsPrint late = print("a", "s", "20240102");
    const NewsPrint undated = print("a", "s", "");
    const std::vector<const NewsPrint*> order = {&early, &elsewhere, &next, &late, &undated};
    for (std::size_t a = 0; a < order.size(); ++a)
        for (std::size_t b = 0; b < order.size(); ++b)
            BOOST_TEST(comes_before(*order[a], *order[b]) == (a < b));
}

BOOST_AUTO_TEST_CASE(members_are_like_their_leader_not_like_each_other) {
    const NewsPrint first = print_of(plain(0), "1");
    const NewsPrint second = print_of(plain(4), "2");
    const NewsPrint third = print_of(plain(8), "3");  // like the second, not like the first
    BOOST_TEST(is_duplicate(second, third));
    const std::vector<Leaders> expected = {{0, 0}, {1, 1}, {1, 1}};
    BOOST_TEST((duplicate_leaders({third, first, second}) == expected));
}

BOOST_AUTO_TEST_CASE(the_order_of_input_does_not_matter) {
    std::vector<NewsPrint> prints;
    std::mt19937 random(4);
    for (int at = 0; at < 120; ++at) {
        Release release = release_of("Orvane begins a study", "");
        std::vector<std::string> words = words_of(static_cast<unsigned>(at % 6), 204);
        for (int changes = at % 9; changes > 0; --changes) words[random() % words.size()] = "changed";
        release.sections.front().paragraphs.front().text = joined(words);
        release.date = Date{2024, 3, 1 + at % 28};
        prints.push_back(print_of(release, std::to_string(at)));
    }
    const auto expected = clusters(prints);
    BOOST_TEST(expected.size() > 6U);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(prints.begin(), prints.end(), random);
        BOOST_TEST((clusters(prints) == expected));
    }
}

BOOST_AUTO_TEST_CASE(thousands_of_copies_have_one_leader) {
    std::vector<NewsPrint> prints;
    prints.reserve(5000);
    for (int at = 0; at < 5000; ++at) prints.push_back(print_of(plain(), std::to_string(10000 + at)));
    const std::vector<Leaders> leaders = duplicate_leaders(prints);
    BOOST_TEST(std::count(leaders.begin(), leaders.end(), Leaders{0, 0}) == 5000);
}

BOOST_AUTO_TEST_CASE(of_many_variants_the_newest_are_compared_with) {
    std::vector<NewsPrint> prints;
    const auto add = [&](std::size_t company) {
        // Names that differ by three letters are no slips of each other.
        const std::string name = std::string(3, static_cast<char>('a' + company / 26)) +
                                 std::string(3, static_cast<char>('a' + company % 26));
        prints.push_back(print_of(notice(name, "VLTX"), std::to_string(1000 + prints.size())));
    };
    for (std::size_t at = 0; at < 600; ++at) add(at);
    add(599);
    add(1);
    const std::vector<Leaders> leaders = duplicate_leaders(prints);
    BOOST_TEST(leaders[599].variant == 599U);
    BOOST_TEST(leaders[600].variant == 599U);
    BOOST_TEST(leaders[601].variant == 601U);
    BOOST_TEST(leaders[601].cluster == 0U);
}

BOOST_AUTO_TEST_CASE(nothing_has_no_leaders) {
    BOOST_TEST(duplicate_leaders({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
