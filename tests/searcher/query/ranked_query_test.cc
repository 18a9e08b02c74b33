// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/ranked_query.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <functional>
#include <map>
#include <ostream>
#include <random>
#include <string>
#include <vector>

#include "tests/support/temporary_directory.h"

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

/// Weights are added up in another order.
constexpr double rounding = 1e-9;

/// Some hundred documents of six words in random orders, about a third of them `kept`.
class ShuffledWords {
  public:
    ShuffledWords() : database_((folder_.path() / "index").string(), Xapian::DB_CREATE) {
        std::mt19937 random(20161111);
        const std::vector<std::string> words{"a", "b", "c", "d", "e", "f"};
        for (int i = 0; i < 300; ++i) {
            Xapian::Document document;
            for (Xapian::termpos at = 1; at <= 5; ++at)
                document.add_posting(words[random() % words.size()], at);
            if (random() % 3 == 0) document.add_boolean_term("Kept");
            database_.add_document(document);
        }
        database_.commit();
    }

    [[nodiscard]] std::map<Xapian::docid, double> weights(const Query& query) const {
        Xapian::Enquire enquire(database_);
        enquire.set_query(query.xapian());
        const Xapian::MSet match = enquire.get_mset(0, database_.get_doccount(), database_.get_doccount());
        std::map<Xapian::docid, double> weights;
        for (auto it = match.begin(); it != match.end(); ++it) weights[*it] = it.get_weight();
        return weights;
    }

  private:
    test::TemporaryDirectory folder_;
    Xapian::WritableDatabase database_;
};

const ShuffledWords& index() {
    static const ShuffledWords index;
    return index;
}

Query row(const std::string& first, const std::string& second) {
    const std::vector<std::string> words{first, second};
    return Query(Query::OP_PHRASE, words.begin(), words.end());
}

Query any_of_words_and_rows() {
    return ranked_any({Query("a"), row("b", "c"), Query("d"), row("e", "f")});
}

struct Row {
    std::string name;
    std::function<Query()> query;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name;
}

const std::vector<Row> queries{
    {"words and rows", any_of_words_and_rows},
    {"nested",
     [] {
         return ranked_any({any_of_words_and_rows(), row("c", "d")});
     }},
    {"a scaled row",
     [] {
         return ranked_any({Query("a"), Query(Query::OP_SCALE_WEIGHT, row("a", "b"), 0.2)});
     }},
    {"a row among other words",
     [] {
         return ranked_any({Query(Query::OP_AND, Query("a"), row("b", "c")), Query("d")});
     }},
    {"evidence",
     [] {
         return with_evidence(Query("a"), {row("b", "c"), row("c", "d"), Query("e")});
     }},
    {"evidence for any",
     [] {
         return with_evidence(any_of_words_and_rows(), {row("a", "b"), row("c", "d"), Query("f")});
     }},
    {"two with evidence, both asked for",
     [] {
         return Query(Query::OP_AND, with_evidence(Query("a"), {row("b", "c")}),
                      with_evidence(Query("d"), {row("c", "d")}));
     }},
    {"evidence twice",
     [] {
         return with_evidence(with_evidence(Query("a"), {row("b", "c")}), {row("c", "d"), Query("e")});
     }},
};

void check_the_same(const Query& filtered, const Query& query) {
    const std::map<Xapian::docid, double> all = index().weights(query);
    const std::map<Xapian::docid, double> some = index().weights(filtered);
    BOOST_TEST(!some.empty());
    for (const auto& [document, weight] : some)
        BOOST_TEST(std::abs(weight - all.at(document)) < rounding,
                   "document " << document << ": " << weight << " instead of " << all.at(document));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ranked_query)

BOOST_DATA_TEST_CASE(weighs_the_same_under_a_filter, data::make(queries)) {
    check_the_same(Query(Query::OP_FILTER, sample.query(), Query("Kept")), sample.query());
}

BOOST_DATA_TEST_CASE(weighs_the_same_beside_another_condition, data::make(queries)) {
    const Query kept(Query::OP_SCALE_WEIGHT, Query("Kept"), 0.0);
    check_the_same(Query(Query::OP_AND, sample.query(), kept), sample.query());
}

BOOST_DATA_TEST_CASE(weighs_the_same_as_evidence, data::make(queries)) {
    const Query kept(Query::OP_SCALE_WEIGHT, Query("Kept"), 0.0);
    const Query query = sample.query();
    const std::map<Xapian::docid, double> alone = index().weights(query);
    for (const auto& [document, weight] : index().weights(with_evidence(kept, {query}))) {
        const auto found = alone.find(document);
        const double expected = found == alone.end() ? 0 : found->second;
        BOOST_TEST(std::abs(weight - expected) < rounding,
                   "document " << document << ": " << weight << " instead of " << expected);
    }
}

BOOST_AUTO_TEST_CASE(gives_a_single_part_and_no_part_as_they_are) {
    BOOST_TEST(ranked_any({}).empty());
    BOOST_TEST(ranked_any({Query("a")}).xapian().get_description() == "Query(a)");
    BOOST_TEST(with_evidence(Query("a"), {}).xapian().get_description() == "Query(a)");
    BOOST_TEST(with_evidence(Query(), {Query("a")}).empty());
}

BOOST_AUTO_TEST_CASE(leaves_alternatives_without_rows_plain) {
    BOOST_TEST(ranked_any({Query("a"), Query("b")}).xapian().get_description() == "Query((a OR b))");
}

BOOST_AUTO_TEST_SUITE_END()
