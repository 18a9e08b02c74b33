// SPDX-License-Identifier: GPL-2.0-or-later
// Name headings: `About Orvane` told from its text by the name alone. The words that tell a sentence from a
// title.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/parse/colon_heading.h"

namespace dateline {

/// The first word with its hyphens, without punctuation.
[[nodiscard]] std::string_view first_word(std::string_view text);

/// Whether sentences under a heading begin with the word: `The`, `Founded`.
[[nodiscard]] bool is_sentence_starter(std::string_view word);

/// Whether the text has what no heading holds: addresses, handles, menus, telephone numbers, a second
/// heading.
[[nodiscard]] bool has_foreign_matter(std::string_view heading);

/// `About orvaneorvane Inc. is`: where the first of a name glued to itself ends; npos where none is.
[[nodiscard]] std::size_t doubled_name_end(std::string_view text);

/// The heading of a text such as `About Orvane Orvane is` or `About Orvane, Orvane is`, where the name
/// repeats.
[[nodiscard]] std::optional<RunInHeading> repeated_name(std::string_view text);

/// The heading of a text such as `About Orvane, Inc. If you have ever`: a legal form, then a sentence.
[[nodiscard]] std::optional<RunInHeading> legal_name(std::string_view text);

}  // namespace dateline
