// SPDX-License-Identifier: GPL-2.0-or-later
// Source places: which bytes of a text were read became which bytes of a paragraph.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "schema/text_range.h"

namespace dateline {

/// From byte `text` of a paragraph on, up to the next of these, it has the source's bytes from `source` on.
struct SourcePlace {
    std::size_t text = 0;
    std::size_t source = 0;

    bool operator==(const SourcePlace&) const = default;
};

/// The bytes of the source that a part of a paragraph was read from: from its first character to its last,
/// with all that stands between them there. `places` in order; nothing where there are none, and for a part
/// that is empty or begins before the first.
[[nodiscard]] std::optional<TextRange> source_range(const std::vector<SourcePlace>& places, TextRange part);

}  // namespace dateline
