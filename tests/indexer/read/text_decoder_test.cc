// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/text_decoder.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using namespace std::string_literals;

namespace {

struct Row {
    const char* why;
    std::string bytes;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"UTF-8", "Nestl\xC3\xA9", "Nestlé"},
    {"UTF-8 with a mark",
     "\xEF\xBB\xBF"
     "Acme",
     "Acme"},
    {"one curly quote is still UTF-8", "Acme\xE2\x80\x99s", "Acme’s"},
    {"windows-1252",
     "Acme\x92s \x80"
     "5",
     "Acme’s €5"},
    {"latin letters", "Nestl\xE9", "Nestlé"},
    {"UTF-16 little endian",
     "\xFF\xFE"
     "A\0c\0"s,
     "Ac"},
    {"UTF-16 big endian",
     "\xFE\xFF"
     "\0A\0c"s,
     "Ac"},
    {"line ends stay", "a\r\nb", "a\r\nb"},
    {"empty", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_decoder)

BOOST_DATA_TEST_CASE(decodes, bdata::make(rows)) {
    BOOST_TEST(dateline::decode_text(sample.bytes) == sample.text);
}

BOOST_AUTO_TEST_CASE(a_nul_means_binary_unless_it_is_utf16) {
    BOOST_TEST(dateline::is_binary("%PDF\0"s));
    BOOST_TEST(
        !dateline::is_binary("\xFF\xFE"
                             "A\0"s));
    BOOST_TEST(!dateline::is_binary("text"));
}

BOOST_AUTO_TEST_SUITE_END()
