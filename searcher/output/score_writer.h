// SPDX-License-Identifier: GPL-2.0-or-later
// What the score of a hit is made of, as text and as JSON.
#pragma once

#include <string>
#include <vector>

#include "searcher/output/json_text.h"
#include "searcher/search/search_results.h"

namespace dateline {

/// A score as it is told: `18.1130`.
[[nodiscard]] std::string four_decimals(double number);

/// A line for each part, the greatest first: `18.1130 clr131: headline, body 6, Pipeline Update 2`. Safe for
/// a terminal.
[[nodiscard]] std::vector<std::string> score_lines(const std::vector<ScorePart>& parts);

/// An array of the parts, as docs/output.schema.json says.
[[nodiscard]] Json score_json(const std::vector<ScorePart>& parts);

}  // namespace dateline
