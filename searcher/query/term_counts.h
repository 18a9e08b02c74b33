// SPDX-License-Identifier: GPL-2.0-or-later
// In how many releases terms occur, asked of the index once each: planning, evidence and snippets want the
// same numbers again and again, and each costs a server a round trip.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

namespace dateline {

/// A word of the index and in how many releases it occurs.
struct KnownWord {
    std::string word;
    Xapian::doccount releases = 0;
};

/// Counts over all databases together, kept until clear(): for the time of one answer. Every method throws
/// Xapian::Error. Not thread-safe.
class TermCounts {
  public:
    explicit TermCounts(const Xapian::Database& database) : database_(database) {}

    /// Documents of all databases.
    [[nodiscard]] Xapian::doccount documents();

    /// Releases that have the term, which is not empty.
    [[nodiscard]] Xapian::doccount releases_with(const std::string& term);

    /// Asks for all those terms at once, in two round trips to all servers together. Here it would be slower
    /// than asking one by one.
    void fetch(const std::vector<std::string>& terms);

    /// All terms that begin so, whole and in order. `beginning` is not empty.
    [[nodiscard]] const std::vector<KnownWord>& beginning_with(const std::string& beginning);

    /// The terms, in order, that begin with the word's first letter and are as near to it as
    /// misspelling_distance() allows, itself among them. Looks at few of the terms between.
    [[nodiscard]] const std::vector<std::string>& near(const std::string& word);

    [[nodiscard]] const Xapian::Database& database() const { return database_; }

    void clear();

  private:
    Xapian::Database database_;
    std::optional<Xapian::doccount> documents_;
    std::unordered_map<std::string, Xapian::doccount> releases_;
    std::unordered_map<std::string, std::vector<KnownWord>> beginnings_;
    std::unordered_map<std::string, std::vector<std::string>> near_;
};

}  // namespace dateline
