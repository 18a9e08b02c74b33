// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/membership_list.h"

#include <string>

namespace dateline {

namespace {

std::filesystem::path beside(const std::filesystem::path& path, const char* ending) {
    return std::filesystem::path(path) += ending;
}

}  // namespace

MembershipList::MembershipList(const std::filesystem::path& path, std::size_t memory)
    : texts_(std::make_unique<ScratchFile>(beside(path, ".texts"))), rows_(beside(path, ".rows"), memory) {}

void MembershipList::add(std::uint64_t release, const Membership& membership) {
    rows_.add({release, texts_->append(membership.cluster + membership.variant),
               static_cast<std::uint32_t>(membership.cluster.size()),
               static_cast<std::uint32_t>(membership.variant.size())});
}

std::optional<std::uint64_t> MembershipList::Reader::next() const {
    const Row* row = rows_.peek();
    return row == nullptr ? std::nullopt : std::optional(row->release);
}

std::optional<Membership> MembershipList::Reader::take(std::uint64_t release) {
    while (next() && *next() < release) (void)rows_.next();
    if (next() != release) return std::nullopt;
    const Row row = *rows_.next();
    Membership membership{std::string(row.cluster_bytes, '\0'), std::string(row.variant_bytes, '\0')};
    list_.texts_->read(row.offset, membership.cluster.data(), row.cluster_bytes);
    list_.texts_->read(row.offset + row.cluster_bytes, membership.variant.data(), row.variant_bytes);
    return membership;
}

}  // namespace dateline
