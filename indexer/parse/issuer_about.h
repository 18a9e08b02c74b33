// SPDX-License-Identifier: GPL-2.0-or-later
// Which "About" section is the issuer's, where the lead does not tell.
#pragma once

#include <string_view>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The name of the "About" section that most likely describes the issuer: named in the headline or lead, its
/// text that of a company (`is a leading maker`, `headquartered in`), not of a product, study or disease. The
/// first of equal ones. Empty where none is likely.
[[nodiscard]] std::string_view likely_about(const std::vector<Section>& sections, std::string_view headline,
                                            std::string_view lead);

/// Whether all words of `name` are ones that name no company: `the Company`, `Annual General Meeting`.
[[nodiscard]] bool is_generic_name(std::string_view name);

/// Whether the last word of `name` is that of a study, an event, a document and the like.
[[nodiscard]] bool is_thing_name(std::string_view name);

}  // namespace dateline
