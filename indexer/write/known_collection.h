// SPDX-License-Identifier: GPL-2.0-or-later
// Known collection: what the index as it stands tells of its releases as members of a collection.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "indexer/collection/paragraph_prints.h"
#include "indexer/collection/standing.h"
#include "schema/stored_record.h"

namespace dateline {

/// The values of one slot, asked for with documents ascending: those that lie together are read together.
/// Throws Xapian::Error. Not thread-safe.
class KnownColumn {
  public:
    KnownColumn(const Xapian::Database& database, Xapian::valueno slot)
        : at_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

    /// Empty where the document has none.
    [[nodiscard]] std::string at(Xapian::docid document);

  private:
    Xapian::ValueIterator at_;
    Xapian::ValueIterator end_;
};

/// Reads one fixed revision of the index without the releases that the run removes or replaces; empty where
/// there is no index. Every method throws Xapian::Error, those that read records RecordError. Not
/// thread-safe.
class KnownCollection {
  public:
    KnownCollection() = default;
    KnownCollection(Xapian::Database database, std::vector<Xapian::docid> gone);

    /// Releases whose news share that band.
    [[nodiscard]] std::vector<Xapian::docid> with_band(std::uint64_t band) const;
    /// The members of a cluster.
    [[nodiscard]] std::vector<Xapian::docid> in_cluster(std::string_view key) const;
    /// Releases of the issuer that is printed so (its name's key).
    [[nodiscard]] std::vector<Xapian::docid> of_name(std::string_view name_key) const;

    [[nodiscard]] StoredRecord record(Xapian::docid document) const;
    [[nodiscard]] std::string content(Xapian::docid document) const;
    [[nodiscard]] std::string cluster(Xapian::docid document) const;
    [[nodiscard]] Membership membership(Xapian::docid document) const;
    [[nodiscard]] std::string issuer(Xapian::docid document) const;  ///< as printed
    [[nodiscard]] std::vector<ParagraphPrint> prints(Xapian::docid document) const;

    /// The values of a slot, for many documents.
    [[nodiscard]] KnownColumn column(Xapian::valueno slot) const { return {database_, slot}; }

    /// Releases that the run removes or replaces, ascending.
    [[nodiscard]] const std::vector<Xapian::docid>& gone() const { return gone_; }
    /// No document has a larger number.
    [[nodiscard]] Xapian::docid last() const { return database_.get_lastdocid(); }
    [[nodiscard]] const Xapian::Database& database() const { return database_; }

  private:
    [[nodiscard]] std::vector<Xapian::docid> postings(const std::string& term) const;
    [[nodiscard]] Xapian::Document document(Xapian::docid number) const;

    Xapian::Database database_;
    std::vector<Xapian::docid> gone_;
    std::vector<bool> is_gone_;  ///< by document
};

}  // namespace dateline
