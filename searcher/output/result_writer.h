// SPDX-License-Identifier: GPL-2.0-or-later
// Result writers: results as plain data -> one of the output formats. docs/OUTPUT.md describes them.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/search/search_results.h"

namespace dateline {

enum class OutputFormat { text, json, jsonl, csv, trec };

/// The format of that name; nothing for an unknown one.
[[nodiscard]] std::optional<OutputFormat> output_format(std::string_view name);

/// Version of the JSON objects, raised when a key changes its meaning or goes; new keys do not raise it.
inline constexpr int output_schema = 1;

/// Whether a search wants its hits or only how many there are.
enum class Answer { hits, count };

/// What a writer may do beyond plain text.
struct WriterOptions {
    OutputFormat format = OutputFormat::text;
    bool colour = false;    ///< text: mark matches and headlines with terminal escapes
    std::size_t width = 0;  ///< text: columns to wrap at; 0 for long lines
    bool batch = false;     ///< several queries: each answer says which query it is of
    Answer answer = Answer::hits;
    std::string folder;  ///< text: paths below it are shown as seen from it; empty: whole paths
};

/// A word of the query spelt otherwise, as more releases have it.
struct Suggestion {
    std::string word;        ///< as typed
    std::size_t column = 0;  ///< of its first character, from 1
    std::string instead;
    std::string query;         ///< the whole query with it
    std::size_t releases = 0;  ///< that have every word of that query
};

/// The query that results are of.
struct QueryEcho {
    std::string id;    ///< of a batch; empty for none
    std::string text;  ///< as typed
    std::string parsed;
    std::vector<QueryWarning> warnings;
    std::vector<Suggestion> suggestions = {};  ///< the best first
};

/// Writes answers one after the other to a stream. Escapes everything for its sink: no control character and
/// no ill-formed UTF-8 of a release or query leaves a writer.
class ResultWriter {
  public:
    virtual ~ResultWriter() = default;

    /// Writes one answer.
    virtual void write(const QueryEcho& query, const SearchResults& results, std::ostream& out) = 0;
};

[[nodiscard]] std::unique_ptr<ResultWriter> make_writer(const WriterOptions& options);

}  // namespace dateline
