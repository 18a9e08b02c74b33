// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/word_presence.h"

#include <algorithm>
#include <cmath>
#include <set>

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

/// Whether the terms stand one behind the other somewhere in the document.
bool in_a_row(const Xapian::Database& database, Xapian::docid document,
              const std::vector<std::string>& terms) {
    Positions starts(database.positionlist_begin(document, terms.front()),
                     database.positionlist_end(document, terms.front()));
    for (std::size_t i = 1; i < terms.size() && !starts.empty(); ++i) {
        const Positions next(database.positionlist_begin(document, terms[i]),
                             database.positionlist_end(document, terms[i]));
        std::erase_if(starts, [&](Xapian::termpos start) {
            return !std::binary_search(next.begin(), next.end(), start + static_cast<Xapian::termpos>(i));
        });
    }
    return !starts.empty();
}

}  // namespace

std::vector<std::string> missing_words(const Xapian::Database& database, Xapian::docid document,
                                       const std::vector<QueryWord>& words) {
    std::set<std::string> wanted;
    for (const QueryWord& word : words) {
        wanted.insert(word.terms.begin(), word.terms.end());
        for (const auto& phrase : word.phrases) wanted.insert(phrase.begin(), phrase.end());
    }
    const std::set<std::string> present = terms_of(database, document, wanted);
    const auto has = [&](const std::string& term) { return present.contains(term); };

    std::vector<std::string> missing;
    for (const QueryWord& word : words) {
        const bool found = std::any_of(word.terms.begin(), word.terms.end(), has) ||
                           std::any_of(word.phrases.begin(), word.phrases.end(),
                                       [&](const std::vector<std::string>& phrase) {
                                           return !phrase.empty() &&
                                                  std::all_of(phrase.begin(), phrase.end(), has) &&
                                                  in_a_row(database, document, phrase);
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
        for (const auto& phrase : word.phrases) {
            double rarest = all;
            for (const std::string& term : phrase)
                rarest = std::min(rarest, double(database.get_termfreq(term)));
            with = std::max(with, rarest);
        }
        rarities.push_back(std::log(1 + (all - with + 0.5) / (with + 0.5)));
    }
    return rarities;
}

}  // namespace dateline
