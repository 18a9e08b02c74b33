// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/headline_subject.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/announcing_verb.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t most_words = 6;

/// What ends the name of whoever announces besides verbs: participles, and offices of its people. Sorted.
constexpr std::array ends = std::to_array<std::string_view>(
    {"announce", "announcing", "awarded", "ceo", "cfo", "cofounder", "coo", "cto", "director", "founder",
     "honored", "named", "president", "ranked", "recognized", "selected", "will"});

static_assert(std::is_sorted(ends.begin(), ends.end()));

bool ends_name(std::string_view word) {
    const std::string key = squashed(word);
    return is_announcing_present(key) || std::binary_search(ends.begin(), ends.end(), key);
}

/// The headline behind a label such as `UPDATE --` or `Correction:`.
std::string_view without_label(std::string_view headline) {
    constexpr std::size_t longest = 24;
    for (const std::string_view mark : {" -- ", " – ", " — "}) {
        const std::size_t at = headline.substr(0, longest).find(mark);
        if (at != npos && headline.substr(0, at).find(' ') == npos) return headline.substr(at + mark.size());
    }
    return headline;
}

}  // namespace

std::string_view headline_subject(std::string_view headline) {
    headline = trimmed(without_label(headline));
    std::size_t at = 0;
    for (std::size_t count = 0; count <= most_words && at < headline.size(); ++count) {
        const std::size_t end = std::min(headline.find(' ', at), headline.size());
        const std::string_view word = headline.substr(at, end - at);
        if (count > 0 && ends_name(word)) {
            const std::string_view name = headline.substr(0, at - 1);
            return subject_name(name).size() + 5 >= name.size() && !starts_with_lower(name, "a ")
                       ? subject_name(name)
                       : std::string_view();
        }
        if (word.find_first_of(":;?!\"") != npos || word.ends_with("'s") || word.ends_with("’s")) return {};
        at = end + 1;
    }
    return {};
}

}  // namespace dateline
