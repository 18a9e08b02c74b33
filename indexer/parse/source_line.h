// SPDX-License-Identifier: GPL-2.0-or-later
// The line at the end that names the source of a release: `SOURCE Orvane Inc.`.
#pragma once

#include <string_view>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The name behind the last `SOURCE ` or `Source: ` (English, Spanish, German or Italian) of the footers and
/// the last section. A view into the sections, empty where there is none.
[[nodiscard]] std::string_view source_name(const std::vector<Section>& sections);

/// Whether `text` has the name in the source line, or its first two words, elsewhere too. The name of an
/// agency that signs for a company stands only there.
[[nodiscard]] bool is_mentioned_again(std::string_view source, std::string_view text);

}  // namespace dateline
