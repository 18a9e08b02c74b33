// SPDX-License-Identifier: GPL-2.0-or-later
// CSV as RFC 4180 has it, safe to open in a spreadsheet.
#pragma once

#include <string>
#include <string_view>

#include "searcher/output/result_writer.h"

namespace dateline {

/// A header row, then a row a hit. Where only counts or facets were asked, a row a count instead.
class CsvWriter : public ResultWriter {
  public:
    explicit CsvWriter(const WriterOptions& options) : options_(options) {}
    void write(const QueryEcho& query, const SearchResults& results, std::ostream& out) override;

  private:
    void write_hits(const QueryEcho& query, const SearchResults& results, std::ostream& out) const;
    void write_counts(const QueryEcho& query, const SearchResults& results, std::ostream& out) const;

    WriterOptions options_;
    bool first_ = true;
};

/// One field: printable, with ' in front where a spreadsheet would take it for a formula (it begins with = +
/// - @ or a tab or line end), in quotes where it has a comma or quote.
[[nodiscard]] std::string csv_field(std::string_view text);

}  // namespace dateline
