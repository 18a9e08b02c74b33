// SPDX-License-Identifier: GPL-2.0-or-later
// The least that a program on Xapian can do: what Dateline's times and sizes are compared with, in
// scripts/benchmark.
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "tests/benchmark/xapian_defaults.h"

namespace {

using namespace dateline::benchmark;

constexpr Xapian::valueno date_slot = 0;
constexpr Xapian::doccount hits_printed = 10;
constexpr std::size_t snippet_bytes = 500;  // the default of MSet::snippet()

constexpr std::string_view usage =
    "Usage: naive_xapian index DB RECORDS.jsonl\n"
    "       naive_xapian search DB QUERY\n"
    "       naive_xapian compact DB NEW-DB\n\n"
    "Indexes title and body of records {title, published, body} with Xapian's TermGenerator (English stems, "
    "STEM_SOME,\n"
    "positions), one transaction as Xapian flushes it, the text as data; prints the first ten hits of a "
    "query "
    "with\n"
    "QueryParser, BM25 and a snippet each; or compacts. All defaults. - is standard input.\n";

void index_records(const std::string& path, const std::string& records) {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator = default_generator();
    read_records(records, [&](const PlainRecord& record) {
        Xapian::Document document;
        index_text(generator, document, record, 1);
        document.add_value(date_slot, record.published);
        document.set_data(record.title + "\n" + record.body);
        database.add_document(document);
    });
    database.commit();
}

void search(const std::string& path, const std::string& query) {
    const Xapian::Database database(path);
    Xapian::QueryParser parser = default_parser(database);
    Xapian::Enquire enquire(database);
    enquire.set_query(parsed_query(parser, query));
    const Xapian::MSet found = enquire.get_mset(0, hits_printed);
    const Xapian::Stem stemmer("english");
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
        const Xapian::Document document = hit.get_document();
        const std::string text = document.get_data();
        const std::size_t line_end = text.find('\n');
        std::cout << hit.get_rank() + 1 << '\t' << hit.get_weight() << '\t' << document.get_value(date_slot)
                  << '\t' << text.substr(0, line_end) << '\n'
                  << found.snippet(text.substr(line_end + 1), snippet_bytes, stemmer) << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::string command = words.size() == 3 ? words[0] : "";
    try {
        if (command == "index") {
            index_records(words[1], words[2]);
        } else if (command == "search") {
            search(words[1], words[2]);
        } else if (command == "compact") {
            Xapian::Database(words[1]).compact(words[2]);
        } else {
            std::cerr << usage;
            return 2;
        }
    } catch (const Xapian::Error& error) {
        std::cerr << "naive_xapian: " << error.get_description() << '\n';
        return 1;
    } catch (const std::exception& error) {
        std::cerr << "naive_xapian: " << error.what() << '\n';
        return 1;
    }
    return EXIT_SUCCESS;
}
