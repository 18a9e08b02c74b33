// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/submission.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <ostream>
#include <string>

#include "indexer/decode/submission_header.h"
#include "indexer/decode/uuencoded.h"

namespace bdata = boost::unit_test::data;
using dateline::decode_submission;
using dateline::Decoded;
using dateline::DecodedRelease;
using dateline::DecodeRefusal;
using dateline::RawRelease;
using dateline::SubmissionHeader;

namespace {

const std::string header =
    "<SEC-DOCUMENT>0000912345-04-000012.txt : 20040211\n<SEC-HEADER>0000912345-04-000012.hdr.sgml : "
    "20040211\n"
    "ACCESSION NUMBER:\t\t0000912345-04-000012\nCONFORMED SUBMISSION TYPE:\t8-K\n"
    "FILED AS OF DATE:\t\t20040211\n\nFILER:\n\n\tCOMPANY DATA:\n"
    "\t\tCOMPANY CONFORMED NAME:\t\t\tACME FUNDING INC /DE/\n\t\tCENTRAL INDEX KEY:\t\t\t0000912345\n"
    "</SEC-HEADER>\n";

std::string document(const std::string& type, const std::string& text) {
    return "<DOCUMENT>\n<TYPE>" + type + "\n<SEQUENCE>2\n<FILENAME>x" + type.substr(type.size() - 1) +
           ".txt\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n";
}

/// `name: text` of releases, `name! reason` of refusals, one a line.
std::string told(const std::string& submission) {
    std::string out;
    for (const Decoded& one : decode_submission(submission)) {
        if (const auto* refusal = std::get_if<DecodeRefusal>(&one)) {
            out += refusal->name + "! " + refusal->reason + "\n";
            continue;
        }
        const auto& release = std::get<DecodedRelease>(one);
        std::string text = release.raw.text;
        for (const auto& block : release.raw.blocks) text += block.text + "|";
        while (text.starts_with('\n')) text.erase(0, 1);
        while (text.ends_with('\n')) text.pop_back();
        out += release.name + ": " + text + "\n";
    }
    return out;
}

struct HeaderRow {
    const char* why;
    const char* text;
    SubmissionHeader expected;
};

std::ostream& operator<<(std::ostream& out, const HeaderRow& row) {
    return out << row.why;
}

const HeaderRow headers[] = {
    {"tags instead of colons",
     "<IMS-HEADER>\n<ACCESSION-NUMBER>0000912345-95-000001\n<TYPE>8-K\n<FILING-DATE>19950203\n<FILER>\n"
     "<COMPANY-DATA>\n<CONFORMED-NAME>ACME CORP\n<CIK>0000912345\n",
     {"0000912345-95-000001", "8-K", "1995-02-03", "ACME CORP", "912345"}},
    {"the subject company before who files about it",
     "FILED BY:\nCOMPANY CONFORMED NAME: RAIDER LP\nCENTRAL INDEX KEY: 0000000002\nSUBJECT COMPANY:\n"
     "COMPANY CONFORMED NAME: ACME CORP\nCENTRAL INDEX KEY: 0000000001\n",
     {"", "", "", "ACME CORP", "1"}},
    {"the first of several filers",
     "FILER:\nCOMPANY CONFORMED NAME: ACME HOLDINGS\nCENTRAL INDEX KEY: 0000000001\nFILER:\n"
     "COMPANY CONFORMED NAME: ACME FINANCE\nCENTRAL INDEX KEY: 0000000002\n",
     {"", "", "", "ACME HOLDINGS", "1"}},
    {"a state in backslashes",
     "FILER:\nCOMPANY CONFORMED NAME: ACME CARE INC \\PA\\\n",
     {"", "", "", "ACME CARE INC", ""}},
    {"nothing", "", {}},
};

struct CodedRow {
    const char* why;
    const char* text;
    std::optional<std::string> bytes;  ///< nothing: no file in it
};

std::ostream& operator<<(std::ostream& out, const CodedRow& row) {
    return out << row.why;
}

const CodedRow coded[] = {
    {"three bytes a group", "begin 644 cat.txt\n#0V%T\n`\nend\n", "Cat"},
    {"a rest of one byte", "before\nbegin 644 a\n!80``\n`\nend\n", "a"},
    {"a rest of two", "begin 644 a\r\n\"86(`\r\n`\r\nend\r\n", "ab"},
    {"a line that lost its blanks at the end", "begin 644 a\n#0V", std::string("C`\0", 3)},
    {"text that speaks of beginnings", "we begin 644 things\n", std::nullopt},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(submission)

BOOST_AUTO_TEST_CASE(each_exhibit_99_is_a_release_and_nothing_else_is) {
    BOOST_TEST(told(header + document("8-K", "Form") + document("EX-99.1", "Acme Wins") +
                    document("EX-10", "Contract") + document("EX-99.1", "Acme Again") +
                    document("EX-99.(A)", "Acme Still")) ==
               "EX-99.1: Acme Wins\nEX-99.1 (2): Acme Again\nEX-99.(A): Acme Still\n");
}

BOOST_AUTO_TEST_CASE(the_header_gives_who_what_and_when) {
    const std::vector<Decoded> all = decode_submission(header + document("EX-99.1", "Acme Wins"));
    BOOST_TEST_REQUIRE(all.size() == 1);
    const RawRelease& raw = std::get<DecodedRelease>(all[0]).raw;
    BOOST_TEST(raw.issuer == "ACME FUNDING INC");
    BOOST_TEST(raw.published == "2004-02-11");
    BOOST_TEST(raw.url == "https://www.sec.gov/Archives/edgar/data/912345/000091234504000012/x1.txt");
    BOOST_TEST_REQUIRE(raw.identifiers.size() == 2);
    BOOST_TEST(raw.identifiers[0].scheme == "cik");
    BOOST_TEST(raw.identifiers[0].value == "912345");
    BOOST_TEST(raw.identifiers[1].scheme == "accession");
    BOOST_TEST(raw.identifiers[1].value == "0000912345-04-000012");
    BOOST_TEST((raw.subjects == std::vector<std::string>{"Form 8-K"}));
}

BOOST_AUTO_TEST_CASE(an_exhibit_in_html_is_read_as_a_page) {
    BOOST_TEST(
        told("<TYPE>EX-99.1\n<TEXT>\n<HTML><BODY><P>Acme Wins</P><P>It won &amp; won.</P></BODY></HTML>\n") ==
        "EX-99.1: Acme Wins|It won & won.|\n");
}

BOOST_AUTO_TEST_CASE(dashes_of_the_mail_envelope_are_taken_off) {
    BOOST_TEST(told(document("EX-99", "Acme\n- -----\n- a list stays")) ==
               "EX-99: Acme\n-----\n- a list stays\n");
}

BOOST_AUTO_TEST_CASE(a_submission_without_exhibit_99_is_no_release) {
    const std::vector<Decoded> all = decode_submission(header + document("8-K", "Form"));
    BOOST_TEST_REQUIRE(all.size() == 1);
    const auto& refusal = std::get<DecodeRefusal>(all[0]);
    BOOST_TEST(refusal.reason == "is an SEC submission of type 8-K without an EX-99 exhibit");
    BOOST_TEST(!refusal.is_failure);
    BOOST_TEST(told(document("6-K", "Form")) ==
               "! is an SEC submission of type 6-K without an EX-99 exhibit\n");
}

BOOST_AUTO_TEST_CASE(a_submission_that_ends_in_a_document_is_told_and_what_it_has_is_read) {
    const std::string whole = header + document("EX-99.1", "Acme won.");
    BOOST_TEST(told(whole.substr(0, whole.find("\n</TEXT>"))) ==
               "EX-99.1: Acme won.\n! ends inside a document: expected </DOCUMENT>, the file is cut off\n");
    BOOST_TEST(told(whole.substr(0, whole.find("</DOCUMENT>"))) == "EX-99.1: Acme won.\n");
}

BOOST_AUTO_TEST_CASE(an_attached_file_that_is_no_pdf_is_named) {
    BOOST_TEST(told(document("EX-99.1", "begin 644 cat.gif\n#0V%T\n`\nend")) ==
               "EX-99.1! is an attached file that is no PDF\n");
}

BOOST_DATA_TEST_CASE(headers_come_in_two_styles, bdata::make(headers)) {
    const SubmissionHeader found = dateline::read_submission_header(sample.text);
    BOOST_TEST(found.accession == sample.expected.accession);
    BOOST_TEST(found.form == sample.expected.form);
    BOOST_TEST(found.filed == sample.expected.filed);
    BOOST_TEST(found.issuer == sample.expected.issuer);
    BOOST_TEST(found.cik == sample.expected.cik);
}

BOOST_DATA_TEST_CASE(uuencoded_files_are_decoded, bdata::make(coded)) {
    BOOST_TEST((dateline::read_uuencoded(sample.text) == sample.bytes));
}

BOOST_AUTO_TEST_SUITE_END()
