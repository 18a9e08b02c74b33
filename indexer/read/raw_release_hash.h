// SPDX-License-Identifier: GPL-2.0-or-later
// Hash of a release before parsing: how a changed part of a file is told from an unchanged one.
#pragma once

#include <string>

#include "indexer/parse/raw_release.h"

namespace dateline {

/// content_hash() over every field. Equal for equal releases, whatever file they came in.
[[nodiscard]] std::string hash_of_release(const RawRelease& raw);

}  // namespace dateline
