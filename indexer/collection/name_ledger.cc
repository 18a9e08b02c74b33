// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/name_ledger.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "schema/record_bytes.h"
#include "schema/term.h"

namespace dateline {

namespace {

/// Keys have a length limit like terms', so a name is known by its term, which is cut and hashed.
constexpr std::string_view key_prefix = "name:";

std::string metadata_key(const std::string& key) {
    return std::string(key_prefix) + issuer_key_term(key);
}

void count(ReleaseCounts& counts, const std::string& what, int times) {
    if (what.empty()) return;
    const auto found = counts.try_emplace(what, 0).first;
    found->second += times;
    if (found->second == 0) counts.erase(found);
}

/// The same thing said twice in one release counts once.
std::set<std::string> unique(const std::vector<std::string>& values) {
    return {values.begin(), values.end()};
}

void write_counts(RecordWriter& out, const ReleaseCounts& counts) {
    out.number(counts.size());
    for (const auto& [what, times] : counts) {
        out.text(what);
        out.number(static_cast<std::uint64_t>(times));
    }
}

ReleaseCounts read_counts(RecordReader& in) {
    ReleaseCounts counts;
    for (std::uint64_t left = in.count(); left > 0; --left) {
        std::string what = in.text();
        counts[std::move(what)] = static_cast<std::int64_t>(in.number());
    }
    return counts;
}

/// With the key first: that of the metadata may be cut.
std::string written(const std::string& key, const NameEntry& entry) {
    RecordWriter out;
    out.text(key);
    for (const ReleaseCounts* counts : {&entry.spellings, &entry.tickers, &entry.domains, &entry.former})
        write_counts(out, *counts);
    return out.bytes();
}

std::optional<std::pair<std::string, NameEntry>> read(const std::string& bytes) {
    try {
        RecordReader in(bytes);
        std::pair<std::string, NameEntry> named;
        named.first = in.text();
        NameEntry& entry = named.second;
        for (ReleaseCounts* counts : {&entry.spellings, &entry.tickers, &entry.domains, &entry.former})
            *counts = read_counts(in);
        return named;
    } catch (const RecordError&) {
        return std::nullopt;
    }
}

}  // namespace

NameLedger NameLedger::load(const Xapian::Database& database) {
    NameLedger ledger;
    const std::string prefix(key_prefix);
    for (auto key = database.metadata_keys_begin(prefix); key != database.metadata_keys_end(prefix); ++key)
        if (auto named = read(database.get_metadata(*key))) ledger.names_.insert(std::move(*named));
    return ledger;
}

void NameLedger::add(const Release& release, int times) {
    if (!release.issuer || times == 0) return;
    const std::string key = issuer_key(*release.issuer);
    if (key.empty()) return;
    NameEntry& entry = names_[key];
    count(entry.spellings, *release.issuer, times);
    if (release.issuer_ticker) count(entry.tickers, release.issuer_ticker->text(), times);
    for (const std::string& domain : unique(release.issuer_domains)) count(entry.domains, domain, times);
    for (const std::string& name : unique(release.former_names)) count(entry.former, name, times);
    if (entry.empty()) names_.erase(key);
    changed_.insert(key);
}

void NameLedger::save(Xapian::WritableDatabase& database) {
    for (const std::string& key : changed_) database.set_metadata(metadata_key(key), value_of(key));
    changed_.clear();
}

void NameLedger::give_changes(
    const std::function<void(const std::string& key, const std::string& value)>& sink) {
    for (const std::string& key : changed_) sink(metadata_key(key), value_of(key));
    changed_.clear();
    names_.clear();
}

/// Nothing for an entry that vanished.
std::string NameLedger::value_of(const std::string& key) const {
    const auto found = names_.find(key);
    return found == names_.end() ? std::string() : written(key, found->second);
}

}  // namespace dateline
