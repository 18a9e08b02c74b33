// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/csv_records.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using dateline::ByteStream;
using dateline::CsvRecords;
using dateline::FieldMap;
using dateline::ReadError;
using dateline::Record;
using dateline::RecordProblem;

namespace {

/// `line id|title|body` of each record, `line! reason` of problems, one a line; `!! reason` where the file
/// ends.
std::string told(std::string csv, const FieldMap& map = FieldMap()) {
    // In pieces of three bytes: no rule may depend on where a piece ends.
    ByteStream bytes([csv = std::move(csv), at = std::size_t{0}]() mutable {
        const std::string_view piece = std::string_view(csv).substr(at, 3);
        at += piece.size();
        return piece;
    });
    CsvRecords records(bytes, map);
    std::string out;
    try {
        while (const auto streamed = records.next()) {
            out += std::to_string(streamed->line);
            if (const auto* problem = std::get_if<RecordProblem>(&streamed->content)) {
                out += "! " + problem->reason + "\n";
                continue;
            }
            const auto& record = std::get<Record>(streamed->content);
            out += " " + record.id + "|" + record.raw.title + "|" + record.raw.text + "\n";
        }
    } catch (const ReadError& error) {
        out += std::string("!! ") + error.what() + "\n";
    }
    return out;
}

struct Row {
    const char* why;
    const char* csv;
    const char* records;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"plain", "id,title,body\n1,Acme,Won.\n2,Brill,Lost.\n", "2 1|Acme|Won.\n3 2|Brill|Lost.\n"},
    {"columns in any order and case", "Body,ID,Title\nWon.,1,Acme\n", "2 1|Acme|Won.\n"},
    {"line ends, commas and quotes in quotes",
     "id,title,body\r\n1,\"A, \"\"B\"\"\",\"One\nTwo\"\r\n2,C,D\r\n", "2 1|A, \"B\"|One\nTwo\n4 2|C|D\n"},
    {"semicolons", "id;title;body\n1;Acme, Inc.;Won.\n", "2 1|Acme, Inc.|Won.\n"},
    {"tabs", "id\ttitle\tbody\n1\tAcme\tWon; lost\n", "2 1|Acme|Won; lost\n"},
    {"a byte order mark", "\xEF\xBB\xBFid,title\n1,Acme\n", "2 1|Acme|\n"},
    {"windows-1252",
     "id,title\n1,Soci\xE9t\xE9 \x93"
     "A\x94\n",
     "2 1|Société “A”|\n"},
    {"blank lines", "id,title\n\n1,Acme\n\n\n2,Brill\n", "3 1|Acme|\n6 2|Brill|\n"},
    {"no line end at the end", "id,title\n1,Acme", "2 1|Acme|\n"},
    {"fields that are missing at the end", "id,title,body\n1,Acme\n", "2 1|Acme|\n"},
    {"more fields than columns", "id,title\n1,Acme,Won.\n2,Brill\n",
     "2! has 3 fields where the header row names 2\n3 2|Brill|\n"},
    {"a row without text", "id,title,body\n1,,\n2,Brill,\n",
     "2! the record has no text: expected title, headline, body, text or content, or a --map that names "
     "them\n"
     "3 2|Brill|\n"},
    {"a quote that is never closed", "id,title\n1,Acme\n2,\"Brill\n3,Corvo\n",
     "2 1|Acme|\n!! the quote opened in line 3 is never closed\n"},
    {"an empty file", "", "!! is CSV without a header row that names its columns\n"},
    {"a header alone", "id,title\n", ""},
    {"UTF-16", "\xFF\xFEi", "!! is CSV in UTF-16; save it as UTF-8\n"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_records)

BOOST_DATA_TEST_CASE(rows_become_records, bdata::make(rows)) {
    BOOST_TEST(told(sample.csv) == sample.records);
}

BOOST_AUTO_TEST_CASE(columns_of_other_names_are_mapped) {
    const auto map = std::get<FieldMap>(FieldMap::read({"title=Überschrift,body=Text"}));
    BOOST_TEST(told("überschrift,TEXT\nAcme,Won.\n", map) == "2 |Acme|Won.\n");
}

BOOST_AUTO_TEST_CASE(the_hash_of_a_record_changes_with_it_and_with_the_map) {
    const auto hash_of = [](const std::string& csv, const FieldMap& map) {
        ByteStream bytes([&csv, done = false]() mutable {
            return std::exchange(done, true) ? std::string_view() : std::string_view(csv);
        });
        return CsvRecords(bytes, map).next()->hash;
    };
    const FieldMap mapped = std::get<FieldMap>(FieldMap::read({"body=title"}));
    const std::string hash = hash_of("id,title\n1,A\n", FieldMap());
    BOOST_TEST((hash == hash_of("id,title\n1,A\n2,B\n", FieldMap())));
    BOOST_TEST((hash != hash_of("id,title\n1,B\n", FieldMap())));
    BOOST_TEST((hash != hash_of("id,title\n1,A\n", mapped)));
}

BOOST_AUTO_TEST_SUITE_END()
