// SPDX-License-Identifier: GPL-2.0-or-later
// Releases of made-up companies with as many words of news as a test wants.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline::test {

/// So many different words in an order that depends on `seed` alone, none of another seed.
[[nodiscard]] std::vector<std::string> words_of(unsigned seed, std::size_t count);

/// The words with blanks between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

/// A dated release of Orvane Therapeutics with that headline and news.
[[nodiscard]] Release release_of(const std::string& headline, const std::string& news);

}  // namespace dateline::test
