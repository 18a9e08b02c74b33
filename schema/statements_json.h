// SPDX-License-Identifier: GPL-2.0-or-later
// What a release says, as JSON: in dry runs and for stored releases.
#pragma once

#include <nlohmann/json.hpp>

#include "schema/release.h"

namespace dateline {

/// Whether statements are told with the rules that read them; a stored release does not know them.
enum class StatementRules { left_out, told };

/// Adds kinds, periods, quotes, acronyms, contacts, call, amounts and the issuer's links to the object `out`.
void add_statements(nlohmann::ordered_json& out, const Release& release, StatementRules rules);

}  // namespace dateline
