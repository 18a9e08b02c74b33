// SPDX-License-Identifier: GPL-2.0-or-later
// Clauses: planned parts of a query, and how they are put together by AND, OR and NOT.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/query/planned_query.h"
#include "searcher/query/query.h"

namespace dateline {

/// Whether a release that lacks the clause can still be a relaxed hit.
enum class Need {
    wanted,    ///< words: a release with only some of them is a relaxed hit
    required,  ///< field values and what holds them, words joined by AND: always
    courtesy,  ///< stop words beside other words: never asked for, may add to the rank
};

/// Whether the text of a clause is a list, which needs brackets within another.
enum class Listing { none, all, any, one };

/// A planned part of the query: a word, a bracket, a field value.
struct Clause {
    Query every;      ///< releases that satisfy it, weighted
    Query condition;  ///< the same releases, without what only ranks
    Query any;        ///< a superset: releases with some of its words
    Need need = Need::wanted;
    bool only_words = true;        ///< whether no field value is in it
    std::size_t times = 1;         ///< how often the query says it
    bool relaxable = false;        ///< whether `any` can match more than `every`
    std::vector<QueryWord> words;  ///< what of it counts as a word of the query
    std::string parsed;            ///< in our own syntax
    Listing listing = Listing::none;
};

/// The clause's text as it stands within another list: in brackets where it is a list itself, but of
/// `without_brackets`.
[[nodiscard]] std::string in_list(const Clause& clause, Listing without_brackets = Listing::none);

/// What AND puts together.
struct Conjunction {
    std::vector<Clause> clauses;
    std::vector<Clause> excluded;
    std::vector<Query> standing;    ///< adds to the rank of what matches, never decides
    std::vector<Query> neighbours;  ///< the same, where a release has every word
};

/// A clause that holds in every relaxed hit too.
[[nodiscard]] Clause required(Clause clause);

/// All of the clauses, none of the excluded. Stop words (`courtesy`) are asked for only where nothing else
/// is.
[[nodiscard]] Clause all_of(Conjunction parts);

/// Any of the alternatives. Its words count as one word, missing where none of them occurs.
[[nodiscard]] Clause any_of(std::vector<Clause> alternatives);

/// Alternatives of an XOR: each more doubles the query.
inline constexpr std::size_t most_one_of = 4;

/// An odd number of the alternatives, of two exactly one. At most most_one_of of them.
[[nodiscard]] Clause one_of(std::vector<Clause> alternatives);

/// The clause with its weight multiplied. `mark` tells it in our own syntax: `^2`.
[[nodiscard]] Clause boosted(Clause clause, double factor, const std::string& mark);

}  // namespace dateline
