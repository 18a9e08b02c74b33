// SPDX-License-Identifier: GPL-2.0-or-later
// Id register: which ids a run has met, and where, in some twelve bytes of memory an id.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/write/scratch_file.h"

namespace dateline {

/// Where an id was met.
struct IdMeeting {
    std::string place;         ///< where in the source last met: `line 17`
    std::uint32_t source = 0;  ///< the source last met in
    std::uint32_t owner = 0;   ///< the first source that brought it as new; no_owner where none did

    static constexpr std::uint32_t no_owner = 0xFFFFFFFF;
};

/// Ids are in a file; in memory is a hash table of their places there, and what is found by hash is compared.
/// Not thread-safe. Throws std::filesystem::filesystem_error when the disk fails.
class IdRegister {
  public:
    /// What is written lies in `file`, which is empty; without one in memory, for few ids.
    explicit IdRegister(ScratchFile* file) : file_(file) {}

    /// What was kept of the id last; nothing of one not met.
    [[nodiscard]] std::optional<IdMeeting> find(std::string_view id);

    /// Keeps what holds of the id from now on.
    void keep(std::string_view id, const IdMeeting& meeting);

  private:
    /// Part of the table, which grows by itself: never is a second whole table needed.
    struct Part {
        std::vector<std::uint64_t> slots;  ///< 0, or 24 bits of the hash above the place + 1
        std::size_t used = 0;
    };
    /// What was written of an id: this, the place's text and the id.
    struct Head {
        std::uint32_t source = 0;
        std::uint32_t owner = 0;
        std::uint32_t place_bytes = 0;
        std::uint32_t id_bytes = 0;
    };

    /// The slot of the id, or the free one where it would be; its meeting where it was met.
    [[nodiscard]] std::uint64_t& slot_of(Part& part, std::uint64_t hash, std::string_view id,
                                         std::optional<IdMeeting>& meeting) const;
    [[nodiscard]] std::optional<IdMeeting> meeting_at(std::uint64_t offset, std::string_view id) const;
    [[nodiscard]] std::uint64_t write(std::string_view id, const IdMeeting& meeting);
    void read(std::uint64_t offset, char* to, std::size_t bytes) const;
    static void grow(Part& part);

    static constexpr std::size_t part_count = 256;

    ScratchFile* file_;
    std::uint64_t written_ = 0;           ///< bytes that are in the file
    std::string buffer_;                  ///< bytes behind them
    std::array<Part, part_count> parts_;  ///< by the first bits of the hash
};

}  // namespace dateline
