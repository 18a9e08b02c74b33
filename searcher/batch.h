// SPDX-License-Identifier: GPL-2.0-or-later
// --batch: many queries over one open index.
#pragma once

#include <string>
#include <string_view>

#include "schema/exit_code.h"
#include "searcher/options.h"
#include "searcher/output/result_writer.h"
#include "searcher/query/synonym_table.h"
#include "searcher/search/index_handle.h"
#include "searcher/search_command.h"

namespace dateline {

/// A line of a batch.
struct BatchLine {
    std::string id;
    std::string query;
};

/// `query`, or `id TAB query` with further columns ignored. Without a column for it the id is `number`, the
/// line's number from 1. An empty query where the line is blank.
[[nodiscard]] BatchLine parse_batch_line(std::string_view line, std::size_t number);

/// Answers every line of the batch in order, each written as soon as it is complete. Blank lines are left
/// out. A query that cannot be run is told on stderr with its line and the rest goes on: ExitCode::usage at
/// the end. A failure of the index ends the batch.
[[nodiscard]] ExitCode run_batch(const SearchOptions& options, const WriterOptions& writer_options,
                                 IndexHandle& index, SynonymTable synonyms, const Console& console);

}  // namespace dateline
