// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/stop_words.h"

#include <algorithm>
#include <array>

namespace dateline {

bool is_stop_word(std::string_view word) {
    // Sorted. Words that name something in other writing (us, it as IT) are kept out or told by their
    // capitals.
    constexpr std::array<std::string_view, 32> words{
        "a",    "an",   "and",   "are",  "as", "at",  "be",   "been",  "by",   "for", "from",
        "has",  "have", "in",    "into", "is", "it",  "its",  "of",    "on",   "or",  "our",
        "that", "the",  "their", "this", "to", "was", "were", "which", "will", "with"};
    return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace dateline
