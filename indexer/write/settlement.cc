// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/settlement.h"

#include <utility>

#include "indexer/collection/issuer_clusters.h"
#include "indexer/write/duplicate_pass.h"
#include "indexer/write/recurrence_pass.h"

namespace dateline {

namespace {

RecurrenceMarks marks_in(const KnownCollection& known, Xapian::docid document) {
    RecurrenceMarks marks;
    for (const ParagraphPrint& each : known.prints(document)) marks.push_back(each.recurring);
    return marks;
}

std::map<Xapian::docid, Standing> changed_standings(const KnownCollection& known, ClusterChanges& clusters,
                                                    RecurrenceChanges& recurring) {
    std::map<Xapian::docid, Standing> changed;
    for (auto& [document, membership] : clusters.known)
        changed[document] = {std::move(membership), marks_in(known, document)};
    for (auto& [document, marks] : recurring.known) {
        const auto [at, added] = changed.try_emplace(document);
        if (added) at->second.membership = known.membership(document);
        at->second.recurring = std::move(marks);
    }
    return changed;
}

}  // namespace

Settlement settle(const KnownCollection& known, const ParsedReleases& parsed, const ReleaseSpool& spool,
                  NameLedger& names) {
    for (const Xapian::docid document : known.gone()) names.add(known.record(document).release, -1);
    Settlement settlement;
    settlement.issuers = resolve_issuers(names);
    ClusterChanges clusters = find_clusters(known, parsed, spool);
    RecurrenceChanges recurring =
        find_recurring(known, parsed, clusters, IssuerTable::load(known.database()), settlement.issuers);
    settlement.parsed.resize(parsed.releases.size());
    for (std::size_t i = 0; i < settlement.parsed.size(); ++i)
        settlement.parsed[i] = {std::move(clusters.parsed[i]), std::move(recurring.parsed[i])};
    settlement.changed = changed_standings(known, clusters, recurring);
    return settlement;
}

}  // namespace dateline
