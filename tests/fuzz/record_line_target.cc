// SPDX-License-Identifier: GPL-2.0-or-later
// A line of a JSONL file -> a record, parsed.
#include "indexer/read/record_fields.h"
#include "schema/text_normalizer.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

void fuzz_record_line(std::string_view bytes) {
    const auto result = read_record_line(bytes);
    if (const auto* problem = std::get_if<RecordProblem>(&result)) {
        require(!problem->reason.empty() && is_valid_utf8(problem->reason),
                "a problem has a reason to print");
        return;
    }
    const auto& record = std::get<Record>(result);
    require(is_valid_utf8(record.id), "an id is well-formed UTF-8");
    require_sound(record.raw, bytes.size());
    require_parsed_whole(record.raw);
}

}  // namespace dateline::test
