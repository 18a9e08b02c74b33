// SPDX-License-Identifier: GPL-2.0-or-later
// Recurrence count: which paragraphs of an issuer's releases are boilerplate, over any number of releases.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/collection/paragraph_prints.h"
#include "indexer/write/mark_list.h"
#include "indexer/write/sorted_rows.h"

namespace dateline {

/// A paragraph that so many stories of one issuer have is boilerplate.
inline constexpr std::size_t stories_that_make_boilerplate = 3;

/// A release of the run (its number) or of the index (its document), and whose it is.
struct IssuedRelease {
    std::uint32_t issuer = 0;
    std::uint32_t number = 0;
    bool known = false;     ///< it is of the index
    std::string_view news;  ///< Membership::news_key(); empty for news that no other tells
};

/// Counts stories by issuer and paragraph on scratch disk. Releases of the same news count once, or the news
/// of a release with two corrections would be boilerplate. The same whatever the order. Not thread-safe.
/// Throws std::filesystem::filesystem_error.
class RecurrenceCount {
  public:
    /// Its file is at `path`; rows take about `memory` bytes.
    RecurrenceCount(std::filesystem::path path, std::size_t memory) : rows_(std::move(path), memory) {}

    void add(const IssuedRelease& release, const std::vector<ParagraphPrint>& prints);

    /// Tells what recurs in releases of the run, and every mark of those of the index; once, at the end.
    void tell(MarkList& parsed, MarkList& known);

  private:
    struct Row {
        std::uint32_t issuer = 0;
        std::uint32_t print = 0;
        std::uint64_t story = 0;  ///< hash of the news
        std::uint32_t number = 0;
        std::uint32_t paragraph : 30 = 0;
        std::uint32_t known : 1 = 0;
        std::uint32_t marked : 1 = 0;  ///< in the index as it stands

        [[nodiscard]] bool is_same_paragraph(const Row& other) const {
            return issuer == other.issuer && print == other.print;
        }
        bool operator<(const Row& other) const;
    };

    SortedRows<Row> rows_;
};

}  // namespace dateline
