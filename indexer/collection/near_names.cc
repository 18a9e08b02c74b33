// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/near_names.h"

#include <xxhash.h>

#include <algorithm>
#include <string>

#include "indexer/collection/name_likeness.h"

namespace dateline {

namespace {

/// A word as it is read with one letter left out, beside the other words of the name, hashed; and the name.
using Variant = std::pair<std::uint64_t, std::uint32_t>;

constexpr std::size_t shortest_word = 6;

/// More names than these that are alike are a series, not misspellings.
constexpr std::size_t crowd = 32;

std::uint64_t hash_of(std::string_view text, std::uint64_t seed) {
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

void add_variants(std::vector<Variant>& variants, const std::vector<std::string_view>& words,
                  std::uint32_t name) {
    for (std::size_t place = 0; place < words.size(); ++place) {
        const std::string_view word = words[place];
        if (word.size() < shortest_word) continue;
        std::uint64_t others = place;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (i != place) others = hash_of(words[i], others);
        variants.emplace_back(hash_of(word, others), name);
        std::string shorter(word.substr(1));
        for (std::size_t left_out = 1; left_out < word.size(); ++left_out) {
            // The first letter stays: it must be the same.
            shorter[left_out - 1] = word[left_out - 1];
            variants.emplace_back(hash_of(shorter, others), name);
        }
    }
}

}  // namespace

std::vector<NamePair> near_name_pairs(const std::vector<std::vector<std::string_view>>& names) {
    std::vector<Variant> variants;
    for (std::size_t i = 0; i < names.size(); ++i)
        add_variants(variants, names[i], static_cast<std::uint32_t>(i));
    std::sort(variants.begin(), variants.end());
    variants.erase(std::unique(variants.begin(), variants.end()), variants.end());
    std::vector<NamePair> pairs;
    for (std::size_t first = 0; first < variants.size();) {
        std::size_t end = first + 1;
        while (end < variants.size() && variants[end].first == variants[first].first) ++end;
        for (std::size_t a = first; end - first <= crowd && a < end; ++a)
            for (std::size_t b = a + 1; b < end; ++b)
                pairs.emplace_back(variants[a].second, variants[b].second);
        first = end;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::erase_if(pairs, [&](const NamePair& pair) {
        return near_word_place(names[pair.first], names[pair.second]) == std::string_view::npos;
    });
    return pairs;
}

}  // namespace dateline
