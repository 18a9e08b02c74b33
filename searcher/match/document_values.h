// SPDX-License-Identifier: GPL-2.0-or-later
// Document values: the values of a slot, of documents that are asked for mostly in ascending order.
#pragma once

#include <optional>
#include <string>

#include <xapian.h>

namespace dateline {

/// Reads a stream of values, which goes on only, and begins again where an earlier document is asked for. Not
/// thread-safe.
class DocumentValues {
  public:
    /// The database must outlive it.
    DocumentValues(const Xapian::Database& database, Xapian::valueno slot)
        : database_(&database), slot_(slot) {}

    /// Empty where the document has none. Throws Xapian::Error.
    [[nodiscard]] std::string of(Xapian::docid document);

  private:
    const Xapian::Database* database_;
    Xapian::valueno slot_;
    std::optional<Xapian::ValueIterator> next_;
    Xapian::docid asked_ = 0;
};

}  // namespace dateline
