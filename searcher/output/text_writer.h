// SPDX-License-Identifier: GPL-2.0-or-later
// Text for people.
#pragma once

#include "searcher/output/result_writer.h"

namespace dateline {

/// A line with the total, then the hits, then the facets as small tables.
class TextWriter : public ResultWriter {
  public:
    explicit TextWriter(const WriterOptions& options) : options_(options) {}

    void write(const QueryEcho& query, const SearchResults& results, std::ostream& out) override;

  private:
    void write_hit(const Hit& hit, std::ostream& out) const;
    void write_score(const Hit& hit, std::ostream& out) const;
    void write_facet(const Facet& facet, std::ostream& out) const;

    WriterOptions options_;
    bool first_ = true;
};

}  // namespace dateline
