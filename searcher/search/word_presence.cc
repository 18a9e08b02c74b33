// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/word_presence.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>

#include "schema/position_gaps.h"
#include "searcher/query/evidence.h"
#include "searcher/query/ranking.h"

namespace dateline {

namespace {

using Positions = std::vector<Xapian::termpos>;

using Terms = std::vector<std::string>;

/// Terms asked for at once: a sum of so many powers of two is exact in a double.
constexpr std::size_t most_terms = 48;
/// Releases asked about at once.
constexpr std::size_t most_releases = 256;

Terms part_of(const Terms& all, std::size_t begin, std::size_t most) {
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
    return {first, first + static_cast<std::ptrdiff_t>(std::min(most, all.size() - begin))};
}

/// The releases of those unique terms, each weighing the sum of the powers of two of the terms that it has:
/// one question to a server, where reading the terms of every release would be many.
Query presence_query(const Terms& unique, const Terms& wanted) {
    std::vector<Query> present;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        present.push_back(worth(Query(wanted[i]), std::ldexp(1.0, static_cast<int>(i))));
    const Query releases(Query::OP_OR, unique.begin(), unique.end());
    return Query(Query::OP_AND_MAYBE, Query(Query::OP_SCALE_WEIGHT, releases, 0.0),
                 Query(Query::OP_OR, present.begin(), present.end()));
}

using PresentTerms = std::map<Xapian::docid, std::set<std::string>>;

/// Those of the wanted terms that each of the releases has.
PresentTerms present_terms(const Xapian::Database& database, const Terms& unique, const Terms& wanted) {
    PresentTerms present;
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(ranking_weight());  // under BoolWeight nothing would weigh
    for (std::size_t release = 0; release < unique.size(); release += most_releases) {
        const Terms releases = part_of(unique, release, most_releases);
        for (std::size_t begin = 0; begin < wanted.size(); begin += most_terms) {
            const Terms terms = part_of(wanted, begin, most_terms);
            enquire.set_query(presence_query(releases, terms).xapian());
            const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
            for (auto it = found.begin(); it != found.end(); ++it) {
                const auto bits = static_cast<std::uint64_t>(it.get_weight());
                for (std::size_t i = 0; i < terms.size(); ++i)
                    if ((bits >> i & 1) != 0) present[*it].insert(terms[i]);
            }
        }
    }
    return present;
}

/// Where any of those of the terms stands that the document has, in order.
Positions positions_of(const Xapian::Database& database, Xapian::docid document,
                       const std::vector<std::string>& terms, const std::set<std::string>& present) {
    Positions all;
    for (const std::string& term : terms) {
        if (present.contains(term))
            all.insert(all.end(), database.positionlist_begin(document, term),
                       database.positionlist_end(document, term));
    }
    std::sort(all.begin(), all.end());
    return all;
}

using Row = std::vector<std::vector<std::string>>;

/// Whether the row stands somewhere in the document that has those terms.
bool in_a_row(const Xapian::Database& database, Xapian::docid document, const Row& row, bool over_sentences,
              const std::set<std::string>& present) {
    const auto has_one = [&](const Terms& place) {
        return std::any_of(place.begin(), place.end(),
                           [&](const std::string& term) { return present.contains(term); });
    };
    if (row.empty() || !std::all_of(row.begin(), row.end(), has_one)) return false;
    Positions last = positions_of(database, document, row.front(), present);
    for (std::size_t i = 1; i < row.size() && !last.empty(); ++i) {
        Positions next = positions_of(database, document, row[i], present);
        std::erase_if(next, [&](Xapian::termpos position) {
            const auto follows = [&](Xapian::termpos step) {
                return position > step && std::binary_search(last.begin(), last.end(), position - step);
            };
            return !follows(1) && !(over_sentences && follows(1 + sentence_gap));
        });
        last = std::move(next);
    }
    return !last.empty();
}

/// The word's phrases and rows as rows.
std::vector<Row> rows_of(const QueryWord& word) {
    std::vector<Row> rows = word.rows;
    for (const std::vector<std::string>& phrase : word.phrases) {
        Row& row = rows.emplace_back();
        for (const std::string& term : phrase) row.push_back({term});
    }
    return rows;
}

/// The words that a document with those terms lacks.
Terms missing_of(const Xapian::Database& database, Xapian::docid document,
                 const std::set<std::string>& present, const std::vector<QueryWord>& words) {
    const auto has = [&](const std::string& term) { return present.contains(term); };
    Terms missing;
    for (const QueryWord& word : words) {
        const std::vector<Row> rows = rows_of(word);
        const bool found = std::any_of(word.terms.begin(), word.terms.end(), has) ||
                           std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
                               return in_a_row(database, document, row, word.over_sentences, present);
                           });
        if (!found && std::find(missing.begin(), missing.end(), word.text) == missing.end())
            missing.push_back(word.text);
    }
    return missing;
}

}  // namespace

std::vector<std::vector<std::string>> missing_words(const Xapian::Database& database,
                                                    const std::vector<FoundRelease>& releases,
                                                    const std::vector<QueryWord>& words) {
    Terms unique;
    for (const FoundRelease& release : releases) unique.push_back(release.unique);
    PresentTerms present = present_terms(database, unique, all_terms(words));
    std::vector<std::vector<std::string>> missing;
    for (const FoundRelease& release : releases)
        missing.push_back(missing_of(database, release.document, present[release.document], words));
    return missing;
}

std::vector<std::string> all_terms(const std::vector<QueryWord>& words) {
    std::set<std::string> terms;
    for (const QueryWord& word : words) {
        terms.insert(word.terms.begin(), word.terms.end());
        for (const Row& row : rows_of(word))
            for (const auto& place : row) terms.insert(place.begin(), place.end());
    }
    return {terms.begin(), terms.end()};
}

std::vector<double> word_rarities(TermCounts& counts, const std::vector<QueryWord>& words) {
    const double all = counts.database().get_doccount();
    std::vector<double> rarities;
    for (const QueryWord& word : words) {
        double with = 0;
        for (const std::string& term : word.terms) with = std::max(with, double(counts.releases_with(term)));
        for (const Row& row : rows_of(word)) {
            double rarest = all;
            for (const auto& place : row) {
                double most = 0;
                for (const std::string& term : place)
                    most = std::max(most, double(counts.releases_with(term)));
                rarest = std::min(rarest, most);
            }
            with = std::max(with, rarest);
        }
        rarities.push_back(std::log(1 + (all - with + 0.5) / (with + 0.5)));
    }
    return rarities;
}

}  // namespace dateline
