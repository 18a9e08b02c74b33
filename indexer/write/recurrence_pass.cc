// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/recurrence_pass.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "indexer/collection/recurrence.h"
#include "schema/term.h"

namespace dateline {

namespace {

class RecurrencePass {
  public:
    RecurrencePass(const KnownCollection& known, const ParsedReleases& parsed, const ClusterChanges& clusters,
                   const IssuerTable& before, const IssuerTable& now)
        : known_(known), parsed_(parsed), clusters_(clusters), before_(before), now_(now) {}

    RecurrenceChanges run() {
        changes_.parsed.resize(parsed_.releases.size());
        note_parsed();
        note_gone();
        note_changed_clusters();
        note_changed_names();
        for (const std::uint32_t issuer : touched_) mark_issuer(issuer);
        return std::move(changes_);
    }

  private:
    void touch(std::string_view printed_name) {
        if (const auto issuer = now_.issuer_of(printed_name)) touched_.insert(*issuer);
    }

    void note_parsed() {
        for (std::size_t i = 0; i < parsed_.releases.size(); ++i) {
            const auto issuer = now_.issuer_of(parsed_.releases[i].issuer);
            if (!issuer) continue;
            parsed_of_[*issuer].push_back(i);
            touched_.insert(*issuer);
        }
    }

    /// The other names of its issuer, where the name of a release that goes is gone with it, are told by
    /// note_changed_names().
    void note_gone() {
        for (const Xapian::docid document : known_.gone()) touch(known_.issuer(document));
    }

    void note_changed_clusters() {
        for (const auto& [document, key] : clusters_.known) touch(known_.issuer(document));
    }

    /// Issuers whose set of names is not what it was.
    void note_changed_names() {
        for (std::uint32_t issuer = 0; issuer < now_.issuers().size(); ++issuer) {
            const std::vector<std::string_view> keys = keys_of(now_, issuer);
            const auto old = before_.issuer_of_key(keys.front());
            if (!old || keys_of(before_, *old) != keys) touched_.insert(issuer);
        }
    }

    static std::vector<std::string_view> keys_of(const IssuerTable& table, std::uint32_t issuer) {
        std::vector<std::string_view> keys;
        for (const std::uint32_t place : table.names_of(issuer)) keys.push_back(table.names()[place].key);
        return keys;
    }

    [[nodiscard]] std::string news_of(Xapian::docid document) const {
        const auto changed = clusters_.known.find(document);
        return (changed != clusters_.known.end() ? changed->second : known_.membership(document)).news_key();
    }

    void mark_issuer(std::uint32_t issuer) {
        std::vector<IssuedRelease> releases;
        const std::vector<std::size_t>& own = parsed_of_[issuer];
        releases.reserve(own.size());
        for (const std::size_t i : own)
            releases.push_back({clusters_.parsed[i].news_key(), parsed_.releases[i].prints});
        std::vector<Xapian::docid> documents;
        for (const std::string_view key : keys_of(now_, issuer))
            for (const Xapian::docid document : known_.of_name(key)) {
                documents.push_back(document);
                releases.push_back({news_of(document), known_.prints(document)});
            }
        std::vector<RecurrenceMarks> marks = recurring_paragraphs(releases);
        for (std::size_t i = 0; i < own.size(); ++i) changes_.parsed[own[i]] = std::move(marks[i]);
        for (std::size_t i = 0; i < documents.size(); ++i) {
            RecurrenceMarks& now = marks[own.size() + i];
            if (now != marks_of(releases[own.size() + i].prints))
                changes_.known[documents[i]] = std::move(now);
        }
    }

    static RecurrenceMarks marks_of(const std::vector<ParagraphPrint>& prints) {
        RecurrenceMarks marks;
        for (const ParagraphPrint& each : prints) marks.push_back(each.recurring);
        return marks;
    }

    const KnownCollection& known_;
    const ParsedReleases& parsed_;
    const ClusterChanges& clusters_;
    const IssuerTable& before_;
    const IssuerTable& now_;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> parsed_of_;  ///< by issuer in now_
    std::set<std::uint32_t> touched_;                                        ///< issuers in now_
    RecurrenceChanges changes_;
};

}  // namespace

RecurrenceChanges find_recurring(const KnownCollection& known, const ParsedReleases& parsed,
                                 const ClusterChanges& clusters, const IssuerTable& before,
                                 const IssuerTable& now) {
    return RecurrencePass(known, parsed, clusters, before, now).run();
}

}  // namespace dateline
