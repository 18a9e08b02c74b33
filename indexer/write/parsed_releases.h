// SPDX-License-Identifier: GPL-2.0-or-later
// Parsed releases: what a run has parsed, on scratch disk: a row for each release, what of it is compared
// with others, and its bands in order. In memory nothing grows with their number.
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "indexer/collection/paragraph_prints.h"
#include "indexer/write/release_spool.h"
#include "indexer/write/sorted_rows.h"

namespace dateline {

/// What of a parsed release goes into its document beside the record, or is compared with others.
struct ReleaseFacts {
    std::string content;                 ///< content_hash() of its record
    std::uint64_t route = 0;             ///< shard_route() of its id
    std::string issuer;                  ///< as printed; empty where there is none
    std::vector<std::uint64_t> bands;    ///< of its news
    std::vector<ParagraphPrint> prints;  ///< of its paragraphs
};

/// A band and a release of the run that has it.
struct BandRow {
    std::uint64_t band = 0;
    std::uint64_t release = 0;

    auto operator<=>(const BandRow&) const = default;
};

/// Releases by their number in reading order. keep() is thread-safe; reading, from any threads, begins when
/// the last was kept. Throws std::filesystem::filesystem_error when the disk fails.
class ParsedReleases {
  public:
    /// One release of keep(): of a release that could not be parsed, the record has no bytes.
    struct Parsed {
        SpoolPlace record;  ///< in the spool
        ReleaseFacts facts;
    };

    /// Makes its files in the folder; rows that are sorted take `memory` bytes.
    ParsedReleases(const std::filesystem::path& scratch, std::size_t memory);

    /// Keeps releases that follow each other from number `first`.
    void keep(std::uint64_t first, const std::vector<Parsed>& releases);

    /// All are kept.
    void finish() { bands_.finish(); }

    /// Numbers go to before this.
    [[nodiscard]] std::uint64_t end() const { return end_; }
    /// Where its record is; no bytes for a number of which nothing was parsed.
    [[nodiscard]] SpoolPlace record(std::uint64_t number) const { return row(number).record; }
    /// None for a number of which nothing was parsed.
    [[nodiscard]] ReleaseFacts facts(std::uint64_t number) const;
    /// The bands of all releases, sorted.
    [[nodiscard]] const SortedRows<BandRow>& bands() const { return bands_; }

  private:
    struct Row {
        SpoolPlace record;
        SpoolPlace facts;  ///< in facts_
    };

    [[nodiscard]] Row row(std::uint64_t number) const;

    ScratchFile rows_;
    ScratchFile facts_;
    std::mutex mutex_;  ///< of what follows
    std::uint64_t end_ = 0;
    SortedRows<BandRow> bands_;
};

/// The facts as bytes, and back. Throws RecordError where they are none.
[[nodiscard]] std::string write_facts(const ReleaseFacts& facts);
[[nodiscard]] ReleaseFacts read_facts(std::string_view bytes);

}  // namespace dateline
