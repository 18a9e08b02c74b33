// SPDX-License-Identifier: GPL-2.0-or-later
// Section rules: what kind of section a heading or the words of a paragraph announce.
#pragma once

#include <optional>
#include <string_view>

#include "schema/section_kind.h"

namespace dateline {

/// A kind and the name of the rule that gave it.
struct KindGuess {
    SectionKind kind;
    std::string_view rule;
};

/// The kind that the words of a heading name, in English, French, Spanish, German, Italian or Portuguese;
/// `about` for any "About …". Nothing for a heading without such words.
[[nodiscard]] std::optional<KindGuess> known_heading(std::string_view heading);

/// Whether a list under the heading sums up the release: `Key Findings`, `At a Glance`, `Auf einen Blick`.
[[nodiscard]] bool is_summary_heading(std::string_view heading);

/// The kind that a paragraph without a heading announces by its first words: a safe harbour, a no-offer or
/// trademark clause, details of a call, contacts, a source line. Nothing for ordinary prose.
[[nodiscard]] std::optional<KindGuess> known_paragraph(std::string_view paragraph);

/// Whether the line names the source of the release: `SOURCE Acme`, `Source: Acme`, `FUENTE Acme`.
[[nodiscard]] bool is_source_line(std::string_view line);

/// Whether a short text is a line or block of contacts: an e-mail address or a telephone number and hardly
/// any prose.
[[nodiscard]] bool is_contact_block(std::string_view text);

/// Whether a paragraph may go on with a caution about forward-looking statements: it has one of their words.
[[nodiscard]] bool cautions(std::string_view paragraph);

/// Whether the words of the headline say that the release announces a call, webcast or presentation.
[[nodiscard]] bool announces_event(std::string_view headline);

/// Whether the words of the headline say that the release reports what a company earned.
[[nodiscard]] bool announces_results(std::string_view headline);

}  // namespace dateline
