// SPDX-License-Identifier: GPL-2.0-or-later
// Term window: the postings of one term, a window at a time. All parts of a query that have the term share
// them: a word is asked for by itself, beside its neighbours and in the run of all.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/match/posting_cache.h"
#include "searcher/match/window.h"

namespace dateline {

/// Every method throws Xapian::Error. Windows are asked for in ascending order. Not thread-safe.
class TermWindow {
  public:
    /// Reads from `kept` or, where that is null, from the database; both must outlive it.
    TermWindow(const Xapian::Database& database, const std::string& term, TermPostings* kept);
    TermWindow(const TermWindow&) = delete;
    TermWindow& operator=(const TermWindow&) = delete;

    /// Reads the postings of that window, unless it is the one that was read last.
    void read(std::size_t window);

    /// The window's documents that have the term.
    [[nodiscard]] const DocumentSet& documents() const { return documents_; }
    /// How often the document at that place has the term; only for one of documents().
    [[nodiscard]] Xapian::termcount wdf(std::size_t place) const;

    /// Reads where the term stands in those of its documents that it was not read of yet: the rows of a query
    /// share most of their words. Positions are stored by terms, so one term's of many documents lie
    /// together.
    void read_positions(const DocumentSet& places);

    /// Where the term stands in the document at that place, ascending; none unless that was read. Holds until
    /// the next read.
    [[nodiscard]] std::span<const Xapian::termpos> positions(std::size_t place) const;

    /// Calls `use(place, wdf)` for each of those places that has the term, ascending.
    template <typename Use>
    void for_each_of(const DocumentSet& places, Use&& use) const {
        for (std::size_t i = 0; i < count_; ++i)
            if (const std::size_t place = place_of(numbers_[i]); places.contains(place)) use(place, wdfs_[i]);
    }

  private:
    void read_kept(Xapian::docid before, Xapian::docid last);
    void read_on(Xapian::docid before, Xapian::docid last);

    const Xapian::Database& database_;
    std::string term_;
    TermPostings* kept_;
    std::size_t at_ = 0;  ///< in what is kept: behind the window
    Xapian::PostingIterator next_;
    Xapian::PostingIterator end_;
    std::size_t window_ = static_cast<std::size_t>(-1);
    DocumentSet documents_;
    // The window's postings.
    const Xapian::docid* numbers_ = nullptr;
    const Xapian::termcount* wdfs_ = nullptr;
    std::size_t count_ = 0;
    std::vector<Xapian::docid> read_numbers_;
    std::vector<Xapian::termcount> read_wdfs_;
    // Positions of the window, one document's behind another's; where each one's are, once any was read.
    struct Slice {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    DocumentSet positioned_;
    std::vector<Slice> slices_;
    std::vector<Xapian::termpos> positions_;
};

}  // namespace dateline
