// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of terms in which each stands once, in the order in which they came.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// Adds the term behind the others, unless it is among them.
inline void add_unique(std::vector<std::string>& terms, std::string term) {
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(std::move(term));
}

}  // namespace dateline
