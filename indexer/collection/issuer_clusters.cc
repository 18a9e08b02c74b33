// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/issuer_clusters.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/collection/issuer_naming.h"
#include "indexer/collection/name_likeness.h"
#include "indexer/collection/near_names.h"
#include "schema/disjoint_sets.h"
#include "schema/term.h"

namespace dateline {

namespace {

/// A ticker that few of a name's releases give is a misreading, or another's.
constexpr std::int64_t main_ticker_share = 4;
constexpr std::int64_t least_release_share = 20;

/// Who issues under more symbols than these writes about other companies.
constexpr std::size_t most_tickers = 6;

/// In a crowd around one ticker or domain, names are compared with this many of the most frequent only.
constexpr std::size_t most_leaders = 32;

/// One name among all.
struct Name {
    std::string_view key;
    const NameEntry* entry = nullptr;
    std::vector<std::string_view> words;
    std::vector<std::string_view> tickers;  ///< the main ones, sorted
    std::int64_t releases = 0;
};

std::vector<std::string_view> main_tickers(const NameEntry& entry) {
    std::int64_t most = 0;
    for (const auto& [ticker, count] : entry.tickers) most = std::max(most, count);
    const std::int64_t releases = releases_of(entry);
    std::vector<std::string_view> tickers;
    for (const auto& [ticker, count] : entry.tickers)
        if (count > 0 && count * main_ticker_share >= most && count * least_release_share >= releases)
            tickers.emplace_back(ticker);
    if (tickers.size() > most_tickers) tickers.clear();
    return tickers;
}

std::string_view symbol_of(std::string_view ticker) {
    return ticker.substr(ticker.find(':') + 1);
}

bool shares(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](std::string_view value) { return std::binary_search(b.begin(), b.end(), value); });
}

bool shares_domain(const NameEntry& a, const NameEntry& b) {
    return std::any_of(a.domains.begin(), a.domains.end(),
                       [&](const auto& domain) { return b.domains.contains(domain.first); });
}

class Resolver {
  public:
    explicit Resolver(const NameLedger& ledger);
    IssuerTable table();

  private:
    using Members = std::vector<std::uint32_t>;
    using Blocks = std::unordered_map<std::string_view, Members>;

    void add_former_names(const NameLedger& ledger);
    void join_former();
    void join_by_letters();
    void join_by_ticker();
    void join_by_domain();
    void join_near();
    template <typename IsOne>
    void join_within(const Blocks& blocks, IsOne is_one);
    IssuerRecord record_of(const Members& members) const;

    std::vector<Name> names_;  ///< by key
    std::unordered_map<std::string_view, std::uint32_t> places_;
    std::map<std::string, NameEntry> only_former_;  ///< names that no release is issued under
    DisjointSets sets_{0};
};

Resolver::Resolver(const NameLedger& ledger) {
    for (const auto& [key, entry] : ledger.names())
        if (releases_of(entry) > 0) names_.push_back({key, &entry, {}, {}, releases_of(entry)});
    add_former_names(ledger);
    std::sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.key < b.key; });
    for (std::size_t i = 0; i < names_.size(); ++i) {
        Name& name = names_[i];
        name.words = compared_words(name.key);
        name.tickers = main_tickers(*name.entry);
        places_.emplace(name.key, static_cast<std::uint32_t>(i));
    }
    sets_ = DisjointSets(names_.size());
}

/// Former names are names too, so that releases are found by them.
void Resolver::add_former_names(const NameLedger& ledger) {
    for (const auto& [key, entry] : ledger.names()) {
        if (releases_of(entry) == 0) continue;
        for (const auto& [former, count] : entry.former) {
            const std::string former_key = issuer_key(former);
            const auto known = ledger.names().find(former_key);
            const bool issues = known != ledger.names().end() && releases_of(known->second) > 0;
            if (count > 0 && !former_key.empty() && !issues) only_former_[former_key].spellings[former] = 0;
        }
    }
    for (const auto& [key, entry] : only_former_) names_.push_back({key, &entry, {}, {}, 0});
}

void Resolver::join_former() {
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        for (const auto& [former, count] : names_[i].entry->former) {
            const auto found = places_.find(issuer_key(former));
            if (count <= 0 || found == places_.end()) continue;
            const Name& other = names_[found->second];
            if (other.words.size() > 1 || !is_common_name(other.words)) sets_.join(i, found->second);
        }
    }
}

/// Names that differ in spaces only.
void Resolver::join_by_letters() {
    constexpr std::size_t telling = 6;
    std::unordered_map<std::string, Members> blocks;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        std::string letters;
        for (const std::string_view word : names_[i].words) letters += word;
        if (letters.size() >= telling) blocks[std::move(letters)].push_back(i);
    }
    for (const auto& [letters, members] : blocks)
        for (const std::uint32_t member : members) sets_.join(members.front(), member);
}

template <typename IsOne>
void Resolver::join_within(const Blocks& blocks, IsOne is_one) {
    for (const auto& [shared, members] : blocks) {
        Members leaders = members;
        std::sort(leaders.begin(), leaders.end(), [&](std::uint32_t a, std::uint32_t b) {
            return names_[a].releases != names_[b].releases ? names_[a].releases > names_[b].releases : a < b;
        });
        if (leaders.size() > most_leaders) leaders.resize(most_leaders);
        for (const std::uint32_t leader : leaders)
            for (const std::uint32_t member : members)
                if (leader != member && is_one(names_[leader], names_[member])) sets_.join(leader, member);
    }
}

/// A symbol is one company's on one exchange; on two it may be two companies'.
void Resolver::join_by_ticker() {
    Blocks blocks;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        for (const std::string_view ticker : names_[i].tickers) {
            Members& members = blocks[symbol_of(ticker)];
            if (members.empty() || members.back() != i) members.push_back(i);
        }
    }
    join_within(blocks, [](const Name& a, const Name& b) {
        if (shares(a.tickers, b.tickers)) return is_one_with_ticker(a.words, b.words);
        return is_one_with_domain(a.words, b.words);
    });
}

void Resolver::join_by_domain() {
    Blocks blocks;
    for (std::uint32_t i = 0; i < names_.size(); ++i)
        for (const auto& [domain, count] : names_[i].entry->domains)
            if (count > 0) blocks[domain].push_back(i);
    join_within(blocks, [](const Name& a, const Name& b) { return is_one_with_domain(a.words, b.words); });
}

/// A rare spelling of a frequent name, where nothing speaks against it.
void Resolver::join_near() {
    constexpr std::int64_t times_rarer = 3;
    constexpr std::size_t telling_beside_others = 7;
    constexpr std::size_t telling_alone = 9;
    std::vector<std::vector<std::string_view>> words;
    words.reserve(names_.size());
    for (const Name& name : names_) words.push_back(name.words);
    for (const auto& [first, second] : near_name_pairs(words)) {
        const auto [rare, frequent] = names_[first].releases < names_[second].releases
                                          ? std::pair(first, second)
                                          : std::pair(second, first);
        const Name& a = names_[rare];
        const Name& b = names_[frequent];
        if (a.releases * times_rarer > b.releases) continue;
        const std::size_t place = near_word_place(a.words, b.words);
        const std::size_t letters = std::min(a.words[place].size(), b.words[place].size());
        if (letters < (a.words.size() == 1 ? telling_alone : telling_beside_others)) continue;
        if (!a.tickers.empty() && !b.tickers.empty() && !shares(a.tickers, b.tickers)) continue;
        if (!a.entry->domains.empty() && !b.entry->domains.empty() && !shares_domain(*a.entry, *b.entry))
            continue;
        sets_.join(rare, frequent);
    }
}

IssuerRecord Resolver::record_of(const Members& members) const {
    std::vector<NamedEntry> named;
    IssuerRecord record;
    for (const std::uint32_t member : members) {
        const Name& name = names_[member];
        named.push_back({name.key, name.entry});
        record.names.push_back({std::string(name.key), ordered_spellings(*name.entry),
                                static_cast<std::uint64_t>(name.releases)});
        record.tickers.insert(record.tickers.end(), name.tickers.begin(), name.tickers.end());
    }
    std::sort(record.tickers.begin(), record.tickers.end());
    record.tickers.erase(std::unique(record.tickers.begin(), record.tickers.end()), record.tickers.end());
    const IssuerName& canonical = record.names[canonical_place(named)];
    record.id = issuer_slug(canonical.key);
    record.name = canonical.spellings.front();
    return record;
}

IssuerTable Resolver::table() {
    join_former();
    join_by_letters();
    join_by_ticker();
    join_by_domain();
    join_near();
    std::vector<Members> members(names_.size());
    for (std::uint32_t i = 0; i < names_.size(); ++i) members[sets_.root(i)].push_back(i);
    std::vector<IssuerRecord> records;
    std::unordered_set<std::string> ids;
    for (const Members& issuer : members) {
        if (issuer.empty()) continue;
        IssuerRecord record = record_of(issuer);
        const std::string slug = record.id;
        for (int number = 2; !ids.insert(record.id).second; ++number)
            record.id = slug + "-" + std::to_string(number);
        records.push_back(std::move(record));
    }
    return IssuerTable(std::move(records));
}

}  // namespace

IssuerTable resolve_issuers(const NameLedger& ledger) {
    return Resolver(ledger).table();
}

}  // namespace dateline
