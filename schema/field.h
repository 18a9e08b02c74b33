// SPDX-License-Identifier: GPL-2.0-or-later
// THE table of fields: what can be asked by name, under which prefix it is posted, in which slot it is kept.
// The indexer asks it by name; the query planner, the facets, --list-fields and the docs loop over it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "schema/slot.h"

namespace dateline {

enum class FieldType {
    text,     ///< words of the headline: analysed, with positions; phrases work
    name,     ///< words of a name: folded, without positions; all words of the value must occur
    filter,   ///< one whole value, of which only letters and digits count, in any case: `NYSE American`
    exact,    ///< one whole value to the letter: ids and paths
    period,   ///< a quarter, half or year in any spelling (schema/period.h)
    date,     ///< a day, or a range of days
    section,  ///< a kind of section; the plain words beside it are looked for inside such sections
};

struct Field {
    std::string_view name;    ///< as typed: `ticker`
    std::string_view prefix;  ///< of its terms, ends in a colon; empty for dates
    FieldType type;
    std::optional<Slot> slot;  ///< holds the values: for facets, and for ranges of dates
    std::string_view example;  ///< a value, for help
    std::string_view help;     ///< one line
};

/// Every field, in the order in which help lists them.
[[nodiscard]] std::span<const Field> fields();

/// The field of that name in any case; null for an unknown one.
[[nodiscard]] const Field* find_field(std::string_view name);

/// The field of that name, which the caller knows to exist.
[[nodiscard]] const Field& field(std::string_view name);

/// The name within an edit distance of 2 that is nearest to `name`; empty where none is.
[[nodiscard]] std::string_view nearest_field(std::string_view name);

}  // namespace dateline
