// SPDX-License-Identifier: GPL-2.0-or-later
// Parse pool: threads that turn work items into parsed releases on scratch disk while reading goes on.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

#include "indexer/collection/name_ledger.h"
#include "indexer/memory_plan.h"
#include "indexer/write/batch_pool.h"
#include "indexer/write/memory_gate.h"
#include "indexer/write/parsed_releases.h"
#include "indexer/write/release_spool.h"
#include "indexer/write/work_item.h"
#include "schema/text_model.h"

namespace dateline {

/// Where parsed releases go.
struct ParseTarget {
    ReleaseSpool& spool;
    ParsedReleases& releases;
    NameLedger& names;  ///< what they say of their issuers' names
};

/// What became of the work items beside parsed releases.
struct ParseResult {
    std::size_t parsed = 0;
    std::vector<Xapian::docid> replaced;  ///< documents of the index that parsed releases stand for now
    std::vector<InputFailure> failures;   ///< in reading order
};

/// Takes work items in order and numbers them, so that the parsed releases are in that order whatever the
/// number of threads. add() and finish() belong to one thread.
class ParsePool {
  public:
    /// The target must outlive the pool, and nobody else may touch it before finish(). Items are parsed as
    /// the `model` asks; of plain texts nothing is compared.
    ParsePool(ParseTarget target, TextModel model, const MemoryPlan& plan);

    /// Adds a release to the batch being filled; waits while the queue is full. Throws what parsing threw
    /// (std::filesystem::filesystem_error where the disk fails).
    void add(WorkItem item);

    /// Parses what is left. Throws like add().
    [[nodiscard]] ParseResult finish();

    /// Releases that failed so far; from any thread.
    [[nodiscard]] std::size_t failed() const { return failed_; }

  private:
    struct Batch {
        std::uint64_t first = 0;  ///< number of the first item
        std::vector<WorkItem> items;
        std::size_t bytes = 0;  ///< of text
    };

    void parse(std::size_t number, const Batch& batch);
    void push_batch();

    const ParseTarget target_;
    const TextModel model_;
    const std::size_t batch_bytes_;
    Batch filling_;
    std::mutex mutex_;                                           ///< of what follows, and of the names
    std::map<std::size_t, std::vector<InputFailure>> failures_;  ///< by batch
    ParseResult result_;
    std::atomic<std::size_t> failed_{0};
    MemoryGate gate_;
    BatchPool<Batch> pool_;
};

}  // namespace dateline
