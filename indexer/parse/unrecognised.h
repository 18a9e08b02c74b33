// SPDX-License-Identifier: GPL-2.0-or-later
// What the parser did not recognise in a release: told beside what it believes.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Something a reader might look for in vain.
struct Unrecognised {
    std::string what;  ///< `date`, `issuer`, `kind of section`, `speaker`, …
    std::string text;  ///< the words in question, cut; empty where nothing stands for it
    int line = 0;      ///< 0 where it is nowhere
};

/// In order: the head fields that nothing was found for, then section by section titles of no known kind,
/// contact and event sections that gave no contact or call, and quotations whose speaker is not named.
[[nodiscard]] std::vector<Unrecognised> find_unrecognised(const Release& release);

}  // namespace dateline
