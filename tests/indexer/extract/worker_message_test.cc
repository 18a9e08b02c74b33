// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/worker_message.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;
using nlohmann::json;

namespace {

RawRelease full_release() {
    RawRelease raw;
    raw.text = "text";
    raw.blocks = {{RawBlockKind::heading, "About Acme", true, false, true},
                  {RawBlockKind::row, "a\tb", false, true, false}};
    raw.title = "title";
    raw.subtitle = "subtitle";
    raw.published = "2024-01-02";
    raw.place = "Oslo";
    raw.url = "https://acme.example/1";
    raw.wire = "Wire";
    raw.issuer = "Acme";
    raw.language = "en";
    raw.tickers = {"NYSE:ACM"};
    raw.identifiers = {{"isin", "NO0000000000"}};
    raw.subjects = {"ERN"};
    raw.embargo = "2024-01-02T08:00:00Z";
    raw.corrects = "1";
    raw.markdown = true;
    return raw;
}

std::string cbor(const json& value) {
    const std::vector<std::uint8_t> bytes = json::to_cbor(value);
    return {bytes.begin(), bytes.end()};
}

struct MalformedRow {
    const char* why;
    std::string bytes;
};

std::ostream& operator<<(std::ostream& out, const MalformedRow& row) {
    return out << row.why;
}

const MalformedRow malformed[] = {
    {"nothing", ""},
    {"a number", cbor(5)},
    {"an object", cbor({{"tag", 1}})},
    {"an empty array", cbor(json::array())},
    {"a tag that is none", cbor(json::array({17}))},
    {"a tag below zero", cbor(json::array({-1}))},
    {"a text where the tag should be", cbor(json::array({"release"}))},
    {"a part without a name", cbor(json::array({1}))},
    {"a part with a number for a name", cbor(json::array({1, 5}))},
    {"too many fields", cbor(json::array({1, "a", "b"}))},
    {"a release that is none", cbor(json::array({3, "a", "b", "c"}))},
    {"a release that is too short", cbor(json::array({3, "a", "b", json::array({"text"})}))},
    {"a truth value that is a number", cbor(json::array({4, "a", "b", 1}))},
    {"bytes behind the message", cbor(json::array({2})) + "x"},
    {"a length that promises more than there is", "\x9B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"},
    {"a text that promises more than there is", "\x82\x01\x7B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"},
    {"nesting without end", std::string(1'000'000, '\x81')},
    {"a flood of small values", std::string("\x9A\x00\x98\x96\x80", 5) + std::string(10'000'000, '\x00')},
    {"a byte string", cbor(json::array({1, json::binary({1, 2})}))},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(worker_message)

BOOST_AUTO_TEST_CASE(a_request_comes_back_as_it_was_written) {
    const ExtractRequest request{SourceFormat::archive, 12, {3, 12}, "body=text\n"};
    BOOST_TEST((read_request(written(request)) == request));
}

BOOST_AUTO_TEST_CASE(a_release_comes_back_as_it_was_written) {
    const DecodedRelease release{"a/b.html", "id-1", full_release()};
    const WorkerMessage back = read_worker_message(written(WorkerMessage(release)));
    const auto& got = std::get<DecodedRelease>(back);
    BOOST_TEST(got.name == release.name);
    BOOST_TEST(got.id == release.id);
    BOOST_TEST((got.raw == release.raw));
}

BOOST_AUTO_TEST_CASE(the_other_messages_come_back_as_they_were_written) {
    const auto back = [](const WorkerMessage& message) { return read_worker_message(written(message)); };
    const SandboxReport report{true, false, true};
    BOOST_TEST((std::get<SandboxReport>(back(report)) == report));
    BOOST_TEST(std::get<PartBegun>(back(PartBegun{"a.pdf"})).name == "a.pdf");
    BOOST_TEST(std::holds_alternative<PartEnded>(back(PartEnded{})));
    BOOST_TEST(std::holds_alternative<RequestEnded>(back(RequestEnded{})));
    const WorkerMessage refused = back(DecodeRefusal{"n", "is a list", false});
    BOOST_TEST(std::get<DecodeRefusal>(refused).name == "n");
    BOOST_TEST(std::get<DecodeRefusal>(refused).reason == "is a list");
    BOOST_TEST(!std::get<DecodeRefusal>(refused).is_failure);
}

BOOST_AUTO_TEST_CASE(texts_are_made_well_formed) {
    const WorkerMessage back = read_worker_message(written(WorkerMessage(PartBegun{"a\xFF"})));
    BOOST_TEST(std::get<PartBegun>(back).name == "a\xEF\xBF\xBD");
}

BOOST_DATA_TEST_CASE(what_is_no_message_is_told_from_one, bdata::make(malformed)) {
    BOOST_CHECK_THROW((void)read_worker_message(sample.bytes), MalformedMessage);
}

BOOST_AUTO_TEST_CASE(every_cut_of_a_message_is_told_from_one) {
    const std::string whole = written(WorkerMessage(DecodedRelease{"a", "b", full_release()}));
    for (std::size_t length = 0; length < whole.size(); ++length)
        BOOST_CHECK_THROW((void)read_worker_message(std::string_view(whole).substr(0, length)),
                          MalformedMessage);
}

BOOST_AUTO_TEST_SUITE_END()
