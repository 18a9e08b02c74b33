// SPDX-License-Identifier: GPL-2.0-or-later
// Kinds of news: what a release announces.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

/// Stored by number: never renumber, add at the end.
enum class NewsKind {
    earnings,         ///< results of a period, or guidance
    trial_results,    ///< data or progress of a clinical study
    offering,         ///< money raised: securities or tokens sold, loans, listings
    merger,           ///< mergers, acquisitions and disposals of companies or assets
    appointment,      ///< people who come, go or change office
    patent,           ///< patents granted, applied for or allowed
    conference_call,  ///< an invitation: calls, webcasts, presentations, meetings, fairs
    contract,         ///< orders, agreements, partnerships and grants
    legal_notice,     ///< class actions, investigations, settlements, court decisions
    dividend,         ///< dividends, distributions, shares bought back
    product,          ///< products and services launched or changed
    exploration,      ///< drill results, resources and reserves
    regulatory,       ///< approvals, clearances and designations by an authority
    award,            ///< awards, rankings, recognitions and certificates
};

inline constexpr std::size_t news_kind_count = 14;

struct NewsKindInfo {
    NewsKind kind;
    std::string_view name;   ///< as typed: `trial-results`
    std::string_view title;  ///< for people
};

/// Every kind, in the order of the enumeration.
[[nodiscard]] std::span<const NewsKindInfo> news_kinds();

[[nodiscard]] const NewsKindInfo& info(NewsKind kind);

/// The kind of that name in any case; nothing for an unknown one.
[[nodiscard]] std::optional<NewsKind> news_kind(std::string_view name);

}  // namespace dateline
