// SPDX-License-Identifier: GPL-2.0-or-later
// Record streams: files of many records, JSONL or CSV, one record after another in little memory.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "indexer/read/byte_stream.h"
#include "indexer/read/field_map.h"
#include "indexer/read/line_reader.h"
#include "indexer/read/record_fields.h"
#include "indexer/read/source_format.h"

namespace dateline {

/// One record of a stream.
struct StreamedRecord {
    std::variant<Record, RecordProblem> content;
    int line = 0;           ///< where it begins, from 1
    std::size_t bytes = 0;  ///< that it takes
    std::string hash;       ///< content_hash() of the record and of how it is mapped
};

/// Reads records in order. Not thread-safe.
class RecordStream {
  public:
    virtual ~RecordStream() = default;

    /// The next record, a blank line passed over; nothing at the end. Throws ReadError as the bytes do, and
    /// for what makes the rest unreadable.
    [[nodiscard]] virtual std::optional<StreamedRecord> next() = 0;

    /// content_hash() of all that was read so far.
    [[nodiscard]] virtual std::string digest() const = 0;
};

/// A stream of JSONL or, where `format` says so, CSV; `bytes` and `map` outlive it. A longer line of JSONL
/// than `longest` bytes is a problem and passed over; a longer row of CSV makes the rest unreadable.
[[nodiscard]] std::unique_ptr<RecordStream> open_records(SourceFormat format, ByteStream& bytes,
                                                         const FieldMap& map,
                                                         std::size_t longest = LineReader::longest_line);

/// ` is longer than 64 MiB`.
[[nodiscard]] std::string longer_than(std::size_t bytes);

}  // namespace dateline
