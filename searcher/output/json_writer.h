// SPDX-License-Identifier: GPL-2.0-or-later
// JSON: one object an answer (docs/output.schema.json), or lines of typed objects.
#pragma once

#include "searcher/output/result_writer.h"

namespace dateline {

/// `{schema, qid?, query, total, clusters, hits, facets, took_ms}` in one line.
class JsonWriter : public ResultWriter {
  public:
    explicit JsonWriter(const WriterOptions& options) : options_(options) {}
    void write(const QueryEcho& query, const SearchResults& results, std::ostream& out) override;

  private:
    WriterOptions options_;
};

/// A line a hit, then a line a facet, then a summary: `{"type":"hit",…}`.
class JsonLinesWriter : public ResultWriter {
  public:
    explicit JsonLinesWriter(const WriterOptions& options) : options_(options) {}
    void write(const QueryEcho& query, const SearchResults& results, std::ostream& out) override;

  private:
    WriterOptions options_;
};

}  // namespace dateline
