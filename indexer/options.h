// SPDX-License-Identifier: GPL-2.0-or-later
// Options of dateline-index: argv -> what was asked, as plain data. The only file that knows
// Boost.ProgramOptions.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "indexer/memory_plan.h"
#include "indexer/read/field_map.h"
#include "schema/index_location.h"
#include "schema/text_model.h"

namespace dateline {

/// What dateline-index is to do.
enum class IndexAction { index, dry_run, dump, help, version };

/// How --dry-run prints a parse.
enum class ParseFormat { text, json };

struct IndexOptions {
    IndexAction action = IndexAction::index;
    std::string database;              ///< folder of the index
    std::vector<std::string> sources;  ///< files, folders, `-`
    FieldMap fields;                   ///< of JSONL and CSV records
    unsigned jobs = 1;
    bool prune = false;
    std::size_t memory = default_memory;  ///< bytes that the run keeps within
    unsigned shards = 0;                  ///< of a new index; 0 where the user did not say
    TextModel model = TextModel::releases;
    bool explain = false;  ///< with dry_run: evidence, rules and what was dropped
    bool verbose = false;  ///< list every failure
    bool quiet = false;    ///< no totals, no progress; failures are still told
    ParseFormat format = ParseFormat::text;
};

/// A command line that cannot be followed.
struct IndexUsageError {
    std::string text;
    std::string hint;
};

/// Reads the arguments that follow the program's name. Names of options are never guessed; the last value
/// wins. `environment` reads a variable (null when unset), `processors` is the default of --jobs.
[[nodiscard]] std::variant<IndexOptions, IndexUsageError> parse_index_options(
    const std::vector<std::string>& arguments, const Environment& environment, unsigned processors);

/// What --help prints.
[[nodiscard]] std::string index_help_text();

}  // namespace dateline
