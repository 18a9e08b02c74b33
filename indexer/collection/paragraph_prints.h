// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraph prints: how a paragraph is recognised when it recurs in another release.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Shorter paragraphs recur by chance (`For more information:`) and weigh little.
inline constexpr std::size_t shortest_recurring_words = 8;

/// The paragraphs that may turn out to be boilerplate, in order: those of news sections with at least
/// shortest_recurring_words words. About sections and legal text are known by their headings.
[[nodiscard]] std::vector<Paragraph*> paragraphs_that_may_recur(Release& release);

/// 31 bits of a hash of the paragraph's letters and digits, folded.
[[nodiscard]] std::uint32_t paragraph_print(std::string_view text);

/// The print of each of paragraphs_that_may_recur(), and whether it is marked as recurring.
struct ParagraphPrint {
    std::uint32_t print = 0;
    bool recurring = false;

    bool operator==(const ParagraphPrint&) const = default;
};
[[nodiscard]] std::vector<ParagraphPrint> paragraph_prints(const Release& release);

/// What slot_prints holds: 4 bytes a paragraph, big-endian, the lowest bit its mark. read_prints() takes it
/// back; bytes that are no whole print at the end are left out.
[[nodiscard]] std::string write_prints(const std::vector<ParagraphPrint>& prints);
[[nodiscard]] std::vector<ParagraphPrint> read_prints(std::string_view bytes);

}  // namespace dateline
