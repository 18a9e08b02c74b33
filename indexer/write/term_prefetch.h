// SPDX-License-Identifier: GPL-2.0-or-later
// Term prefetch: blocks of a database that a change will alter are read in several threads, ahead of the one
// that writes. They lie all over the tables, a block or two for each term; read one after the other from a
// disk that is not in memory they take most of the time of adding a few releases to a large index.
#pragma once

#include <atomic>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <xapian.h>

namespace dateline {

/// Reads from construction until all is read, or destruction. What it cannot read it leaves alone.
class TermPrefetch {
  public:
    /// `terms`, sorted, of the documents that come or go; new documents are numbered from `next` on.
    TermPrefetch(const std::filesystem::path& database, std::vector<std::string> terms, Xapian::docid next);
    ~TermPrefetch();
    TermPrefetch(const TermPrefetch&) = delete;
    TermPrefetch& operator=(const TermPrefetch&) = delete;

  private:
    /// Reads for every `step`-th term.
    void read_each(std::size_t first, std::size_t step);

    std::filesystem::path database_;
    std::vector<std::string> terms_;
    Xapian::docid next_;
    std::atomic<bool> stop_ = false;
    std::vector<std::thread> threads_;
};

/// Of more documents no terms are told: they would take memory, and such a change alters most of the blocks.
inline constexpr std::size_t most_prefetched = 500;

/// The terms of these documents, sorted, each once; documents that are not there have none. Throws
/// Xapian::Error.
[[nodiscard]] std::vector<std::string> terms_of(const Xapian::Database& database,
                                                const std::vector<Xapian::docid>& documents);

}  // namespace dateline
