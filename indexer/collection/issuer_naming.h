// SPDX-License-Identifier: GPL-2.0-or-later
// What an issuer is called: the best supported of its names, and the id made of it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/collection/name_ledger.h"

namespace dateline {

/// A name of an issuer, by key, with what is known of it. The views and the entry must outlive it.
struct NamedEntry {
    std::string_view key;
    const NameEntry* entry = nullptr;
};

/// Releases issued under a name; 0 for one that is only known as a former one.
[[nodiscard]] std::int64_t releases_of(const NameEntry& entry);

/// The spellings of one name: those that are no possessive first (`Orvane's`), the most frequent, then those
/// not in capitals, the fuller, by letters.
[[nodiscard]] std::vector<std::string> ordered_spellings(const NameEntry& entry);

/// The place among an issuer's `names` (sorted by key, not empty) of the one it is known under: never one it
/// had formerly, nor a possessive; else that of the most releases, a name that agrees with a domain of the
/// issuer counting twice; then one that does not end like another (`Why Orvane`), then the fuller.
[[nodiscard]] std::size_t canonical_place(const std::vector<NamedEntry>& names);

/// The id of an issuer under that key: `acme-biosciences`.
[[nodiscard]] std::string issuer_slug(std::string_view key);

}  // namespace dateline
