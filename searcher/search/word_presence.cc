// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/word_presence.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "schema/position_gaps.h"

namespace dateline {

namespace {

using Positions = std::vector<Xapian::termpos>;

/// Those of the wanted terms that the document has.
std::set<std::string> terms_of(const Xapian::Database& database, Xapian::docid document,
                               const std::set<std::string>& wanted) {
    std::set<std::string> present;
    Xapian::TermIterator it = database.termlist_begin(document);
    for (const std::string& term : wanted) {
        it.skip_to(term);
        if (it == database.termlist_end(document)) break;
        if (*it == term) present.insert(term);
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
    if (row.empty()) return false;
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

}  // namespace

std::vector<std::string> missing_words(const Xapian::Database& database, Xapian::docid document,
                                       const std::vector<QueryWord>& words) {
    std::set<std::string> wanted;
    for (const QueryWord& word : words) {
        wanted.insert(word.terms.begin(), word.terms.end());
        for (const Row& row : rows_of(word))
            for (const auto& place : row) wanted.insert(place.begin(), place.end());
    }
    const std::set<std::string> present = terms_of(database, document, wanted);
    const auto has = [&](const std::string& term) { return present.contains(term); };

    std::vector<std::string> missing;
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

std::vector<double> word_rarities(const Xapian::Database& database, const std::vector<QueryWord>& words) {
    const double all = database.get_doccount();
    std::vector<double> rarities;
    for (const QueryWord& word : words) {
        double with = 0;
        for (const std::string& term : word.terms) with = std::max(with, double(database.get_termfreq(term)));
        for (const Row& row : rows_of(word)) {
            double rarest = all;
            for (const auto& place : row) {
                double most = 0;
                for (const std::string& term : place)
                    most = std::max(most, double(database.get_termfreq(term)));
                rarest = std::min(rarest, most);
            }
            with = std::max(with, rarest);
        }
        rarities.push_back(std::log(1 + (all - with + 0.5) / (with + 0.5)));
    }
    return rarities;
}

}  // namespace dateline
