// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/release_statements.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/parse/acronyms.h"
#include "indexer/parse/amounts.h"
#include "indexer/parse/conference_call.h"
#include "indexer/parse/contacts.h"
#include "indexer/parse/issuer_links.h"
#include "indexer/parse/news_kind_rules.h"
#include "indexer/parse/periods.h"
#include "indexer/parse/quotes.h"

namespace dateline {

void find_statements(Release& release) {
    for (const NewsKindGuess& guess : find_news_kinds(release)) {
        release.kinds.push_back(guess.kind);
        release.evidence.push_back({"kind", std::string(info(guess.kind).name), guess.line, guess.rule});
    }
    IssuerLinks links = find_issuer_links(release);
    release.issuer_domains = std::move(links.domains);
    release.former_names = std::move(links.former_names);
    std::move(links.evidence.begin(), links.evidence.end(), std::back_inserter(release.evidence));
    release.periods = find_periods(release);
    release.quotes = find_quotes(release);
    release.acronyms = find_acronyms(release);
    release.contacts = find_contacts(release);
    release.call = find_call(release);
    release.amounts = find_amounts(release);
}

}  // namespace dateline
