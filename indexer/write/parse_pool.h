// SPDX-License-Identifier: GPL-2.0-or-later
// Parse pool: threads that turn work items into parsed releases on the spool while reading goes on.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "indexer/collection/name_ledger.h"
#include "indexer/collection/paragraph_prints.h"
#include "indexer/write/batch_pool.h"
#include "indexer/write/release_spool.h"
#include "indexer/write/work_item.h"
#include "schema/text_model.h"

namespace dateline {

/// A parsed release of this run, and what of it is compared with others.
struct ParsedRelease {
    SpoolPlace place;
    std::string content;                 ///< content_hash() of its record
    std::uint64_t route = 0;             ///< shard_route() of its id
    Xapian::docid replaces = 0;          ///< its document in the index as it stands; 0 for a new release
    std::string issuer;                  ///< as printed; empty where there is none
    std::vector<std::uint64_t> bands;    ///< of its news
    std::vector<ParagraphPrint> prints;  ///< of its paragraphs
};

/// Everything parsed in one run.
struct ParsedReleases {
    std::vector<ParsedRelease> releases;  ///< in reading order
    std::vector<InputFailure> failures;
};

/// Takes work items in order and gives back parsed releases in the same order, whatever the number of
/// threads. add() and finish() belong to one thread.
class ParsePool {
  public:
    /// Parsed records go to `spool`, what they say of their issuers' names into `names`; both must outlive
    /// the pool, and nobody else may touch `names` before finish(). Items are parsed as the `model` asks; of
    /// plain texts nothing is compared.
    ParsePool(ReleaseSpool& spool, NameLedger& names, TextModel model, unsigned threads);

    /// Adds a release to the batch being filled; waits while the queue is full. Throws what parsing threw
    /// (std::filesystem::filesystem_error where the disk fails).
    void add(WorkItem item);

    /// Parses what is left and returns everything. Throws like add().
    [[nodiscard]] ParsedReleases finish();

    /// Releases parsed and failed so far; from any thread.
    [[nodiscard]] std::size_t parsed() const { return parsed_; }
    [[nodiscard]] std::size_t failed() const { return failed_; }

  private:
    using Items = std::vector<WorkItem>;

    void parse(std::size_t number, const Items& items);
    void keep(std::size_t number, std::vector<ParsedRelease> releases, std::vector<InputFailure> failures);
    void push_batch();

    ReleaseSpool& spool_;
    NameLedger& names_;
    const TextModel model_;
    Items filling_;
    std::size_t filling_bytes_ = 0;
    std::mutex mutex_;
    std::map<std::size_t, std::vector<ParsedRelease>> done_;  ///< by number of the batch
    std::map<std::size_t, std::vector<InputFailure>> failures_;
    ParsedReleases result_;
    std::atomic<std::size_t> parsed_{0};
    std::atomic<std::size_t> failed_{0};
    BatchPool<Items> pool_;
};

}  // namespace dateline
