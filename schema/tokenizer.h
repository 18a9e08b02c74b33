// SPDX-License-Identifier: GPL-2.0-or-later
// Tokenizing: text -> the finest parts, and how each stands to the one before it.
#pragma once

#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "schema/character_class.h"
#include "schema/gap.h"

namespace dateline {

/// What a token's spelling tells beyond its folded word.
struct Shape {
    bool number = false;
    bool capitals = false;   ///< two or more letters, all capitals (an acronym, unless the whole line is so)
    bool initial = false;    ///< one letter, a capital
    bool loud_line = false;  ///< stands in a line that is all capitals
    bool whole = false;      ///< never split and never stemmed: `AT&T`, `U.S.`
    bool percent = false;    ///< a number with a per cent sign behind it
    CurrencySign currency = CurrencySign::none;  ///< of a number: the sign before it
    Gap gap = Gap::other;                        ///< to the token before; `other` for the first
};

/// Splits `text` into tokens (words folded, no stems yet) and their shapes, two vectors of one length, which
/// are cleared first.
///
/// A token is a run of letters (Unicode Alphabetic and marks) or a number. Letters and digits are always
/// apart, `OptimumBank` is `optimum` `bank`, `1,250,000` is one number, initials (`U.S.`) are one word,
/// a possessive `'s` and the `(TM)` behind a name are dropped, soft hyphens are skipped, and scripts without
/// spaces are segmented by ICU.
void tokenize(std::string_view text, std::vector<Token>& tokens, std::vector<Shape>& shapes);

}  // namespace dateline
