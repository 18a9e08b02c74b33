// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/id_register.h"

#include <xxhash.h>

#include <cstring>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t most_buffered = std::size_t{64} * 1024;
constexpr std::size_t first_slots = 8;

/// A hash's first 8 bits choose the part, the next 24 the slot and are kept in it above 40 of the offset.
constexpr unsigned offset_bits = 40;
constexpr std::uint64_t offset_mask = (std::uint64_t{1} << offset_bits) - 1;
constexpr unsigned kept_bits = 24;

std::uint64_t kept_bits_of(std::uint64_t hash) {
    return hash >> 32U & ((1U << kept_bits) - 1);
}

/// Where in so many slots to begin to look.
std::size_t first_slot(std::uint64_t kept, std::size_t slots) {
    return static_cast<std::size_t>(kept * slots >> kept_bits);
}

}  // namespace

std::optional<IdMeeting> IdRegister::find(std::string_view id) {
    const std::uint64_t hash = XXH3_64bits(id.data(), id.size());
    Part& part = parts_[hash >> 56U];
    std::optional<IdMeeting> meeting;
    if (part.used > 0) (void)slot_of(part, hash, id, meeting);
    return meeting;
}

void IdRegister::keep(std::string_view id, const IdMeeting& meeting) {
    const std::uint64_t hash = XXH3_64bits(id.data(), id.size());
    Part& part = parts_[hash >> 56U];
    if (part.used * 5 >= part.slots.size() * 4) grow(part);
    std::optional<IdMeeting> before;
    std::uint64_t& slot = slot_of(part, hash, id, before);
    if (!before) ++part.used;
    slot = kept_bits_of(hash) << offset_bits | (write(id, meeting) + 1);
}

std::uint64_t& IdRegister::slot_of(Part& part, std::uint64_t hash, std::string_view id,
                                   std::optional<IdMeeting>& meeting) const {
    const std::uint64_t kept = kept_bits_of(hash);
    for (std::size_t at = first_slot(kept, part.slots.size());;
         at = at + 1 < part.slots.size() ? at + 1 : 0) {
        std::uint64_t& slot = part.slots[at];
        if (slot == 0) return slot;
        if (slot >> offset_bits != kept) continue;
        meeting = meeting_at((slot & offset_mask) - 1, id);
        if (meeting) return slot;
    }
}

/// By half, so that memory follows the number of ids closely.
void IdRegister::grow(Part& part) {
    std::vector<std::uint64_t> slots(part.slots.empty() ? first_slots : part.slots.size() * 3 / 2);
    for (const std::uint64_t slot : part.slots) {
        if (slot == 0) continue;
        std::size_t at = first_slot(slot >> offset_bits, slots.size());
        while (slots[at] != 0) at = at + 1 < slots.size() ? at + 1 : 0;
        slots[at] = slot;
    }
    part.slots = std::move(slots);
}

std::optional<IdMeeting> IdRegister::meeting_at(std::uint64_t offset, std::string_view id) const {
    Head head;
    read(offset, reinterpret_cast<char*>(&head), sizeof head);
    if (head.id_bytes != id.size()) return std::nullopt;
    IdMeeting meeting{std::string(head.place_bytes, '\0'), head.source, head.owner};
    read(offset + sizeof head, meeting.place.data(), head.place_bytes);
    std::string known(head.id_bytes, '\0');
    read(offset + sizeof head + head.place_bytes, known.data(), known.size());
    return known == id ? std::optional(std::move(meeting)) : std::nullopt;
}

std::uint64_t IdRegister::write(std::string_view id, const IdMeeting& meeting) {
    const std::uint64_t offset = written_ + buffer_.size();
    const Head head{meeting.source, meeting.owner, static_cast<std::uint32_t>(meeting.place.size()),
                    static_cast<std::uint32_t>(id.size())};
    buffer_.append(reinterpret_cast<const char*>(&head), sizeof head);
    buffer_ += meeting.place;
    buffer_ += id;
    if (file_ != nullptr && buffer_.size() >= most_buffered) {
        written_ = file_->append(buffer_) + buffer_.size();
        buffer_.clear();
    }
    return offset;
}

/// An entry is in the file or in the buffer, never in both.
void IdRegister::read(std::uint64_t offset, char* to, std::size_t bytes) const {
    if (offset < written_)
        file_->read(offset, to, bytes);
    else
        std::memcpy(to, buffer_.data() + (offset - written_), bytes);
}

}  // namespace dateline
