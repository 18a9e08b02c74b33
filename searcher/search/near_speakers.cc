// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/near_speakers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "schema/edit_distance.h"
#include "schema/field.h"
#include "schema/slot.h"
#include "schema/term.h"
#include "searcher/query/query.h"
#include "searcher/query/query_error.h"

namespace dateline {

namespace {

constexpr Xapian::doccount most_releases = 100;
constexpr std::size_t most_names = 3;

const Field& speakers() {
    return field("said");
}

/// Terms near one that is asked for, with their distances.
using NearTerms = std::map<std::string, std::size_t>;

NearTerms near_terms(const Xapian::Database& database, const std::string& term) {
    const std::size_t prefix = speakers().prefix.size();
    const std::size_t allowed = misspelling_distance(std::string_view(term).substr(prefix));
    const std::string begin = term.substr(0, prefix + 1);
    NearTerms near;
    for (auto it = database.allterms_begin(begin); it != database.allterms_end(begin); ++it) {
        const std::string other = *it;
        if (other.size() + allowed < term.size() || other.size() > term.size() + allowed) continue;
        const std::size_t distance = edit_distance(other, term);
        if (distance <= allowed) near.emplace(other, distance);
    }
    return near;
}

Query any_of_terms(const NearTerms& near) {
    std::vector<Query> terms;
    for (const auto& [term, distance] : near) terms.emplace_back(term);
    return Query(Query::OP_OR, terms.begin(), terms.end());
}

/// How far a name is from what is asked for; nothing where a word of that is not near one of the name's.
std::optional<std::size_t> distance_of(std::string_view name, const std::vector<NearTerms>& asked) {
    const std::vector<std::string> words = value_terms(speakers(), name);
    std::size_t sum = 0;
    for (const NearTerms& near : asked) {
        std::optional<std::size_t> nearest;
        for (const std::string& word : words)
            if (const auto found = near.find(word); found != near.end())
                nearest = std::min(nearest.value_or(found->second), found->second);
        if (!nearest) return std::nullopt;
        sum += *nearest;
    }
    return sum;
}

/// Releases in which each name is quoted, among those that match.
std::map<std::string, std::size_t> quoted_names(const Xapian::Database& database, const Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(query.xapian());
    const Xapian::MSet found = enquire.get_mset(0, most_releases);
    std::map<std::string, std::size_t> names;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const std::string joined = it.get_document().get_value(slot_said);
        for (std::size_t at = 0; at < joined.size();) {
            const std::size_t end = std::min(joined.find(facet_separator, at), joined.size());
            ++names[joined.substr(at, end - at)];
            at = end + 1;
        }
    }
    return names;
}

bool is_known(const Xapian::Database& database, const std::vector<std::string>& terms) {
    Xapian::Enquire enquire(database);
    enquire.set_query(Query(Query::OP_AND, terms.begin(), terms.end()).xapian());
    return !enquire.get_mset(0, 1).empty();
}

}  // namespace

std::vector<std::string> near_speakers(const Xapian::Database& database, std::string_view asked,
                                       std::size_t most) {
    std::vector<NearTerms> terms;
    std::vector<Query> words;
    for (const std::string& term : value_terms(speakers(), asked)) {
        terms.push_back(near_terms(database, term));
        if (terms.back().empty()) return {};
        words.push_back(any_of_terms(terms.back()));
    }
    std::vector<std::tuple<std::size_t, std::size_t, std::string>> ranked;
    for (const auto& [name, releases] :
         quoted_names(database, Query(Query::OP_AND, words.begin(), words.end())))
        if (const auto distance = distance_of(name, terms)) ranked.emplace_back(*distance, ~releases, name);
    std::sort(ranked.begin(), ranked.end());
    if (ranked.size() > most) ranked.resize(most);
    std::vector<std::string> names;
    for (auto& entry : ranked) names.push_back(std::move(std::get<std::string>(entry)));
    return names;
}

std::vector<std::string> unknown_speakers(const Xapian::Database& database,
                                          const std::vector<std::string>& values) {
    std::vector<std::string> messages;
    for (const std::string& value : values) {
        const std::vector<std::string> terms = value_terms(speakers(), value);
        if (terms.empty() || is_known(database, terms)) continue;
        std::string message = "nobody who is quoted is called " + quoted_for_message(value);
        const char* between = "; near are ";
        for (const std::string& name : near_speakers(database, value, most_names)) {
            message += between + quoted_for_message(name);
            between = ", ";
        }
        messages.push_back(std::move(message));
    }
    return messages;
}

}  // namespace dateline
