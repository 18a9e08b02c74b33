// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/term.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <set>

namespace bdata = boost::unit_test::data;

namespace {

std::string joined(const std::vector<std::string>& terms) {
    std::string out;
    for (const std::string& term : terms) out += (out.empty() ? "" : " ") + term;
    return out;
}

struct Row {
    const char* why;
    const char* field;
    const char* value;
    const char* terms;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"case is folded", "ticker", "CLRB", "XT:clrb"},
    {"exchange and symbol", "ticker", "NASDAQ:CLRB", "XT:nasdaqclrb"},
    {"dotted and dashed symbols meet", "ticker", "BRK.B", "XT:brkb"},
    {"spaces do not matter in a wire", "wire", "GLOBE NEWSWIRE", "XW:globenewswire"},
    {"nor case", "wire", "GlobeNewswire", "XW:globenewswire"},
    {"section kinds", "section", "financial-results", "XK:financialresults"},
    {"one term a word of a name", "issuer", "Cellectar Biosciences, Inc.", "XI:biosciences XI:cellectar"},
    {"legal forms are dropped", "issuer", "The Acme Company N.V.", "XI:acme"},
    {"unless nothing is left", "issuer", "The Limited", "XI:limited XI:the"},
    {"accents are folded", "issuer", "Nestlé S.A.", "XI:nestle"},
    {"ampersand words stay", "issuer", "AT&T Inc.", "XI:at&t"},
    {"lone ampersands go", "issuer", "Procter & Gamble", "XI:gamble XI:procter"},
    {"ids keep their case", "id", "Doc/7", "XN:Doc/7"},
    {"nothing but punctuation", "ticker", "--", ""},
    {"empty", "issuer", "", ""},
    {"the headline has no whole values", "title", "x", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(term)

BOOST_DATA_TEST_CASE(folds_values_by_the_type_of_their_field, bdata::make(rows)) {
    BOOST_TEST(joined(dateline::value_terms(dateline::field(sample.field), sample.value)) == sample.terms);
}

BOOST_AUTO_TEST_CASE(long_values_stay_apart_within_the_limit) {
    const std::string start(300, 'a');
    const std::string one = dateline::word_term("", start + "1");
    const std::string two = dateline::word_term("", start + "2");
    BOOST_TEST(one.size() <= dateline::max_term_bytes);
    BOOST_TEST(one != two);
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_at_a_character) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "\u00e9";
    const std::string term = dateline::word_term("x", text);
    BOOST_TEST(term.size() <= dateline::max_term_bytes);
    BOOST_TEST((static_cast<unsigned char>(term[term.size() - 33]) & 0xC0) ==
               0x80);  // the cut is after a whole character
}

BOOST_AUTO_TEST_CASE(a_nul_never_gets_into_a_term) {
    BOOST_TEST(dateline::word_term("", std::string("a\0b", 3)) == "ab");
}

BOOST_AUTO_TEST_CASE(stems_and_section_words_have_their_prefixes) {
    BOOST_TEST(dateline::stem_term("", "therapi") == "Ztherapi");
    BOOST_TEST(dateline::stem_term(dateline::headline_prefix, "therapi") == "XH:Ztherapi");
    BOOST_TEST(dateline::section_word_term(dateline::SectionKind::financial_results, "cash") == "XS:fr:cash");
}

BOOST_AUTO_TEST_CASE(unique_terms_depend_on_source_and_id_apart) {
    BOOST_TEST(dateline::unique_term("ab", "c") != dateline::unique_term("a", "bc"));
    BOOST_TEST(dateline::unique_term("a", "b") == dateline::unique_term("a", "b"));
    BOOST_TEST(dateline::unique_term("a", "b").size() == 33);
}

BOOST_AUTO_TEST_CASE(spellings_of_an_issuer_are_one_facet) {
    const dateline::Field& issuer = dateline::field("issuer");
    BOOST_TEST(dateline::facet_key(issuer, "Acme Mining, Inc.") ==
               dateline::facet_key(issuer, "ACME MINING INC"));
    BOOST_TEST(dateline::facet_key(issuer, "Acme Mining") != dateline::facet_key(issuer, "Mining Acme"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(field_table)

BOOST_AUTO_TEST_CASE(no_prefix_is_the_beginning_of_another) {
    for (const dateline::Field& a : dateline::fields())
        for (const dateline::Field& b : dateline::fields()) {
            if (&a == &b || a.prefix.empty() || b.prefix.empty()) continue;
            BOOST_TEST(!b.prefix.starts_with(a.prefix), a.name << " and " << b.name);
        }
}

BOOST_AUTO_TEST_CASE(names_and_slots_are_unique) {
    std::set<std::string_view> names;
    std::set<unsigned> slots;
    for (const dateline::Field& field : dateline::fields()) {
        BOOST_TEST(names.insert(field.name).second, field.name);
        if (field.slot) BOOST_TEST(slots.insert(*field.slot).second, field.name);
    }
}

BOOST_AUTO_TEST_CASE(finds_names_in_any_case_and_the_nearest) {
    BOOST_TEST(dateline::find_field("TICKER") == &dateline::field("ticker"));
    BOOST_TEST(dateline::find_field("tickers") == nullptr);
    BOOST_TEST(dateline::nearest_field("tikcer") == "ticker");
    BOOST_TEST(dateline::nearest_field("sections") == "section");
    BOOST_TEST(dateline::nearest_field("articy") == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(section_kind_table)

BOOST_AUTO_TEST_CASE(is_in_the_order_of_the_enumeration_with_unique_codes) {
    std::set<std::string_view> codes;
    int index = 0;
    for (const auto& entry : dateline::section_kinds()) {
        BOOST_TEST(static_cast<int>(entry.kind) == index++);
        BOOST_TEST(codes.insert(entry.code).second);
        BOOST_TEST((dateline::section_kind(entry.name) == entry.kind));
    }
    BOOST_TEST(index == dateline::section_kind_count);
}

BOOST_AUTO_TEST_CASE(names_are_forgiven_case_and_underscores) {
    BOOST_TEST((dateline::section_kind("Financial_Results") == dateline::SectionKind::financial_results));
    BOOST_TEST(!dateline::section_kind("results"));
}

BOOST_AUTO_TEST_SUITE_END()
