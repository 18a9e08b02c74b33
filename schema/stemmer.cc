// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stemmer.h"

namespace dateline {

namespace {

/// Words kept before the cache starts anew: some 20 MB at most, more than a language's usual vocabulary.
constexpr std::size_t cache_limit = 100'000;

Xapian::Stem make_stem(std::string_view language) {
    try {
        return Xapian::Stem(std::string(language));
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem("en");
    }
}

}  // namespace

Stemmer::Stemmer(std::string_view language) : stem_(make_stem(language)) {}

const std::string& Stemmer::stem(const std::string& word) {
    if (cache_.size() >= cache_limit) cache_.clear();
    const auto [place, is_new] = cache_.try_emplace(word);
    if (is_new) place->second = stem_(word);
    return place->second;
}

}  // namespace dateline
