// SPDX-License-Identifier: GPL-2.0-or-later
// Metadata pages: a long text in a database's metadata, of which what is asked for is read and no more.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <xapian.h>

namespace dateline {

/// A text in memory, or in metadata in pages with a checksum each. A page that is damaged or not there is of
/// zeros. Copies share what was read.
class MetadataPages {
  public:
    /// Bytes of a page. Where the database is at a server each page is a question of its own.
    static constexpr std::size_t page_bytes = 16384;

    MetadataPages() = default;
    /// Reading it is thread-safe.
    explicit MetadataPages(std::string text);
    /// The text that was saved under that key; empty where there is none or its head is damaged. Pages are
    /// read from the database as they are asked for, so that is not thread-safe, and throws Xapian::Error.
    MetadataPages(const Xapian::Database& database, const std::string& key);

    /// What was saved under that key if all of it is whole, in memory; else empty. Throws Xapian::Error.
    [[nodiscard]] static MetadataPages whole(const Xapian::Database& database, const std::string& key);

    /// Writes what differs from what was saved under that key before; nothing where the heads are equal, and
    /// an empty text leaves nothing. The caller commits. Throws Xapian::Error.
    void save(Xapian::WritableDatabase& database, const std::string& key) const;

    [[nodiscard]] std::size_t size() const;
    /// Part of the text, cut off where that ends. Lives as long as any copy.
    [[nodiscard]] std::string_view part(std::size_t begin, std::size_t end) const;
    /// What tells texts apart: a checksum of all, and the length; empty for an empty text. It is the value of
    /// the key itself.
    [[nodiscard]] const std::string& head() const;

  private:
    struct Contents;
    [[nodiscard]] std::string_view page(std::size_t number) const;

    std::shared_ptr<Contents> contents_;
};

}  // namespace dateline
