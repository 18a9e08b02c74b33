// SPDX-License-Identifier: GPL-2.0-or-later
// The alias table: which printed names are one issuer. Made by the indexer from all releases together, kept
// in the database's metadata beside the documents, which keep the name as printed, and read by the searcher.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "schema/metadata_pages.h"

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

/// Issuers by name. Copies share what was read. Reading is thread-safe but for a table that was opened, of
/// which what is asked for is read from the database then.
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
    /// The merged tables of databases that were opened one by one, which have to be kept as they are. Equal
    /// tables count once: all shards of an index have the whole of it. One table alone is only opened: a
    /// query needs a few of the hundred thousand names of a large index. Where that is damaged, names are
    /// unknown. Every method of it may throw Xapian::Error.
    [[nodiscard]] static IssuerTable open_all(std::span<const Xapian::Database> databases);
    /// Replaces the database's table; writes nothing where it is the same. The caller commits.
    void save(Xapian::WritableDatabase& database) const;

    [[nodiscard]] bool empty() const { return issuer_count_ == 0; }
    [[nodiscard]] Entry issuer(std::uint32_t number) const;
    [[nodiscard]] Name name(std::uint32_t place) const;
    /// All issuers by id, and all names by key: ranges that read as they are gone through.
    [[nodiscard]] auto issuers() const {
        return std::views::iota(std::uint32_t{0}, issuer_count_) |
               std::views::transform([this](std::uint32_t number) { return issuer(number); });
    }
    [[nodiscard]] auto names() const {
        return std::views::iota(std::uint32_t{0}, name_count_) |
               std::views::transform([this](std::uint32_t place) { return name(place); });
    }

    /// Number of the issuer with that name as printed; nothing for an unknown one.
    [[nodiscard]] std::optional<std::uint32_t> issuer_of(std::string_view printed) const;
    [[nodiscard]] std::optional<std::uint32_t> issuer_of_key(std::string_view key) const;
    [[nodiscard]] std::optional<std::uint32_t> issuer_with_id(std::string_view id) const;
    /// The id and canonical name of the issuer of a printed name; empty for an unknown one.
    [[nodiscard]] std::string_view id_of(std::string_view printed) const;
    [[nodiscard]] std::string_view name_of(std::string_view printed) const;
    /// Places in names() of an issuer's names, by key.
    [[nodiscard]] std::vector<std::uint32_t> names_of(std::uint32_t issuer) const;
    /// The issuers as the constructor takes them.
    [[nodiscard]] std::vector<IssuerRecord> records() const;

  private:
    explicit IssuerTable(MetadataPages pages);
    [[nodiscard]] std::string_view text(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] std::uint32_t of_issuer(std::uint32_t number, std::size_t which) const;
    [[nodiscard]] std::uint32_t of_name(std::uint32_t place, std::size_t which) const;

    MetadataPages pages_;  ///< rows of issuers and of names, names by issuer, texts
    std::size_t texts_ = 0;
    std::uint32_t issuer_count_ = 0;
    std::uint32_t name_count_ = 0;
};

}  // namespace dateline
