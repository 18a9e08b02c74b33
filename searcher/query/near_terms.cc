// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/near_terms.h"

#include <cstddef>
#include <optional>

#include "schema/edit_distance.h"

namespace dateline {

namespace {

/// The least string behind all that begin so; empty where there is none.
std::string behind_all(std::string beginning) {
    while (!beginning.empty() && beginning.back() == '\xFF') beginning.pop_back();
    if (!beginning.empty()) ++beginning.back();
    return beginning;
}

}  // namespace

std::vector<std::string> terms_near(const Xapian::Database& database, std::string_view word) {
    std::vector<std::string> found;
    const std::size_t most = misspelling_distance(word);
    if (most == 0) return found;
    const std::string first(word.substr(0, 1));
    EditDistances distances(word);
    const Xapian::TermIterator end = database.allterms_end(first);
    for (Xapian::TermIterator term = database.allterms_begin(first); term != end;) {
        const std::string other = *term;
        const std::optional<std::size_t> dead_end = distances.dead_end(other, most);
        if (!dead_end && distances.distance() <= most) found.push_back(other);
        ++term;
        if (!dead_end || term == end) continue;
        const std::string beginning = other.substr(0, *dead_end);
        if (!(*term).starts_with(beginning)) continue;
        const std::string next = behind_all(beginning);
        if (next.empty()) break;
        term.skip_to(next);
    }
    return found;
}

}  // namespace dateline
