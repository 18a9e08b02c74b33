// SPDX-License-Identifier: GPL-2.0-or-later
// Sorted rows: any number of small records put in order in little memory. External merge sort, Knuth, TAOCP
// vol. 3, 5.4: runs as long as the memory allows are sorted and written to scratch disk, then merged.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "indexer/write/scratch_file.h"

namespace dateline {

/// Rows are trivially copyable and have `<`; equal ones are kept. add() until finish(), then any number of
/// readers. Not thread-safe. Throws std::filesystem::filesystem_error when the disk fails; there is no file
/// where all rows fit in memory.
template <typename Row>
class SortedRows {
    static_assert(std::is_trivially_copyable_v<Row>);

  public:
    /// Keeps at most about `memory` bytes of rows; the rest is in a file at `path`, which must not exist.
    SortedRows(std::filesystem::path path, std::size_t memory)
        : path_(std::move(path)), most_held_(std::max<std::size_t>(memory / sizeof(Row), 1)) {}

    void add(const Row& row) {
        if (held_.size() == most_held_) write_run();
        if (held_.size() == held_.capacity())  // never twice what is allowed while it grows
            held_.reserve(std::min(most_held_, std::max<std::size_t>(held_.size() * 2, least_held)));
        held_.push_back(row);
        ++count_;
    }

    /// Rows added. From here on there are readers only.
    std::uint64_t finish() {
        if (runs_.empty()) {
            std::sort(held_.begin(), held_.end());
        } else {
            write_run();
            std::vector<Row>().swap(held_);
        }
        return count_;
    }

    /// Goes through the rows in order, with about `memory` bytes of them at a time. Lives shorter than the
    /// rows.
    class Reader {
      public:
        explicit Reader(const SortedRows& rows) : rows_(rows) {
            const std::size_t share = rows.most_held_ / std::max<std::size_t>(rows.runs_.size(), 1);
            block_rows_ = std::clamp(share, least_block / sizeof(Row), most_block / sizeof(Row));
            for (const Run& run : rows.runs_) sources_.push_back({{}, 0, run.first, run.end});
            for (std::size_t i = 0; i < sources_.size(); ++i) enter(i);
        }

        /// The row that next() will return; null at the end. Good until next() is called.
        [[nodiscard]] const Row* peek() const {
            if (rows_.runs_.empty()) return at_ < rows_.held_.size() ? &rows_.held_[at_] : nullptr;
            return heap_.empty() ? nullptr : &sources_[heap_.front()].row();
        }

        [[nodiscard]] std::optional<Row> next() {
            const Row* row = peek();
            if (row == nullptr) return std::nullopt;
            const Row copy = *row;
            if (rows_.runs_.empty())
                ++at_;
            else
                advance();
            return copy;
        }

      private:
        /// A run, of which a block is in memory.
        struct Source {
            std::vector<Row> block;
            std::size_t at = 0;
            std::uint64_t next = 0;  ///< row of the file behind the block
            std::uint64_t end = 0;

            [[nodiscard]] const Row& row() const { return block[at]; }
        };

        [[nodiscard]] auto later() const {
            return [this](std::size_t a, std::size_t b) { return sources_[b].row() < sources_[a].row(); };
        }

        /// Puts the source into the heap where it has a row left.
        void enter(std::size_t number) {
            Source& source = sources_[number];
            if (source.at == source.block.size()) {
                const std::uint64_t rows = std::min<std::uint64_t>(block_rows_, source.end - source.next);
                if (rows == 0) return std::vector<Row>().swap(source.block);
                source.block.resize(rows);
                rows_.file_->read(source.next * sizeof(Row), reinterpret_cast<char*>(source.block.data()),
                                  rows * sizeof(Row));
                source.next += rows;
                source.at = 0;
            }
            heap_.push_back(number);
            std::push_heap(heap_.begin(), heap_.end(), later());
        }

        void advance() {
            std::pop_heap(heap_.begin(), heap_.end(), later());
            const std::size_t number = heap_.back();
            heap_.pop_back();
            ++sources_[number].at;
            enter(number);
        }

        const SortedRows& rows_;
        std::size_t at_ = 0;  ///< where all rows are in memory
        std::size_t block_rows_ = 0;
        std::vector<Source> sources_;
        std::vector<std::size_t> heap_;  ///< sources with a row left, the smallest row first
    };

    [[nodiscard]] Reader read() const { return Reader(*this); }

  private:
    /// Rows of the file, from `first` to before `end`.
    struct Run {
        std::uint64_t first = 0;
        std::uint64_t end = 0;
    };

    static constexpr std::size_t least_held = 64;
    static constexpr std::size_t least_block = std::size_t{4} * 1024;
    static constexpr std::size_t most_block = std::size_t{64} * 1024;

    void write_run() {
        if (held_.empty()) return;
        if (!file_) file_ = std::make_unique<ScratchFile>(path_);
        std::sort(held_.begin(), held_.end());
        const std::string_view bytes(reinterpret_cast<const char*>(held_.data()), held_.size() * sizeof(Row));
        const std::uint64_t first = file_->append(bytes) / sizeof(Row);
        runs_.push_back({first, first + held_.size()});
        held_.clear();
    }

    std::filesystem::path path_;
    std::size_t most_held_;
    std::uint64_t count_ = 0;
    std::vector<Row> held_;
    std::vector<Run> runs_;
    std::unique_ptr<ScratchFile> file_;
};

}  // namespace dateline
