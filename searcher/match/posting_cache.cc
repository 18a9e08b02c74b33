// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/posting_cache.h"

namespace dateline {

namespace {

constexpr std::size_t most_kept = 4'000'000;

}  // namespace

void TermPostings::read_to(Xapian::docid last) {
    for (; next_ != end_; ++next_) {
        const Xapian::docid document = *next_;
        if (document > last) return;
        documents_.push_back(document);
        wdfs_.push_back(next_.get_wdf());
    }
}

TermPostings* PostingCache::postings(const Xapian::Database& database, const std::string& term,
                                     std::size_t at_most) {
    const auto known = terms_.find(term);
    if (known != terms_.end()) return &known->second;
    if (kept_ + at_most > most_kept) return nullptr;
    kept_ += at_most;
    return &terms_.try_emplace(term, database, term, at_most).first->second;
}

void PostingCache::make_room() {
    if (kept_ < most_kept / 2) return;
    terms_.clear();
    kept_ = 0;
}

}  // namespace dateline
