// SPDX-License-Identifier: GPL-2.0-or-later
// What a parsed release says: every reader of statements run over it.
#pragma once

#include "schema/release.h"

namespace dateline {

/// Fills kinds, periods, quotes, acronyms, contacts, call, amounts and the issuer's links from headline,
/// sections and issuer, each with its evidence.
void find_statements(Release& release);

}  // namespace dateline
