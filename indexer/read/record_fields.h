// SPDX-License-Identifier: GPL-2.0-or-later
// JSONL records: one line of JSON -> a release before parsing, with the names that people give to the fields.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "indexer/parse/raw_release.h"

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

/// Reads one line. Fields by name: `id`; `title` or `headline`; `body`, `text` or `content`; `published` or
/// `date`; `url` or `link`; `ticker` or `tickers` (text or list); `company` or `issuer`; `wire`; `language`
/// or `lang`. Others are left alone. A record needs words in its title or body. Ill-formed UTF-8 is replaced.
[[nodiscard]] std::variant<Record, RecordProblem> read_record_line(std::string_view line);

}  // namespace dateline
