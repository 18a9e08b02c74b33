// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/settlement.h"

#include <algorithm>

#include "indexer/allocator.h"
#include "indexer/collection/issuer_clusters.h"

namespace dateline {

namespace {

RecurrenceMarks marks_in(const KnownCollection& known, Xapian::docid document) {
    RecurrenceMarks marks;
    for (const ParagraphPrint& each : known.prints(document)) marks.push_back(each.recurring);
    return marks;
}

}  // namespace

Settlement::Settlement(IssuerTable issuers, const KnownCollection& known, ClusterChanges clusters,
                       RecurrenceChanges recurring)
    : issuers_(std::move(issuers)),
      known_(&known),
      told_(std::make_unique<Told>(std::move(clusters), std::move(recurring))) {}

Standing Settlement::standing(std::uint64_t number) {
    if (!told_) return {};
    Standing standing;
    standing.membership = told_->parsed_clusters.take(number).value_or(Membership{});
    if (auto marks = told_->parsed_marks.take(static_cast<std::uint32_t>(number)))
        standing.recurring = std::move(marks->recurring);
    return standing;
}

std::optional<std::pair<Xapian::docid, Standing>> Settlement::next_changed() {
    if (!told_) return std::nullopt;
    for (;;) {
        constexpr std::uint64_t none = ~std::uint64_t{0};
        const std::uint64_t in_clusters = told_->known_clusters.next().value_or(none);
        const std::uint64_t in_marks = told_->known_marks.next() ? *told_->known_marks.next() : none;
        const std::uint64_t next = std::min(in_clusters, in_marks);
        if (next == none) return std::nullopt;
        const auto document = static_cast<Xapian::docid>(next);
        auto membership = told_->known_clusters.take(document);
        auto marks = told_->known_marks.take(document);
        if (!membership && !marks->differ) continue;
        return std::pair(document,
                         Standing{membership ? std::move(*membership) : known_->membership(document),
                                  marks ? std::move(marks->recurring) : marks_in(*known_, document)});
    }
}

Settlement settle(const KnownCollection& known, const ParsedReleases& parsed, const ReleaseSpool& spool,
                  NameLedger& names, const SettlementSpace& space) {
    for (const Xapian::docid document : known.gone()) names.add(known.record(document).release, -1);
    IssuerTable issuers = resolve_issuers(names);
    give_back_memory();  // a name takes much while it is compared
    ClusterChanges clusters = find_clusters(known, parsed, spool, space);
    RecurrenceChanges recurring =
        find_recurring(known, parsed, clusters, IssuerTable::load(known.database()), issuers, space);
    return {std::move(issuers), known, std::move(clusters), std::move(recurring)};
}

}  // namespace dateline
