// SPDX-License-Identifier: GPL-2.0-or-later
// Web domains in running text: those of addresses of pages and mail, and bare ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Appends the domains that `text` names, as they can be registered: `acme.com` of
/// `ir@investors.acme.com`, `acme.co.uk` of `www.acme.co.uk`; lower case, in order, with repetitions. Only
/// ASCII ones under the common top-level domains. Linear in `text`.
void append_domains(std::vector<std::string>& domains, std::string_view text);

/// Whether the letters of a domain are those of a company's name: its first word (`acmebio.com` of Acme
/// Biosciences; a letter or two may differ in a long one), all of it run together, or its initials
/// (`abc.com` of Acme Biosciences Corp.). A first word that many names begin with is not enough.
[[nodiscard]] bool domain_fits_name(std::string_view domain, std::string_view name);

}  // namespace dateline
