// SPDX-License-Identifier: GPL-2.0-or-later
// A headline that a feed sets once more in front of the news, in their paragraph.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "indexer/parse/written_date.h"

namespace dateline {

struct RepeatedHeadline {
    std::size_t end = 0;   ///< bytes of the headline, the day and the hour
    std::size_t news = 0;  ///< where the news begin; behind `end` where subheadlines stand before a dateline
    std::optional<WrittenDate> date;  ///< the day printed behind the headline
};

/// The headline that `text` begins with, with the day and the hour behind it: `Orvane Opens a Plant May 4,
/// 2021 6:45 am ET OSLO`. Words count with their capitals; those of the headline in brackets may be missing.
/// Without a day a dateline has to follow, as news may begin with the words of their headline. Nothing for
/// headlines of less than four words, and where no news follow.
[[nodiscard]] std::optional<RepeatedHeadline> read_repeated_headline(std::string_view text,
                                                                     std::string_view headline);

}  // namespace dateline
