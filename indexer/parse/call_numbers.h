// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers to dial into a call, what they are labelled, and the codes asked for.
#pragma once

#include <string_view>
#include <vector>

#include "schema/statements.h"

namespace dateline {

enum class DialInUse { live, replay };

/// Adds the numbers of one sentence with their labels as printed (`domestic`, `international`, `toll free`);
/// those of a replay say so. A code in the sentence (`conference ID`, `passcode`) goes to the numbers of the
/// same use that have none.
void add_dial_ins(std::string_view sentence, DialInUse use, std::vector<DialIn>& dial_ins);

/// Gives the one code of the live numbers to those that have none.
void share_codes(std::vector<DialIn>& dial_ins);

}  // namespace dateline
