// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/charset_declaration.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using dateline::declared_html_charset;
using dateline::declared_xml_charset;

namespace {

struct Row {
    const char* why;
    const char* bytes;
    const char* charset;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"meta charset", "<html><head><META Charset=ISO-8859-2></head>", "ISO-8859-2"},
    {"in quotes", "<meta charset = 'koi8-r' >", "koi8-r"},
    {"http-equiv", "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">",
     "windows-1251"},
    {"XHTML", "<?xml version='1.0' encoding='iso-8859-1'?><html>", "iso-8859-1"},
    {"the first counts", "<meta name=a><meta charset=a><meta charset=b>", "a"},
    {"in a comment", "<!-- <meta charset=x> --><meta charset=y>", "y"},
    {"outside of meta", "<p>charset=x</p><a charset=x>", ""},
    {"never ended", "<meta charset=", ""},
    {"none", "<html>", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(charset_declaration)

BOOST_DATA_TEST_CASE(page_declares, bdata::make(rows)) {
    BOOST_TEST(declared_html_charset(sample.bytes) == sample.charset);
}

BOOST_AUTO_TEST_CASE(only_the_beginning_is_searched) {
    BOOST_TEST(declared_html_charset(std::string(5000, ' ') + "<meta charset=x>").empty());
}

BOOST_AUTO_TEST_CASE(an_xml_document_declares_at_its_very_beginning) {
    BOOST_TEST(declared_xml_charset("<?xml version=\"1.0\" encoding=\"windows-1252\"?>") == "windows-1252");
    BOOST_TEST(declared_xml_charset("<?xml version=\"1.0\"?><a encoding='x'/>").empty());
    BOOST_TEST(declared_xml_charset(" <?xml encoding='x'?>").empty());
}

BOOST_AUTO_TEST_SUITE_END()
