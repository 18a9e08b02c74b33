// SPDX-License-Identifier: GPL-2.0-or-later
// Stock Xapian as the yardstick of scripts/evaluate: TermGenerator, QueryParser and BM25 as they come.
#include <charconv>
#include <iomanip>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "tests/benchmark/xapian_defaults.h"

namespace {

using namespace dateline::benchmark;

constexpr Xapian::valueno id_slot = 0;

struct Settings {
    std::vector<std::string> operands;
    Xapian::termcount title_weight = 1;
    Xapian::Query::op default_op = Xapian::Query::OP_OR;
    Xapian::doccount limit = 1000;
};

constexpr std::string_view usage =
    "Usage: stock_xapian index [--title-weight N] DB RECORDS.jsonl\n"
    "       stock_xapian search [--and] [--limit N] DB QUERIES.tsv\n\n"
    "Indexes title and body of records {id, title, body} with Xapian's TermGenerator (English stems, "
    "STEM_SOME,\n"
    "positions), or answers `id TAB query` lines with Xapian's QueryParser and BM25, all defaults, as a TREC "
    "run.\n"
    "- is standard input.\n";

bool read_number(const std::string& text, unsigned& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// Reads the arguments behind the command; false where they cannot be followed.
bool read_settings(const std::vector<std::string>& arguments, Settings& settings) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name == "--and") {
            settings.default_op = Xapian::Query::OP_AND;
        } else if (name == "--title-weight" || name == "--limit") {
            unsigned& target = name == "--limit" ? settings.limit : settings.title_weight;
            if (++i == arguments.size() || !read_number(arguments[i], target)) return false;
        } else {
            settings.operands.push_back(name);
        }
    }
    return settings.operands.size() == 2;
}

void index_records(const Settings& settings) {
    Xapian::WritableDatabase database(settings.operands[0], Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator = default_generator();
    read_records(settings.operands[1], [&](const PlainRecord& record) {
        Xapian::Document document;
        index_text(generator, document, record, settings.title_weight);
        document.add_value(id_slot, record.id);
        database.add_document(document);
    });
    database.commit();
}

void answer(Xapian::Enquire& enquire, const std::string& id, Xapian::doccount limit) {
    const Xapian::MSet found = enquire.get_mset(0, limit);
    for (auto hit = found.begin(); hit != found.end(); ++hit)
        std::cout << id << " Q0 " << hit.get_document().get_value(id_slot) << ' ' << hit.get_rank() + 1 << ' '
                  << hit.get_weight() << " xapian\n";
}

void answer_queries(const Settings& settings) {
    const Xapian::Database database(settings.operands[0]);
    Xapian::QueryParser parser = default_parser(database);
    parser.set_default_op(settings.default_op);
    Xapian::Enquire enquire(database);
    std::cout << std::setprecision(10);
    read_lines(settings.operands[1], [&](const std::string& line) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) return;
        const std::string rest = line.substr(tab + 1);
        enquire.set_query(parsed_query(parser, rest.substr(0, rest.find('\t'))));
        answer(enquire, line.substr(0, tab), settings.limit);
    });
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    Settings settings;
    const std::string command = arguments.empty() ? "" : arguments.front();
    const bool known = command == "index" || command == "search";
    if (!known || !read_settings({arguments.begin() + 1, arguments.end()}, settings)) {
        std::cerr << usage;
        return 2;
    }
    try {
        command == "index" ? index_records(settings) : answer_queries(settings);
    } catch (const Xapian::Error& error) {
        std::cerr << "stock_xapian: " << error.get_description() << "\n";
        return 1;
    } catch (const std::exception& error) {
        std::cerr << "stock_xapian: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
