// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stored_record.h"

#include <boost/test/unit_test.hpp>

namespace {

dateline::StoredRecord sample_record() {
    dateline::StoredRecord record{"acme-1", "/data/acme.jsonl", "/data/acme.jsonl!acme-1", {}};
    dateline::Release& release = record.release;
    release.headline = "Acme Finds Gold";
    release.subheadline = "A second line";
    release.date = dateline::Date{2016, 11, 11};
    release.dateline_place = "MADISON, Wis.";
    release.wire = "GLOBE NEWSWIRE";
    release.tickers = {{"TSXV", "ACM"}, {"OTCQX", "ACMEF"}};
    release.issuer_ticker = release.tickers.front();
    release.issuer = "Acme Mining Inc.";
    release.language = "en";
    release.url = "https://acme.example/1";
    release.update_of = true;
    release.identifiers = {{"isin", "CA0000000001"}, {"wire-id", "urn:acme:1"}};
    release.subjects = {"Mining", "Gold"};
    release.embargo = "2016-11-11T07:00:00Z";
    release.corrects = "urn:acme:0";
    release.masthead = {{"November 11, 2016", 1}};
    release.sections = {{std::nullopt,
                         dateline::SectionKind::body,
                         3,
                         {{"Gold was found.", 3, false, {{0, 40}, {5, 47}}}},
                         "rule"},
                        {"About Acme", dateline::SectionKind::about_issuer, 5, {{"Acme digs.", 6}}, "rule"}};
    release.evidence = {{"date", "2016-11-11", 3, "dateline"}, {"wire", "GLOBE NEWSWIRE", 3, "dateline"}};
    return record;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stored_record)

BOOST_AUTO_TEST_CASE(reads_back_everything_that_is_kept) {
    const dateline::StoredRecord written = sample_record();
    const dateline::StoredRecord read = dateline::read_record(dateline::write_record(written));
    BOOST_TEST(read.id == written.id);
    BOOST_TEST(read.source == written.source);
    BOOST_TEST(read.path == written.path);
    BOOST_TEST(read.release.headline == "Acme Finds Gold");
    BOOST_TEST(read.release.subheadline.value() == "A second line");
    BOOST_TEST((read.release.date == written.release.date));
    BOOST_TEST(read.release.dateline_place.value() == "MADISON, Wis.");
    BOOST_TEST(read.release.wire.value() == "GLOBE NEWSWIRE");
    BOOST_TEST((read.release.tickers == written.release.tickers));
    BOOST_TEST((read.release.issuer_ticker == written.release.issuer_ticker));
    BOOST_TEST(read.release.issuer.value() == "Acme Mining Inc.");
    BOOST_TEST(read.release.url == written.release.url);
    BOOST_TEST(read.release.update_of);
    BOOST_TEST((read.release.identifiers == written.release.identifiers));
    BOOST_TEST((read.release.subjects == written.release.subjects));
    BOOST_TEST(read.release.embargo == "2016-11-11T07:00:00Z");
    BOOST_TEST(read.release.corrects == "urn:acme:0");
    BOOST_TEST(read.release.masthead.at(0).text == "November 11, 2016");
    BOOST_TEST_REQUIRE(read.release.sections.size() == 2);
    BOOST_TEST(!read.release.sections[0].heading.has_value());
    BOOST_TEST(read.release.sections[1].heading.value() == "About Acme");
    BOOST_TEST((read.release.sections[1].kind == dateline::SectionKind::about_issuer));
    BOOST_TEST(read.release.sections[1].line == 5);
    BOOST_TEST(read.release.sections[1].paragraphs.at(0).text == "Acme digs.");
    BOOST_TEST(read.release.sections[1].paragraphs.at(0).line == 6);
}

BOOST_AUTO_TEST_CASE(keeps_the_evidence_of_the_date_only) {
    const auto read = dateline::read_record(dateline::write_record(sample_record()));
    BOOST_TEST_REQUIRE(read.release.evidence.size() == 1);
    BOOST_TEST(read.release.evidence[0].rule == "dateline");
}

BOOST_AUTO_TEST_CASE(every_flipped_byte_is_noticed) {
    const std::string data = dateline::write_record(sample_record());
    for (std::size_t at = 0; at < data.size(); ++at) {
        std::string damaged = data;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        BOOST_CHECK_THROW((void)dateline::read_record(damaged), dateline::RecordError);
    }
}

BOOST_AUTO_TEST_CASE(every_truncation_is_noticed) {
    const std::string data = dateline::write_record(sample_record());
    for (std::size_t size = 0; size < data.size(); ++size)
        BOOST_CHECK_THROW((void)dateline::read_record(data.substr(0, size)), dateline::RecordError);
}

BOOST_AUTO_TEST_SUITE_END()
