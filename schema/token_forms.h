// SPDX-License-Identifier: GPL-2.0-or-later
// Forms: joined and canonical spellings of runs of tokens, so that what people write in many ways meets.
#pragma once

#include <vector>

#include "schema/analyzer.h"
#include "schema/tokenizer.h"

namespace dateline {

/// Appends the joined forms: `clr131` for `CLR 131`, `CLR-131`, `CLR131`; `clr1404`, `i124` and `i124clr1404`
/// for `I-124-CLR1404`; `followup` for `follow-up`; `optimumbank` for `OptimumBank`.
void add_joined_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out);

/// Appends quarters and fiscal years: `2016q3` for `third quarter of 2016`, `Q3 2016`, `3Q16`, `2016 Q3`;
/// `q3` for a quarter whatever its year; `fy2016` for `fiscal year 2016`, `FY16`.
void add_period_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out);

/// Appends phases, cohorts, stages and types: `phase2` for `Phase II`, `phase1b` for `Phase Ib`.
void add_phase_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                     std::vector<Form>& out);

/// Appends amounts: `$5600000` for `$5.6 million`, `$5.6M`, `$5,600,000`; `1500000` for `1.5 million`;
/// `12.5%` for `12.5 percent`.
void add_amount_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out);

}  // namespace dateline
