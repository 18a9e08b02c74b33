// SPDX-License-Identifier: GPL-2.0-or-later
// Standing: what a release is among the others of the index.
#pragma once

#include <string>
#include <vector>

#include "schema/stored_record.h"

namespace dateline {

/// Which near-duplicates a release is among.
struct Membership {
    std::string cluster;       ///< StoredRecord::cluster
    std::string variant = {};  ///< StoredRecord::variant

    /// StoredRecord::news_key().
    [[nodiscard]] const std::string& news_key() const { return variant.empty() ? cluster : variant; }

    bool operator==(const Membership&) const = default;
};

/// What only the whole collection tells of a release. It is part of the release's document, which is written
/// anew when it changes.
struct Standing {
    Membership membership;
    std::vector<bool> recurring;  ///< for each of paragraphs_that_may_recur(); short for "none of the rest"

    bool operator==(const Standing&) const = default;
};

/// The key of the cluster or variant whose smallest release is that one: its id, and a hash of its source,
/// since two sources may use one id for different releases.
[[nodiscard]] std::string cluster_key(std::string_view smallest_id, std::string_view source);

/// Puts the standing into the record.
void apply_standing(const Standing& standing, StoredRecord& record);

}  // namespace dateline
