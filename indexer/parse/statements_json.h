// SPDX-License-Identifier: GPL-2.0-or-later
// What a release says, as JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "schema/release.h"

namespace dateline {

/// Adds kinds, periods, quotes, acronyms, contacts, call, amounts and the issuer's links to `out`; with
/// `rules` each with the rule that read it.
void add_statements(nlohmann::ordered_json& out, const Release& release, bool rules);

}  // namespace dateline
