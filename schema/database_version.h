// SPDX-License-Identifier: GPL-2.0-or-later
// The schema version: kept in the database's metadata, checked by both programs when they open it.
#pragma once

#include <string>

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace dateline {

/// Raised with every change of terms, slots, analysis or stored record. docs/DATABASE.md tells the history.
inline constexpr int database_version = 9;

/// Writes the version into the metadata of a new database; the caller commits.
void stamp_version(Xapian::WritableDatabase& database);

/// What is wrong with the database's version, as a sentence with a hint; empty when nothing is.
/// A database with no documents and no version is accepted.
[[nodiscard]] std::string version_problem(const Xapian::Database& database);

}  // namespace dateline
