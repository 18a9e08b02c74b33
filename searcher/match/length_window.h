// SPDX-License-Identifier: GPL-2.0-or-later
// Length window: what the lengths of documents make of their scores, a window at a time, of those asked for.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "searcher/match/bm25.h"
#include "searcher/match/window.h"

namespace dateline {

/// Lengths of documents of a database, by windows, kept from query to query; 0 where not asked for yet. Of a
/// large index a query of rare words asks for few windows.
using KnownLengths = std::unordered_map<std::size_t, std::vector<Xapian::termcount>>;

/// Not thread-safe.
class LengthWindow {
  public:
    /// `known` must outlive the window; it grows as needed.
    LengthWindow(const Xapian::Database& database, const Bm25& bm25, KnownLengths& known)
        : database_(database), bm25_(bm25), known_(known) {}

    /// Goes to that window.
    void enter(std::size_t window);

    /// Tells that these places may be asked for: the first need() reads all of them, since each pass over the
    /// window decodes what lies between.
    void expect(const DocumentSet& places) { expected_ = places; }

    /// Makes sure of the documents at those places. Throws Xapian::Error.
    void need(const DocumentSet& places);

    /// Bm25::length_part() and the length of a document that was needed.
    [[nodiscard]] double part(std::size_t place) const { return parts_[place]; }
    [[nodiscard]] Xapian::termcount length(std::size_t place) const { return (*lengths_)[place]; }

  private:
    const Xapian::Database& database_;
    const Bm25& bm25_;
    KnownLengths& known_;
    std::size_t window_ = 0;
    std::vector<Xapian::termcount>* lengths_ = nullptr;  ///< of the window, once one was needed
    DocumentSet expected_;
    DocumentSet ready_;
    std::vector<double> parts_ = std::vector<double>(window_documents);
};

}  // namespace dateline
