// SPDX-License-Identifier: GPL-2.0-or-later
// Text model: what an index takes its documents for. A property of the whole index, in its metadata.
#pragma once

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace dateline {

enum class TextModel {
    releases,  ///< press releases: headline, sections, date, issuer, near-duplicates
    plain,     ///< texts of any kind: title and text are one field, in which every word counts the same
};

/// Writes the model into the metadata of a new database; the caller commits.
void stamp_text_model(Xapian::WritableDatabase& database, TextModel model);

/// The model of the first database; that of releases where none is stamped.
[[nodiscard]] TextModel text_model(const Xapian::Database& database);

}  // namespace dateline
