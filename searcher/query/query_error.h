// SPDX-License-Identifier: GPL-2.0-or-later
// What can be wrong with a query, and how much is forgiven.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// A query that cannot be run as it stands.
struct QueryError {
    std::string text;        ///< what is wrong, one clause without a full stop
    std::size_t column = 0;  ///< of the first character it is about, from 1; 0 where it came from an option
    std::string hint;        ///< what to write instead; may be empty
};

/// Whether a slip that still has a likely meaning (an unknown field, an unbalanced quote) is searched with a
/// warning or refused.
enum class Strictness { forgiving, strict };

/// The column of the character that begins at `byte` of `text`, from 1. Counts characters, not bytes.
[[nodiscard]] std::size_t column_at(std::string_view text, std::size_t byte);

/// `text` in backquotes for a message: printable (schema/printable.h), cut after 60 characters.
[[nodiscard]] std::string quoted_for_message(std::string_view text);

}  // namespace dateline
