// SPDX-License-Identifier: GPL-2.0-or-later
// However a thing is written in the release and in the query, they meet, and the snippet marks it.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "tests/agreement/round_trip.h"

namespace bdata = boost::unit_test::data;
using dateline::test::RoundTrip;

namespace {

struct Row {
    const char* written;  ///< in the release
    const char* asked;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.written << " / " << row.asked;
}

constexpr Row rows[] = {
    {"CLR 131", "CLR131"},
    {"CLR 131", "CLR-131"},
    {"CLR-131", "clr 131"},
    {"CLR131", "CLR 131"},
    {"I-124-CLR1404", "CLR1404"},
    {"I-124-CLR1404", "I-124"},
    {"I-124-CLR1404", "CLR 1404"},
    {"TNX-102 SL", "TNX102SL"},
    {"TNX-102 SL", "tnx-102"},
    {"25mCi/m²", "25 mCi"},
    {"25 mCi/m2", "25mCi/m²"},
    {"Phase II", "phase 2"},
    {"Phase 2", "Phase II"},
    {"Phase 1b", "Phase Ib"},
    {"3Q 2016", "Q3 2016"},
    {"third quarter of 2016", "3Q16"},
    {"Q3 2016", "third quarter 2016"},
    {"2016 third quarter", "Q3 2016"},
    {"$5.6 million", "$5.6M"},
    {"$5,600,000", "$5.6 million"},
    {"\\\\$5.6 million", "$5600000"},
    {"U.S.", "US"},
    {"US", "U.S."},
    {"AT&T", "at&t"},
    {"R&D", "R&D"},
    {"relapsed/refractory", "refractory"},
    {"follow-up", "followup"},
    {"follow-up", "follow up"},
    {"followup", "follow-up"},
    {"Nestlé", "nestle"},
    {"Straße", "strasse"},
    {"Parkinson’s", "parkinsons"},
    {"OptimumBank", "optimum bank"},
    {"OptimumBank", "optimumbank"},
    {"COVID-19", "covid19"},
    {"trials", "trial"},
    {"trial", "trials"},
    {"12.5%", "12.5 percent"},
    {"1,250,000 shares", "1250000"},
    {"東京証券取引所", "東京"},
    {"FDA", "fda"},
    {"fda", "FDA"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(words_agree)

BOOST_AUTO_TEST_CASE(every_spelling_finds_every_other_and_is_marked) {
    const RoundTrip index;
    std::string lines;
    for (std::size_t i = 0; i < std::size(rows); ++i)
        lines += R"({"id": "r)" + std::to_string(i) +
                 R"(", "title": "Report", "body": "The company spoke of )" + rows[i].written +
                 R"( in its report, and of other things."})" + "\n";
    index.index("feed.jsonl", lines);
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        const auto results = index.ask(rows[i].asked);
        const auto hit = std::find_if(results.hits.begin(), results.hits.end(),
                                      [&](const auto& each) { return each.id == "r" + std::to_string(i); });
        BOOST_TEST((results.relation == dateline::Relation::exact), rows[i]);
        BOOST_TEST_CONTEXT(rows[i]) {
            BOOST_TEST((hit != results.hits.end()));
            if (hit == results.hits.end()) continue;
            const auto& sentences = hit->snippets.at(0).sentences;
            BOOST_TEST(std::any_of(sentences.begin(), sentences.end(),
                                   [](const auto& sentence) { return !sentence.matches.empty(); }));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
