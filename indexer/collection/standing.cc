// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/standing.h"

#include <xxhash.h>

#include "indexer/collection/paragraph_prints.h"
#include "schema/slot.h"

namespace dateline {

std::string cluster_key(std::string_view smallest_id, std::string_view source) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string key(smallest_id);
    key += facet_separator;
    const std::uint64_t hash = XXH3_64bits(source.data(), source.size());
    for (unsigned shift = 32; shift > 0; shift -= 4) key += digits[hash >> (shift - 4) & 0xFU];
    return key;
}

void apply_standing(const Standing& standing, StoredRecord& record) {
    record.cluster = standing.membership.cluster;
    record.variant = standing.membership.variant;
    std::size_t at = 0;
    for (Paragraph* paragraph : paragraphs_that_may_recur(record.release)) {
        paragraph->recurring = at < standing.recurring.size() && standing.recurring[at];
        ++at;
    }
}

}  // namespace dateline
