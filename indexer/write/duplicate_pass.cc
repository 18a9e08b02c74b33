// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/duplicate_pass.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "indexer/collection/duplicates.h"
#include "indexer/collection/minhash.h"
#include "indexer/collection/news_print.h"
#include "indexer/collection/standing.h"

namespace dateline {

namespace {

/// A release of the run (its index in ParsedReleases) or of the index (its document).
struct Node {
    bool known = false;
    std::size_t number = 0;

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
    DuplicatePass(const KnownCollection& known, const ParsedReleases& parsed, const ReleaseSpool& spool)
        : known_(known), parsed_(parsed), spool_(spool) {}

    ClusterChanges run() {
        changes_.parsed.resize(parsed_.releases.size());
        note_bands();
        for (std::size_t i = 0; i < parsed_.releases.size(); ++i)
            if (has_candidate(i)) settle_component({false, i});
        for (const Xapian::docid document : left_behind()) settle_component({true, document});
        return std::move(changes_);
    }

  private:
    void note_bands() {
        for (std::size_t i = 0; i < parsed_.releases.size(); ++i)
            for (const std::uint64_t band : parsed_.releases[i].bands) by_band_.emplace_back(band, i);
        std::sort(by_band_.begin(), by_band_.end());
    }

    /// The run's releases with that band.
    [[nodiscard]] auto parsed_with(std::uint64_t band) const {
        return std::equal_range(by_band_.begin(), by_band_.end(), std::pair(band, std::size_t{0}),
                                [](const auto& a, const auto& b) { return a.first < b.first; });
    }

    [[nodiscard]] bool has_candidate(std::size_t number) const {
        for (const std::uint64_t band : parsed_.releases[number].bands) {
            const auto [first, last] = parsed_with(band);
            if (last - first > 1 || !known_.with_band(band).empty()) return true;
        }
        return false;
    }

    /// Releases of the index that may have been held together by one that goes.
    [[nodiscard]] std::vector<Xapian::docid> left_behind() const {
        std::vector<Xapian::docid> documents;
        const auto add = [&](const std::vector<Xapian::docid>& more) {
            documents.insert(documents.end(), more.begin(), more.end());
        };
        for (const Xapian::docid gone : known_.gone()) {
            const std::string cluster = known_.cluster(gone);
            if (!cluster.empty()) add(known_.in_cluster(cluster));
            for (const std::uint64_t band : bands(print_of(known_.record(gone)))) add(known_.with_band(band));
        }
        std::sort(documents.begin(), documents.end());
        documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
        return documents;
    }

    [[nodiscard]] NewsPrint load(const Node& node) const {
        return print_of(node.known ? known_.record(static_cast<Xapian::docid>(node.number))
                                   : spool_.read(parsed_.releases[node.number].place));
    }

    /// The print of a node, loaded once.
    const NewsPrint& print(const Node& node) {
        const auto [at, added] = prints_.try_emplace(node);
        if (added) at->second = load(node);
        return at->second;
    }

    /// The nodes with that band that are not settled.
    const std::vector<Node>& open_nodes(std::uint64_t band) {
        const auto [at, added] = open_.try_emplace(band);
        std::vector<Node>& nodes = at->second;
        if (added) {
            const auto [first, last] = parsed_with(band);
            for (auto each = first; each != last; ++each) nodes.push_back({false, each->second});
            for (const Xapian::docid document : known_.with_band(band)) nodes.push_back({true, document});
        }
        std::erase_if(nodes, [&](const Node& node) { return settled_.contains(node); });
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
        if (!settled_.insert(start).second) return component;
        component.push_back(start);
        for (std::size_t at = 0; at < component.size(); ++at) {
            const NewsPrint own = print(component[at]);
            for (const Node& other : candidates(own)) {
                if (!is_duplicate(own, print(other))) continue;
                settled_.insert(other);
                component.push_back(other);
            }
        }
        return component;
    }

    void settle_component(const Node& start) {
        const std::vector<Node> component = component_of(start);
        std::vector<NewsPrint> prints;
        prints.reserve(component.size());
        for (const Node& node : component) prints.push_back(print(node));
        const std::vector<Leaders> leaders = duplicate_leaders(prints);
        std::unordered_map<std::size_t, std::vector<std::size_t>> clusters;
        for (std::size_t i = 0; i < leaders.size(); ++i) clusters[leaders[i].cluster].push_back(i);
        for (const auto& [leader, members] : clusters) {
            if (members.size() == 1)
                tell(component[leader], {});
            else
                tell_cluster(component, prints, leaders, members);
        }
        forget();
    }

    void tell_cluster(const std::vector<Node>& component, const std::vector<NewsPrint>& prints,
                      const std::vector<Leaders>& leaders, const std::vector<std::size_t>& members) {
        const std::string cluster = key_of(prints, members);
        std::unordered_map<std::size_t, std::vector<std::size_t>> variants;
        for (const std::size_t member : members) variants[leaders[member].variant].push_back(member);
        for (const auto& [leader, telling] : variants) {
            std::string variant = key_of(prints, telling);
            if (variant == cluster) variant.clear();
            for (const std::size_t member : telling) tell(component[member], {cluster, variant});
        }
    }

    /// The key of the smallest of those members.
    static std::string key_of(const std::vector<NewsPrint>& prints, const std::vector<std::size_t>& members) {
        const std::size_t smallest = *std::min_element(members.begin(), members.end(), [&](auto a, auto b) {
            return std::tie(prints[a].id, prints[a].source) < std::tie(prints[b].id, prints[b].source);
        });
        return cluster_key(prints[smallest].id, prints[smallest].source);
    }

    void tell(const Node& node, const Membership& membership) {
        if (!node.known) {
            changes_.parsed[node.number] = membership;
            return;
        }
        const auto document = static_cast<Xapian::docid>(node.number);
        if (known_.membership(document) != membership) changes_.known[document] = membership;
    }

    /// What was read of a component's neighbours may serve the next one, but not without end.
    void forget() {
        constexpr std::size_t most_kept = 20'000;
        if (prints_.size() > most_kept) prints_.clear();
        if (open_.size() > most_kept) open_.clear();
    }

    const KnownCollection& known_;
    const ParsedReleases& parsed_;
    const ReleaseSpool& spool_;
    ClusterChanges changes_;
    std::vector<std::pair<std::uint64_t, std::size_t>> by_band_;  ///< sorted
    std::unordered_map<Node, NewsPrint, NodeHash> prints_;
    std::unordered_set<Node, NodeHash> settled_;
    std::unordered_map<std::uint64_t, std::vector<Node>> open_;  ///< by band, as far as asked for
};

}  // namespace

ClusterChanges find_clusters(const KnownCollection& known, const ParsedReleases& parsed,
                             const ReleaseSpool& spool) {
    return DuplicatePass(known, parsed, spool).run();
}

}  // namespace dateline
