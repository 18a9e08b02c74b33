// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/section_kind.h"

#include <array>
#include <cstddef>

namespace dateline {

namespace {

// Increments: body words count 4, so that boilerplate can count less than the news (measured in the ranking
// evaluation; see docs/DATABASE.md). Legal, contact and footer words never make a release rank.
constexpr std::array<SectionKindInfo, section_kind_count> table{{
    {SectionKind::body, "body", "bd", "News", 4, false, false},
    {SectionKind::highlights, "highlights", "hl", "Highlights", 4, false, true},
    {SectionKind::financial_results, "financial-results", "fr", "Financial results", 4, false, true},
    {SectionKind::outlook, "outlook", "ol", "Outlook", 4, false, true},
    {SectionKind::financial_tables, "financial-tables", "ft", "Financial tables", 1, false, false},
    {SectionKind::non_gaap, "non-gaap", "ng", "Non-GAAP measures", 1, false, true},
    {SectionKind::event, "event", "ev", "Event", 3, false, true},
    {SectionKind::about_issuer, "about-issuer", "ai", "About the issuer", 1, false, true},
    {SectionKind::about, "about", "ab", "About", 1, false, true},
    {SectionKind::forward_looking, "forward-looking", "fl", "Forward-looking statements", 1, true, true},
    {SectionKind::legal, "legal", "lg", "Legal notice", 1, true, true},
    {SectionKind::contact, "contact", "ct", "Contact", 1, true, true},
    {SectionKind::footer, "footer", "fo", "Footer", 1, true, true},
    {SectionKind::other, "other", "ot", "Other", 4, false, false},
}};

/// Whether a typed name is that name, with case and `_` for `-` forgiven.
bool same_name(std::string_view typed, std::string_view name) {
    if (typed.size() != name.size()) return false;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        char c = typed[i];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '_' || c == ' ') c = '-';
        if (c != name[i]) return false;
    }
    return true;
}

}  // namespace

std::span<const SectionKindInfo> section_kinds() {
    return table;
}

const SectionKindInfo& info(SectionKind kind) {
    return table[static_cast<std::size_t>(kind)];
}

bool is_news(SectionKind kind) {
    switch (kind) {
        case SectionKind::body:
        case SectionKind::highlights:
        case SectionKind::financial_results:
        case SectionKind::outlook:
        case SectionKind::event:
        case SectionKind::other:
            return true;
        default:
            return false;
    }
}

std::optional<SectionKind> section_kind(std::string_view name) {
    for (const SectionKindInfo& entry : table)
        if (same_name(name, entry.name)) return entry.kind;
    return std::nullopt;
}

}  // namespace dateline
