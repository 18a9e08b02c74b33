// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/benchmark/xapian_defaults.h"

namespace dateline::benchmark {

Xapian::TermGenerator default_generator() {
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("english"));
    generator.set_stemming_strategy(Xapian::TermGenerator::STEM_SOME);
    return generator;
}

void index_text(Xapian::TermGenerator& generator, Xapian::Document& document, const PlainRecord& record,
                Xapian::termcount title_weight) {
    generator.set_document(document);
    generator.index_text(record.title, title_weight);
    generator.increase_termpos();
    generator.index_text(record.body);
}

Xapian::QueryParser default_parser(const Xapian::Database& database) {
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(Xapian::Stem("english"));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    return parser;
}

Xapian::Query parsed_query(Xapian::QueryParser& parser, const std::string& text) {
    try {
        return parser.parse_query(text);
    } catch (const Xapian::QueryParserError&) {
        return parser.parse_query(text, 0);
    }
}

}  // namespace dateline::benchmark
