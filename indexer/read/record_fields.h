// SPDX-License-Identifier: GPL-2.0-or-later
// JSONL records: one line of JSON -> a release before parsing, with the names that people give to the fields.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/parse/raw_release.h"
#include "indexer/read/field_map.h"

namespace dateline {

/// A record as its line tells it.
struct Record {
    std::string id;  ///< empty where the record names none
    RawRelease raw;
};

/// What is wrong with a line, as the end of a sentence.
struct RecordProblem {
    std::string reason;
};

/// A record from the values of its fields, empty ones for those that it does not give. Several tickers are
/// parted by commas, semicolons or bars. A record needs words in its title or body.
[[nodiscard]] std::variant<Record, RecordProblem> record_from(
    const std::function<std::string(RecordField)>& value_of);

/// Reads one line of JSON: an object with the keys that `map` names; others are left alone. A list is taken
/// as its texts. Ill-formed UTF-8 is replaced.
[[nodiscard]] std::variant<Record, RecordProblem> read_record_line(std::string_view line,
                                                                   const FieldMap& map = FieldMap());

}  // namespace dateline
