// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/document_builder.h"

#include <boost/test/unit_test.hpp>

#include "schema/slot.h"
#include "schema/term.h"
#include "tests/indexer/write/printed_document.h"

using dateline::SectionKind;
using dateline::test::printed_terms;

namespace {

dateline::StoredRecord record_with(std::vector<dateline::Section> sections) {
    dateline::StoredRecord record{"a1", "/data/a.jsonl", "/data/a.jsonl!a1", {}};
    record.release.headline = "Gold";
    record.release.sections = std::move(sections);
    return record;
}

Xapian::Document built(const dateline::StoredRecord& record) {
    return dateline::DocumentBuilder().build(record, {std::string(16, 'h')});
}

dateline::Section section(SectionKind kind, std::optional<std::string> heading, std::string text) {
    return {std::move(heading), kind, 1, {{std::move(text), 1}}, ""};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_builder)

BOOST_AUTO_TEST_CASE(headline_words_weigh_most_and_are_also_under_their_prefix) {
    auto record = record_with({});
    record.release.headline = "Gold mines";
    const auto document = built(record);
    BOOST_TEST(printed_terms(document, "") == "Zmine:20 gold:20[1] mines:20[2]");
    BOOST_TEST(printed_terms(document, "XH:") == "XH:Zmine:0 XH:gold:0[1] XH:mines:0[2]");
}

BOOST_AUTO_TEST_CASE(of_a_plain_text_all_words_weigh_the_same_and_no_field_is_known) {
    auto record = record_with({section(SectionKind::body, std::nullopt, "About mines")});
    record.release.issuer = "Gold Mines Inc.";
    const auto document =
        dateline::DocumentBuilder(dateline::TextModel::plain).build(record, {std::string(16, 'h')});
    BOOST_TEST(printed_terms(document, "") == "Zmine:4 about:4[2002] gold:4[1] mines:4[2003]");
    for (const char* prefix : {"XH:", "XS:", "XI:", "XF:", "XK:", "XL:"})
        BOOST_TEST(printed_terms(document, prefix).empty(), prefix);
    BOOST_TEST(!printed_terms(document, "XN:").empty());
}

BOOST_AUTO_TEST_CASE(the_lead_weighs_more_than_later_news_and_that_more_than_boilerplate) {
    const auto document = built(record_with({section(SectionKind::body, std::nullopt, "lead"),
                                             section(SectionKind::body, std::nullopt, "news"),
                                             section(SectionKind::about_issuer, std::nullopt, "profile")}));
    for (const char* expected : {"lead:6[", "news:4[", "Zprofil:1"})
        BOOST_TEST(printed_terms(document, "").find(expected) != std::string::npos,
                   printed_terms(document, ""));
}

BOOST_AUTO_TEST_CASE(legal_words_are_posted_only_under_their_section) {
    const auto document =
        built(record_with({section(SectionKind::forward_looking, "Safe Harbor", "risks abound")}));
    BOOST_TEST(printed_terms(document, "") == "gold:20[1]");
    BOOST_TEST(printed_terms(document, "XS:") == "XS:fl:abound:0 XS:fl:harbor:0 XS:fl:risk:0 XS:fl:safe:0");
}

BOOST_AUTO_TEST_CASE(section_words_are_conditions_without_weight) {
    const auto document =
        built(record_with({section(SectionKind::financial_results, "Cash", "balances rose")}));
    BOOST_TEST(printed_terms(document, "XS:") == "XS:fr:balanc:0 XS:fr:cash:0 XS:fr:rose:0");
    BOOST_TEST(printed_terms(document, "").find("cash:8[") != std::string::npos);  // a heading counts double
}

BOOST_AUTO_TEST_CASE(forms_have_no_positions) {
    const auto document = built(record_with({section(SectionKind::body, std::nullopt, "CLR 131")}));
    BOOST_TEST(printed_terms(document, "").find("clr131:6 ") != std::string::npos,
               printed_terms(document, ""));
}

BOOST_AUTO_TEST_CASE(no_phrase_runs_from_one_paragraph_into_the_next) {
    auto two = section(SectionKind::body, std::nullopt, "alpha");
    two.paragraphs.push_back({"beta", 2});
    const auto document = built(record_with({two}));
    const std::string terms = printed_terms(document, "");
    BOOST_TEST(terms.find("alpha:6[2002]") != std::string::npos, terms);
    BOOST_TEST(terms.find("beta:4[4003]") != std::string::npos, terms);
}

BOOST_AUTO_TEST_CASE(behind_a_sentence_there_is_a_gap_but_not_within_a_heading) {
    const auto document = built(
        record_with({section(SectionKind::body, "Hale, Inc. Reports. More", "Cash rose. Costs fell.")}));
    const std::string terms = printed_terms(document, "");
    for (const char* expected : {"reports:8[2004]", "more:8[2005]", "rose:6[4007]", "costs:6[4108]"})
        BOOST_TEST(terms.find(expected) != std::string::npos, terms);
}

BOOST_AUTO_TEST_CASE(field_terms_and_facet_values) {
    auto record = record_with(
        {section(SectionKind::body, std::nullopt, "x"), section(SectionKind::body, std::nullopt, "y")});
    record.release.tickers = {{"NASDAQ", "CLRB"}, {"TSX", "CLRB"}, {"NYSE", "BRK.B"}};
    record.release.date = dateline::Date{2016, 11, 11};
    record.release.issuer = "Acme, Inc.";
    record.release.wire = "PR Newswire";
    const auto document = built(record);
    BOOST_TEST(printed_terms(document, "XT:") ==
               "XT:brkb:0 XT:clrb:0 XT:nasdaqclrb:0 XT:nysebrkb:0 XT:tsxclrb:0");
    BOOST_TEST(printed_terms(document, "XQ:") == "XQ:2016Q4:0");
    BOOST_TEST(document.get_value(dateline::slot_ticker) ==
               "CLRB\x1f"
               "BRK.B");
    BOOST_TEST(document.get_value(dateline::slot_exchange) == "NASDAQ\x1fTSX\x1fNYSE");
    BOOST_TEST(document.get_value(dateline::slot_section) == "body");
    BOOST_TEST(document.get_value(dateline::slot_day) == "20161111");
    BOOST_TEST(document.get_value(dateline::slot_issuer) == "Acme, Inc.");
}

BOOST_AUTO_TEST_CASE(an_undated_release_has_no_day) {
    const auto document = built(record_with({}));
    BOOST_TEST(document.get_value(dateline::slot_day) == "");
    BOOST_TEST(printed_terms(document, "XY:") == "");
}

BOOST_AUTO_TEST_CASE(no_term_is_too_long_for_the_disk) {
    const std::string long_url = "https://acme.example/" + std::string(5000, 'a');
    auto record = record_with({section(SectionKind::body, std::nullopt, long_url)});
    record.release.headline = std::string(3000, 'b');
    record.id = std::string(1000, 'i');
    record.source = std::string(1000, 's');
    const auto document = built(record);
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
        BOOST_TEST((*term).size() <= dateline::max_term_bytes);
}

BOOST_AUTO_TEST_SUITE_END()
