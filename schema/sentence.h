// SPDX-License-Identifier: GPL-2.0-or-later
// Sentences: where those of a paragraph begin and end.
#pragma once

#include <string_view>
#include <vector>

#include "schema/text_range.h"

namespace dateline {

/// The sentences of one paragraph in order, without white space at their ends: by the rules of Unicode
/// (schema/sentence_rules.h), corrected by our own table of abbreviations since those end a sentence after
/// `Inc.`, `Dr.` and `Nov.` alike. Each line of a paragraph with several lines is one: tables and address
/// blocks have no sentences. Ill-formed bytes belong to the sentence around them. Safe in all threads.
[[nodiscard]] std::vector<TextRange> find_sentences(std::string_view paragraph);

}  // namespace dateline
