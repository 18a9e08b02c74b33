// SPDX-License-Identifier: GPL-2.0-or-later
// The index as the searcher holds it: one or more database folders, checked and opened together.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <xapian.h>

#include "schema/issuer_table.h"
#include "searcher/search/failure.h"

namespace dateline {

/// Open databases that are searched as one. Movable, not thread-safe.
class IndexHandle {
  public:
    /// Opens every folder and checks its version. A missing folder, one that is no index and one of another
    /// version are ExitCode::no_index; a damaged or unreadable one is ExitCode::io.
    [[nodiscard]] static std::variant<IndexHandle, Failure> open(std::vector<std::string> folders);

    [[nodiscard]] const Xapian::Database& database() const { return database_; }
    [[nodiscard]] const std::vector<std::string>& folders() const { return folders_; }

    /// Which names are one issuer, over all folders. Read when it is first asked for, and again after
    /// reopen(). Throws Xapian::Error.
    [[nodiscard]] const IssuerTable& issuers() const;

    /// Opens the folders afresh. By path, since Xapian's own reopen() does not read the stub file again and
    /// would stay with a database that has been replaced.
    [[nodiscard]] std::variant<std::monostate, Failure> reopen();

  private:
    IndexHandle(std::vector<std::string> folders, std::vector<Xapian::Database> parts);

    std::vector<std::string> folders_;
    std::vector<Xapian::Database> parts_;  ///< one a folder: metadata is each one's own
    Xapian::Database database_;            ///< all of them
    mutable std::optional<IssuerTable> issuers_;
};

/// What an exception of Xapian means to the user, while `folders` were searched.
[[nodiscard]] Failure failure_of(const Xapian::Error& error, const std::vector<std::string>& folders);

}  // namespace dateline
