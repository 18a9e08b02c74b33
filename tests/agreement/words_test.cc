// SPDX-License-Identifier: GPL-2.0-or-later
// However a thing is written in the release and in the query, they meet, and the snippet marks it.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "tests/agreement/round_trip.h"

using dateline::test::RoundTrip;

namespace {

/// Stands between spellings in the tables below.
constexpr char separator = '|';

struct Meeting {
    const char* why;
    const char* spellings;  ///< each finds releases with each, separated by `|`
};

/// Spellings that find exactly the same releases, whatever else is in the index.
constexpr Meeting the_same[] = {
    {"codes", "CLR 131|CLR131|CLR-131|CLR–131|CLR‑131"},
    {"short codes", "GLP1|GLP-1|GLP 1"},
    {"viruses", "COVID-19|COVID19|COVID 19"},
    {"phases", "Phase II|Phase 2|phase ii|PHASE 2|Phase-2"},
    {"phases with a letter", "Phase Ib|Phase 1b|phase IB"},
    {"cohorts", "Cohort IV|Cohort 4|cohort iv"},
    {"quarters",
     "Q3 2016|3Q16|third quarter of 2016|third-quarter 2016|2016 third quarter|3Q 2016|Q3’16|"
     "third quarter 2016|third quarter ended September 30, 2016|2016’s third quarter"},
    {"fiscal years", "FY16|FY2016|fiscal 2016|fiscal year 2016|full year 2016|2016 fiscal year"},
    {"halves", "H1 2016|1H16|first half of 2016|2016 first half"},
    {"nine months", "9M 2016|9M16|first nine months of 2016|nine months ended September 30, 2016"},
    {"dollars",
     "$5.6 million|$5.6M|\\$5.6 million|US$5.6 million|USD 5.6 million|U.S. $5.6 million|"
     "5.6 million dollars|$5.6mm"},
    {"euros", "€7.5 million|€7.5m|EUR 7.5 million|7.5 million euros"},
    {"Canadian dollars", "C$8.5 million|CAD 8.5 million|CDN$8.5 million"},
    {"pounds", "£1.5bn|£1.5 billion|GBP 1.5 billion"},
    {"shares", "2.5 million shares|2,500,000 shares"},
    {"percentages", "12.5%|12.5 percent|12.5 per cent|12.50%"},
    {"power", "6.9MW|6.9 MW|6.9 megawatts|6.9-MW"},
    {"doses", "25mCi|25 mCi"},
    {"countries", "US|U.S.|U. S."},
};

/// Spellings that find each other.
constexpr Meeting meetings[] = {
    {"parts of a code", "TNX-102 SL|TNX102SL|TNX-102SL"},
    {"codes in small letters", "CLR-131|clr-131|clr131|clr 131"},
    {"doses by area", "25mCi/m²|25 mCi/m2"},
    {"clearances", "510(k)|510k|510 (k)"},
    {"instruments", "NI 43-101|NI43-101"},
    {"messengers", "mRNA-1273|mrna1273"},
    {"generations", "5G|5g"},
    {"businesses", "B2B|b2b"},
    {"strains", "H1N1|h1n1"},
    {"filings", "10-K|10K|10-k"},
    {"cells", "CAR-T|CAR T"},
    {"money in full", "$5.6 million|$5,600,000"},
    {"cents", "$.05|$0.05"},
    {"initials", "J.P. Morgan|JP Morgan|J. P. Morgan|j.p. morgan"},
    {"legal forms", "Velorix N.V.|Velorix NV"},
    {"ampersands", "AT&T|at&t|AT&amp;T|AT & T"},
    {"research", "R&D|r&d|R & D"},
    {"states", "USA|U.S.A.|usa"},
    {"slashes", "relapsed/refractory|relapsed refractory|relapsed / refractory"},
    {"hyphens", "follow-up|follow–up|follow‑up"},
    {"hyphened and joined", "take-private|takeprivate"},
    {"apostrophes", "O’Reilly|O'Reilly|OReilly"},
    {"possessives", "the company’s plan|the company's plan|the company plan"},
    {"plurals", "trial|trials"},
    {"acronyms", "FDA|fda"},
    {"accents", "Nestlé|nestle|Nestle\u0301|NESTLÉ"},
    {"letters of their own", "Ørsted|Orsted"},
    {"sharp s", "Straße|strasse|STRASSE"},
    {"Polish", "Łódź|Lodz"},
    {"Serbian", "Đorđe|Dorde"},
    {"joined letters", "Œuvre|Oeuvre"},
    {"Turkish", "İstanbul|Istanbul"},
    {"ligatures", "efﬁcacy|efficacy"},
    {"soft hyphens", "refrac\u00ADtory|refractory"},
    {"zero width", "refrac\u200Btory|refractory"},
    {"direction", "\u200EVelorix\u200F|Velorix"},
    {"full width", "ＡＢＣ|ABC"},
    {"subscripts", "CO₂|CO2"},
    {"trade marks", "Skylite™|Skylite|Skylite®|Skylite(TM)"},
    {"capitals inside", "OptimumBank|optimumbank"},
    {"Japanese", "ソニー|ｿﾆｰ"},
    {"Arabic", "السلام|السَّلامُ|الســلام|ﺍﻟﺴﻼﻡ"},
    {"Hebrew", "שלום|שָׁלוֹם"},
};

struct Row {
    const char* written;  ///< in the release
    const char* asked;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.written << " / " << row.asked;
}

constexpr Row found[] = {
    {"I-124-CLR1404", "CLR1404"},
    {"I-124-CLR1404", "I-124"},
    {"I-124-CLR1404", "CLR 1404"},
    {"TNX-102 SL", "tnx-102"},
    {"HER2-negative", "HER2"},
    {"anti-PD-1", "PD-1"},
    {"PD-L1", "PDL1"},
    {"BRCA1/2", "BRCA2"},
    {"25mCi/m²", "25 mCi"},
    {"Phase IIb", "Phase 2"},
    {"Phase 2b/3", "Phase III"},
    {"Phases II and III", "Phase 3"},
    {"fourth quarter and full year 2016", "Q4 2016"},
    {"second quarter and six months ended June 30, 2016", "2Q16"},
    {"Q3 2016", "third quarter"},
    {"BRCA1/2", "BRCA1"},
    {"$ 5.6 million", "$5.6 million"},
    {"12.5 %", "12.5%"},
    {"C$5.6 million", "$5.6 million"},
    {"$1.2 to $1.5 billion", "$1.2 billion"},
    {"U.S.", "USA"},
    {"follow-up", "follow up"},
    {"follow-up", "followup"},
    {"followup", "follow-up"},
    {"Parkinson’s", "parkinsons"},
    {"OptimumBank", "optimum bank"},
    {"1,250,000 shares", "1250000"},
    {"東京証券取引所", "東京"},
    {"東京証券取引所", "証券取引所"},
    {"ไทยแลนด์", "ไทย"},
    {"VELORIX REPORTS CLR 131 DATA", "CLR131"},
};

constexpr Row not_found[] = {
    {"gives us time", "US"},
    {"told it so", "IT"},
    {"those who came", "WHO"},
    {"Phase II", "Phase 2b"},
    {"Phase 3", "Phase II"},
    {"Q3 2016", "Q3 2017"},
    {"Q2 2016", "third quarter of 2016"},
    {"third quarter ended December 31, 2016", "Q3 2016"},
    {"six months of 2016", "H1 2016"},
    {"€5.6 million", "$5.6 million"},
    {"5.6 million shares", "$5.6 million"},
    {"$5.6 billion", "$5.6 million"},
    {"$5.6 million", "C$5.6 million"},
    {"12.5 million", "12.5%"},
    {"6.9 miles from MW", "6.9 MW"},
    {"CLR 1404", "CLR 131"},
    {"GLP-2", "GLP-1"},
    {"CAR sales", "CARS-T"},
    {"NEWS", "new"},
    {"AIDS", "aid"},
};

std::string json_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '"') out += '\\';
        out += c;
    }
    return out;
}

std::vector<std::string> spellings_of(const Meeting& meeting) {
    std::vector<std::string> out(1);
    for (const char c : std::string_view(meeting.spellings)) {
        if (c == separator)
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

/// Releases, one for each text, with ids to tell them by.
class Releases {
  public:
    void add(const std::string& id, std::string_view text) {
        lines_ += R"({"id": ")" + id + R"(", "title": "Report", "body": "The company spoke of )" +
                  json_text(text) + R"( in its report, and of other things."})" + "\n";
    }

    void index(const RoundTrip& index) const { index.index("feed.jsonl", lines_); }

  private:
    std::string lines_;
};

bool is_marked(const dateline::Hit& hit) {
    return std::any_of(hit.snippets.begin(), hit.snippets.end(), [](const auto& snippet) {
        return std::any_of(snippet.sentences.begin(), snippet.sentences.end(),
                           [](const auto& sentence) { return !sentence.matches.empty(); });
    });
}

void check_found(const dateline::SearchResults& results, const std::string& id) {
    BOOST_TEST((results.relation == dateline::Relation::exact));
    const auto hit = std::find_if(results.hits.begin(), results.hits.end(),
                                  [&](const auto& each) { return each.id == id; });
    BOOST_TEST_REQUIRE((hit != results.hits.end()));
    BOOST_TEST(is_marked(*hit));
}

std::string id_of(std::size_t meeting, std::size_t spelling) {
    return "m" + std::to_string(meeting) + "-" + std::to_string(spelling);
}

void check_meetings(std::span<const Meeting> table, bool the_same_only) {
    const RoundTrip index;
    Releases releases;
    for (std::size_t m = 0; m < table.size(); ++m) {
        const auto spellings = spellings_of(table[m]);
        for (std::size_t i = 0; i < spellings.size(); ++i) releases.add(id_of(m, i), spellings[i]);
    }
    releases.index(index);
    for (std::size_t m = 0; m < table.size(); ++m) {
        const auto spellings = spellings_of(table[m]);
        for (const std::string& asked : spellings) {
            const auto results = index.ask(asked);
            for (std::size_t i = 0; i < spellings.size(); ++i)
                BOOST_TEST_CONTEXT(table[m].why << ": " << spellings[i] << " / " << asked)
            check_found(results, id_of(m, i));
            if (the_same_only) BOOST_TEST(index.ids(asked) == index.ids(spellings.front()), asked);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_agree)

BOOST_AUTO_TEST_CASE(spellings_of_one_thing_find_the_same_releases) {
    check_meetings(the_same, true);
}

BOOST_AUTO_TEST_CASE(every_spelling_finds_every_other_and_is_marked) {
    check_meetings(meetings, false);
}

BOOST_AUTO_TEST_CASE(what_is_written_is_found_and_marked) {
    const RoundTrip index;
    Releases releases;
    for (std::size_t i = 0; i < std::size(found); ++i) releases.add(id_of(0, i), found[i].written);
    releases.index(index);
    for (std::size_t i = 0; i < std::size(found); ++i)
        BOOST_TEST_CONTEXT(found[i]) check_found(index.ask(found[i].asked), id_of(0, i));
}

BOOST_AUTO_TEST_CASE(other_things_do_not_meet) {
    const RoundTrip index;
    Releases releases;
    for (std::size_t i = 0; i < std::size(not_found); ++i) releases.add(id_of(0, i), not_found[i].written);
    releases.index(index);
    for (std::size_t i = 0; i < std::size(not_found); ++i) {
        const std::string ids = " " + index.ids(not_found[i].asked) + " ";
        BOOST_TEST(ids.find(" " + id_of(0, i) + " ") == std::string::npos, not_found[i]);
    }
}

BOOST_AUTO_TEST_SUITE_END()
