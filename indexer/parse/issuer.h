// SPDX-License-Identifier: GPL-2.0-or-later
// The issuer: whose release it is, by its lead, its "About" section and its source line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/ticker_scan.h"
#include "schema/release.h"

namespace dateline {

/// What the guess rests on. The views must outlive the call.
struct IssuerClues {
    std::string_view headline;
    std::string_view lead;  ///< the first paragraph of the news, its dateline taken off
    const std::vector<Section>* sections = nullptr;
    std::string_view text;                                     ///< everything, for spellings
    std::vector<TickerMention> lead_tickers;                   ///< positions in `lead`
    std::vector<TickerMention> headline_tickers;               ///< positions in `headline`
    const std::vector<TickerMention>* text_tickers = nullptr;  ///< positions in `text`; may be null
};

struct IssuerGuess {
    std::string name;  ///< empty where nothing points to an issuer
    std::string rule;
    bool law_firm = false;       ///< a notice to shareholders of another company
    std::string_view clue = {};  ///< what named it: a view into what the clues view
};

/// Finds the issuer: the firm of a class-action notice; else the name in front of the ticker in the lead, the
/// source line, the subject of the lead, or an "About" section, the longer form of one name preferred. Where
/// the text spells the name in several ways (OCR), the spelling wins that possessives, "About" headings and
/// e-mail or web domains support.
[[nodiscard]] IssuerGuess guess_issuer(const IssuerClues& clues);

/// Marks the sections about the issuer, and a section titled with its very name, as `about_issuer`.
void mark_issuer_sections(std::vector<Section>& sections, std::string_view issuer);

/// The name in an "About" heading: `Acme Corp.` of `About Acme Corp. (NYSE: ACM):`.
[[nodiscard]] std::string_view about_name(std::string_view heading);

}  // namespace dateline
