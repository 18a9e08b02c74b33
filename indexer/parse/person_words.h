// SPDX-License-Identifier: GPL-2.0-or-later
// The words around the names of people: what they are, their degrees, the houses they are of.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Lower case, without points, commas, brackets, a trade mark or possessive at its end: `Ph.D.,` -> `phd`.
[[nodiscard]] std::string bare_word(std::string_view word);

/// Whether the word says what somebody is: `CEO`, `president`, `Officer`, `professor`. Case and punctuation
/// around it are ignored.
[[nodiscard]] bool is_role_word(std::string_view word);

/// Whether the word is a degree, an order or a licence: `Ph.D.`, `MBA`, `P.Geo.`.
[[nodiscard]] bool is_degree(std::string_view word);

/// Whether a company's legal form or a word of its kind is among the last words: `Inc.`, `University`.
[[nodiscard]] bool is_organisation_word(std::string_view word);

}  // namespace dateline
