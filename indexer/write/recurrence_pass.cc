// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/recurrence_pass.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/write/recurrence_count.h"
#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

namespace {

/// A release of the index and its issuer.
struct KnownIssued {
    Xapian::docid document = 0;
    std::uint32_t issuer = 0;

    auto operator<=>(const KnownIssued&) const = default;
};

class RecurrencePass {
  public:
    RecurrencePass(const KnownCollection& known, const ParsedReleases& parsed, const ClusterChanges& clusters,
                   const IssuerTable& before, const IssuerTable& now, const SettlementSpace& space)
        : known_(known),
          parsed_(parsed),
          clusters_(clusters),
          before_(before),
          now_(now),
          touched_(now.issuers().size()),
          count_(space.folder / "paragraphs", space.memory / count_share),
          issued_(space.folder / "issued", space.memory / list_share),
          changes_{{space.folder / "marks.parsed", space.memory / list_share},
                   {space.folder / "marks.known", space.memory / list_share}} {}

    RecurrenceChanges run() {
        count_parsed();
        touch_gone();
        touch_changed_clusters();
        touch_changed_names();
        count_known();
        count_.tell(changes_.parsed, changes_.known);
        changes_.parsed.finish();
        changes_.known.finish();
        return std::move(changes_);
    }

  private:
    std::optional<std::uint32_t> touch(std::string_view printed_name) {
        const auto issuer = now_.issuer_of(printed_name);
        if (issuer) touched_[*issuer] = true;
        return issuer;
    }

    void count_parsed() {
        auto memberships = clusters_.parsed.read();
        for (std::uint64_t number = 0; number < parsed_.end(); ++number) {
            const ReleaseFacts facts = parsed_.facts(number);
            const auto issuer = touch(facts.issuer);
            if (!issuer) continue;
            const Membership membership = memberships.take(number).value_or(Membership{});
            count_.add({*issuer, static_cast<std::uint32_t>(number), false, membership.news_key()},
                       facts.prints);
        }
    }

    /// The other names of its issuer, where the name of a release that goes is gone with it, are told by
    /// touch_changed_names().
    void touch_gone() {
        for (const Xapian::docid document : known_.gone()) (void)touch(known_.issuer(document));
    }

    void touch_changed_clusters() {
        auto changed = clusters_.known.read();
        while (const auto document = changed.next()) {
            (void)touch(known_.issuer(static_cast<Xapian::docid>(*document)));
            (void)changed.take(*document);
        }
    }

    /// Issuers whose set of names is not what it was.
    void touch_changed_names() {
        for (std::uint32_t issuer = 0; issuer < now_.issuers().size(); ++issuer) {
            const std::vector<std::string_view> keys = keys_of(now_, issuer);
            const auto old = before_.issuer_of_key(keys.front());
            if (!old || keys_of(before_, *old) != keys) touched_[issuer] = true;
        }
    }

    static std::vector<std::string_view> keys_of(const IssuerTable& table, std::uint32_t issuer) {
        std::vector<std::string_view> keys;
        for (const std::uint32_t place : table.names_of(issuer)) keys.push_back(table.name(place).key);
        return keys;
    }

    /// In the order of documents, in which their values lie on disk.
    void count_known() {
        for (std::uint32_t issuer = 0; issuer < touched_.size(); ++issuer) {
            if (!touched_[issuer]) continue;
            for (const std::string_view key : keys_of(now_, issuer))
                for (const Xapian::docid document : known_.of_name(key)) issued_.add({document, issuer});
        }
        issued_.finish();
        auto changed = clusters_.known.read();
        KnownColumn clusters = known_.column(slot_cluster);
        KnownColumn variants = known_.column(slot_variant);
        KnownColumn prints = known_.column(slot_prints);
        auto rows = issued_.read();
        while (const auto issued = rows.next()) {
            const Xapian::docid document = issued->document;
            std::optional<Membership> membership = changed.take(document);
            if (!membership) membership = Membership{clusters.at(document), variants.at(document)};
            count_.add({issued->issuer, document, true, membership->news_key()},
                       read_prints(prints.at(document)));
        }
    }

    /// Parts of the memory: for paragraphs, which are read twice at once, and for each list.
    static constexpr std::size_t count_share = 8;
    static constexpr std::size_t list_share = 32;

    const KnownCollection& known_;
    const ParsedReleases& parsed_;
    const ClusterChanges& clusters_;
    const IssuerTable& before_;
    const IssuerTable& now_;
    std::vector<bool> touched_;  ///< issuers in now_
    RecurrenceCount count_;
    SortedRows<KnownIssued> issued_;
    RecurrenceChanges changes_;
};

}  // namespace

RecurrenceChanges find_recurring(const KnownCollection& known, const ParsedReleases& parsed,
                                 const ClusterChanges& clusters, const IssuerTable& before,
                                 const IssuerTable& now, const SettlementSpace& space) {
    return RecurrencePass(known, parsed, clusters, before, now, space).run();
}

}  // namespace dateline
