// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/unescape.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;

namespace {

struct Row {
    const char* why;
    const char* text;
    const char* plain;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"escaped dollar", R"(\$5.6 million)", "$5.6 million"},
    {"escaped brackets", R"(\(“365”\))", "(“365”)"},
    {"named entity", "S &amp; P", "S & P"},
    {"numbered entity", "it&#8217;s", "it’s"},
    {"hexadecimal entity", "it&#x2019;s", "it’s"},
    {"no-break space", "S&nbsp;P&#160;Q&#x2009;R", "S P Q R"},
    {"letter with an accent", "caf&eacute;", "café"},
    {"escaped twice is decoded once", "&amp;lt;", "&lt;"},
    {"unknown entity stays", "A&bogus;B", "A&bogus;B"},
    {"plain ampersand stays", "AT&T; R&D", "AT&T; R&D"},
    {"number too large stays", "&#9999999;", "&#9999999;"},
    {"backslash before a letter stays", R"(C:\temp)", R"(C:\temp)"},
    {"backslash at the end goes", "www.x.test\\", "www.x.test"},
    {"two backslashes are one", R"(a\\b)", R"(a\b)"},
    {"empty", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(unescape)

BOOST_DATA_TEST_CASE(decodes_escapes, bdata::make(rows)) {
    BOOST_TEST(dateline::unescaped(sample.text) == sample.plain);
}

BOOST_AUTO_TEST_SUITE_END()
