// SPDX-License-Identifier: GPL-2.0-or-later
// THE table of how queries are written: --list-syntax, docs/QUERY-SYNTAX.md and dateline-query(7) are made of
// it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// One way of writing something.
struct SyntaxRow {
    std::string_view write;
    std::string_view meaning;  ///< without a full stop
    std::string_view example;  ///< a whole query, valid under Strictness::strict
};

struct SyntaxTable {
    std::string_view name;   ///< in the docs' marks: `operators`
    std::string_view title;  ///< for people
    std::vector<SyntaxRow> rows;
};

/// All tables in the order in which they are told; the fields are the last one, from schema/field.h.
[[nodiscard]] std::span<const SyntaxTable> syntax_tables();

}  // namespace dateline
