// SPDX-License-Identifier: GPL-2.0-or-later
// Names of those who are quoted that are spelled nearly as what `said:` asks for, for "did you mean".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace dateline {

/// Names as printed that have every word of `asked`, or one with the same first letter that is one letter
/// away (from 4 letters on) or two (from 8 on): nearest first, then by frequency, at most `most`. Looks at no
/// more than the first hundred releases that have such words. Throws Xapian::Error.
[[nodiscard]] std::vector<std::string> near_speakers(const Xapian::Database& database, std::string_view asked,
                                                     std::size_t most);

/// For each value of `said:` under which nobody is quoted: that it is so, with the nearest names. Throws
/// Xapian::Error.
[[nodiscard]] std::vector<std::string> unknown_speakers(const Xapian::Database& database,
                                                        const std::vector<std::string>& values);

}  // namespace dateline
