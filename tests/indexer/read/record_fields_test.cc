// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/record_fields.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using dateline::Record;
using dateline::RecordProblem;

namespace {

struct BadRow {
    const char* line;
    const char* reason;  ///< part of it
};

std::ostream& operator<<(std::ostream& out, const BadRow& row) {
    return out << row.line;
}

constexpr BadRow bad_rows[] = {
    {"{\"id\": 1,", "not valid JSON at column 10"},
    {"[1, 2]", "expected a JSON object, found array"},
    {"{\"id\": \"a\"}", "the record has no text: expected title"},
    {"{\"title\": \"\", \"body\": null}", "the record has no text"},
    {"plain text", "not valid JSON at column 1"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(record_fields)

BOOST_AUTO_TEST_CASE(reads_every_field_under_its_names) {
    const auto found = dateline::read_record_line(
        R"({"id": "a1", "headline": "Acme", "text": "Body", "date": "2016-11-11", "link": "https://acme.example",)"
        R"( "tickers": ["TSXV:ACM", "OTC:ACMEF"], "company": "Acme Inc.", "wire": "PR Newswire", "lang": "en", "x": {}})");
    const Record& record = std::get<Record>(found);
    BOOST_TEST(record.id == "a1");
    BOOST_TEST(record.raw.title == "Acme");
    BOOST_TEST(record.raw.text == "Body");
    BOOST_TEST(record.raw.published == "2016-11-11");
    BOOST_TEST(record.raw.url == "https://acme.example");
    BOOST_TEST((record.raw.tickers == std::vector<std::string>{"TSXV:ACM", "OTC:ACMEF"}));
    BOOST_TEST(record.raw.issuer == "Acme Inc.");
    BOOST_TEST(record.raw.wire == "PR Newswire");
    BOOST_TEST(record.raw.language == "en");
}

BOOST_AUTO_TEST_CASE(numbers_are_ids_too_and_nulls_are_nothing) {
    const auto found =
        dateline::read_record_line(R"({"id": 17, "title": "Acme", "url": null, "ticker": null})");
    const Record& record = std::get<Record>(found);
    BOOST_TEST(record.id == "17");
    BOOST_TEST(record.raw.url == "");
    BOOST_TEST(record.raw.tickers.empty());
}

BOOST_AUTO_TEST_CASE(dates_are_read_as_people_and_feeds_write_them) {
    const auto published = [](const std::string& value) {
        const auto found = dateline::read_record_line(R"({"title": "Acme", "published": )" + value + "}");
        return std::get<Record>(found).raw.published;
    };
    for (const char* date :
         {R"("12/31/2020")", R"("31.12.2020")", R"("2020/12/31")", R"("Dec 31, 2020")", R"("31 Dec 2020")",
          R"("Thu, 31 Dec 2020 10:00:00 GMT")", "1609372800", "1609372800000", R"("1609372800")"})
        BOOST_TEST(published(date) == "2020-12-31", date);
    BOOST_TEST(published(R"("2020-12-31T10:00:00Z")") == "2020-12-31T10:00:00Z");
    BOOST_TEST(published(R"("20201231")") == "20201231");
    BOOST_TEST(published(R"("soon")") == "soon");
    BOOST_TEST(published("17") == "17");
}

BOOST_AUTO_TEST_CASE(tickers_without_an_exchange_are_of_the_records) {
    const auto found =
        dateline::read_record_line(R"({"title": "Acme", "exchange": "NASDAQ", "ticker": "ACM, TSXV:ACME"})");
    BOOST_TEST((std::get<Record>(found).raw.tickers == std::vector<std::string>{"NASDAQ:ACM", "TSXV:ACME"}));
}

BOOST_AUTO_TEST_CASE(ill_formed_bytes_are_replaced) {
    const auto found = dateline::read_record_line(
        "{\"title\": \"A\xFF"
        "B\"}");
    BOOST_TEST(std::get<Record>(found).raw.title == "A\uFFFDB");
}

BOOST_DATA_TEST_CASE(says_what_is_wrong_with_a_line, bdata::make(bad_rows)) {
    const auto found = dateline::read_record_line(sample.line);
    BOOST_TEST_REQUIRE(std::holds_alternative<RecordProblem>(found));
    BOOST_TEST(std::get<RecordProblem>(found).reason.find(sample.reason) != std::string::npos,
               std::get<RecordProblem>(found).reason);
}

BOOST_AUTO_TEST_SUITE_END()
