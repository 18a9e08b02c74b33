// SPDX-License-Identifier: GPL-2.0-or-later
// Finds one stored release by its id, path or file name.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "schema/stored_record.h"
#include "searcher/search/failure.h"
#include "searcher/search/index_handle.h"

namespace dateline {

/// The releases whose public id is `name`; else those of the file that `name` is a path of, seen from
/// `folder` (an absolute path); else the one whose id or path ends in `/name`. Several only where an id or
/// file has several. ExitCode::no_hit where there is none, ExitCode::usage where several files have that
/// name: the hint lists them.
[[nodiscard]] std::variant<std::vector<StoredRecord>, Failure> find_releases(IndexHandle& index,
                                                                             std::string_view name,
                                                                             const std::string& folder);

}  // namespace dateline
