// SPDX-License-Identifier: GPL-2.0-or-later
// Options of dateline-search: argv -> what was asked, as plain data. The only file that knows
// Boost.ProgramOptions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "schema/index_location.h"
#include "schema/section_kind.h"
#include "searcher/output/result_writer.h"
#include "searcher/query/ingredients.h"
#include "searcher/query/query_error.h"
#include "searcher/query/query_planner.h"
#include "searcher/search/facets.h"
#include "searcher/search/index_handle.h"
#include "searcher/search/search.h"

namespace dateline {

enum class Action {
    search,
    batch,
    show,
    list_fields,
    list_issuers,
    list_synonyms,
    list_syntax,
    explain_query,
    help,
    version
};
enum class ColorMode { automatic, always, never };

struct SearchOptions {
    Action action = Action::search;
    std::vector<std::string> databases;  ///< at least one, as shard_places() takes them
    OpenSettings opening = {};
    std::string query;                                         ///< the words, joined by spaces
    std::vector<std::pair<std::string, std::string>> filters;  ///< field name and value
    std::optional<std::string> since;
    std::optional<std::string> until;
    Strictness strictness = Strictness::forgiving;
    Date today{};                         ///< for dates that depend on it; set by the command layer
    std::optional<std::string> synonyms;  ///< file of the list of synonyms; else the user's or the program's
    Ingredients ingredients = {};
    WordForms word_forms = WordForms::inflected;
    bool feedback = false;
    Recency recency = Recency::mild;
    std::string like;  ///< id, path or file name of the release whose likes are wanted; empty for none
    SortOrder sort = SortOrder::relevance;
    Duplicates duplicates = Duplicates::collapse;  ///< of the format trec: show
    std::size_t limit = 10;
    std::size_t offset = 0;
    Answer answer = Answer::hits;
    std::vector<FacetSpec> facets;
    std::size_t facet_limit = 10;  ///< 0: all
    std::string show;              ///< id, path or file name
    std::string diff;              ///< of the release that it is compared with; empty for none
    std::optional<SectionKind> show_section;
    std::string batch;  ///< file of queries; `-` is stdin
    OutputFormat format = OutputFormat::text;
    ColorMode color = ColorMode::automatic;
    std::size_t snippets = 1;  ///< most of a hit; 0: none
    std::size_t snippet_words = 90;
    bool explain = false;  ///< whether each hit tells what its score is made of
};

/// A command line that cannot be followed.
struct UsageError {
    std::string text;
    std::string hint;
};

/// Reads the arguments that follow the program's name. Names of options are never guessed; the last value of
/// an option that takes one wins. From the first word on, an argument with a single dash is text of the query
/// (`revenue -loss`); after `--` everything is.
[[nodiscard]] std::variant<SearchOptions, UsageError> parse_options(const std::vector<std::string>& arguments,
                                                                    const Environment& environment);

/// What --help prints: examples, options by group, exit statuses.
[[nodiscard]] std::string help_text();

}  // namespace dateline
