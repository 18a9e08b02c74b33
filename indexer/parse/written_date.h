// SPDX-License-Identifier: GPL-2.0-or-later
// Dates as people write them: `Nov. 11, 2016`, `05/29/14`, `11 November 2016`, `le 5 mai 2023`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "schema/date.h"

namespace dateline {

/// A date found in running text.
struct WrittenDate {
    Date date;              ///< the year is 0 where none is written (`Sept. 29`); day and month are valid
    std::size_t begin = 0;  ///< its bytes in the text: a weekday and an article before it included
    std::size_t end = 0;

    [[nodiscard]] bool has_year() const { return date.year != 0; }
};

/// Reads the date that begins exactly at `at`. Month names in English, French, Spanish, German, Italian,
/// Portuguese and Dutch, full or abbreviated, before or after the day; ordinals (`May 14th`, `1er mai`);
/// `2016-11-11`, `2016/11/11`, `11/12/2016` (month first unless that month does not exist), `12.11.2016` (day
/// first) and `01.03.01` (month first, as on US government sites); `2023年5月3日`. Two-digit years from 70
/// are of the 20th century. Nothing for a day that does not exist.
[[nodiscard]] std::optional<WrittenDate> read_date(std::string_view text, std::size_t at);

/// The first date that begins in the first `limit` bytes of `text`, at a word boundary. With
/// `Year::required` dates without a year are passed over.
enum class Year { optional, required };
[[nodiscard]] std::optional<WrittenDate> find_date(std::string_view text, Year year,
                                                   std::size_t limit = std::string_view::npos);

}  // namespace dateline
