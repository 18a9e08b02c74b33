// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/acronyms.h"

namespace dateline {

std::vector<Acronym> find_acronyms(const Release&) {
    return {};
}

}  // namespace dateline
