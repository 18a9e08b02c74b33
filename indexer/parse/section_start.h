// SPDX-License-Identifier: GPL-2.0-or-later
// How a section starts: what tells it from others where it has no heading.
#pragma once

#include <string>

#include "schema/release.h"

namespace dateline {

/// The first eight words of the section's first paragraph, one blank between them; of a section that has only
/// a heading, nothing.
[[nodiscard]] std::string section_start(const Section& section);

}  // namespace dateline
