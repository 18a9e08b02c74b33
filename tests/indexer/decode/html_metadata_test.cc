// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_metadata.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "indexer/decode/html_page.h"

namespace bdata = boost::unit_test::data;
using dateline::HtmlMetadata;
using dateline::read_page;

namespace {

struct Row {
    const char* why;
    std::string head;
    const char* value;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

std::string linked(const std::string& json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
}

const Row headlines[] = {
    {"JSON-LD before OpenGraph",
     "<meta property=og:title content=B>" + linked(R"({"@type":"NewsArticle","headline":"Acme A"})"),
     "Acme A"},
    {"in a graph",
     linked(R"({"@graph":[{"@type":"WebPage","name":"x"},{"@type":["Article"],"headline":"A"}]})"), "A"},
    {"in a list", linked(R"([{"@type":"Person"},{"@type":"PressRelease","name":"A"}])"), "A"},
    {"with a line end inside a string", linked("{\"@type\":\"Article\",\"headline\":\"A\nb\"}"), "A b"},
    {"no JSON", linked("{\"@type\":\"Article\",") + "<meta property=og:title content=B>", "B"},
    {"of another type", linked(R"({"@type":"Product","headline":"A"})"), ""},
    {"numbers for strings", linked(R"({"@type":"Article","headline":7,"datePublished":{}})"), ""},
    {"the site's name behind a dash",
     "<meta property=og:site_name content='Acme Corp'><meta property=og:title content='Acme Opens Forge - "
     "Acme "
     "Corp'>",
     "Acme Opens Forge"},
    {"something else behind a dash", "<meta property=og:title content='Acme Opens Forge - Second in Ohio'>",
     "Acme Opens Forge - Second in Ohio"},
    {"anything behind a bar", "<meta property=og:title content='Acme Opens Forge | Newsroom'>",
     "Acme Opens Forge"},
    {"references inside", linked(R"({"@type":"Article","headline":"R&amp;D at Acme"})"), "R&D at Acme"},
    {"Dublin Core", "<meta name=DC.title content='Acme Opens'>", "Acme Opens"},
};

const Row dates[] = {
    {"JSON-LD", linked(R"({"@type":"Article","datePublished":"2021-05-04T09:00Z"})"), "2021-05-04T09:00Z"},
    {"OpenGraph", "<meta property=article:published_time content=2021-05-04>", "2021-05-04"},
    {"meta", "<meta name=Date content=2021-05-04T09:05:00-04:00>", "2021-05-04T09:05:00-04:00"},
    {"Dublin Core", "<meta name=dcterms.issued content=2021-05-04>", "2021-05-04"},
    {"time", "<body><time datetime=2021-05-04>May 4</time><time datetime=2020-01-01>x</time>", "2021-05-04"},
    {"time in a sidebar", "<body><aside><time datetime=2020-01-01>x</time></aside>", ""},
    {"what is no date is passed over",
     "<meta name=date content=yesterday><meta name=dc.date content=2021-05-04>", "2021-05-04"},
    {"the date of a change is none", "<meta property=article:modified_time content=2021-05-04>", ""},
};

const Row urls[] = {
    {"canonical", "<link rel='canonical' href='https://a.example/1'>", "https://a.example/1"},
    {"OpenGraph", "<meta property=og:url content=https://a.example/1>", "https://a.example/1"},
    {"no address", "<link rel=canonical href=/1>", ""},
};

const Row wires[] = {
    {"JSON-LD publisher", linked(R"({"@type":"Article","publisher":{"name":"Business Wire"}})"),
     "Business Wire"},
    {"meta publisher", "<meta name=Publisher content='Cision PR Newswire'>", "PR Newswire"},
    {"a company is no wire", linked(R"({"@type":"Article","publisher":{"name":"Acme"}})"), ""},
};

const Row languages[] = {
    {"of the page", "<html lang=fr-CA>", "fr"},
    {"of the article", "<html lang=en>" + linked(R"({"@type":"Article","inLanguage":"es"})"), "es"},
    {"none", "<html lang=english>", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(html_metadata)

BOOST_DATA_TEST_CASE(headline, bdata::make(headlines)) {
    BOOST_TEST(read_page(sample.head).metadata.headline == sample.value);
}
BOOST_DATA_TEST_CASE(published, bdata::make(dates)) {
    BOOST_TEST(read_page(sample.head).metadata.published == sample.value);
}
BOOST_DATA_TEST_CASE(url, bdata::make(urls)) {
    BOOST_TEST(read_page(sample.head).metadata.url == sample.value);
}
BOOST_DATA_TEST_CASE(wire, bdata::make(wires)) {
    BOOST_TEST(read_page(sample.head).metadata.wire == sample.value);
}
BOOST_DATA_TEST_CASE(language, bdata::make(languages)) {
    BOOST_TEST(read_page(sample.head).metadata.language == sample.value);
}

BOOST_AUTO_TEST_CASE(the_title_is_kept_apart_from_the_headline) {
    const HtmlMetadata metadata = read_page("<title>\n Acme Opens\n Forge | Acme</title>").metadata;
    BOOST_TEST(metadata.title == "Acme Opens Forge");
    BOOST_TEST(metadata.headline.empty());
}

BOOST_AUTO_TEST_CASE(deep_linked_data_is_no_trouble) {
    const std::string deep =
        linked(std::string(500000, '[')) + linked(std::string(400000, '[') + "1" + std::string(400000, ']'));
    BOOST_TEST(read_page(deep).metadata.headline.empty());
}

BOOST_AUTO_TEST_SUITE_END()
