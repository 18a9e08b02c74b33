// SPDX-License-Identifier: GPL-2.0-or-later
// Posting cache: the postings of terms as they were read from a database, for the next part of a search that
// has the same words and, where many queries are answered, for the next query.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

namespace dateline {

/// The postings of one term, read as far as they were asked for.
class TermPostings {
  public:
    /// Of a term that `at_most` documents have. Throws Xapian::Error, as read_to() does.
    TermPostings(const Xapian::Database& database, const std::string& term, std::size_t at_most)
        : next_(database.postlist_begin(term)), end_(database.postlist_end(term)) {
        documents_.reserve(at_most);
        wdfs_.reserve(at_most);
    }

    /// Makes sure of the postings of all documents up to `last`.
    void read_to(Xapian::docid last);

    /// Documents, ascending, and how often each has the term.
    [[nodiscard]] const std::vector<Xapian::docid>& documents() const { return documents_; }
    [[nodiscard]] const std::vector<Xapian::termcount>& wdfs() const { return wdfs_; }

  private:
    Xapian::PostingIterator next_;
    Xapian::PostingIterator end_;
    std::vector<Xapian::docid> documents_;
    std::vector<Xapian::termcount> wdfs_;
};

/// The postings of one database, up to 4 million of 8 bytes each. Not thread-safe.
class PostingCache {
  public:
    /// Those of a term with at most so many, kept until the next make_room(); null where they would be too
    /// many. Throws Xapian::Error.
    [[nodiscard]] TermPostings* postings(const Xapian::Database& database, const std::string& term,
                                         std::size_t at_most);

    /// Forgets everything where half of the room is taken. For the time between searches.
    void make_room();

  private:
    std::unordered_map<std::string, TermPostings> terms_;
    std::size_t kept_ = 0;
};

}  // namespace dateline
