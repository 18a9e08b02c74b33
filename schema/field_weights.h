// SPDX-License-Identifier: GPL-2.0-or-later
// Field boosts: the wdf increment by where a word stands. Summed before BM25's saturation this is BM25F
// (Robertson, Zaragoza, Taylor 2004) with one b, and it costs nothing at query time. Sections have theirs in
// section_kind.h.
#pragma once

namespace dateline {

inline constexpr unsigned headline_wdf = 20;  ///< five body words, as measured in the ranking evaluation
inline constexpr unsigned subheadline_wdf = 8;
inline constexpr unsigned lead_wdf = 6;        ///< the first paragraph of news
inline constexpr unsigned heading_factor = 2;  ///< words of a heading count so many times its section's words
inline constexpr unsigned recurring_wdf =
    1;  ///< a paragraph that recurs across an issuer's releases: as an "About" section

}  // namespace dateline
