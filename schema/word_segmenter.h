// SPDX-License-Identifier: GPL-2.0-or-later
// Words of scripts that are written without spaces, by ICU's dictionaries.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// Bytes of one word, end exclusive.
struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The words of a run of well-formed UTF-8 in an unspaced script. Where ICU has no dictionary, one word a
/// character. Thread-safe; the first call of a thread loads the dictionaries.
[[nodiscard]] std::vector<WordSpan> segment_words(std::string_view run);

}  // namespace dateline
