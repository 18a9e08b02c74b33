// SPDX-License-Identifier: GPL-2.0-or-later
// Results and releases as JSON values, and JSON values as text that is safe anywhere.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "schema/stored_record.h"
#include "searcher/output/result_writer.h"

namespace dateline {

/// Keys keep the order in which they are documented.
using Json = nlohmann::ordered_json;

[[nodiscard]] Json query_json(const QueryEcho& query);
[[nodiscard]] Json hit_json(const Hit& hit);
/// `{values: […], truncated}`.
[[nodiscard]] Json facet_json(const Facet& facet);
[[nodiscard]] Json total_json(const SearchResults& results);
[[nodiscard]] Json shards_json(const AskedShards& shards);
/// A whole stored release, for --show. `kind` leaves only sections of that kind.
[[nodiscard]] Json record_json(const StoredRecord& record, const std::optional<SectionKind>& kind);

/// One line of JSON without a line end. Always valid UTF-8: ill-formed bytes become U+FFFD. What is_unsafe()
/// on a terminal is written as \u escapes, so the value is unchanged.
[[nodiscard]] std::string json_text(const Json& value);

}  // namespace dateline
