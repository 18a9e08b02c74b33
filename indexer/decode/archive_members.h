// SPDX-License-Identifier: GPL-2.0-or-later
// Members of an archive (zip, tar; gzip, bzip2, xz, zstd around it), one after another, in little memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "indexer/read/byte_stream.h"

namespace dateline {

/// What an archive may cost, archives inside it together with it. A zip bomb makes gigabytes of a few
/// kilobytes; releases shrink by 4 to 30 times.
class ArchiveBudget {
  public:
    static constexpr std::uint64_t always_granted = std::uint64_t{64} * 1024 * 1024;
    static constexpr std::uint64_t most_expansion = 200;
    static constexpr std::uint64_t most_bytes = std::uint64_t{256} * 1024 * 1024 * 1024;
    static constexpr std::size_t most_members = 1'000'000;

    /// For an archive of `input` bytes on disk. `on_passing_over` is called for every piece that is unpacked
    /// only to get behind it: the time that takes is not any member's.
    explicit ArchiveBudget(std::uint64_t input, std::function<void()> on_passing_over = {})
        : input_(input), on_passing_over_(std::move(on_passing_over)) {}

    /// Counts bytes that came out; throws ReadError where there are too many.
    void spend_bytes(std::uint64_t count);
    /// Counts a member; throws ReadError where there are too many.
    void spend_member();
    /// Whether it threw: nothing more of the archive is to be read.
    [[nodiscard]] bool is_spent() const { return is_spent_; }
    void pass_over() const {
        if (on_passing_over_) on_passing_over_();
    }

  private:
    [[noreturn]] void refuse(const char* reason);

    std::uint64_t input_;
    std::function<void()> on_passing_over_;
    std::uint64_t bytes_ = 0;
    std::size_t members_ = 0;
    bool is_spent_ = false;
};

/// A member that may hold a release.
struct ArchiveMember {
    std::string
        name;  ///< path in the archive in UTF-8, for people: never opened; a repeated one is `a (2).txt`
    bool is_encrypted = false;
};

/// Goes through an archive once. Not thread-safe.
class ArchiveMembers {
  public:
    /// Reads an open file; `budget` outlives this. Throws ReadError for what is no archive.
    ArchiveMembers(int file, ArchiveBudget& budget);
    /// Reads an archive in memory; `bytes` outlive this.
    ArchiveMembers(std::string_view bytes, ArchiveBudget& budget);
    ~ArchiveMembers();
    ArchiveMembers(const ArchiveMembers&) = delete;
    ArchiveMembers& operator=(const ArchiveMembers&) = delete;

    /// The next member. Passes over folders, links, devices, hidden files, and files about a folder. Throws
    /// ReadError where the archive is damaged: there is nothing behind that.
    [[nodiscard]] std::optional<ArchiveMember> next();

    /// The member's next bytes, good until the next call; empty at its end. Throws ReadError where it is
    /// damaged or the budget is spent.
    [[nodiscard]] std::string_view read();

  private:
    struct State;

    ArchiveMembers(std::unique_ptr<State> state, ArchiveBudget& budget);
    void pass_over_rest();
    [[nodiscard]] std::string unique_name(std::string name);

    std::unique_ptr<State> state_;
    ArchiveBudget& budget_;
    std::unordered_map<std::size_t, unsigned> uses_;  ///< of names, by their hashes
};

}  // namespace dateline
