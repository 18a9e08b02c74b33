// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/name_changes.h"

#include <string>

namespace dateline {

namespace {

/// In front of each key and value.
struct Head {
    std::uint32_t key_bytes = 0;
    std::uint32_t value_bytes = 0;
};

constexpr std::size_t most_buffered = std::size_t{64} * 1024;

}  // namespace

void NameChanges::take(NameLedger& names) {
    std::string buffer;
    const auto flush = [&] {
        end_ = file_.append(buffer) + buffer.size();
        buffer.clear();
    };
    names.give_changes([&](const std::string& key, const std::string& value) {
        const Head head{static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(value.size())};
        buffer.append(reinterpret_cast<const char*>(&head), sizeof head) += key;
        buffer += value;
        if (buffer.size() >= most_buffered) flush();
    });
    flush();
}

void NameChanges::save(Xapian::WritableDatabase& database) const {
    for (std::uint64_t at = 0; at < end_;) {
        Head head;
        file_.read(at, reinterpret_cast<char*>(&head), sizeof head);
        std::string key(head.key_bytes, '\0');
        std::string value(head.value_bytes, '\0');
        file_.read(at + sizeof head, key.data(), key.size());
        file_.read(at + sizeof head + key.size(), value.data(), value.size());
        database.set_metadata(key, value);
        at += sizeof head + key.size() + value.size();
    }
}

}  // namespace dateline
