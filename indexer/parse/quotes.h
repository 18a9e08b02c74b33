// SPDX-License-Identifier: GPL-2.0-or-later
// What people say in a release, and who they are.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The quotes of the news in order. Parts of one statement ("…," said X. "…") are one quote.
[[nodiscard]] std::vector<Quote> find_quotes(const Release& release);

}  // namespace dateline
