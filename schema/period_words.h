// SPDX-License-Identifier: GPL-2.0-or-later
// The words that name periods of reporting, as tokens: one lexer for what users type and for releases.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "schema/period.h"

namespace dateline {

enum class PeriodWord : std::uint8_t {
    other,
    year,        ///< four digits, 1900 to 2099
    figure,      ///< any other number; its value where it has up to four digits, -1 otherwise
    money_sign,  ///< $, €, £, ¥, %
    ordinal,     ///< `first`, `3rd`
    count,       ///< `three`, `nine`
    quarter,
    half,
    months,
    weeks,
    annum,   ///< `year`, `years`
    fiscal,  ///< `fiscal`, `financial`, `calendar`
    full,
    code,         ///< `Q3`, `3Q16`, `1H`, `9M2016`, `FY16`, `2016Q3`
    fiscal_abbr,  ///< `FY`, `CY` alone
    month,
    ended,   ///< `ended`, `ending`, `ends`
    period,  ///< `period`
    same,    ///< `same`, `comparable`, `corresponding`
    prior,   ///< `prior`, `previous`, `preceding`, `earlier`
    last,    ///< `last`
    ago,
    of,
    in,  ///< `in`, `during`
    for_,
    the,          ///< articles and possessives: `the`, `its`, `our`, `a`
    conjunction,  ///< `and`, `&`, `or`
    to,
    from,
    over,      ///< `over`, `on`
    compared,  ///< `compared`, `versus`, `vs`, `against`, `relative`
    than,
    change,   ///< `increase`, `up`, `lower`, …: what a comparison says
    guided,   ///< `expects`, `guidance`, `outlook`, …
    tells,    ///< `report`, `announce`, `discuss`, `host`: what one does with results
    results,  ///< `results`, `revenue`, `earnings`, …: what is reported of a period
    end,      ///< `end`, `mid`, `early`, `late`
    by,
    comma,
    stop,       ///< end of a sentence: also the end of the text
    semicolon,  ///< and colon
    hyphen,     ///< and dashes
    apostrophe,
    slash,
    open,
    close,
};

struct PeriodToken {
    PeriodWord word = PeriodWord::other;
    PeriodSpan span = PeriodSpan::year;  ///< of a code
    int number = 0;         ///< ordinal, count, month, year or figure; of a code its quarter, half or months
    int year = 0;           ///< of a code; 0 where it has none
    std::size_t begin = 0;  ///< bytes in the text
    std::size_t end = 0;
};

/// The tokens of `text` in order, one `stop` at the end. Bytes of `text` are read as UTF-8; ill-formed ones
/// belong to words. Linear in `text`; `out` is emptied first, so that one buffer serves many texts.
void read_period_tokens(std::string_view text, std::vector<PeriodToken>& out);

/// Whether `text` may name a period: false only where it holds no year of four digits, no code (`3Q16`, `FY`)
/// and no word that begins like `quarter`, `half`, `year`, `months`, `weeks` or `fiscal`. One cheap pass.
[[nodiscard]] bool may_name_period(std::string_view text);

}  // namespace dateline
