// SPDX-License-Identifier: GPL-2.0-or-later
// Dry run: parse the sources and print what was understood, without an index.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "indexer/read/source_reader.h"
#include "indexer/write/work_item.h"
#include "schema/release.h"
#include "schema/text_model.h"

namespace dateline {

/// Takes each parsed release, in order: where it was read, its id, and what the parser made of it.
using ParseSink = std::function<void(const std::string& path, const std::string& id, const Release& release)>;

/// What a dry run could not parse.
struct DryRunReport {
    std::vector<InputFailure> failures;
    std::vector<ScanProblem> not_read;
};

/// Reads all sources and parses them as an index of the `model` would; nothing is remembered.
[[nodiscard]] DryRunReport parse_sources(const std::vector<std::string>& sources,
                                         const ReadingOptions& options, TextModel model,
                                         const ParseSink& sink);

}  // namespace dateline
