// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/amounts.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <sstream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

Release release_with(const std::string& text, SectionKind kind = SectionKind::body) {
    Release release;
    release.sections.push_back(
        {.heading = {}, .kind = kind, .line = 5, .paragraphs = {{.text = text, .line = 5}}, .rule = {}});
    return release;
}

/// `USD 5600000 [$5.6 million], 12.5% [12.5 percent]`.
std::string amounts_in(const Release& release) {
    std::ostringstream out;
    out.precision(15);
    for (const Amount& amount : find_amounts(release)) {
        if (out.tellp() > 0) out << ", ";
        if (amount.kind == AmountKind::money) out << amount.currency << ' ';
        out << amount.value << (amount.kind == AmountKind::percentage ? "%" : "") << " [" << amount.text
            << ']';
    }
    return out.str();
}

struct Row {
    const char* why;
    const char* text;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row money[] = {
    {"million", "It has $5.6 million in cash.", "USD 5600000 [$5.6 million]"},
    {"letter", "A grant of $2M was paid.", "USD 2000000 [$2M]"},
    {"letter behind a blank", "A grant of $2.5 M was paid.", "USD 2500000 [$2.5 M]"},
    {"hyphen", "A $500-million plan.", "USD 500000000 [$500-million]"},
    {"whole", "It paid $1,234,567.89 today.", "USD 1234567.89 [$1,234,567.89]"},
    {"end of a sentence", "It paid $12. Then it left.", "USD 12 [$12]"},
    {"US$", "US$ 12.5bn in all", "USD 12500000000 [US$ 12.5bn]"},
    {"C$", "C$3.2M in all", "CAD 3200000 [C$3.2M]"},
    {"A$", "A$4 billion in all", "AUD 4000000000 [A$4 billion]"},
    {"HK$", "HK$10 in all", "HKD 10 [HK$10]"},
    {"R$", "R$7,5 in all", "BRL 7.5 [R$7,5]"},
    {"euro with a decimal comma", "€4,5 Mio. in all", "EUR 4500000 [€4,5 Mio.]"},
    {"pound", "£1.2m in all", "GBP 1200000 [£1.2m]"},
    {"yen", "¥300 billion in all", "JPY 300000000000 [¥300 billion]"},
    {"francs", "CHF 3m in all", "CHF 3000000 [CHF 3m]"},
    {"rupees", "Rs. 40 crore in all", "INR 400000000 [Rs. 40 crore]"},
    {"code before", "EUR 12 million in all", "EUR 12000000 [EUR 12 million]"},
    {"code behind", "$5 million CAD in all", "CAD 5000000 [$5 million CAD]"},
    {"code in brackets", "$5 million (CAD) in all", "CAD 5000000 [$5 million (CAD)]"},
    {"words", "5.6 million dollars in all", "USD 5600000 [5.6 million dollars]"},
    {"Canadian dollars", "5.6 million Canadian dollars in all", "CAD 5600000 [5.6 million Canadian dollars]"},
    {"euros", "12 billion euros in all", "EUR 12000000000 [12 billion euros]"},
    {"sign behind", "4,5 M€ and 300 € in all", "EUR 4500000 [4,5 M€], EUR 300 [300 €]"},
    {"a share", "earned $0.12 per share", "USD 0.12 [$0.12]"},
    {"a loss in brackets", "or ($0.12) per share", "USD -0.12 [($0.12)]"},
    {"a loss of millions", "a result of ($1.2) million", "USD -1200000 [($1.2) million]"},
    {"sign outside the brackets", "a result of $(1.2) million", "USD -1200000 [$(1.2) million]"},
    {"minus", "a result of -$1.2 million", "USD -1200000 [$1.2 million]"},
    {"an aside in brackets", "five euros ($6) each", "USD 6 [$6]"},
    {"an aside of millions", "in euros ($5.6 million) at most", "USD 5600000 [$5.6 million]"},
    {"range", "$5 to $6 million", "USD 5000000 [$5], USD 6000000 [$6 million]"},
    {"range with a dash", "$5-6 million is more than $4",
     "USD 5000000 [$5], USD 6000000 [6 million], USD 4 [$4]"},
    {"range before its currency", "5 to 6 million euros", "EUR 5000000 [5], EUR 6000000 [6 million euros]"},
    {"a price and a sum", "sold at $5 and $6 million was raised", "USD 5 [$5], USD 6000000 [$6 million]"},
};

constexpr Row percentages[] = {
    {"sign", "up 12.5%", "12.5% [12.5%]"},
    {"word", "up 12.5 percent", "12.5% [12.5 percent]"},
    {"two words", "up 25 per cent", "25% [25 per cent]"},
    {"a blank", "up 7 %", "7% [7 %]"},
    {"minus", "by -5%", "-5% [5%]"},
    {"brackets", "by (5.2)%", "-5.2% [(5.2)%]"},
    {"range", "5 to 6% or 7-8%", "5% [5], 6% [6%], 7% [7], 8% [8%]"},
    {"thousands", "up 1,200%", "1200% [1,200%]"},
};

constexpr Row nothing[] = {
    {"basis points", "25 basis points", ""},
    {"percentile", "the 90 percentile", ""},
    {"plain numbers", "5.6 million users, 131 and 3 M of cable", ""},
    {"a date", "On May 5, 2016 at 8:30", ""},
    {"a phone number", "Call 888-555-0100", ""},
    {"a code", "CLR131 and I-124 and v1.2.3", ""},
    {"a name", "Formula1 and A$AP", ""},
    {"a sign without a number", "$ and % and €", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(amounts)

BOOST_DATA_TEST_CASE(reads_money, bdata::make(money)) {
    BOOST_TEST(amounts_in(release_with(sample.text)) == sample.expected);
}

BOOST_DATA_TEST_CASE(reads_percentages, bdata::make(percentages)) {
    BOOST_TEST(amounts_in(release_with(sample.text)) == sample.expected);
}

BOOST_DATA_TEST_CASE(leaves_other_numbers_alone, bdata::make(nothing)) {
    BOOST_TEST(amounts_in(release_with(sample.text)) == sample.expected);
}

BOOST_AUTO_TEST_CASE(the_release_says_which_dollar_it_means) {
    const std::string text = "It raised $5. All amounts are in Canadian dollars.";
    BOOST_TEST(amounts_in(release_with(text)) == "CAD 5 [$5]");
    BOOST_TEST(amounts_in(release_with("It raised $5, not C$6.")) == "USD 5 [$5], CAD 6 [C$6]");
    BOOST_TEST(find_amounts(release_with(text)).front().rule == "dollar sign, as the release says");
}

BOOST_AUTO_TEST_CASE(the_issuers_exchange_says_it_where_the_release_does_not) {
    Release release = release_with("It raised $5.");
    release.issuer_ticker = Ticker{"TSXV", "ORV"};
    BOOST_TEST(amounts_in(release) == "CAD 5 [$5]");
    release.issuer_ticker = Ticker{"TSX", "ORV"};
    BOOST_TEST(amounts_in(release) == "USD 5 [$5]");
    release.issuer_ticker = Ticker{"TSXV", "ORV"};
    release.sections.front().paragraphs.push_back({"Figures are in U.S. dollars.", 6, false});
    BOOST_TEST(amounts_in(release) == "USD 5 [$5]");
}

BOOST_AUTO_TEST_CASE(points_part_thousands_in_other_languages) {
    Release release = release_with("Umsatz von 1.234 Euro und 1.234,5 Mio. Euro");
    release.language = "de";
    BOOST_TEST(amounts_in(release) == "EUR 1234 [1.234 Euro], EUR 1234500000 [1.234,5 Mio. Euro]");
    release.language = "en";
    BOOST_TEST(amounts_in(release) == "EUR 1.234 [1.234 Euro], EUR 1234500000 [1.234,5 Mio. Euro]");
}

BOOST_AUTO_TEST_CASE(tables_and_boilerplate_are_left_out) {
    for (const SectionKind kind : {SectionKind::financial_tables, SectionKind::legal, SectionKind::contact,
                                   SectionKind::footer, SectionKind::forward_looking, SectionKind::about})
        BOOST_TEST(amounts_in(release_with("$5 million", kind)).empty());
    BOOST_TEST(!amounts_in(release_with("$5 million", SectionKind::outlook)).empty());
}

BOOST_AUTO_TEST_CASE(each_printed_amount_is_kept_once_and_not_without_end) {
    Release release = release_with("$5 million here.");
    release.headline = "Orvane Raises $5 million";
    release.evidence.push_back({"headline", release.headline, 1, "first line"});
    BOOST_TEST(find_amounts(release).size() == 1U);
    BOOST_TEST(find_amounts(release).front().line == 1);
    std::string many;
    for (int i = 0; i < 200; ++i) many += "$" + std::to_string(i) + " and ";
    BOOST_TEST(find_amounts(release_with(many)).size() == most_amounts);
}

BOOST_AUTO_TEST_CASE(hostile_text_costs_linear_time) {
    BOOST_TEST(find_amounts(release_with(std::string(1'000'000, '1'))).empty());
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "1.1.";
    BOOST_TEST(find_amounts(release_with(text)).empty());
    BOOST_TEST(find_amounts(release_with(std::string(500'000, '$') + std::string(500'000, '('))).empty());
}

BOOST_AUTO_TEST_SUITE_END()
