// SPDX-License-Identifier: GPL-2.0-or-later
// Recurrence: which paragraphs of an issuer's releases are boilerplate.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/collection/paragraph_prints.h"

namespace dateline {

/// A paragraph that so many stories of one issuer have is boilerplate.
inline constexpr std::size_t stories_that_make_boilerplate = 3;

/// One release of an issuer.
struct IssuedRelease {
    std::string news;  ///< Membership::news_key(); empty for news that no other tells
    std::vector<ParagraphPrint> prints;
};

/// For each release, for each of its prints: whether the paragraph recurs. Releases of the same news count
/// once, or the news of a release with two corrections would be boilerplate. The same whatever the order of
/// the releases.
[[nodiscard]] std::vector<std::vector<bool>> recurring_paragraphs(const std::vector<IssuedRelease>& releases);

}  // namespace dateline
