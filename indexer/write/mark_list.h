// SPDX-License-Identifier: GPL-2.0-or-later
// Mark list: which paragraphs recur, told in any order, on scratch disk, and given back release by release.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "indexer/write/sorted_rows.h"

namespace dateline {

/// For each of paragraphs_that_may_recur() of a release; short for "none of the rest".
using RecurrenceMarks = std::vector<bool>;

/// The mark of one paragraph.
struct ParagraphMark {
    std::uint32_t release = 0;  ///< number in the run, or document of the index
    std::uint32_t paragraph = 0;
    bool recurs = false;
    bool differs = false;  ///< from the mark that the index has

    auto operator<=>(const ParagraphMark&) const = default;
};

/// Each paragraph is told once; those of which nothing is told do not recur. add() until finish(), then
/// readers, and no move any more. Not thread-safe. Throws std::filesystem::filesystem_error.
class MarkList {
  public:
    /// Its file is at `path`; rows take about `memory` bytes.
    MarkList(std::filesystem::path path, std::size_t memory) : rows_(std::move(path), memory) {}

    void add(const ParagraphMark& mark) { rows_.add(mark); }
    void finish() { rows_.finish(); }

    /// The marks of one release.
    struct Marks {
        RecurrenceMarks recurring;
        bool differ = false;  ///< any of them, from those in the index
    };

    /// Goes through the list once, releases ascending.
    class Reader {
      public:
        explicit Reader(const MarkList& list) : rows_(list.rows_.read()) {}

        /// The next release told; nothing at the end.
        [[nodiscard]] std::optional<std::uint32_t> next() const;
        /// What was told of the release, and of none before it any more; nothing where nothing was.
        [[nodiscard]] std::optional<Marks> take(std::uint32_t release);

      private:
        SortedRows<ParagraphMark>::Reader rows_;
    };
    [[nodiscard]] Reader read() const { return Reader(*this); }

  private:
    SortedRows<ParagraphMark> rows_;
};

}  // namespace dateline
