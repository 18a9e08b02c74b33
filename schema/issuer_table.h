// SPDX-License-Identifier: GPL-2.0-or-later
// The alias table: which printed names are one issuer. Made by the indexer from all releases together, kept
// in the database's metadata beside the documents, which keep the name as printed, and read by the searcher.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace dateline {

/// One name of an issuer: spellings with the same issuer_key().
struct IssuerName {
    std::string key;
    std::vector<std::string> spellings;  ///< as printed, the most frequent first
    std::uint64_t releases = 0;          ///< that print it; 0 for a former name that none does
};

/// An issuer as the indexer found it.
struct IssuerRecord {
    std::string id;                    ///< `acme-biosciences`: unique, of the canonical name
    std::string name;                  ///< the canonical name
    std::vector<std::string> tickers;  ///< its own, `NASDAQ:ACME`, sorted
    std::vector<IssuerName> names;     ///< by key
};

/// Issuers by name. Copies share their bytes; reading is thread-safe.
class IssuerTable {
  public:
    /// What is known of one issuer; the views live as long as any copy of the table.
    struct Entry {
        std::string_view id;
        std::string_view name;
        std::string_view tickers;  ///< joined by facet_separator
        std::uint64_t releases = 0;
    };
    struct Name {
        std::string_view key;
        std::string_view spellings;  ///< joined by facet_separator
        std::uint32_t issuer = 0;    ///< number of the Entry
        std::uint64_t releases = 0;
    };

    IssuerTable() = default;
    /// Takes issuers in any order; no key may be in two of them.
    explicit IssuerTable(std::vector<IssuerRecord> issuers);

    /// The table of one database, which must not be several opened together: Xapian reads the metadata of the
    /// first only. Empty where there is none, or one that is damaged: names then stand for themselves.
    [[nodiscard]] static IssuerTable load(const Xapian::Database& database);
    /// The tables of several databases as one: issuers that share a key or an id are one.
    [[nodiscard]] static IssuerTable merged(std::span<const IssuerTable> tables);
    /// The merged tables of databases that were opened one by one. Equal tables count once: all shards of an
    /// index have the whole of it, which a checksum beside it tells without fetching it from every server.
    [[nodiscard]] static IssuerTable load_all(std::span<const Xapian::Database> databases);
    /// Replaces the database's table; writes nothing where it is the same. The caller commits.
    void save(Xapian::WritableDatabase& database) const;

    [[nodiscard]] bool empty() const { return entries_.empty(); }
    [[nodiscard]] std::span<const Entry> issuers() const { return entries_; }  ///< by id
    [[nodiscard]] std::span<const Name> names() const { return names_; }       ///< by key

    /// Number of the issuer with that name as printed; nothing for an unknown one.
    [[nodiscard]] std::optional<std::uint32_t> issuer_of(std::string_view printed) const;
    [[nodiscard]] std::optional<std::uint32_t> issuer_of_key(std::string_view key) const;
    [[nodiscard]] std::optional<std::uint32_t> issuer_with_id(std::string_view id) const;
    /// The id and canonical name of the issuer of a printed name; empty for an unknown one.
    [[nodiscard]] std::string_view id_of(std::string_view printed) const;
    [[nodiscard]] std::string_view name_of(std::string_view printed) const;
    /// Places in names() of an issuer's names, by key.
    [[nodiscard]] std::span<const std::uint32_t> names_of(std::uint32_t issuer) const;
    /// The issuers as the constructor takes them.
    [[nodiscard]] std::vector<IssuerRecord> records() const;

  private:
    bool read(std::shared_ptr<const std::string> bytes);

    std::shared_ptr<const std::string> bytes_;  ///< what the views look into
    std::vector<Entry> entries_;
    std::vector<Name> names_;
    std::vector<std::uint32_t> first_name_;  ///< of each issuer in by_issuer_; one more at the end
    std::vector<std::uint32_t> by_issuer_;
};

}  // namespace dateline
