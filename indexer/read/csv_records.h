// SPDX-License-Identifier: GPL-2.0-or-later
// CSV with a header row (RFC 4180): each row after it a record. Parsed by libcsv.
#pragma once

#include <memory>

#include "indexer/read/record_stream.h"

namespace dateline {

/// Rows of a CSV file. Fields may be quoted and hold line ends; commas, semicolons or tabs part them,
/// whichever the header row has most of. The header's names are matched in any case. A row with more fields
/// than the header is a problem of that row; missing ones are empty. Text that is not UTF-8 is taken as
/// windows-1252, as spreadsheets write it.
class CsvRecords : public RecordStream {
  public:
    /// Takes rows of `longest` bytes: what grows beyond is a quote that was never closed.
    CsvRecords(ByteStream& bytes, const FieldMap& map, std::size_t longest = LineReader::longest_line);
    ~CsvRecords() override;

    std::optional<StreamedRecord> next() override;
    std::string digest() const override;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace dateline
