// SPDX-License-Identifier: GPL-2.0-or-later
// What ties an issuer to its other names: domains and former names.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Evidence about the issuer of a release, beside its name and ticker.
struct IssuerLinks {
    std::vector<std::string> domains;       ///< of its own pages and mail, lower case, without `www.`
    std::vector<std::string> former_names;  ///< as printed behind "formerly"
    std::vector<Evidence> evidence;         ///< of each: `issuer_domain` or `former_name`
};

/// The links of `release.issuer`; empty where there is no issuer.
[[nodiscard]] IssuerLinks find_issuer_links(const Release& release);

}  // namespace dateline
