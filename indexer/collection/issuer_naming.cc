// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/issuer_naming.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "indexer/collection/name_likeness.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

/// Whether a domain begins with the name's first word, to the letter.
bool agrees_with_domain(std::string_view key, const std::set<std::string_view>& domains) {
    constexpr std::size_t telling = 4;
    const std::vector<std::string_view> words = compared_words(key);
    if (words.empty() || words.front().size() < telling) return false;
    return std::any_of(domains.begin(), domains.end(),
                       [&](std::string_view domain) { return domain.starts_with(words.front()); });
}

/// Keys that others of the names had formerly. Where two say it of each other it tells nothing.
std::set<std::string> former_keys(const std::vector<NamedEntry>& names) {
    std::set<std::pair<std::string, std::string>> said;
    for (const NamedEntry& name : names)
        for (const auto& [former, count] : name.entry->former)
            said.emplace(issuer_key(former), std::string(name.key));
    std::set<std::string> keys;
    for (const auto& [former, now] : said)
        if (!said.contains({now, former})) keys.insert(former);
    return keys;
}

/// Whether a spelling looks like a name alone: neither a possessive nor torn out of quotation marks.
bool is_clean(std::string_view spelling) {
    if (spelling.ends_with("'s") || spelling.ends_with("’s")) return false;
    return !spelling.starts_with("\"") && !spelling.starts_with("“") && !spelling.starts_with("'");
}

/// Whether another name is the end of this one: words of a sentence stand in front of it.
bool has_words_in_front(const std::vector<NamedEntry>& names, std::string_view key) {
    return std::any_of(names.begin(), names.end(), [&](const NamedEntry& other) {
        return key.size() > other.key.size() + 1 && key.ends_with(other.key) &&
               key[key.size() - other.key.size() - 1] == ' ' && releases_of(*other.entry) > 0;
    });
}

}  // namespace

std::int64_t releases_of(const NameEntry& entry) {
    std::int64_t releases = 0;
    for (const auto& [spelling, count] : entry.spellings) releases += count;
    return std::max<std::int64_t>(releases, 0);
}

std::vector<std::string> ordered_spellings(const NameEntry& entry) {
    std::vector<std::tuple<bool, std::int64_t, bool, std::size_t, std::string>> ranked;
    for (const auto& [spelling, count] : entry.spellings)
        ranked.emplace_back(!is_clean(spelling), -count, is_all_capitals(spelling), ~spelling.size(),
                            spelling);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> out;
    out.reserve(ranked.size());
    for (auto& rank : ranked) out.push_back(std::move(std::get<std::string>(rank)));
    return out;
}

std::size_t canonical_place(const std::vector<NamedEntry>& names) {
    if (names.size() == 1) return 0;
    std::set<std::string_view> domains;
    for (const NamedEntry& name : names)
        for (const auto& [domain, count] : name.entry->domains) domains.insert(domain);
    const std::set<std::string> former = former_keys(names);
    std::size_t best = 0;
    std::tuple<bool, bool, std::int64_t, bool, std::size_t> most{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::int64_t releases = releases_of(*names[i].entry);
        const bool current = releases > 0 && !former.contains(std::string(names[i].key));
        const std::int64_t support = agrees_with_domain(names[i].key, domains) ? 2 * releases : releases;
        const bool clean = releases > 0 && is_clean(ordered_spellings(*names[i].entry).front());
        const std::tuple rank{current, clean, support, !has_words_in_front(names, names[i].key),
                              names[i].key.size()};
        if (i == 0 || rank > most) {
            most = rank;
            best = i;
        }
    }
    return best;
}

std::string issuer_slug(std::string_view key) {
    std::string slug;
    for (const char c : key) {
        const bool kept =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (kept)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (slug.ends_with('-')) slug.pop_back();
    return slug.empty() ? "issuer" : slug;
}

}  // namespace dateline
