// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/issuer_clusters.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

IssuerTable resolve_issuers(const NameLedger& ledger) {
    std::vector<IssuerRecord> issuers;
    for (const auto& [key, entry] : ledger.names()) {
        IssuerRecord record;
        record.id = key;
        std::replace(record.id.begin(), record.id.end(), ' ', '-');
        IssuerName name{key, {}, 0};
        for (const auto& [spelling, count] : entry.spellings) {
            name.spellings.push_back(spelling);
            name.releases += static_cast<std::uint64_t>(count);
        }
        record.name = name.spellings.empty() ? key : name.spellings.front();
        for (const auto& [ticker, count] : entry.tickers) record.tickers.push_back(ticker);
        record.names.push_back(std::move(name));
        issuers.push_back(std::move(record));
    }
    return IssuerTable(std::move(issuers));
}

}  // namespace dateline
