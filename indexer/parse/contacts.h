// SPDX-License-Identifier: GPL-2.0-or-later
// Whom a release names as contacts.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The people and desks of the contact sections, in order.
[[nodiscard]] std::vector<Contact> find_contacts(const Release& release);

}  // namespace dateline
