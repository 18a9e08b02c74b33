// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/issuer_query.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "schema/edit_distance.h"
#include "schema/field.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

using Words = std::vector<std::string_view>;

Words words_of(std::string_view key) {
    Words words;
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        words.push_back(key.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Whether a key has the word as one of its own.
bool has_word(std::string_view key, std::string_view word) {
    for (std::size_t at = key.find(word); at != std::string_view::npos; at = key.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || key[at - 1] == ' ') && (end == key.size() || key[end] == ' ')) return true;
    }
    return false;
}

bool has_words(std::string_view key, const Words& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](std::string_view word) { return has_word(key, word); });
}

/// An id is told from a name by its hyphen; an id without one is a name of one word as well.
std::optional<std::uint32_t> issuer_by_id(const IssuerTable& table, std::string_view value) {
    if (value.find('-') == std::string_view::npos) return std::nullopt;
    return table.issuer_with_id(fold_value(value));
}

/// The word of some name that is nearest to `word`, which is in none; empty where none is near.
std::string nearest_word(const IssuerTable& table, std::string_view word) {
    constexpr std::size_t one_letter = 5;
    constexpr std::size_t two_letters = 8;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (word.size() < one_letter || std::any_of(word.begin(), word.end(), digit)) return {};
    const std::size_t allowed = word.size() < two_letters ? 1 : 2;
    std::tuple<std::size_t, std::uint64_t, std::string_view> best{allowed + 1, 0, {}};
    for (const IssuerTable::Name& name : table.names()) {
        for (const std::string_view other : words_of(name.key)) {
            if (other.size() + allowed < word.size() || other.size() > word.size() + allowed) continue;
            const std::size_t distance = edit_distance(other, word);
            if (distance <= allowed) best = std::min(best, std::tuple(distance, ~name.releases, other));
        }
    }
    return std::string(std::get<std::string_view>(best));
}

}  // namespace

std::vector<std::uint32_t> issuers_meant(const IssuerTable& table, std::string_view value) {
    if (table.empty()) return {};
    if (const auto issuer = issuer_by_id(table, value)) return {*issuer};
    const std::string key = issuer_key(value);
    const Words words = words_of(key);
    std::vector<std::uint32_t> issuers;
    for (const IssuerTable::Name& name : table.names())
        if (!words.empty() && has_words(name.key, words)) issuers.push_back(name.issuer);
    std::sort(issuers.begin(), issuers.end());
    issuers.erase(std::unique(issuers.begin(), issuers.end()), issuers.end());
    return issuers;
}

std::string nearest_issuer(const IssuerTable& table, std::string_view value) {
    const std::string key = issuer_key(value);
    std::string corrected;
    bool changed = false;
    for (const std::string_view word : words_of(key)) {
        const bool known =
            std::any_of(table.names().begin(), table.names().end(),
                        [&](const IssuerTable::Name& name) { return has_word(name.key, word); });
        const std::string nearest = known ? std::string(word) : nearest_word(table, word);
        if (nearest.empty()) return {};
        changed = changed || !known;
        corrected.append(corrected.empty() ? "" : " ").append(nearest);
    }
    return changed && !issuers_meant(table, corrected).empty() ? corrected : std::string();
}

Xapian::Query issuer_query(const IssuerTable& table, std::string_view value) {
    using Xapian::Query;
    const bool by_id = issuer_by_id(table, value).has_value();
    const std::string key = issuer_key(value);
    const Words words = words_of(key);
    std::vector<Query> alternatives;
    const std::vector<std::string> terms = value_terms(field("issuer"), value);
    if (!by_id && !terms.empty()) alternatives.emplace_back(Query::OP_AND, terms.begin(), terms.end());
    for (const std::uint32_t issuer : issuers_meant(table, value)) {
        for (const std::uint32_t place : table.names_of(issuer)) {
            const IssuerTable::Name& name = table.names()[place];
            // Names with the words are found by their words.
            if (name.releases > 0 && (by_id || !has_words(name.key, words)))
                alternatives.emplace_back(issuer_key_term(name.key));
        }
    }
    return alternatives.size() == 1 ? alternatives.front()
                                    : Query(Query::OP_OR, alternatives.begin(), alternatives.end());
}

}  // namespace dateline
