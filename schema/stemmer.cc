// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stemmer.h"

#include <cstdint>
#include <cstring>
#include <optional>

namespace dateline {

namespace {

/// A text or a query has few words: their place is made at once. Who has stemmed more gets place for some
/// 32,000, of those with the same hash the last: more would have to come from memory, which takes as long as
/// to stem them anew.
constexpr unsigned few_recent_bits = 8;
constexpr unsigned many_recent_bits = 15;
constexpr std::size_t many_words = std::size_t{4} << few_recent_bits;

template <typename Number>
std::uint64_t load(const char* from) {
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

/// First and last bytes and the length tell words apart well enough.
std::size_t place_of(const std::string& word, unsigned bits) {
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
    return (hash * spread) >> (64U - bits);
}

/// The first two letters of a word as a number, the same for the word and its English stem: `y` counts as
/// `i`, for `dying` and `die`. Nothing where they are not two plain letters.
std::optional<std::size_t> beginning(std::string_view word) {
    if (word.size() < 2) return std::nullopt;
    std::size_t number = 0;
    for (const char c : word.substr(0, 2)) {
        if (c < 'a' || c > 'z') return std::nullopt;
        number = number * 26 + static_cast<std::size_t>((c == 'y' ? 'i' : c) - 'a');
    }
    return number;
}

Xapian::Stem make_stem(std::string_view language) {
    try {
        return Xapian::Stem(std::string(language));
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem("en");
    }
}

}  // namespace

Stemmer::Stemmer(std::string_view language) : stem_(make_stem(language)), recent_bits_(few_recent_bits) {}

void Stemmer::look_for(const std::vector<std::string>& stems) {
    looks_ = stem_.get_description() == "Xapian::Stem(english)";
    beginnings_.reset();
    for (const std::string& stem : stems) {
        const std::optional<std::size_t> place = beginning(stem);
        if (place)
            beginnings_.set(*place);
        else
            looks_ = false;
    }
}

bool Stemmer::is_ruled_out(const std::string& word) const {
    const std::optional<std::size_t> place = beginning(word);
    return place && !beginnings_[*place];
}

void Stemmer::remember_many() {
    recent_bits_ = many_recent_bits;
    recent_.assign(std::size_t{1} << recent_bits_, {});
}

const std::string& Stemmer::stem(const std::string& word) {
    static const std::string none;
    if (looks_ && is_ruled_out(word)) return none;
    if (recent_.empty()) recent_.resize(std::size_t{1} << recent_bits_);
    if (Stemmed& recent = recent_[place_of(word, recent_bits_)]; recent.word == word && !word.empty())
        return recent.stem;
    if (++stemmed_ == many_words) remember_many();
    Stemmed& recent = recent_[place_of(word, recent_bits_)];
    recent.word = word;
    recent.stem = stem_(word);
    return recent.stem;
}

}  // namespace dateline
