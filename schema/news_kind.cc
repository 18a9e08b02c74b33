// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/news_kind.h"

#include <algorithm>
#include <array>

#include "schema/text_normalizer.h"

namespace dateline {

namespace {

constexpr std::array<NewsKindInfo, news_kind_count> table{{
    {NewsKind::earnings, "earnings", "Earnings"},
    {NewsKind::trial_results, "trial-results", "Trial results"},
    {NewsKind::offering, "offering", "Offering"},
    {NewsKind::merger, "merger", "Mergers and acquisitions"},
    {NewsKind::appointment, "appointment", "Appointment"},
    {NewsKind::patent, "patent", "Patent"},
    {NewsKind::conference_call, "conference-call", "Conference call"},
    {NewsKind::contract, "contract", "Contract"},
    {NewsKind::legal_notice, "legal-notice", "Legal notice"},
    {NewsKind::dividend, "dividend", "Dividend"},
    {NewsKind::product, "product", "Product"},
    {NewsKind::exploration, "exploration", "Exploration"},
    {NewsKind::regulatory, "regulatory", "Regulatory"},
    {NewsKind::award, "award", "Award"},
}};

}  // namespace

std::span<const NewsKindInfo> news_kinds() {
    return table;
}

const NewsKindInfo& info(NewsKind kind) {
    return table[static_cast<std::size_t>(kind)];
}

std::optional<NewsKind> news_kind(std::string_view name) {
    const std::string wanted = letters_and_digits(name);
    const auto found = std::find_if(table.begin(), table.end(), [&](const NewsKindInfo& entry) {
        return letters_and_digits(entry.name) == wanted;
    });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace dateline
