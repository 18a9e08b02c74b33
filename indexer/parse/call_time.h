// SPDX-License-Identifier: GPL-2.0-or-later
// When a call is held: times of the day with their zone, days spoken of from the release's.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "schema/date.h"

namespace dateline {

/// Bytes of a time of the day, its zone included: `8:30 a.m. ET`, `12:00 noon Eastern Time`, `14:00 CET`.
struct CallTime {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first time of the day in `sentence`. A number needs `a.m.`, `p.m.`, `noon` or a zone behind it.
[[nodiscard]] std::optional<CallTime> find_call_time(std::string_view sentence);

/// The day of an event: the written date nearest to `near` that is not before the release and less than a
/// year after it; without a year, the next such day. `today` and `tomorrow` are counted from the release.
/// Nothing without a release date unless a year is written.
[[nodiscard]] std::optional<Date> find_call_date(std::string_view sentence, std::size_t near,
                                                 const std::optional<Date>& released);

/// Where the sentence that begins at `from` ends; the stops of `a.m.`, `Inc.` and dates do not end one.
[[nodiscard]] std::size_t call_sentence_end(std::string_view text, std::size_t from);

}  // namespace dateline
