// SPDX-License-Identifier: GPL-2.0-or-later
// Compares a parsed release with its expected parse, which tests/data/releases/README.md describes.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline::test {

/// A line for each field and section in which `release` differs from `expected`; empty when none does.
///
/// White space counts as one space; the last colon of a heading, dashes around a sub-headline, case and last
/// point of a place, and the legal form of a company do not count. `starts` must be the words with which the
/// section's text begins.
/// Throws json::exception when `expected` lacks a key.
[[nodiscard]] std::vector<std::string> parse_differences(const nlohmann::json& expected,
                                                         const Release& release);

}  // namespace dateline::test
