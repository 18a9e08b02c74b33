// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/messages.h"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

namespace dateline {

BOOST_AUTO_TEST_SUITE(messages)

BOOST_AUTO_TEST_CASE(point_to_the_column_of_the_query) {
    std::ostringstream err;
    print_query_error({"`2016-13` is no month", 11, "write 2016-01"}, "cash date:2016-13", "", err);
    BOOST_TEST(err.str() ==
               "dateline-search: `2016-13` is no month\n"
               "  cash date:2016-13\n"
               "            ^\n"
               "hint: write 2016-01\n");
}

BOOST_AUTO_TEST_CASE(count_columns_as_a_terminal_shows_them) {
    std::ostringstream err;
    print_query_error({"wrong", 4, ""}, "\u65e5\u00e9 x", "line 7: ", err);
    BOOST_TEST(err.str() == "dateline-search: line 7: wrong\n  \u65e5\u00e9 x\n      ^\n");
}

BOOST_AUTO_TEST_CASE(show_only_the_place_of_a_long_query) {
    std::ostringstream err;
    print_query_error({"wrong", 501, ""}, std::string(500, 'a') + "!" + std::string(500, 'b'), "", err);
    BOOST_TEST(err.str() == "dateline-search: wrong\n  …" + std::string(50, 'a') + "!" +
                                std::string(50, 'b') + "…\n   " + std::string(50, ' ') + "^\n");
}

BOOST_AUTO_TEST_CASE(without_a_place_show_no_query) {
    std::ostringstream err;
    print_query_error({"--since is no date", 0, "write 2016"}, "cash", "", err);
    BOOST_TEST(err.str() == "dateline-search: --since is no date\nhint: write 2016\n");
}

BOOST_AUTO_TEST_CASE(pass_no_escape_on) {
    std::ostringstream err;
    print_problem("bad \x1b[31m", "hint \x07", err);
    print_query_error({"\x1b", 2, "\x1b"}, "\x1b[2J x", "\x1b", err);
    BOOST_TEST(err.str().find('\x1b') == std::string::npos);
    BOOST_TEST(err.str().find('\x07') == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
