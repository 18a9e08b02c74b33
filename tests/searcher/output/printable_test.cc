// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/printable.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "schema/utf8.h"

namespace dateline {

namespace {

struct Row {
    const char* why;
    std::string text;
    std::string shown;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

using namespace std::string_literals;

const Row rows[] = {
    {"plain text", "Acme & Co. \u201cquoted\u201d \u00e9 \u65e5",
     "Acme & Co. \u201cquoted\u201d \u00e9 \u65e5"},
    {"line ends and tabs", "a\tb\nc\rd", "a b c d"},
    {"an escape sequence", "\x1b[31mred", "\uFFFD[31mred"},
    {"a bell and a NUL", "a\x07z\0z"s, "a\uFFFDz\uFFFDz"},
    {"DEL", "a\x7fz", "a\uFFFDz"},
    {"a C1 control", "a\u009bz", "a\uFFFDz"},
    {"an override", "a\u202ez", "a\uFFFDz"},
    {"an isolate", "a\u2066z\u2069", "a\uFFFDz\uFFFD"},
    {"a line separator", "a\u2028z", "a\uFFFDz"},
    {"a byte order mark", "\uFEFFz", "\uFFFDz"},
    {"a tag", "a\U000E0041z", "a\uFFFDz"},
    {"ill-formed bytes", "a\xff z", "a\uFFFD z"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(printable_text)

BOOST_DATA_TEST_CASE(has_nothing_that_steers_a_terminal, rows, row) {
    BOOST_TEST(printable(row.text) == row.shown);
}

BOOST_AUTO_TEST_CASE(is_safe_and_well_formed_for_any_two_bytes) {
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const std::string shown =
                printable(std::string{static_cast<char>(first), static_cast<char>(second)});
            BOOST_REQUIRE(is_valid_utf8(shown));
            for (std::size_t at = 0; at < shown.size();)
                BOOST_REQUIRE(!is_unsafe(next_code_point(shown, at)));
        }
    }
}

BOOST_AUTO_TEST_CASE(knows_how_wide_it_is) {
    BOOST_TEST(display_width("abc") == 3U);
    BOOST_TEST(display_width("\u65e5\u672c") == 4U);
    BOOST_TEST(display_width("e\u0301") == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
