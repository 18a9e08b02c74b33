// SPDX-License-Identifier: GPL-2.0-or-later
// Parses for scripts: a release as one JSON object. Used by --dry-run.
#pragma once

#include <string>
#include <string_view>

#include "schema/release.h"

namespace dateline {

/// Whether to tell why: the evidence of every guess, the rule of every section, what was dropped as
/// furniture.
enum class Explain { no, yes };

/// One JSON object on one line, without a line end: `path`, `id`, `headline`, `subheadline`, `date`,
/// `dateline_place`, `wire`, `tickers`, `issuer_ticker`, `issuer`, `update_of`, `language`, `url`, `masthead`
/// and `sections` of `heading`, `kind`, `starts` (the first eight words of the first paragraph), `line`,
/// `paragraphs`; with Explain::yes also `evidence`, `dropped` and each section's `rule`. What is unknown is
/// null. Always valid UTF-8 and JSON: ill-formed bytes become U+FFFD, control characters and U+2028, U+2029
/// are escaped so that no reader sees a line end in it.
[[nodiscard]] std::string parse_json(const Release& release, std::string_view path, std::string_view id,
                                     Explain explain);

}  // namespace dateline
