// SPDX-License-Identifier: GPL-2.0-or-later
// Xapian's own TermGenerator and QueryParser with all defaults: what Dateline is compared with.
#pragma once

#include <string>

#include <xapian.h>

#include "tests/benchmark/record_file.h"

namespace dateline::benchmark {

/// A generator of English stems (STEM_SOME) with positions.
[[nodiscard]] Xapian::TermGenerator default_generator();

/// Adds title and body to the document, the title's words `title_weight` times.
void index_text(Xapian::TermGenerator& generator, Xapian::Document& document, const PlainRecord& record,
                Xapian::termcount title_weight);

/// A parser for what default_generator() made of this database.
[[nodiscard]] Xapian::QueryParser default_parser(const Xapian::Database& database);

/// The query as the parser reads it by default, or without its syntax where that is an error.
[[nodiscard]] Xapian::Query parsed_query(Xapian::QueryParser& parser, const std::string& text);

}  // namespace dateline::benchmark
