// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/issuer_writer.h"

#include <boost/test/unit_test.hpp>
#include <sstream>

namespace dateline {

namespace {

IssuerTable sample() {
    return IssuerTable(
        {{"kestrel-grove", "Kestrel Grove plc", {}, {{"kestrel grove", {"Kestrel Grove plc"}, 1}}},
         {"orvane-therapeutics",
          "Orvane Therapeutics, Inc.",
          {"NASDAQ:ORVN"},
          {{"orvane therapeutics", {"Orvane Therapeutics, Inc.", "ORVANE THERAPEUTICS"}, 3},
           {"orvaine therapeutics", {"Orvaine\x1b Therapeutics"}, 1}}}});
}

std::string written(OutputFormat format) {
    WriterOptions options;
    options.format = format;
    std::ostringstream out;
    write_issuers(sample(), {0, 1}, options, out);
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(issuer_writer)

BOOST_AUTO_TEST_CASE(text_has_the_canonical_name_first_and_no_control_characters) {
    BOOST_TEST(written(OutputFormat::text) ==
               "Orvane Therapeutics, Inc.  orvane-therapeutics  4 releases  NASDAQ:ORVN\n"
               "    also: Orvaine\xEF\xBF\xBD Therapeutics; ORVANE THERAPEUTICS\n"
               "Kestrel Grove plc  kestrel-grove  1 release\n");
}

BOOST_AUTO_TEST_CASE(json_is_an_object_a_line) {
    const std::string lines = written(OutputFormat::json);
    BOOST_TEST(lines.starts_with(
        R"({"issuer_id":"orvane-therapeutics","issuer_name":"Orvane Therapeutics, Inc.","releases":4,)"
        R"("tickers":["NASDAQ:ORVN"],"other_names":["Orvaine)"));
    BOOST_TEST(lines.ends_with(R"("tickers":[],"other_names":[]})"
                               "\n"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
