// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_format.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using dateline::SourceFormat;

namespace {

struct NameRow {
    const char* name;
    const char* format;  ///< empty: no reader
};

std::ostream& operator<<(std::ostream& out, const NameRow& row) {
    return out << row.name;
}

constexpr NameRow names[] = {
    {"a.txt", "text"},
    {"a.TXT", "text"},
    {"a.txt.gz", "text"},
    {"a", "text"},
    {"a.md", "Markdown"},
    {"a.markdown.zst", "Markdown"},
    {"a.jsonl", "JSONL"},
    {"a.jsonl.zst", "JSONL"},
    {"a.ndjson", "JSONL"},
    {"a.csv.gz", "CSV"},
    {"a.htm", "HTML"},
    {"a.HTML.gz", "HTML"},
    {"a.xml", "XML"},
    {"a.newsml", "XML"},
    {"a.atom", "XML"},
    {"a.tst", "wire text"},
    {"a.sgml", "SEC submission"},
    {"a.pdf", "PDF"},
    {"a.zip", "archive"},
    {"a.tar.gz", "archive"},
    {"a.tgz", "archive"},
    {"a.tar.zst", "archive"},
    {"a.tar.xz", "archive"},
    {"a.tar.bz2", "archive"},
    {"a.txz", "archive"},
    {"a.txt.xz", ""},
    {"a.json", ""},
    {"a.docx", ""},
};

struct ContentRow {
    const char* why;
    SourceFormat named;
    std::string content;
    const char* format;
};

std::ostream& operator<<(std::ostream& out, const ContentRow& row) {
    return out << row.why;
}

const ContentRow contents[] = {
    {"a text stays one", SourceFormat::text, "ACME Reports Results\n", "text"},
    {"a text that speaks of HTML stays one", SourceFormat::text, "Acme: <html> is dead", "text"},
    {"a PDF under another name", SourceFormat::text, "%PDF-1.4\n", "PDF"},
    {"a zip under another name", SourceFormat::html, "PK\x03\x04rest", "archive"},
    {"a tar by its magic", SourceFormat::text, std::string(257, 'x') + "ustar", "archive"},
    {"a filing by its header", SourceFormat::text, "<SEC-DOCUMENT>0000-01.txt : 2004\n", "SEC submission"},
    {"a filing in its envelope", SourceFormat::text,
     "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n\n<IMS-DOCUMENT>", "SEC submission"},
    {"an exhibit cut from a filing", SourceFormat::html, "<TYPE>EX-99.1\n<TEXT>\n<HTML>", "SEC submission"},
    {"a page named as text", SourceFormat::text, "\n<!DOCTYPE html>\n<html>", "HTML"},
    {"a page that is XHTML", SourceFormat::xml,
     "<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<html xmlns=\"x\">", "HTML"},
    {"a wire item with a page inside", SourceFormat::html,
     "\xEF\xBB\xBF<?xml version=\"1.0\"?><newsItem><html>", "XML"},
    {"a feed named as a page", SourceFormat::html, "<rss version=\"2.0\"><channel>", "XML"},
    {"XML of another kind", SourceFormat::text, "<?xml version=\"1.0\"?><invoice>", "XML"},
    {"a comment that is not closed", SourceFormat::xml, "<!-- <html>", "XML"},
    {"JSONL is told by its name alone", SourceFormat::jsonl, "%PDF-", "JSONL"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(source_format)

BOOST_DATA_TEST_CASE(is_told_by_the_name, bdata::make(names)) {
    const auto format = dateline::format_of(sample.name);
    BOOST_TEST((format ? dateline::name_of(*format) : "") == sample.format);
}

BOOST_DATA_TEST_CASE(is_told_better_by_the_content, bdata::make(contents)) {
    BOOST_TEST(dateline::name_of(dateline::format_of_content(sample.named, sample.content)) == sample.format);
}

BOOST_AUTO_TEST_SUITE_END()
