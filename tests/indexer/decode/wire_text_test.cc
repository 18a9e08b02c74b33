// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_text.h"

#include <boost/test/unit_test.hpp>

using dateline::decode_wire_text;
using dateline::Decoded;
using dateline::DecodedRelease;
using dateline::DecodeRefusal;

BOOST_AUTO_TEST_SUITE(wire_text)

BOOST_AUTO_TEST_CASE(the_head_gives_issuer_and_number_and_the_headline_is_joined) {
    const Decoded decoded = decode_wire_text(
        "Source: Acme Robotics Ltd. \r\nMEDIA RELEASE PR12345\r\nAcme Robotics Opens Plant in \r\n"
        "Osaka\r\n\r\nOSAKA, Japan, Feb. 1, 2017 /PRNewswire-AsiaNet/ --\r\n\r\nAcme opened a plant.\r\n");
    const auto& release = std::get<DecodedRelease>(decoded);
    BOOST_TEST(release.raw.issuer == "Acme Robotics Ltd.");
    BOOST_TEST(release.raw.title == "Acme Robotics Opens Plant in Osaka");
    BOOST_TEST_REQUIRE(release.raw.identifiers.size() == 1);
    BOOST_TEST(release.raw.identifiers[0].scheme == "wire-id");
    BOOST_TEST(release.raw.identifiers[0].value == "PR12345");
    BOOST_TEST(release.raw.text.starts_with("OSAKA, Japan"));
    BOOST_TEST(release.raw.text.ends_with("opened a plant."));
}

BOOST_AUTO_TEST_CASE(windows_1252_is_read_as_such) {
    const Decoded decoded = decode_wire_text(
        "Acme Wins Prize\n\nLONDON, Feb. 1, 2017 -- A \xA3"
        "1million prize.\n");
    BOOST_TEST(std::get<DecodedRelease>(decoded).raw.text.find("£1million") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(marks_of_the_end_are_dropped) {
    const Decoded decoded = decode_wire_text("Acme Wins\n\nIt won.\n\nSource: Acme\n-----\n\n***\n");
    BOOST_TEST(std::get<DecodedRelease>(decoded).raw.text.ends_with("Source: Acme"));
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_refused) {
    BOOST_TEST(std::get<DecodeRefusal>(decode_wire_text("\n\n")).reason == "has no text");
    BOOST_TEST(std::get<DecodeRefusal>(decode_wire_text(std::string_view("a\0b", 3))).reason ==
               "is no text: it has NUL bytes");
}

BOOST_AUTO_TEST_SUITE_END()
