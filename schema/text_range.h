// SPDX-License-Identifier: GPL-2.0-or-later
// A part of a text.
#pragma once

#include <cstddef>

namespace dateline {

/// Bytes of a text, end exclusive.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const TextRange&) const = default;
};

}  // namespace dateline
