// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/opening_words.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// Sorted.
// clang-format off
constexpr std::array words = std::to_array<std::string_view>({
    "a", "according", "acting", "additionally", "after", "against", "all", "although", "amid", "among",
    "an", "analysts", "april", "are", "around", "as", "assistant", "at", "attorney", "august", "because",
    "before", "behind", "between", "both", "but", "by", "can", "celebrate", "chairman", "click",
    "companies", "congressman", "congressmen", "congresswoman", "consumers", "could", "customers", "dear",
    "december", "democratic", "despite", "did", "discover", "do", "does", "dr", "during", "each",
    "economists", "even", "every", "everyone", "everything", "experts", "families", "february", "few",
    "first", "following", "for", "former", "friday", "from", "get", "gov", "governor", "have", "he", "her",
    "here", "his", "homeowners", "house", "how", "i", "if", "imagine", "in", "into", "investors", "is",
    "it", "its", "january", "join", "july", "june", "just", "last", "leader", "learn", "let", "located",
    "looking", "many", "march", "mayor", "meet", "monday", "more", "most", "mr", "mrs", "ms", "my", "new",
    "no", "not", "november", "now", "october", "officials", "on", "once", "one", "only", "organizations",
    "our", "over", "parents", "patients", "people", "pope", "president", "read", "regarding", "rep",
    "representative", "representatives", "reps", "republican", "researchers", "saturday", "scientists",
    "secretary", "sen", "senate", "senator", "senators", "sens", "september", "several", "shareholders",
    "she", "should", "since", "some", "speaker", "students", "such", "sunday", "thank", "thanks", "that",
    "the", "their", "there", "these", "they", "this", "those", "though", "three", "through", "thursday",
    "to", "today", "traders", "tuesday", "two", "under", "unlike", "until", "upon", "us", "via", "we",
    "wednesday", "welcome", "what", "when", "where", "whether", "which", "while", "who", "why", "with",
    "within", "without", "women", "world", "yesterday", "yet", "you", "your"});
// clang-format on

static_assert(std::is_sorted(words.begin(), words.end()));

}  // namespace

bool is_opening_word(std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace dateline
