// SPDX-License-Identifier: GPL-2.0-or-later
// Membership list: clusters told in any order, on scratch disk, and given back release by release.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "indexer/collection/standing.h"
#include "indexer/write/sorted_rows.h"

namespace dateline {

/// Each release is told once, or not at all; releases are numbers of the run or documents of the index.
/// add() until finish(), then readers, and no move any more. Not thread-safe. Throws
/// std::filesystem::filesystem_error.
class MembershipList {
    struct Row {
        std::uint64_t release = 0;
        std::uint64_t offset = 0;  ///< of the cluster's key in texts_; behind it the variant's
        std::uint32_t cluster_bytes = 0;
        std::uint32_t variant_bytes = 0;

        bool operator<(const Row& other) const { return release < other.release; }
    };

  public:
    /// Its files begin with `path`; rows take about `memory` bytes.
    MembershipList(const std::filesystem::path& path, std::size_t memory);

    void add(std::uint64_t release, const Membership& membership);
    void finish() { rows_.finish(); }

    /// Goes through the list once, releases ascending.
    class Reader {
      public:
        explicit Reader(const MembershipList& list) : list_(list), rows_(list.rows_.read()) {}

        /// The next release told; nothing at the end.
        [[nodiscard]] std::optional<std::uint64_t> next() const;
        /// What was told of the release, and of none before it any more; nothing where nothing was.
        [[nodiscard]] std::optional<Membership> take(std::uint64_t release);

      private:
        const MembershipList& list_;
        SortedRows<Row>::Reader rows_;
    };
    [[nodiscard]] Reader read() const { return Reader(*this); }

  private:
    std::unique_ptr<ScratchFile> texts_;
    SortedRows<Row> rows_;
};

}  // namespace dateline
