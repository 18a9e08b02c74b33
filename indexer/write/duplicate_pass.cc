// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/duplicate_pass.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/collection/duplicates.h"
#include "indexer/collection/minhash.h"
#include "indexer/collection/news_print.h"
#include "indexer/collection/standing.h"
#include "indexer/write/shared_bands.h"

namespace dateline {

namespace {

/// A release of the run (its number) or of the index (its document).
struct Node {
    bool known = false;
    std::uint64_t number = 0;

    bool operator==(const Node&) const = default;
};

struct NodeHash {
    std::size_t operator()(const Node& node) const { return node.number * 2 + (node.known ? 1 : 0); }
};

NewsPrint print_of(const StoredRecord& record) {
    return news_print(record.release, record.id, record.source);
}

class DuplicatePass {
  public:
    DuplicatePass(const KnownCollection& known, const ParsedReleases& parsed, const ReleaseSpool& spool,
                  const SettlementSpace& space)
        : known_(known),
          parsed_(parsed),
          spool_(spool),
          memory_(space.memory),
          shared_(space.folder / "bands.shared"),
          changes_{{space.folder / "clusters.parsed", space.memory / list_share},
                   {space.folder / "clusters.known", space.memory / list_share}},
          settled_parsed_(parsed.end()),
          settled_known_(known.last() + std::size_t{1}) {}

    ClusterChanges run() {
        const std::vector<bool> has_candidate = note_shared_bands();
        for (std::uint64_t i = 0; i < parsed_.end(); ++i)
            if (has_candidate[i]) settle_component({false, i});
        settle_left_behind();
        changes_.parsed.finish();
        changes_.known.finish();
        return std::move(changes_);
    }

  private:
    /// Tells which releases of the run share a band with any other, and keeps those bands.
    std::vector<bool> note_shared_bands() {
        std::vector<bool> has_candidate(parsed_.end());
        SortedRows<BandRow>::Reader rows = parsed_.bands().read();
        std::vector<std::uint64_t> releases;
        while (const BandRow* first = rows.peek()) {
            const std::uint64_t band = first->band;
            releases.clear();
            for (const BandRow* row = rows.peek(); row != nullptr && row->band == band; row = rows.peek())
                releases.push_back(rows.next()->release);
            if (releases.size() == 1 && known_.with_band(band).empty()) continue;
            for (const std::uint64_t release : releases) {
                has_candidate[release] = true;
                shared_.add({band, release});
            }
        }
        shared_.finish();
        return has_candidate;
    }

    /// Settles the releases of the index that may have been held together by one that goes.
    void settle_left_behind() {
        std::vector<bool> left(settled_known_.size());
        const auto add = [&](const std::vector<Xapian::docid>& more) {
            for (const Xapian::docid document : more) left[document] = true;
        };
        for (const Xapian::docid gone : known_.gone()) {
            const std::string cluster = known_.cluster(gone);
            if (!cluster.empty()) add(known_.in_cluster(cluster));
            for (const std::uint64_t band : bands(print_of(known_.record(gone)))) add(known_.with_band(band));
        }
        for (std::size_t document = 0; document < left.size(); ++document)
            if (left[document]) settle_component({true, document});
    }

    [[nodiscard]] NewsPrint load(const Node& node) const {
        return print_of(node.known ? known_.record(static_cast<Xapian::docid>(node.number))
                                   : spool_.read(parsed_.record(node.number)));
    }

    /// The print of a node, loaded once as long as memory allows. Good until the next call.
    const NewsPrint& print(const Node& node) {
        const auto found = prints_.find(node);
        if (found != prints_.end()) return found->second;
        NewsPrint loaded = load(node);
        print_bytes_ += memory_of(loaded);
        if (print_bytes_ > memory_ / print_share) {
            prints_.clear();
            print_bytes_ = memory_of(loaded);
        }
        return prints_.emplace(node, std::move(loaded)).first->second;
    }

    [[nodiscard]] bool is_settled(const Node& node) const {
        return node.known ? settled_known_[node.number] : settled_parsed_[node.number];
    }

    void mark_settled(const Node& node) {
        (node.known ? settled_known_ : settled_parsed_)[node.number] = true;
    }

    /// The nodes with that band that are not settled.
    const std::vector<Node>& open_nodes(std::uint64_t band) {
        const auto [at, added] = open_.try_emplace(band);
        std::vector<Node>& nodes = at->second;
        if (added) {
            for (const std::uint64_t release : shared_.with(band)) nodes.push_back({false, release});
            for (const Xapian::docid document : known_.with_band(band)) nodes.push_back({true, document});
            open_count_ += nodes.size() + 1;
        }
        std::erase_if(nodes, [&](const Node& node) { return is_settled(node); });
        return nodes;
    }

    /// What is not settled and shares a band.
    std::unordered_set<Node, NodeHash> candidates(const NewsPrint& print) {
        std::unordered_set<Node, NodeHash> nodes;
        for (const std::uint64_t band : bands(print)) {
            const std::vector<Node>& open = open_nodes(band);
            nodes.insert(open.begin(), open.end());
        }
        return nodes;
    }

    /// The release with every other that it is tied to by near-duplicates, directly or not.
    std::vector<Node> component_of(const Node& start) {
        std::vector<Node> component;
        if (is_settled(start)) return component;
        mark_settled(start);
        component.push_back(start);
        for (std::size_t at = 0; at < component.size(); ++at) {
            const NewsPrint own = print(component[at]);
            for (const Node& other : candidates(own)) {
                if (!is_duplicate(own, print(other))) continue;
                mark_settled(other);
                component.push_back(other);
            }
        }
        return component;
    }

    void settle_component(const Node& start) {
        const std::vector<Node> component = component_of(start);
        std::vector<PrintKey> keys;
        keys.reserve(component.size());
        for (const Node& node : component) keys.push_back(key_of(print(node)));
        const std::vector<Leaders> leaders =
            duplicate_leaders(keys, [&](std::size_t i) -> const NewsPrint& { return print(component[i]); });
        std::unordered_map<std::size_t, std::vector<std::size_t>> clusters;
        for (std::size_t i = 0; i < leaders.size(); ++i) clusters[leaders[i].cluster].push_back(i);
        for (const auto& [leader, members] : clusters) {
            if (members.size() == 1)
                tell(component[leader], {});
            else
                tell_cluster(component, keys, leaders, members);
        }
        forget();
    }

    void tell_cluster(const std::vector<Node>& component, const std::vector<PrintKey>& keys,
                      const std::vector<Leaders>& leaders, const std::vector<std::size_t>& members) {
        const std::string cluster = name_of(keys, members);
        std::unordered_map<std::size_t, std::vector<std::size_t>> variants;
        for (const std::size_t member : members) variants[leaders[member].variant].push_back(member);
        for (const auto& [leader, telling] : variants) {
            std::string variant = name_of(keys, telling);
            if (variant == cluster) variant.clear();
            for (const std::size_t member : telling) tell(component[member], {cluster, variant});
        }
    }

    /// The key of the smallest of those members.
    static std::string name_of(const std::vector<PrintKey>& keys, const std::vector<std::size_t>& members) {
        const std::size_t smallest = *std::min_element(members.begin(), members.end(), [&](auto a, auto b) {
            return std::tie(keys[a].id, keys[a].source) < std::tie(keys[b].id, keys[b].source);
        });
        return cluster_key(keys[smallest].id, keys[smallest].source);
    }

    void tell(const Node& node, const Membership& membership) {
        if (!node.known) {
            if (!membership.cluster.empty()) changes_.parsed.add(node.number, membership);
            return;
        }
        const auto document = static_cast<Xapian::docid>(node.number);
        if (known_.membership(document) != membership) changes_.known.add(document, membership);
    }

    /// What was asked for a component's neighbours may serve the next one, but not without end.
    void forget() {
        if (open_count_ * sizeof(Node) < memory_ / open_share) return;
        open_.clear();
        open_count_ = 0;
    }

    /// Parts of the memory: for each list that is told, for prints, for the nodes of bands.
    static constexpr std::size_t list_share = 32;
    static constexpr std::size_t print_share = 4;
    static constexpr std::size_t open_share = 16;

    const KnownCollection& known_;
    const ParsedReleases& parsed_;
    const ReleaseSpool& spool_;
    const std::size_t memory_;
    SharedBands shared_;
    ClusterChanges changes_;
    std::unordered_map<Node, NewsPrint, NodeHash> prints_;
    std::size_t print_bytes_ = 0;
    std::vector<bool> settled_parsed_;                           ///< by number
    std::vector<bool> settled_known_;                            ///< by document
    std::unordered_map<std::uint64_t, std::vector<Node>> open_;  ///< by band, as far as asked for
    std::size_t open_count_ = 0;
};

}  // namespace

ClusterChanges find_clusters(const KnownCollection& known, const ParsedReleases& parsed,
                             const ReleaseSpool& spool, const SettlementSpace& space) {
    return DuplicatePass(known, parsed, spool, space).run();
}

}  // namespace dateline
