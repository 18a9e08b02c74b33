// SPDX-License-Identifier: GPL-2.0-or-later
// Forms: joined and canonical spellings of runs of tokens, so that what people write in many ways meets.
#pragma once

#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "schema/tokenizer.h"

namespace dateline {

/// Appends the joined forms: `clr131` for `CLR 131`, `CLR-131`, `CLR131`; `clr1404`, `i124` and `i124clr1404`
/// for `I-124-CLR1404`; `followup` for `follow-up`; `optimumbank` for `OptimumBank`.
void add_joined_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out);

/// Appends periods: `2016q3` for `third quarter of 2016`, `Q3 2016`, `3Q16`, `2016 Q3`; `2016h1` for `first
/// half of 2016`, `2016m9` for `9M 2016`; `fy2016` for `fiscal year 2016`, `FY16`, `full year 2016`; `q3` and
/// `h1` for a part whatever its year. `text` is what the tokens were made of.
void add_period_forms(std::string_view text, const std::vector<Token>& tokens,
                      const std::vector<Shape>& shapes, std::vector<Form>& out);

/// Appends phases, cohorts, stages, types and the like: `phase2` for `Phase II`; `phase1b`, and `phase1`, for
/// `Phase Ib`.
void add_phase_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                     std::vector<Form>& out);

/// Appends amounts: `$5600000` for `$5.6 million`, `$5.6M`, `US$5,600,000`, `5.6 million dollars`;
/// `c$5600000` and `$5600000` for `C$5.6 million`; `1500000` for `1.5 million`; `12.5%` for `12.5 percent`.
void add_amount_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out);

/// Appends measures: `6.9mw` for `6.9MW`, `6.9 MW` and `6.9 megawatts`.
void add_unit_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                    std::vector<Form>& out);

/// Appends acronyms that small letters would make another word: `usa` for `US` and `U.S.`, `it.` for `IT`,
/// `who.` for `WHO`.
void add_acronym_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                       std::vector<Form>& out);

}  // namespace dateline
