// SPDX-License-Identifier: GPL-2.0-or-later
// The call, webcast or meeting that a release invites to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The call with its date, numbers and address; nothing where the release invites to none.
[[nodiscard]] std::optional<Call> find_call(const Release& release);

}  // namespace dateline
