// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/term_window.h"

#include <algorithm>

namespace dateline {

namespace {

/// Of so many documents in a row the table of positions is led to the place once (lead_to()), which takes as
/// long as reading 50 blocks; for fewer than the second number it is not worth that.
constexpr std::size_t led_at_once = 128;
constexpr std::size_t worth_leading = 32;

/// Makes the next lists of the term near that document cheap to open. Xapian 1.4 opens each with a cursor of
/// its own, which reads its way from the root of the table anew, but for the blocks that the table's own
/// cursor is at (backends/glass/glass_table.cc, block_to_cursor); and counting positions is what moves that.
/// A look at positions made three reads of a block in a million releases, so two in three of them are saved
/// or all, more than a third of the time of a query of common words.
void lead_to(const Xapian::Database& database, Xapian::docid document, const std::string& term) {
    Xapian::TermIterator terms = database.termlist_begin(document);
    terms.skip_to(term);
    if (terms != database.termlist_end(document)) (void)terms.positionlist_count();
}

}  // namespace

TermWindow::TermWindow(const Xapian::Database& database, const std::string& term, TermPostings* kept)
    : database_(database), term_(term), kept_(kept) {
    if (kept != nullptr) return;
    next_ = database.postlist_begin(term);
    end_ = database.postlist_end(term);
}

void TermWindow::read(std::size_t window) {
    if (window == window_) return;
    window_ = window;
    documents_ = {};
    positioned_ = {};
    positions_.clear();
    const auto before = static_cast<Xapian::docid>(window * window_documents);
    const Xapian::docid last = before + static_cast<Xapian::docid>(window_documents);
    if (kept_ != nullptr)
        read_kept(before, last);
    else
        read_on(before, last);
    for (std::size_t i = 0; i < count_; ++i) documents_.insert(place_of(numbers_[i]));
}

Xapian::termcount TermWindow::wdf(std::size_t place) const {
    return wdfs_[std::lower_bound(numbers_, numbers_ + count_, document_at(window_, place)) - numbers_];
}

void TermWindow::read_positions(const DocumentSet& places) {
    DocumentSet missing = places;
    missing &= documents_;
    missing -= positioned_;
    if (missing.empty()) return;
    slices_.resize(window_documents);
    const bool many = missing.size() >= worth_leading;
    std::size_t number = 0;
    missing.for_each([&](std::size_t place) {
        const Xapian::docid document = document_at(window_, place);
        if (many && number++ % led_at_once == 0) lead_to(database_, document, term_);
        const auto begin = static_cast<std::uint32_t>(positions_.size());
        positions_.insert(positions_.end(), database_.positionlist_begin(document, term_),
                          database_.positionlist_end(document, term_));
        slices_[place] = {begin, static_cast<std::uint32_t>(positions_.size())};
    });
    positioned_ |= missing;
}

std::span<const Xapian::termpos> TermWindow::positions(std::size_t place) const {
    if (!positioned_.contains(place)) return {};
    const Slice& slice = slices_[place];
    return std::span(positions_).subspan(slice.begin, slice.end - slice.begin);
}

void TermWindow::read_kept(Xapian::docid before, Xapian::docid last) {
    kept_->read_to(last);
    const std::vector<Xapian::docid>& documents = kept_->documents();
    const auto from = documents.begin() + static_cast<std::ptrdiff_t>(at_);
    const auto begin = std::upper_bound(from, documents.end(), before);
    const auto end = std::upper_bound(begin, documents.end(), last);
    numbers_ = documents.data() + (begin - documents.begin());
    wdfs_ = kept_->wdfs().data() + (begin - documents.begin());
    count_ = static_cast<std::size_t>(end - begin);
    at_ = static_cast<std::size_t>(end - documents.begin());
}

void TermWindow::read_on(Xapian::docid before, Xapian::docid last) {
    read_numbers_.clear();
    read_wdfs_.clear();
    if (next_ != end_ && *next_ <= before) next_.skip_to(before + 1);
    for (; next_ != end_; ++next_) {
        const Xapian::docid document = *next_;
        if (document > last) break;
        read_numbers_.push_back(document);
        read_wdfs_.push_back(next_.get_wdf());
    }
    numbers_ = read_numbers_.data();
    wdfs_ = read_wdfs_.data();
    count_ = read_numbers_.size();
}

}  // namespace dateline
