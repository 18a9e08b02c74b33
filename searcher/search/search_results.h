// SPDX-License-Identifier: GPL-2.0-or-later
// What a search found, as plain data for the result writers. Text is unescaped: each writer escapes for its
// sink.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/release.h"
#include "schema/text_range.h"
#include "searcher/query/planned_query.h"

namespace dateline {

/// A sentence of a snippet and the place where it stands.
struct ShownSentence {
    std::string text;                      ///< white space collapsed; `…` at an end where it is cut
    std::vector<TextRange> matches;        ///< where the query's words stand in `text`; in order, apart
    std::size_t paragraph = 0;             ///< place of its paragraph in the section, from 0
    TextRange place;                       ///< what is shown, in the text of that paragraph
    int line = 0;                          ///< of the source, where that paragraph begins
    bool follows = false;                  ///< stands right behind the sentence before it
    std::optional<TextRange> source = {};  ///< `place` in the text that was read, where known
};

/// The best sentences of one section of a release.
struct Snippet {
    std::optional<std::string> heading;  ///< of the section, as printed
    SectionKind kind = SectionKind::body;
    int line = 0;             ///< where the section begins in the source
    std::size_t section = 0;  ///< place of the section in the release, from 0
    std::vector<ShownSentence> sentences;
};

/// Another release of a hit's cluster that matches.
struct DuplicateRelease {
    std::string id;
    std::string relation;  ///< to the hit's release: a name of schema/duplicate_relation.h
    std::optional<Date> date;
    std::optional<std::string> wire;
};

enum class ReleasePart { headline, subheadline, section };

/// A part of a release that has a word.
struct MatchPlace {
    ReleasePart part = ReleasePart::headline;
    std::size_t section = 0;                  ///< its place in the release, from 0
    std::optional<std::string> heading = {};  ///< of the section, as printed
    SectionKind kind = SectionKind::body;     ///< of the section
    std::size_t count = 0;                    ///< how often, its heading included
};

/// Why a piece of the query adds to a score.
enum class ScoreSource {
    word,      ///< a word or phrase, in all its forms and other spellings
    row,       ///< words of the query stand in a row as in it
    headline,  ///< a word stands in the headline
    issuer,    ///< the release is of an issuer that the query names
    date,      ///< newer releases first
};

/// A term that a release has: how often, field boosts included, and how many releases have it.
struct ScoredTerm {
    std::string term;
    Xapian::termcount wdf = 0;
    Xapian::doccount releases = 0;
};

/// A piece of the query in the score of a release.
struct ScorePart {
    ScoreSource source = ScoreSource::word;
    double weight = 0;               ///< what it adds
    std::vector<ScoredTerm> terms;   ///< those of the piece that the release has
    std::vector<MatchPlace> places;  ///< where they stand in its text; of words and rows
};

struct Hit {
    std::string id;
    std::size_t rank = 0;  ///< from 1
    double score = 0;      ///< rounded to 4 decimals; 0 where nothing was ranked
    std::string path;
    std::string issuer_id;    ///< of the issuer behind the printed name; empty where nothing is known of it
    std::string issuer_name;  ///< its canonical name
    Release release;          ///< without texts: they are dropped once the snippets are made
    std::vector<TextRange> headline_matches;   ///< where the query's words stand in the headline
    std::vector<Snippet> snippets;             ///< the best first
    std::vector<std::string> missing;          ///< words of the query that the release lacks, as typed
    bool relaxed = false;                      ///< whether it lacks one: listed after those with every word
    std::string cluster;                       ///< id of its cluster, for people; empty without duplicates
    std::size_t more = 0;                      ///< releases of its cluster that match and are not listed
    std::vector<DuplicateRelease> duplicates;  ///< the first of these, oldest first
    /// Where they were asked for: what the score is made of, the greatest first; empty where nothing was
    /// ranked.
    std::optional<std::vector<ScorePart>> score_parts;
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

/// A shard whose releases are not in an answer.
struct FailedShard {
    std::string name;
    std::string reason;
};

/// The shards that were asked.
struct AskedShards {
    std::size_t total = 1;
    std::vector<FailedShard> failed;
};

struct SearchResults {
    std::uint32_t total = 0;     ///< releases
    std::uint32_t clusters = 0;  ///< stories: releases that are near-duplicates of each other are one
    Relation relation = Relation::exact;  ///< relaxed: no release has every word, those with some are counted
    std::vector<Hit> hits;
    std::vector<Facet> facets;
    AskedShards shards = {};
    double took_ms = 0;
};

}  // namespace dateline
