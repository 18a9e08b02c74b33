// SPDX-License-Identifier: GPL-2.0-or-later
// What a search found, as plain data for the result writers. Text is unescaped: each writer escapes for its
// sink.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/release.h"
#include "searcher/query/planned_query.h"

namespace dateline {

/// A run of snippet text; `match` where the query's words stand.
struct SnippetPiece {
    std::string text;
    bool match = false;
};

/// The best sentences of the best section of a release.
struct Snippet {
    std::optional<std::string> heading;  ///< of the section, as printed
    SectionKind kind = SectionKind::body;
    int line = 0;                      ///< where the section begins in the source
    std::vector<SnippetPiece> pieces;  ///< whole sentences; ` … ` between sentences that are not neighbours
};

/// Another release of a hit's cluster that matches.
struct DuplicateRelease {
    std::string id;
    std::string relation;  ///< to the hit's release: a name of schema/duplicate_relation.h
    std::optional<Date> date;
    std::optional<std::string> wire;
};

struct Hit {
    std::string id;
    std::size_t rank = 0;  ///< from 1
    double score = 0;      ///< rounded to 4 decimals; 0 where nothing was ranked
    std::string path;
    std::string issuer_id;    ///< of the issuer behind the printed name; empty where nothing is known of it
    std::string issuer_name;  ///< its canonical name
    Release release;          ///< without texts: they are dropped once the snippet is made
    Snippet snippet;
    std::vector<std::string> missing;          ///< words of the query that the release lacks, as typed
    bool relaxed = false;                      ///< whether it lacks one: listed after those with every word
    std::string cluster;                       ///< id of its cluster, for people; empty without duplicates
    std::size_t more = 0;                      ///< releases of its cluster that match and are not listed
    std::vector<DuplicateRelease> duplicates;  ///< the first of these, oldest first
};

struct FacetValue {
    std::string value;
    std::uint32_t count = 0;
    bool selected = false;
};

struct Facet {
    std::string name;  ///< `ticker`, `date:year`
    std::vector<FacetValue>
        values;  ///< most frequent first (dates, and the most frequent periods: newest); selected ones always
    bool truncated = false;  ///< more values exist than the limit shows
};

enum class Relation { exact, relaxed };

struct SearchResults {
    std::uint32_t total = 0;     ///< releases
    std::uint32_t clusters = 0;  ///< stories: releases that are near-duplicates of each other are one
    Relation relation = Relation::exact;  ///< relaxed: no release has every word, those with some are counted
    std::vector<Hit> hits;
    std::vector<Facet> facets;
    double took_ms = 0;
};

}  // namespace dateline
