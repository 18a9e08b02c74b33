// SPDX-License-Identifier: GPL-2.0-or-later
// Collection: the databases that are searched, as one and each by itself.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "searcher/match/known_row.h"
#include "searcher/match/length_window.h"
#include "searcher/match/posting_cache.h"
#include "searcher/query/term_counts.h"

namespace dateline {

/// Copies share what was read. Not thread-safe.
class Collection {
  public:
    Collection() = default;
    /// `parts` are the databases of `whole` in their order, or none where one of them is at a server: then
    /// only Xapian can match.
    Collection(Xapian::Database whole, std::vector<Xapian::Database> parts);

    [[nodiscard]] const Xapian::Database& database() const { return whole_; }
    [[nodiscard]] const std::shared_ptr<TermCounts>& counts() const { return counts_; }

    /// Whether the parts can be matched here.
    [[nodiscard]] bool is_here() const { return !parts_.empty(); }
    [[nodiscard]] const std::vector<Xapian::Database>& parts() const { return parts_; }
    /// What was read of a part.
    [[nodiscard]] KnownLengths& lengths(std::size_t part) const { return (*known_)[part].lengths; }
    [[nodiscard]] PostingCache& postings(std::size_t part) const { return (*known_)[part].postings; }

    [[nodiscard]] KnownRow& row(std::size_t part, const std::string& key) const {
        return (*known_)[part].rows[key];
    }

    /// Forgets rows, and what takes too much room; between searches.
    void make_room() const;

    /// The number in database() of a document of a part (which Xapian deals out in turns).
    [[nodiscard]] Xapian::docid number(std::size_t part, Xapian::docid document) const {
        return (document - 1) * static_cast<Xapian::docid>(parts_.size()) + static_cast<Xapian::docid>(part) +
               1;
    }

  private:
    struct Known {
        KnownLengths lengths;
        PostingCache postings;
        std::unordered_map<std::string, KnownRow> rows;
    };

    Xapian::Database whole_;
    std::vector<Xapian::Database> parts_;
    std::shared_ptr<TermCounts> counts_;
    std::shared_ptr<std::vector<Known>> known_;
};

}  // namespace dateline
