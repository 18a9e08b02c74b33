// SPDX-License-Identifier: GPL-2.0-or-later
// What comes of decoding a file in a worker, as text that tests compare.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extract/extractor.h"

namespace dateline::test {

/// A line for each release and refusal: `name: its text` or `name! its reason`.
[[nodiscard]] std::string decoded_text(Extractor& extractor, std::string_view content, SourceFormat format);

}  // namespace dateline::test
