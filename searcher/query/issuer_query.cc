// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/issuer_query.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "schema/edit_distance.h"
#include "schema/field.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"
#include "searcher/query/query_error.h"

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

struct NearWord {
    std::size_t distance = 0;
    std::string_view word;
};

/// The word of a name that is nearest to `word`; nothing where none is near.
std::optional<NearWord> nearest_word(std::string_view key, std::string_view word) {
    constexpr std::size_t longest_short = 5;
    if (has_word(key, word)) return NearWord{0, word};
    const std::size_t allowed = misspelling_distance(word);
    if (allowed == 0) return std::nullopt;
    std::optional<NearWord> best;
    for (const std::string_view other : words_of(key)) {
        if (other.size() + allowed < word.size() || other.size() > word.size() + allowed) continue;
        if (word.size() <= longest_short && other.front() != word.front()) continue;
        const std::size_t distance = edit_distance(other, word);
        if (distance <= allowed && (!best || distance < best->distance)) best = NearWord{distance, other};
    }
    return best;
}

/// The words in a name's spelling, and how far they are from it together.
struct NearName {
    std::size_t distance = 0;
    std::string words;
};

/// Nothing where a word is near none of the name's.
std::optional<NearName> near_name(std::string_view key, const Words& words) {
    NearName near;
    for (const std::string_view word : words) {
        const std::optional<NearWord> found = nearest_word(key, word);
        if (!found) return std::nullopt;
        near.distance += found->distance;
        near.words.append(near.words.empty() ? "" : " ").append(found->word);
    }
    return near;
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
    const Words words = words_of(key);
    if (words.empty() || !issuers_meant(table, value).empty()) return {};
    std::optional<std::tuple<std::size_t, std::uint64_t, std::string>> best;
    for (const IssuerTable::Name& name : table.names()) {
        std::optional<NearName> near = near_name(name.key, words);
        if (!near) continue;
        std::tuple candidate(near->distance, ~name.releases, std::move(near->words));
        if (!best || candidate < *best) best = std::move(candidate);
    }
    return best ? std::get<std::string>(*best) : std::string();
}

UnderstoodIssuer understood_issuer(const IssuerTable& table, std::string_view value) {
    if (table.empty() || !issuers_meant(table, value).empty()) return {std::string(value), {}};
    const std::string none = "no issuer is called " + quoted_for_message(value);
    const std::string nearest = nearest_issuer(table, value);
    if (nearest.empty()) return {std::string(value), none};
    return {nearest, none + "; looked for " + quoted_for_message(nearest)};
}

Query issuer_query(const IssuerTable& table, std::string_view value) {
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
