// SPDX-License-Identifier: GPL-2.0-or-later
// Window: documents are matched so many at a time, each term's postings in one go, so that what is added up
// stays in the processor's cache (the "bucket" of term-at-a-time evaluation, as in Lucene's BooleanScorer).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <xapian.h>

namespace dateline {

/// Documents of a window. Weights, lengths and bits of one take 66 KB, a second-level cache a few of them.
inline constexpr std::size_t window_documents = 4096;

/// A set of documents of a window, by their places in it.
class DocumentSet {
  public:
    static DocumentSet all() {
        DocumentSet set;
        set.words_.fill(~std::uint64_t{0});
        return set;
    }

    void insert(std::size_t place) { words_[place / 64] |= std::uint64_t{1} << (place % 64); }
    [[nodiscard]] bool contains(std::size_t place) const {
        return (words_[place / 64] >> (place % 64) & 1) != 0;
    }

    [[nodiscard]] bool empty() const {
        std::uint64_t any = 0;
        for (const std::uint64_t word : words_) any |= word;
        return any == 0;
    }
    [[nodiscard]] std::size_t size() const {
        std::size_t count = 0;
        for (const std::uint64_t word : words_) count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }

    DocumentSet& operator|=(const DocumentSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
        return *this;
    }
    DocumentSet& operator&=(const DocumentSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
        return *this;
    }
    DocumentSet& operator-=(const DocumentSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
        return *this;
    }

    /// Calls `use(place)` for each, ascending.
    template <typename Use>
    void for_each(Use&& use) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (std::uint64_t left = words_[i]; left != 0; left &= left - 1)
                use(i * 64 + static_cast<std::size_t>(std::countr_zero(left)));
    }

  private:
    std::array<std::uint64_t, window_documents / 64> words_{};
};

/// A number for each document of a window.
template <typename Number>
using WindowOf = std::array<Number, window_documents>;

/// The window that a document is in, from 0, and its place there.
inline std::size_t window_of(Xapian::docid document) {
    return (document - 1) / window_documents;
}
inline std::size_t place_of(Xapian::docid document) {
    return (document - 1) % window_documents;
}
inline Xapian::docid document_at(std::size_t window, std::size_t place) {
    return static_cast<Xapian::docid>(window * window_documents + place + 1);
}

}  // namespace dateline
