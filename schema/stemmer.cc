// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stemmer.h"

#include <cstdint>
#include <cstring>

namespace dateline {

namespace {

/// Some 32,000 words are kept, of those with the same hash the last: more would have to come from memory,
/// which takes as long as to stem them anew.
constexpr unsigned recent_bits = 15;

template <typename Number>
std::uint64_t load(const char* from) {
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

/// First and last bytes and the length tell words apart well enough.
std::size_t place_of(const std::string& word) {
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
    const char* begin = word.data();
    const std::size_t size = word.size();
    std::uint64_t hash = size;
    if (size >= 8)
        hash += load<std::uint64_t>(begin) * 31 + load<std::uint64_t>(begin + size - 8);
    else if (size >= 4)
        hash += (load<std::uint32_t>(begin) << 32U) + load<std::uint32_t>(begin + size - 4);
    else
        for (const char c : word) hash = hash * 31 + static_cast<unsigned char>(c);
    return (hash * spread) >> (64U - recent_bits);
}

Xapian::Stem make_stem(std::string_view language) {
    try {
        return Xapian::Stem(std::string(language));
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem("en");
    }
}

}  // namespace

Stemmer::Stemmer(std::string_view language)
    : stem_(make_stem(language)), recent_(std::size_t{1} << recent_bits) {}

const std::string& Stemmer::stem(const std::string& word) {
    Stemmed& recent = recent_[place_of(word)];
    if (recent.word == word && !word.empty()) return recent.stem;
    recent.word = word;
    recent.stem = stem_(word);
    return recent.stem;
}

}  // namespace dateline
