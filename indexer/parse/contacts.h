// SPDX-License-Identifier: GPL-2.0-or-later
// Whom a release names as contacts.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The people and desks of the contact sections, and of lines such as `Investor contact: …` elsewhere, in
/// order. Each has a number or a mail address; the role is the printed one, else what its heading says.
[[nodiscard]] std::vector<Contact> find_contacts(const Release& release);

}  // namespace dateline
