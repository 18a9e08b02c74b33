// SPDX-License-Identifier: GPL-2.0-or-later
// Files of records -> records, parsed: a line of JSONL, a file of CSV.
#include <string>
#include <utility>

#include "indexer/read/byte_stream.h"
#include "indexer/read/record_fields.h"
#include "indexer/read/record_stream.h"
#include "schema/utf8.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

void require_sound(const std::variant<Record, RecordProblem>& result, std::size_t input_bytes) {
    if (const auto* problem = std::get_if<RecordProblem>(&result)) {
        require(!problem->reason.empty() && is_valid_utf8(problem->reason),
                "a problem has a reason to print");
        return;
    }
    const auto& record = std::get<Record>(result);
    require(is_valid_utf8(record.id), "an id is well-formed UTF-8");
    test::require_sound(record.raw, input_bytes);
    require_parsed_whole(record.raw);
}

}  // namespace

void fuzz_record_line(std::string_view bytes) {
    require_sound(read_record_line(bytes), bytes.size());
}

void fuzz_csv(std::string_view bytes) {
    ByteStream stream([rest = bytes]() mutable { return std::exchange(rest, std::string_view()); });
    const FieldMap map;
    try {
        const auto records = open_records(SourceFormat::csv, stream, map);
        int line = 1;
        while (const auto record = records->next()) {
            require(record->line >= line, "records are in order");
            line = record->line;
            require(record->bytes <= bytes.size(), "a record is a part of the file");
            require_sound(record->content, bytes.size());
        }
    } catch (const ReadError& error) {
        require(is_valid_utf8(error.what()) && *error.what() != '\0', "an error can be printed");
    }
}

}  // namespace dateline::test
