// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/term_counts.h"

#include "searcher/query/near_terms.h"

namespace dateline {

Xapian::doccount TermCounts::documents() {
    if (!documents_) documents_ = database_.get_doccount();
    return *documents_;
}

Xapian::doccount TermCounts::releases_with(const std::string& term) {
    const auto known = releases_.find(term);
    if (known != releases_.end()) return known->second;
    return releases_.emplace(term, database_.get_termfreq(term)).first->second;
}

void TermCounts::fetch(const std::vector<std::string>& terms) {
    std::vector<std::string> wanted;
    for (const std::string& term : terms)
        if (!term.empty() && !releases_.contains(term)) wanted.push_back(term);
    if (wanted.size() < 2) return;
    Xapian::Enquire enquire(database_);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, wanted.begin(), wanted.end()));
    const Xapian::MSet statistics = enquire.get_mset(0, 0);
    for (const std::string& term : wanted) releases_.emplace(term, statistics.get_termfreq(term));
}

const std::vector<KnownWord>& TermCounts::beginning_with(const std::string& beginning) {
    const auto known = beginnings_.find(beginning);
    if (known != beginnings_.end()) return known->second;
    std::vector<KnownWord> words;
    const auto end = database_.allterms_end(beginning);
    for (auto term = database_.allterms_begin(beginning); term != end; ++term)
        words.push_back({*term, term.get_termfreq()});
    return beginnings_.emplace(beginning, std::move(words)).first->second;
}

const std::vector<std::string>& TermCounts::near(const std::string& word) {
    const auto [at, added] = near_.try_emplace(word);
    if (added) at->second = terms_near(database_, word);
    return at->second;
}

void TermCounts::clear() {
    documents_.reset();
    releases_.clear();
    beginnings_.clear();
    near_.clear();
}

}  // namespace dateline
