// SPDX-License-Identifier: GPL-2.0-or-later
// The print of a release: what is needed of it to decide whether another tells the same news.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Words of a shingle.
inline constexpr std::size_t shingle_words = 5;

/// News of fewer words is compared whole: its few shingles say little about likeness.
inline constexpr std::size_t short_news_words = 60;

/// A word of a headline that tells what the news is about: none of the little words.
struct HeadlineWord {
    std::string word;      ///< folded
    std::uint32_t hash;    ///< as in NewsPrint::vocabulary
    bool in_news = false;  ///< the news part has it too
};

/// A release reduced to what is compared. Words are folded (schema/text_normalizer.h); numbers are words.
/// The news part is body, highlights, results, outlook, event and other titled sections: boilerplate, legal
/// text, contacts, footers and tables are the same in different news, or differ in the same.
/// Lists of hashes are sorted and unique.
struct NewsPrint {
    std::string id;
    std::string source;
    std::string day;                        ///< day_key(); empty for an undated release
    std::string issuer;                     ///< issuer_key(); empty where none is known
    std::vector<std::string> tickers;       ///< sorted
    std::string language;                   ///< ISO 639-1
    bool marked_update = false;             ///< Release::update_of
    std::size_t words = 0;                  ///< of the news part
    std::uint64_t whole = 0;                ///< hash of the news part's words in order
    std::vector<std::uint32_t> shingles;    ///< of the news part; none of short news
    std::vector<HeadlineWord> headline;     ///< each once
    std::vector<std::uint32_t> vocabulary;  ///< words of headline and news part; none of short news
    std::vector<std::uint32_t> numbers;     ///< of the news part, but not the release's own day and year

    [[nodiscard]] bool is_short() const { return words < short_news_words; }
};

/// The print of a release. Depends on nothing else, so that it can be made again from a stored record.
/// Thread-safe.
[[nodiscard]] NewsPrint news_print(const Release& release, std::string id, std::string source);

/// Bytes that a print takes in memory, about.
[[nodiscard]] std::size_t memory_of(const NewsPrint& print);

/// How many shingles two prints share of all that either has (Jaccard), 0 to 1; 0 where either has none.
[[nodiscard]] double shingle_overlap(const NewsPrint& a, const NewsPrint& b);

}  // namespace dateline
