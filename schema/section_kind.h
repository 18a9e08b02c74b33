// SPDX-License-Identifier: GPL-2.0-or-later
// Section kinds: the fourteen parts that a release is made of, and how each takes part in a search.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

enum class SectionKind : std::uint8_t {
    body,               ///< the news: from the dateline to the first heading, and prose resumed later
    highlights,         ///< bullet summary
    financial_results,  ///< prose or bullets on results
    outlook,            ///< guidance
    financial_tables,   ///< statements
    non_gaap,           ///< explanation of non-GAAP measures
    event,              ///< conference call, webcast, presentation
    about_issuer,       ///< boilerplate of the issuer
    about,              ///< boilerplate of anything else: product, disease, partner, wire
    forward_looking,    ///< safe harbour
    legal,              ///< no-offer, disclaimers, trademarks
    contact,
    footer,  ///< source line, view-original links, footnotes
    other,   ///< any other titled section
};

inline constexpr int section_kind_count = 14;

/// How one kind is named and searched.
struct SectionKindInfo {
    SectionKind kind;
    std::string_view name;   ///< as typed and printed: `financial-results`
    std::string_view code;   ///< two letters, part of the section terms
    std::string_view title;  ///< for people, where a section has no heading: `Financial results`
    unsigned wdf;            ///< increment of its words in ranking; body words are the measure
    bool silent;             ///< its words are found only when this kind is asked for
    bool own_terms;          ///< its words are also posted under the section prefix
};

/// All kinds, in the order of the enumeration.
[[nodiscard]] std::span<const SectionKindInfo> section_kinds();

[[nodiscard]] const SectionKindInfo& info(SectionKind kind);

/// Whether the section tells news: neither boilerplate nor figures in columns.
[[nodiscard]] bool is_news(SectionKind kind);

/// The kind of that name (`financial-results`; case and `_` for `-` forgiven); nothing for another word.
[[nodiscard]] std::optional<SectionKind> section_kind(std::string_view name);

}  // namespace dateline
