// SPDX-License-Identifier: GPL-2.0-or-later
// Terms: the one place where a prefix and a value become a Xapian term. Both programs must use it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/field.h"
#include "schema/section_kind.h"

namespace dateline {

/// Longest term a glass database keeps, in bytes; a longer one makes add_document() throw and lose the batch.
inline constexpr std::size_t max_term_bytes = 245;

/// Prefix of headline words; plain words have none.
inline constexpr std::string_view headline_prefix = "XH:";
inline constexpr std::string_view quarter_prefix = "XQ:";

/// The term that every release has. Ask for it instead of all documents: an index also has one blank
/// document, which has no term at all. It keeps terms from occurring in every document, where Xapian 1.4.22
/// reads a weightless term's posting list under the wrong name once a document has been deleted
/// (docs/decisions/0004-blank-document.md).
inline constexpr std::string_view every_release_term = "XR:";

/// The term of a word in the text (`prefix` empty) or in the headline (`headline_prefix`).
/// `word` is an analysed form (schema/analyzer.h).
[[nodiscard]] std::string word_term(std::string_view prefix, std::string_view word);

/// The term of a stem: `Z` between prefix and stem. Posted only where the stem differs from the word.
[[nodiscard]] std::string stem_term(std::string_view prefix, std::string_view stem);

/// The term of a word inside a section of that kind. `stem_or_word` is the stem where the word has one.
[[nodiscard]] std::string section_word_term(SectionKind kind, std::string_view stem_or_word);

/// The terms of a value of a filter, exact, section or name field, folded as its type says so that spellings
/// meet. One for a whole value; one a word for a name, to be found in any order, without what only tells the
/// legal form (`Inc.`, `plc`), unless nothing else is left. Empty when nothing is left after folding. A term
/// that would be longer than `max_term_bytes` is cut at a character and completed by a hash of the whole, so
/// that two long values stay apart.
[[nodiscard]] std::vector<std::string> value_terms(const Field& field, std::string_view value);

/// The key under which spellings of a facet's value are counted as one: what value_terms() folds to.
[[nodiscard]] std::string facet_key(const Field& field, std::string_view value);

/// The key of an issuer's name as printed: facet_key() of the field `issuer`. Spellings that differ in case,
/// punctuation or legal form have one key. Empty where nothing is left.
[[nodiscard]] std::string issuer_key(std::string_view name);

/// The term of a whole name of an issuer, beside the terms of its words; empty where the key is.
[[nodiscard]] std::string issuer_name_term(std::string_view name);

/// The same of a key that issuer_key() made.
[[nodiscard]] std::string issuer_key_term(std::string_view key);

/// The unique term of a release: its source and its id within it.
[[nodiscard]] std::string unique_term(std::string_view source, std::string_view id);

/// The term that all releases of a source share.
[[nodiscard]] std::string source_term(std::string_view source);

/// The term of a release's public id (`--show`).
[[nodiscard]] std::string id_term(std::string_view id);

/// The term that releases share whose news agree in that band of their MinHash.
[[nodiscard]] std::string band_term(std::uint64_t band);

/// The term of a short form that a release explains. What was explained can be listed: the terms that begin
/// with acronym_prefix() of the short form end in a long form each (words of the text, joined by spaces), and
/// those that begin with long_form_prefix() of a long form (its stems, or words without one, joined by
/// spaces) end in its short forms. How many releases have the term tells how usual the pair is.
[[nodiscard]] std::string acronym_term(std::string_view short_form, std::string_view words);
[[nodiscard]] std::string acronym_prefix(std::string_view short_form);
[[nodiscard]] std::string long_form_term(std::string_view stems, std::string_view short_form);
[[nodiscard]] std::string long_form_prefix(std::string_view stems);

/// Terms of the year, quarter and month of a day, for fast date filters.
[[nodiscard]] std::string year_term(std::string_view year);
[[nodiscard]] std::string quarter_term(std::string_view quarter);
[[nodiscard]] std::string month_term(std::string_view month);

}  // namespace dateline
