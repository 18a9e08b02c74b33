// SPDX-License-Identifier: GPL-2.0-or-later
// The phrase that names a speaker: name and role taken apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "indexer/parse/attribution.h"

namespace dateline {

/// The speaker that a sentence begins with, whatever follows: `Jane Roe, CEO, welcomed the news`.
[[nodiscard]] std::optional<Attribution> leading_speaker(std::string_view sentence);

/// Whether the full stop at `at`, a blank behind it, ends an abbreviation rather than a sentence: initials
/// and titles always, `Inc.` and degrees where no capital follows.
[[nodiscard]] bool is_abbreviation_stop(std::string_view text, std::size_t at);

}  // namespace dateline
