// SPDX-License-Identifier: GPL-2.0-or-later
// The subject of a lead that names whose release it is.
#pragma once

#include <string_view>

namespace dateline {

/// The name that `lead`, the news without its dateline, begins with, when a verb of announcing or a
/// description follows it (`today announced`, `, a maker of`). Of a person with an office, the company
/// (`Orvane` of `Jane Roe, founder of Orvane,`). Empty for office holders of states and for phrases.
[[nodiscard]] std::string_view announcing_subject(std::string_view lead);

/// The name in front of the first `today announced`, `is pleased to announce` and the like, wherever it
/// stands in the beginning of `lead`. Empty where there is none.
[[nodiscard]] std::string_view announcer(std::string_view lead);

/// Whether the beginning of `lead` has such a phrase.
[[nodiscard]] bool announces(std::string_view lead);

/// Whether `name` is empty, generic, a place with its state or begins with a word that opens sentences: it is
/// no company's.
[[nodiscard]] bool begins_no_name(std::string_view name);

}  // namespace dateline
