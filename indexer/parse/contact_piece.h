// SPDX-License-Identifier: GPL-2.0-or-later
// What a piece of a contact block is: a person, a role, an organisation, the label of a desk.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The piece without blanks and punctuation at its ends; `Orvane, Inc.` keeps its stop.
[[nodiscard]] std::string_view contact_piece(std::string_view text);

/// Whether the piece is the name of a person and nothing else.
[[nodiscard]] bool is_contact_person(std::string_view piece);

/// Whether a word of the piece is that of a position or department.
[[nodiscard]] bool is_contact_role(std::string_view piece);

/// Whether the piece may be the name of an organisation: capitalised, short, no label.
[[nodiscard]] bool is_contact_organisation(std::string_view piece);

/// The desk that a label names (`For media inquiries`: `Media`); empty for none.
[[nodiscard]] std::string contact_desk(std::string_view label);

/// Whether the line is a label of contacts (`Investor contact`).
[[nodiscard]] bool is_contact_label(std::string_view line);

}  // namespace dateline
