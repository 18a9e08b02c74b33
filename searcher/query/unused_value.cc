// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/unused_value.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "schema/edit_distance.h"
#include "schema/term.h"
#include "searcher/query/known_values.h"
#include "searcher/query/query_error.h"

namespace dateline {

namespace {

/// Symbols are short: from so many letters on two of them may differ.
constexpr std::size_t letters_for_two = 6;

std::string in_capitals(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// Whether values are symbols, which are printed in capitals and mistyped.
bool has_symbols(const Field& field) {
    return field.name == "ticker" || field.name == "exchange";
}

std::vector<std::string> near_values(const Field& field, const std::string& term,
                                     const Vocabulary& vocabulary, std::size_t most) {
    const std::string value = term.substr(field.prefix.size());
    const std::size_t farthest = value.size() < letters_for_two ? 1 : 2;
    std::vector<std::tuple<std::size_t, Xapian::doccount, std::string>> near;
    for (const KnownWord& known : vocabulary.values_with_prefix(field.prefix)) {
        const std::size_t distance = edit_distance(value, known.word);
        if (distance > farthest || distance >= value.size()) continue;
        near.emplace_back(distance, ~known.releases, in_capitals(known.word));
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> names;
    for (const auto& [distance, releases, name] : near)
        if (names.size() < most) names.push_back(name);
    return names;
}

}  // namespace

bool has_whole_values(const Field& field) {
    return field.type == FieldType::filter || field.type == FieldType::exact;
}

std::string unused_value(const Field& field, std::string_view value, const Vocabulary& vocabulary,
                         std::size_t most_near) {
    if (!has_whole_values(field)) return {};
    const std::vector<std::string> terms = value_terms(field, canonical_value(field, value));
    if (terms.size() != 1 || vocabulary.releases_with(terms.front()) > 0) return {};
    std::string text = "no release has the " + std::string(field.name) + " " + quoted_for_message(value);
    if (!has_symbols(field) || most_near == 0) return text;
    std::string names;
    for (const std::string& name : near_values(field, terms.front(), vocabulary, most_near))
        names += (names.empty() ? "; near are " : ", ") + quoted_for_message(name);
    return text + names;
}

}  // namespace dateline
