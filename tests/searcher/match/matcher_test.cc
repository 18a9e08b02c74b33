// SPDX-License-Identifier: GPL-2.0-or-later
// What the matcher finds and how it scores is what Xapian does, on documents and queries drawn at random.
#include "searcher/match/matcher.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <ostream>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "schema/slot.h"
#include "searcher/match/window.h"
#include "searcher/query/ranked_query.h"
#include "searcher/query/ranking.h"
#include "tests/support/temporary_directory.h"

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

/// Weights are added up in another order.
constexpr double rounding = 1e-9;

constexpr std::size_t common_words = 6;
constexpr std::size_t rare_words = 4;
constexpr Xapian::valueno number_slot = 1;

/// `a` to `f` are in most documents, `q` to `t` in few.
std::string common(std::size_t number) {
    return std::string(1, static_cast<char>('a' + number));
}
std::string rare(std::size_t number) {
    return std::string(1, static_cast<char>('q' + number));
}

Xapian::Document random_document(std::mt19937& random) {
    Xapian::Document document;
    const std::size_t length = 3 + random() % 12;
    for (Xapian::termpos at = 1; at <= length; ++at)
        document.add_posting(
            random() % 40 == 0 ? rare(random() % rare_words) : common(random() % common_words), at,
            1 + static_cast<Xapian::termcount>(random() % 3));
    if (random() % 3 == 0) document.add_boolean_term("Kept");
    if (random() % 4 != 0) document.add_value(number_slot, std::to_string(random() % 10));
    if (random() % 5 != 0) document.add_value(slot_day, "2016111" + std::to_string(random() % 3));
    return document;
}

/// Two databases, the first of more than a window, each with documents that were removed.
class RandomCollection {
  public:
    RandomCollection() {
        std::mt19937 random(20161111);
        Xapian::Database whole;
        std::vector<Xapian::Database> parts;
        for (const std::size_t count : {window_documents + 500, std::size_t{700}}) {
            const std::string path = (folder_.path() / std::to_string(count)).string();
            Xapian::WritableDatabase writable(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
            for (std::size_t i = 0; i < count; ++i) writable.add_document(random_document(random));
            for (Xapian::docid document = 5; document <= count; document += 50)
                writable.delete_document(document);
            writable.commit();
            parts.emplace_back(path);
            whole.add_database(parts.back());
        }
        collection = Collection(whole, parts);
    }

    Collection collection;

  private:
    test::TemporaryDirectory folder_;
};

const Collection& sample() {
    static const RandomCollection random;
    return random.collection;
}

/// What Xapian finds, best first, the newest and the first of equals.
std::vector<ScoredDocument> by_xapian(const Query& query) {
    const Xapian::Database& database = sample().database();
    Xapian::Enquire enquire(database);
    enquire.set_query(query.xapian());
    enquire.set_weighting_scheme(ranking_weight());
    enquire.set_sort_by_relevance_then_value(slot_day, true);
    const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount(), database.get_doccount());
    std::vector<ScoredDocument> found;
    for (auto it = matches.begin(); it != matches.end(); ++it)
        found.push_back({*it, it.get_weight(), it.get_sort_key()});
    return found;
}

/// That few of the best are the first of all.
void check_the_best(const Query& query, std::size_t wanted, const std::vector<ScoredDocument>& all) {
    const std::vector<ScoredDocument> best = best_documents(sample(), query, wanted);
    BOOST_TEST_REQUIRE(best.size() == std::min(wanted, all.size()));
    for (std::size_t i = 0; i < best.size(); ++i) {
        BOOST_TEST(best[i].document == all[i].document);
        BOOST_TEST(best[i].weight == all[i].weight);
    }
}

void check_the_same(const Query& query) {
    BOOST_TEST_REQUIRE(can_match(sample(), query));
    std::map<Xapian::docid, ScoredDocument> expected;
    for (const ScoredDocument& scored : by_xapian(query)) expected.emplace(scored.document, scored);
    const std::size_t all = sample().database().get_doccount();
    const std::vector<ScoredDocument> found = best_documents(sample(), query, all);
    BOOST_TEST(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto wanted = expected.find(found[i].document);
        BOOST_TEST_REQUIRE((wanted != expected.end()), "document " << found[i].document);
        BOOST_TEST(std::abs(found[i].weight - wanted->second.weight) < rounding,
                   "document " << found[i].document << ": " << found[i].weight << " instead of "
                               << wanted->second.weight);
        BOOST_TEST(found[i].day == wanted->second.day);
        if (i == 0) continue;
        const ScoredDocument& before = found[i - 1];
        BOOST_TEST((std::tie(before.weight, before.day, found[i].document) >=
                    std::tie(found[i].weight, found[i].day, before.document)));
    }
    for (const std::size_t wanted : {1U, 20U}) check_the_best(query, wanted, found);
    BOOST_TEST(count_documents(sample(), query) == expected.size());
    std::set<Xapian::docid> used;
    each_match(sample(), query, {}, [&](Xapian::docid document, const auto&) { used.insert(document); });
    BOOST_TEST(used.size() == expected.size());
    BOOST_TEST(std::all_of(used.begin(), used.end(), [&](auto each) { return expected.contains(each); }));
}

Query word(const std::string& term) {
    return Query(term);
}

Query row(const std::vector<std::string>& words, Xapian::termcount window = 0) {
    return Query(Query::OP_PHRASE, words.begin(), words.end(), window);
}

Query synonym(const Query& one, const Query& other) {
    return Query(Query::OP_SYNONYM, one, other);
}

Query weightless(const Query& query) {
    return Query(Query::OP_SCALE_WEIGHT, query, 0.0);
}

Query worth(const Query& condition, double weight) {
    return Query(Query::OP_AND, Query::of_weight(weight), weightless(condition));
}

/// Documents with a number from 3 to 7, weighing 1, those from 6 on 2.5.
Query by_steps() {
    const Query low(Query::OP_VALUE_RANGE, number_slot, "3", "5");
    const Query high(Query::OP_VALUE_RANGE, number_slot, "6", "7");
    const Query told(Query::OP_OR, worth(low, 1), worth(high, 2.5));
    return Query::by_steps(number_slot, {{"3", 1}, {"6", 2.5}}, "8", told);
}

struct Row {
    std::string name;
    Query query;
};

std::ostream& operator<<(std::ostream& out, const Row& sampled) {
    return out << sampled.name;
}

const std::vector<Row> queries{
    {"a word", word("a")},
    {"a rare word", word("q")},
    {"a word that none has", word("zz")},
    {"any", Query(Query::OP_OR, word("a"), word("q"))},
    {"any of which one none has", Query(Query::OP_OR, word("zz"), word("q"))},
    {"all", Query(Query::OP_AND, word("a"), word("q"))},
    {"all of which one none has", Query(Query::OP_AND, word("a"), word("zz"))},
    {"but not", Query(Query::OP_AND_NOT, word("a"), word("b"))},
    {"but not any of two", Query(Query::OP_AND_NOT, std::vector{word("q"), word("b"), word("r")})},
    {"evidence", Query(Query::OP_AND_MAYBE, word("q"), word("b"))},
    {"evidence of evidence",
     Query(Query::OP_AND_MAYBE, Query(Query::OP_AND_MAYBE, word("q"), word("b")), word("c"))},
    {"evidence scaled as a whole",
     Query(Query::OP_SCALE_WEIGHT,
           Query(Query::OP_AND_MAYBE,
                 Query(Query::OP_SCALE_WEIGHT, Query(Query::OP_AND_MAYBE, word("q"), word("b")), 2.0),
                 word("c")),
           0.5)},
    {"a filter", Query(Query::OP_FILTER, word("a"), word("Kept"))},
    {"a filter by what is rare",
     Query(Query::OP_FILTER, Query(Query::OP_OR, word("a"), word("b")), word("q"))},
    {"scaled", Query(Query::OP_SCALE_WEIGHT, word("a"), 2.5)},
    {"weightless", weightless(word("a"))},
    {"weightless evidence", Query(Query::OP_AND_MAYBE, word("a"), weightless(word("b")))},
    {"evidence for what is weightless", Query(Query::OP_AND_MAYBE, weightless(word("q")), word("b"))},
    {"everything as evidence", Query(Query::OP_AND_MAYBE, word("q"), weightless(Query::every_document()))},
    {"everything but", Query(Query::OP_AND_NOT, weightless(Query::every_document()), word("a"))},
    {"of fixed worth", Query(Query::OP_AND_MAYBE, word("q"), worth(word("b"), 3.25))},
    {"of fixed worth, scaled",
     Query(Query::OP_SCALE_WEIGHT, Query(Query::OP_AND_MAYBE, word("q"), worth(word("b"), 3.25)), 0.5)},
    {"any of fixed worth",
     Query(Query::OP_AND_MAYBE, word("q"), Query(Query::OP_OR, worth(word("b"), 3), worth(word("c"), 2)))},
    {"spellings", synonym(word("a"), word("q"))},
    {"spellings in pairs", synonym(synonym(word("a"), word("q")), word("r"))},
    {"spellings of which none is known", synonym(word("zz"), word("zy"))},
    {"the same word twice is no more than the document", synonym(word("q"), word("q"))},
    {"a spelling in a row", synonym(word("q"), row({"a", "b"}))},
    {"rows alone", synonym(row({"a", "b"}), row({"b", "c"}))},
    {"a spelling in a wider row", synonym(word("q"), row({"a", "b"}, 4))},
    {"a row", row({"a", "b"})},
    {"a row of three", row({"a", "b", "c"})},
    {"a row of the same word", row({"a", "a"})},
    {"a row with a rare word", row({"a", "q", "b"})},
    {"a row with a word that none has", row({"a", "zz"})},
    {"a wider row", row({"a", "b"}, 3)},
    {"a wider row of three", row({"a", "b", "c"}, 5)},
    {"a row of choices",
     Query(Query::OP_PHRASE, std::vector{Query(Query::OP_OR, word("a"), word("q")), word("b")})},
    {"a wider row of choices", Query(Query::OP_PHRASE,
                                     std::vector{Query(Query::OP_OR, word("a"), word("q")), word("b"),
                                                 Query(Query::OP_OR, word("c"), word("zz"))},
                                     5)},
    {"a row as evidence", Query(Query::OP_AND_MAYBE, word("a"), row({"b", "c"}))},
    {"rows as evidence for any",
     Query(Query::OP_AND_MAYBE,
           Query(Query::OP_AND_MAYBE, Query(Query::OP_OR, word("a"), row({"c", "d"})), row({"b", "c"})),
           Query(Query::OP_SCALE_WEIGHT, row({"a", "b", "c"}), 3.0))},
    {"a row not wanted", Query(Query::OP_AND_NOT, word("a"), row({"b", "c"}))},
    {"a row under a filter", Query(Query::OP_FILTER, row({"a", "b"}), word("Kept"))},
    {"a row as a filter", Query(Query::OP_FILTER, word("c"), row({"a", "b"}))},
    {"by steps", Query(Query::OP_AND_MAYBE, word("a"), by_steps())},
    {"by steps, scaled",
     Query(Query::OP_SCALE_WEIGHT, Query(Query::OP_AND_MAYBE, word("q"), by_steps()), 0.5)},
    {"steps alone", by_steps()},
    {"values", weightless(Query(Query::OP_VALUE_RANGE, number_slot, "3", "5"))},
    {"values from", Query(Query::OP_FILTER, word("a"), Query(Query::OP_VALUE_GE, number_slot, "7"))},
    {"values but not", Query(Query::OP_AND_NOT, word("a"), Query(Query::OP_VALUE_GE, number_slot, "2"))},
    {"values of any and of all",
     Query(Query::OP_AND,
           Query(Query::OP_AND, word("a"), weightless(Query(Query::OP_VALUE_GE, number_slot, "5"))),
           Query(Query::OP_AND_NOT, word("b"), Query(Query::OP_VALUE_RANGE, number_slot, "6", "7")))},
};

/// Queries of all kinds in each other, put together so that Xapian counts what matches only.
class RandomQuery {
  public:
    explicit RandomQuery(unsigned seed) : random_(seed) {}

    Query draw(int depth) {
        if (depth == 0) return leaf();
        switch (random_() % 8) {
            case 0:
                return Query(Query::OP_AND, draw(depth - 1), draw(depth - 1));
            case 1:
                return Query(Query::OP_AND_NOT, draw(depth - 1), draw(depth - 1));
            case 2:
                return Query(Query::OP_FILTER, draw(depth - 1), draw(depth - 1));
            case 3:
            case 4:
                return with_evidence(draw(depth - 1), {leaf()});
            case 5:
                return Query(Query::OP_SCALE_WEIGHT, draw(depth - 1),
                             0.5 * static_cast<double>(random_() % 4));
            default:
                return ranked_any({draw(depth - 1), draw(depth - 1)});
        }
    }

  private:
    Query leaf() {
        switch (random_() % 7) {
            case 0:
                return synonym(term(), term());
            case 3:
                return Query(Query::OP_PHRASE, std::vector{term(), term()}, 2 + random_() % 2);
            case 1:
                return synonym(term(), Query(Query::OP_PHRASE, term(), term()));
            case 2:
                return worth(term(), 1.5);
            default:
                return term();
        }
    }
    Query term() {
        return word(random_() % 3 == 0 ? rare(random_() % rare_words) : common(random_() % common_words));
    }

    std::mt19937 random_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(matcher)

BOOST_DATA_TEST_CASE(finds_and_scores_as_xapian_does, data::make(queries), sampled) {
    check_the_same(sampled.query);
}

BOOST_AUTO_TEST_CASE(finds_and_scores_random_queries_as_xapian_does) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Query query = RandomQuery(seed).draw(3);
        BOOST_TEST_CONTEXT(seed << ": " << query.xapian().get_description()) {
            if (!query.empty()) check_the_same(query);
        }
    }
}

BOOST_AUTO_TEST_CASE(gives_the_best_alone) {
    const Query any(Query::OP_OR, std::vector{word("a"), word("b"), word("q")});
    const Query query(Query::OP_AND_MAYBE, any, row({"a", "b"}));
    const std::vector<ScoredDocument> all = best_documents(sample(), query, 100'000);
    for (const std::size_t wanted : {7U, 300U, 2000U}) check_the_best(query, wanted, all);
    BOOST_TEST(best_documents(sample(), query, 0).empty());
}

BOOST_AUTO_TEST_CASE(tells_the_values_of_what_it_finds) {
    std::size_t found = 0;
    each_match(sample(), word("q"), {number_slot, slot_day}, [&](Xapian::docid number, const auto& values) {
        const Xapian::Document document = sample().database().get_document(number);
        BOOST_TEST(values[0] == document.get_value(number_slot));
        BOOST_TEST(values[1] == document.get_value(slot_day));
        ++found;
    });
    BOOST_TEST(found > 100);
}

BOOST_AUTO_TEST_CASE(leaves_to_xapian_what_it_cannot) {
    const std::vector<std::string> words{"a", "b"};
    const Query near(Query::OP_NEAR, words.begin(), words.end(), 5);
    BOOST_TEST(!can_match(sample(), near));
    BOOST_TEST(!can_match(sample(), Query(Query::OP_FILTER, word("a"), near)));
    BOOST_TEST(!can_match(Collection(sample().database(), {}), word("a")));
    BOOST_TEST(can_match(sample(), Query()));
    BOOST_TEST(count_documents(sample(), Query()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
