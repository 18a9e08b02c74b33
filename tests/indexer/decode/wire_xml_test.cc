// SPDX-License-Identifier: GPL-2.0-or-later
// Wire XML of every vocabulary, in documents made for the test.
#include "indexer/decode/wire_xml.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using dateline::decode_wire_xml;
using dateline::Decoded;
using dateline::DecodedRelease;
using dateline::DecodeRefusal;
using dateline::Identifier;
using dateline::RawBlockKind;
using dateline::RawRelease;

namespace {

/// A NewsML-G2 item with `meta` in its contentMeta and `content` as its contentSet.
std::string g2_item(const std::string& meta, const std::string& content, const std::string& item_meta = "") {
    return R"(<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:acme:1" xml:lang="en-US">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="globenewswire.com"/>
<versionCreated>2019-12-03T17:00:10+00:00</versionCreated>)" +
           item_meta + "</itemMeta><contentMeta><headline>Acme Opens Mine</headline>" + meta +
           "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
}

std::string xhtml(const std::string& body) {
    return R"(<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Never text</title></head><body>)" +
           body + "</body></html></inlineXML>";
}

RawRelease only_release(const std::string& xml) {
    std::vector<Decoded> all = decode_wire_xml(xml);
    BOOST_TEST_REQUIRE(all.size() == 1);
    if (const auto* refusal = std::get_if<DecodeRefusal>(&all[0])) BOOST_FAIL(refusal->reason);
    BOOST_TEST(std::get<DecodedRelease>(all[0]).name == "");
    return std::get<DecodedRelease>(std::move(all[0])).raw;
}

/// Refusals as `reason`, releases as `name: headline`, one a line.
std::string told(const std::string& xml) {
    std::string out;
    for (const Decoded& one : decode_wire_xml(xml)) {
        if (const auto* refusal = std::get_if<DecodeRefusal>(&one))
            out += refusal->reason + "\n";
        else
            out += std::get<DecodedRelease>(one).name + ": " + std::get<DecodedRelease>(one).raw.title + "\n";
    }
    return out;
}

std::string texts(const RawRelease& raw) {
    std::string out;
    for (const auto& block : raw.blocks) out += (out.empty() ? "" : "|") + block.text;
    return out;
}

std::string value_of(const RawRelease& raw, const std::string& scheme) {
    for (const Identifier& identifier : raw.identifiers)
        if (identifier.scheme == scheme) return identifier.value;
    return {};
}

struct RefusalRow {
    const char* why;
    std::string xml;
    const char* reason;  ///< how the only refusal begins
};

std::ostream& operator<<(std::ostream& out, const RefusalRow& row) {
    return out << row.why;
}

const RefusalRow refusals[] = {
    {"another root", "<invoice><total>1</total></invoice>",
     "is XML of the root <invoice>; NewsML, NITF, RSS and Atom are read"},
    {"nothing", "", "is not well-formed XML"},
    {"an element that is not closed", "<nitf><body>", "is not well-formed XML: line 1:"},
    {"entities of its own", "<!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>",
     "declares entities, which are not expanded"},
    {"an external entity", "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf>&x;</nitf>",
     "declares entities, which are not expanded"},
    {"a feed without entries", "<rss><channel><title>Acme</title></channel></rss>", "has no release"},
    {"an item withdrawn", g2_item("", xhtml("<p>Text.</p>"), "<pubStatus qcode=\"stat:canceled\"/>"),
     "was withdrawn by the wire"},
    {"an item without text", g2_item("", ""), "has no text"},
    {"a picture", "<newsItem guid=\"a\"><itemMeta><itemClass qcode=\"ninat:picture\"/></itemMeta></newsItem>",
     "has no release"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(wire_xml)

BOOST_DATA_TEST_CASE(what_holds_no_release_is_refused_with_the_reason, bdata::make(refusals)) {
    const std::vector<Decoded> all = decode_wire_xml(sample.xml);
    BOOST_TEST_REQUIRE(all.size() == 1);
    const auto* refusal = std::get_if<DecodeRefusal>(&all[0]);
    BOOST_TEST_REQUIRE(refusal != nullptr);
    BOOST_TEST(refusal->reason.substr(0, std::string(sample.reason).size()) == sample.reason);
}

BOOST_AUTO_TEST_CASE(newsml_g2_gives_the_metadata_of_the_wire) {
    const RawRelease raw = only_release(g2_item(
        R"(<subject qcode="MWSubject:FNC" type="cpnat:abstract"><name>Financing</name></subject>
<subject literal="Acme Mines Inc." type="cpnat:organisation"><name>Acme Mines Inc.</name></subject>
<language tag="fr-CA"/><keyword role="MWKeyRole:Ticker">TSX VENTURE:ACM</keyword>)",
        xhtml("<p>TORONTO, Dec. 3, 2019 -- Acme opened a mine.</p>"),
        R"(<embargoed>2019-12-04T09:00:00Z</embargoed><link rel="irel:previousVersion" residref="urn:old"/>)"));
    BOOST_TEST(raw.title == "Acme Opens Mine");
    BOOST_TEST(raw.wire == "GLOBE NEWSWIRE");
    BOOST_TEST(raw.published == "2019-12-03");
    BOOST_TEST(raw.issuer == "Acme Mines Inc.");
    BOOST_TEST(raw.language == "fr");
    BOOST_TEST((raw.tickers == std::vector<std::string>{"TSXV:ACM"}));
    BOOST_TEST((raw.subjects == std::vector<std::string>{"FNC", "Financing"}));
    BOOST_TEST(value_of(raw, "wire-id") == "urn:newsml:acme:1");
    BOOST_TEST(raw.embargo == "2019-12-04T09:00:00Z");
    BOOST_TEST(raw.corrects == "urn:old");
    BOOST_TEST(texts(raw) == "TORONTO, Dec. 3, 2019 -- Acme opened a mine.");
}

BOOST_AUTO_TEST_CASE(newsml_g2_instruments_give_tickers_and_isin) {
    const RawRelease raw =
        only_release(g2_item("", xhtml("<p>Text.</p>") + R"(</contentSet><assert literal="Acme">
<related rel="MWFinRel:Instrument" qcode="ISIN:CA0000000001"/>
<related rel="MWFinRel:Instrument" literal="ACM"><related rel="MWFinRel:TradedOn" qcode="MWMarket:TSX"/></related>
<organisationDetails><hasInstrument symbol="ACMI" marketlabel="Nasdaq"/></organisationDetails></assert><contentSet>)"));
    BOOST_TEST(value_of(raw, "isin") == "CA0000000001");
    BOOST_TEST((raw.tickers == std::vector<std::string>{"TSX:ACM", "NASDAQ:ACMI"}));
}

BOOST_AUTO_TEST_CASE(newsml_g2_bodies_may_be_nitf_or_plain_text) {
    const RawRelease nitf = only_release(
        g2_item("",
                "<inlineXML><nitf><body><body.head><hedline><hl2>Second line</hl2></hedline>"
                "<dateline><location>PERTH</location></dateline></body.head>"
                "<body.content><p>News.</p><hl2>About Acme</hl2></body.content></body></nitf></inlineXML>"));
    BOOST_TEST(texts(nitf) == "News.|About Acme");
    BOOST_TEST((nitf.blocks[1].kind == RawBlockKind::heading));
    BOOST_TEST(nitf.subtitle == "Second line");
    BOOST_TEST(nitf.place == "PERTH");
    BOOST_TEST(texts(only_release(g2_item(
                   "", "<inlineData>News &lt;b&gt;of&lt;/b&gt; Acme.</inlineData>"))) == "News of Acme.");
}

BOOST_AUTO_TEST_CASE(a_message_of_several_items_gives_each) {
    const std::string item = g2_item("", xhtml("<p>Text.</p>"));
    BOOST_TEST(told("<newsMessage><itemSet>" + item + item + "</itemSet></newsMessage>") ==
               "urn:newsml:acme:1: Acme Opens Mine\nurn:newsml:acme:1: Acme Opens Mine\n");
}

BOOST_AUTO_TEST_CASE(newsml_1_takes_the_body_and_puts_contacts_behind_it) {
    const auto content = [](const std::string& role, const std::string& text) {
        return "<NewsComponent><Role FormalName=\"" + role +
               "\"/><ContentItem><DataContent><html><head><title>x</title></head><body><p>" + text +
               "</p></body></html></DataContent></ContentItem></NewsComponent>";
    };
    const RawRelease raw = only_release(
        R"(<NewsML Version="1.2"><NewsEnvelope><NewsService FormalName="Business Wire"/></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><RevisionId PreviousRevision="1" Update="N">2</RevisionId>
<PublicIdentifier>urn:newsml:acme:7:2</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20210131T024100+0000</FirstCreated><Status FormalName="Embargoed"/>
<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20210201T090000Z</DateAndTime></StatusWillChange>
</NewsManagement><NewsComponent><AdministrativeMetadata><Source><Party FormalName="Acme Group"/></Source>
</AdministrativeMetadata><Metadata><MetadataType FormalName="Securities Identifier"/>
<Property FormalName="Ticker Symbol" Value="ACM"/><Property FormalName="Exchange" Value="NASDAQ"/>
<Property FormalName="ISIN" Value="US0000000001"/></Metadata>
<NewsComponent><NewsLines><HeadLine>Acme Lifts Dividend</HeadLine><SubHeadLine>By a tenth</SubHeadLine>
<DateLine>GREENWICH, Conn.</DateLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/>
<SubjectCode><Subject FormalName="04000000"/></SubjectCode></DescriptiveMetadata>)" +
        content("Abstract", "Short.") + content("Contact", "Jane Doe") + content("Body", "Acme said so.") +
        content("TweetText", "tweet") + "</NewsComponent></NewsComponent></NewsItem></NewsML>");
    BOOST_TEST(raw.title == "Acme Lifts Dividend");
    BOOST_TEST(raw.subtitle == "By a tenth");
    BOOST_TEST(raw.place == "GREENWICH, Conn.");
    BOOST_TEST(raw.wire == "Business Wire");
    BOOST_TEST(raw.published == "2021-01-30");
    BOOST_TEST(raw.issuer == "Acme Group");
    BOOST_TEST((raw.tickers == std::vector<std::string>{"NASDAQ:ACM"}));
    BOOST_TEST(value_of(raw, "isin") == "US0000000001");
    BOOST_TEST(value_of(raw, "wire-id") == "urn:newsml:acme:7:2");
    BOOST_TEST((raw.subjects == std::vector<std::string>{"04000000"}));
    BOOST_TEST(raw.embargo == "20210201T090000Z");
    BOOST_TEST(raw.corrects == "revision 1");
    BOOST_TEST(texts(raw) == "Acme said so.|Jane Doe");
}

BOOST_AUTO_TEST_CASE(newsml_1_in_two_languages_is_two_releases) {
    const auto part = [](const std::string& language, const std::string& headline) {
        return "<NewsComponent><NewsLines><HeadLine>" + headline +
               "</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName=\"" + language +
               "\"/></DescriptiveMetadata><ContentItem><DataContent><p>Text of " + headline +
               "</p></DataContent></ContentItem></NewsComponent>";
    };
    const std::vector<Decoded> all = decode_wire_xml(
        "<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>u:1</PublicIdentifier>"
        "</NewsIdentifier></Identification><NewsComponent>" +
        part("en", "Acme Wins") + part("fr", "Acme gagne") + "</NewsComponent></NewsItem></NewsML>");
    BOOST_TEST_REQUIRE(all.size() == 2);
    const auto& second = std::get<DecodedRelease>(all[1]);
    BOOST_TEST(second.name == "u:1#2");
    BOOST_TEST(second.raw.title == "Acme gagne");
    BOOST_TEST(second.raw.language == "fr");
    BOOST_TEST(texts(second.raw) == "Text of Acme gagne");
}

BOOST_AUTO_TEST_CASE(nitf_gives_its_head_and_body) {
    const RawRelease raw = only_release(R"(<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>Not this one</title><tobject><tobject.subject tobject.subject.refnum="04006018"/></tobject>
<docdata><doc-id id-string="acme-77"/><date.issue norm="20180305T120000Z"/>
<identified-content><org idsrc="NYSE" value="ACM">Acme</org></identified-content>
<key-list><keyword key="mining"/></key-list></docdata></head>
<body><body.head><hedline><hl1>Acme Opens Mine</hl1><hl2>Second this year</hl2></hedline>
<distributor>PR Newswire</distributor><dateline><location>PERTH, Australia</location></dateline></body.head>
<body.content><p>Acme <em>opened</em> a mine.</p><table><tr><td>Tonnes</td><td>12</td></tr><tr><td>Grade</td>
<td>3.1</td></tr></table><media><media-caption>A mine</media-caption></media></body.content></body></nitf>)");
    BOOST_TEST(raw.subtitle == "Second this year");
    BOOST_TEST(raw.place == "PERTH, Australia");
    BOOST_TEST(raw.wire == "PR Newswire");
    BOOST_TEST(raw.published == "2018-03-05");
    BOOST_TEST(value_of(raw, "wire-id") == "acme-77");
    BOOST_TEST((raw.tickers == std::vector<std::string>{"NYSE:ACM"}));
    BOOST_TEST((raw.subjects == std::vector<std::string>{"04006018", "mining"}));
    BOOST_TEST(texts(raw) == "Acme opened a mine.|Tonnes\t12|Grade\t3.1");
}

BOOST_AUTO_TEST_CASE(an_rss_entry_with_its_content_is_a_release) {
    const std::vector<Decoded> all = decode_wire_xml(
        R"( <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Acme News</title><language>en-us</language>
<item><title>Acme &amp; Sons Win</title><link>https://acme.example/1</link><guid>acme-1</guid>
<pubDate>Tue, 03 Dec 2019 17:00 GMT</pubDate><description>Teaser</description>
<content:encoded><![CDATA[<p>First.</p><p>Second&nbsp;one.</p>]]></content:encoded>
<category domain="https://wire.example/rss/stock">Nasdaq:ACM</category><category>Awards</category></item>
<item><title>Only a Teaser</title><link>https://acme.example/2</link><description>Just this&nbsp;line.</description></item>
</channel></rss>)");
    BOOST_TEST_REQUIRE(all.size() == 2);
    const auto& first = std::get<DecodedRelease>(all[0]);
    BOOST_TEST(first.id == "acme-1");
    BOOST_TEST(first.raw.title == "Acme & Sons Win");
    BOOST_TEST(first.raw.url == "https://acme.example/1");
    BOOST_TEST(first.raw.published == "2019-12-03");
    BOOST_TEST(first.raw.language == "en");
    BOOST_TEST((first.raw.tickers == std::vector<std::string>{"NASDAQ:ACM"}));
    BOOST_TEST((first.raw.subjects == std::vector<std::string>{"Awards"}));
    BOOST_TEST(texts(first.raw) == "First.|Second one.");
    const auto& second = std::get<DecodedRelease>(all[1]);
    BOOST_TEST(second.id == "https://acme.example/2");
    BOOST_TEST(texts(second.raw) == "Just this line.");
}

BOOST_AUTO_TEST_CASE(an_atom_entry_may_be_xhtml_html_or_text) {
    const std::vector<Decoded> all = decode_wire_xml(
        R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>GlobeNewswire</title>
<entry><id>urn:1</id><title>Eins</title><updated>2020-01-02T03:04:05Z</updated><published>2020-01-01T10:00:00Z</published>
<link rel="self" href="https://acme.example/self"/><link href="https://acme.example/1"/><category term="M&amp;A"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins <b>fett</b>.</p></div></content></entry>
<entry><id>urn:2</id><title>Zwei</title><content type="html">&lt;p&gt;Zwei.&lt;/p&gt;</content></entry>
<entry><id>urn:3</id><title>Drei</title><summary>Drei.</summary></entry></feed>)");
    BOOST_TEST_REQUIRE(all.size() == 3);
    const auto& first = std::get<DecodedRelease>(all[0]);
    BOOST_TEST(first.id == "urn:1");
    BOOST_TEST(first.raw.url == "https://acme.example/1");
    BOOST_TEST(first.raw.published == "2020-01-01");
    BOOST_TEST(first.raw.language == "de");
    BOOST_TEST(first.raw.wire == "GLOBE NEWSWIRE");
    BOOST_TEST((first.raw.subjects == std::vector<std::string>{"M&A"}));
    BOOST_TEST(texts(first.raw) == "Eins fett.");
    BOOST_TEST(texts(std::get<DecodedRelease>(all[1]).raw) == "Zwei.");
    BOOST_TEST(texts(std::get<DecodedRelease>(all[2]).raw) == "Drei.");
}

BOOST_AUTO_TEST_CASE(a_feed_that_breaks_off_gives_the_entries_before) {
    const std::string feed =
        "<rss><channel><item><guid>1</guid><title>One</title><description>One.</description></"
        "item>\n<item><guid>2";
    const std::string all = told(feed);
    BOOST_TEST(all.substr(0, 37) == "1: One\nis not well-formed XML: line 2");
}

BOOST_AUTO_TEST_CASE(old_encodings_are_read_as_declared) {
    const RawRelease raw = only_release(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><nitf><head><title>Soci\xE9t\xE9</title></head>"
        "<body><body.content><p>10 \xA4 de plus.</p></body.content></body></nitf>");
    BOOST_TEST(raw.title == "Société");
    BOOST_TEST(texts(raw) == "10 € de plus.");
}

BOOST_AUTO_TEST_CASE(hostile_depth_and_size_end_in_a_refusal_or_in_bounded_text) {
    std::string deep = "<nitf><body><body.content>";
    for (int i = 0; i < 100'000; ++i) deep += "<p>";
    BOOST_TEST(told(deep).starts_with("is not well-formed XML"));
    std::string attributes = "<nitf";
    for (int i = 0; i < 20'000; ++i) attributes += " a" + std::to_string(i) + "='x'";
    BOOST_TEST(told(attributes + "><body><body.content><p>Text.</p></body.content></body></nitf>") == ": \n");
}

BOOST_AUTO_TEST_SUITE_END()
