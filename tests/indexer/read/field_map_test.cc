// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/field_map.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "indexer/read/record_fields.h"

namespace bdata = boost::unit_test::data;
using dateline::FieldMap;
using dateline::FieldMapError;
using dateline::read_record_line;
using dateline::Record;
using dateline::RecordField;

namespace {

FieldMap map_of(const std::vector<std::string>& mappings) {
    return std::get<FieldMap>(FieldMap::read(mappings));
}

Record record_of(const std::string& line, const std::vector<std::string>& mappings) {
    return std::get<Record>(read_record_line(line, map_of(mappings)));
}

struct ErrorRow {
    const char* mapping;
    const char* text;
    const char* hint;
};

std::ostream& operator<<(std::ostream& out, const ErrorRow& row) {
    return out << row.mapping;
}

const ErrorRow errors[] = {
    {"titel=x", "--map knows no field `titel`", "did you mean title?"},
    {"volume=x", "--map knows no field `volume`",
     "fields are id, title, subtitle, body, published, url, ticker, exchange, issuer, wire, language"},
    {"title", "--map cannot be `title`", "it is FIELD=NAME, as in title=headline,body=article.text"},
    {"title=", "--map cannot be `title=`", "it is FIELD=NAME, as in title=headline,body=article.text"},
    {"=x", "--map cannot be `=x`", "it is FIELD=NAME, as in title=headline,body=article.text"},
    {"", "--map cannot be ``", "it is FIELD=NAME, as in title=headline,body=article.text"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(field_map)

BOOST_AUTO_TEST_CASE(names_of_a_map_go_before_the_common_ones) {
    const FieldMap map = map_of({"title=kopf,body=teil1", "body=teil2"});
    BOOST_TEST_REQUIRE(map.names_of(RecordField::title).size() == 3U);
    BOOST_TEST(map.names_of(RecordField::title)[0] == "kopf");
    BOOST_TEST(map.names_of(RecordField::title)[1] == "title");
    BOOST_TEST(map.names_of(RecordField::body)[0] == "teil1");
    BOOST_TEST(map.names_of(RecordField::body)[1] == "teil2");
    BOOST_TEST(map.names_of(RecordField::body)[2] == "body");
    BOOST_TEST(map.names_of(RecordField::published).front() == "published");
    BOOST_TEST(map.mapped() == "title=kopf\nbody=teil1\nbody=teil2\n");
    BOOST_TEST(map_of({map.mapped()}).mapped() == map.mapped());
    BOOST_TEST(FieldMap().mapped() == "");
}

BOOST_DATA_TEST_CASE(a_mapping_that_cannot_be_followed_says_what_would_be_right, bdata::make(errors)) {
    const auto map = FieldMap::read({sample.mapping});
    BOOST_TEST_REQUIRE(std::holds_alternative<FieldMapError>(map));
    BOOST_TEST(std::get<FieldMapError>(map).text == sample.text);
    BOOST_TEST(std::get<FieldMapError>(map).hint == sample.hint);
}

BOOST_AUTO_TEST_CASE(keys_of_json_are_found_by_the_map) {
    const Record record = record_of(R"({"kopf": "Acme Wins", "teil2": "It won.", "title": "no"})",
                                    {"title=kopf,body=teil1,body=teil2"});
    BOOST_TEST(record.raw.title == "Acme Wins");
    BOOST_TEST(record.raw.text == "It won.");
    const Record common =
        record_of(R"({"headline": "Acme Wins", "body": "It won."})", {"title=kopf,body=teil1"});
    BOOST_TEST(common.raw.title == "Acme Wins");
    BOOST_TEST(common.raw.text == "It won.");
}

BOOST_AUTO_TEST_CASE(dots_go_into_objects_unless_a_key_has_them) {
    const char* nested = R"({"title": "A", "article": {"text.de": {"main": "Deep."}, "text": "Text."}})";
    BOOST_TEST(record_of(nested, {"body=article.text"}).raw.text == "Text.");
    BOOST_TEST(record_of(nested, {"body=article.text.de.main"}).raw.text == "Deep.");
    BOOST_TEST(record_of(R"({"title": "A", "a.b": "Flat.", "a": {"b": "Deep."}})", {"body=a.b"}).raw.text ==
               "Flat.");
}

BOOST_AUTO_TEST_CASE(lists_give_their_texts_and_tickers_are_parted) {
    const Record record =
        record_of(R"({"title": "A", "tickers": ["NYSE:A", "NYSE:B, NYSE:C"]})", {"ticker=tickers"});
    BOOST_TEST((record.raw.tickers == std::vector<std::string>{"NYSE:A", "NYSE:B", "NYSE:C"}));
}

BOOST_AUTO_TEST_SUITE_END()
