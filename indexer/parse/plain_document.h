// SPDX-License-Identifier: GPL-2.0-or-later
// Plain documents: a text of any kind as it stands, nothing of it understood.
#pragma once

#include <variant>

#include "indexer/parse/raw_release.h"
#include "indexer/parse/release_parser.h"
#include "schema/text_model.h"

namespace dateline {

/// The title as the headline and the text as paragraphs of one section, parted at blank lines; language and
/// address as the record gives them. Nothing is dropped and nothing is read out of the text. A text without a
/// word is an error. Thread-safe; never throws but std::bad_alloc.
[[nodiscard]] std::variant<Release, ParseError> plain_document(const RawRelease& raw);

/// plain_document() or parse_release(), as the model of the index asks, with the places of the paragraphs in
/// the text that the raw release has.
[[nodiscard]] std::variant<Release, ParseError> parse_document(const RawRelease& raw, TextModel model);

}  // namespace dateline
