// SPDX-License-Identifier: GPL-2.0-or-later
// The language of a release, by its script and its most common words.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// ISO 639-1 code of the language of `text`, judged by its first 6,000 bytes: `en` where nothing speaks for
/// another. Knows en, fr, es, de, it, pt, nl, sv, no, da, fi, pl, tr by words and zh, ja, ko, ru, el, ar, he,
/// th by script.
[[nodiscard]] std::string guess_language(std::string_view text);

}  // namespace dateline
