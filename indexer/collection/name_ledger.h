// SPDX-License-Identifier: GPL-2.0-or-later
// The ledger of issuers' names: what the releases of an index say about each name, as sums, so that a release
// can be added and taken away again and the order never shows. Kept in the database's metadata.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>

#include <xapian.h>

#include "schema/release.h"

namespace dateline {

/// How many releases say it, by what they say. Only counts other than 0 are kept.
using ReleaseCounts = std::map<std::string, std::int64_t>;

/// What is known of a name. Each count is of releases issued under it.
struct NameEntry {
    ReleaseCounts spellings;  ///< as printed
    ReleaseCounts tickers;    ///< the issuer's own: `NASDAQ:ACME`
    ReleaseCounts domains;    ///< of the issuer: `acme.com`
    ReleaseCounts former;     ///< former names, as printed

    [[nodiscard]] bool empty() const {
        return spellings.empty() && tickers.empty() && domains.empty() && former.empty();
    }
    bool operator==(const NameEntry&) const = default;
};

/// Names by issuer_key(). Equal releases give equal ledgers and equal bytes, whatever the order. Not
/// thread-safe.
class NameLedger {
  public:
    /// The ledger that save() left in the database; empty where there is none. Entries that cannot be read
    /// are left out. `database` must not be several opened together. Throws Xapian::Error.
    [[nodiscard]] static NameLedger load(const Xapian::Database& database);

    /// Counts a release `times` times: 1 when it comes, -1 when it goes. One without an issuer counts
    /// nothing.
    void add(const Release& release, int times);

    /// Writes the entries that changed since load() and removes those that vanished; the caller commits. Give
    /// it the database that the ledger was loaded from, or a copy, or one without a ledger for a new ledger.
    void save(Xapian::WritableDatabase& database);

    /// Gives what save() would write, piece by piece, and leaves the ledger empty: that of a large index
    /// takes much memory.
    void give_changes(const std::function<void(const std::string& key, const std::string& value)>& sink);

    [[nodiscard]] const std::map<std::string, NameEntry>& names() const { return names_; }

  private:
    [[nodiscard]] std::string value_of(const std::string& key) const;

    std::map<std::string, NameEntry> names_;
    std::set<std::string> changed_;  ///< keys
};

}  // namespace dateline
