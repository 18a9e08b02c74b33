// SPDX-License-Identifier: GPL-2.0-or-later
// Which of the words AND, OR, XOR, NOT, NEAR and IN are operators, and which brackets have a partner.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "searcher/query/query_error.h"
#include "searcher/query/query_item.h"

namespace dateline {

/// What an item of the query does.
enum class Role {
    operand,
    open,
    close,
    and_operator,
    or_operator,
    xor_operator,
    not_operator,
    near_operator,
    in_operator,
    section_kinds,  ///< behind IN
    nothing,
};

/// Words apart that NEAR without a number allows, and at most allows.
inline constexpr unsigned usual_distance = 10;
inline constexpr unsigned greatest_distance = 100;

struct Roles {
    std::vector<Role> roles;       ///< one an item
    std::vector<QuerySlip> slips;  ///< brackets without partner, operators without operand
};

/// Finds the role of each item. A bracket without its partner is `nothing`. AND, OR, XOR, NOT and NEAR are
/// operators only in capitals, where they have what they work on, and not in a text all in capitals that
/// looks like a pasted headline; IN only before a kind of section in small letters: see docs/QUERY-SYNTAX.md.
/// The error says that brackets are nested too deep.
[[nodiscard]] std::optional<QueryError> find_roles(std::string_view text, const std::vector<QueryItem>& items,
                                                   Roles& out);

/// Words apart that `NEAR/5` allows, at most 999; usual_distance for `NEAR`; same_sentence and same_paragraph
/// for `NEAR/s` and `NEAR/p`; nothing for any other word.
[[nodiscard]] std::optional<unsigned> near_distance(std::string_view word);

}  // namespace dateline
