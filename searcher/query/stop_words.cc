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

bool is_question_word(std::string_view word) {
    constexpr std::array<std::string_view, 9> words{"how", "what", "when",  "where", "which",
                                                    "who", "whom", "whose", "why"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_sentence_word(std::string_view word) {
    constexpr std::array<std::string_view, 98> words{
        "about",      "all",     "also",   "am",        "any",       "because", "being", "between", "both",
        "but",        "can",     "could",  "did",       "do",        "does",    "doing", "during",  "each",
        "etc",        "had",     "having", "he",        "her",       "here",    "hers",  "him",     "his",
        "how",        "however", "i",      "if",        "itself",    "just",    "may",   "me",      "might",
        "more",       "most",    "much",   "must",      "my",        "no",      "nor",   "not",     "only",
        "other",      "others",  "ours",   "ourselves", "out",       "over",    "own",   "same",    "shall",
        "she",        "should",  "since",  "so",        "some",      "such",    "than",  "theirs",  "them",
        "themselves", "then",    "there",  "thereby",   "therefore", "these",   "they",  "those",   "through",
        "thus",       "too",     "under",  "until",     "up",        "upon",    "use",   "used",    "using",
        "very",       "we",      "what",   "when",      "where",     "whether", "while", "who",     "whom",
        "whose",      "why",     "within", "without",   "would",     "you",     "your",  "yours"};  // sorted
    return is_stop_word(word) || std::binary_search(words.begin(), words.end(), word);
}

}  // namespace dateline
