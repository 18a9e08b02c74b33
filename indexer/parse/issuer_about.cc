// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/issuer_about.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/issuer.h"
#include "indexer/parse/phrase_match.h"

namespace dateline {
namespace {

constexpr std::array company_words = std::to_array<std::string_view>(
    {" company",       "headquarter",  "founded in",  "established in", "(nyse",
     "(nasdaq",        "is a leading", "is a global", "organization",   "our mission",
     "is the leading", "is a leader",  "provider of", "employees",      "firm",
     "platform",       "manufacturer", "nonprofit",   "non-profit",     "based in"});

/// Of products and studies; those of `care_words` stand in texts about clinics too.
constexpr std::array thing_words = std::to_array<std::string_view>(
    {"is indicated", "is approved", "inhibitor", "antibody", " study", " trial", "syndrome", "is a rare",
     "once-daily", "receptor", "diagnosed"});
/// Of the wire that spreads the news.
constexpr std::array wire_words =
    std::to_array<std::string_view>({"communications platform", "newswire", "press release distribution",
                                     "distribution of news", "corporate communications firm"});
constexpr std::array care_words = std::to_array<std::string_view>({"patients", "disease", "treatment of"});

constexpr std::array thing_endings = std::to_array<std::string_view>(
    {"study",    "trial",       "program",        "project",    "cancer", "disease",       "syndrome",
     "property", "phase",       "author",         "event",      "award",  "awards",        "conference",
     "offering", "transaction", "report",         "survey",     "book",   "complications", "results",
     "data",     "token",       "treatment",      "industry",   "day",    "week",          "month",
     "season",   "festival",    "administration", "government", "act"});

/// Below it a section is about no company.
constexpr int least_score = -1;

int likelihood(const Section& section, std::string_view name, const std::string& headline,
               const std::string& lead) {
    constexpr std::size_t reach = 400;
    const auto words = name_words(name);
    int score = 0;
    if (headline.find(words.front()) != std::string::npos) score += 2;
    if (words.size() > 1 && headline.find(lowered(name)) != std::string::npos) score += 2;
    if (lead.find(words.front()) != std::string::npos) score += 1;
    if (section.paragraphs.empty()) return score;
    const std::string text = lowered(std::string_view(section.paragraphs.front().text).substr(0, reach));
    if (contains_any(text, wire_words)) return least_score - 1;
    if (contains_any(text, company_words)) score += 3;
    if (contains_any(text, thing_words)) score -= 3;
    if (contains_any(text, care_words)) score -= 1;
    return score;
}

/// Words that by themselves name nobody. Sorted.
// clang-format off
constexpr std::array generic_words = std::to_array<std::string_view>({
    "about", "agreement", "ai", "and", "annual", "author", "authors", "background", "between", "bitcoin",
    "blockchain", "board", "book", "call", "change", "climate", "collaboration", "conference", "consumers",
    "contact", "copper", "crypto", "cryptocurrency", "directors", "editor", "editors", "electric",
    "ethereum", "ev", "event", "evs", "experts", "firm", "for", "general", "gold", "immediate",
    "information", "introduction", "investment", "investor", "investors", "issuer", "it", "market",
    "markets", "media", "meeting", "news", "note", "notes", "notice", "of", "oil", "our", "overview",
    "phase", "press", "price", "prices", "profile", "project", "relations", "release", "researchers",
    "results", "retail", "scientists", "section", "securities", "shareholder", "shareholders", "silver",
    "stock", "stocks", "study", "summary", "team", "the", "this", "to", "today", "trading", "transaction",
    "trial", "update", "us", "vehicles", "we"});
// clang-format on
static_assert(std::is_sorted(generic_words.begin(), generic_words.end()));

}  // namespace

bool is_generic_name(std::string_view name) {
    const auto words = name_words(name);
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return std::all_of(word.begin(), word.end(), is_digit) ||
               std::binary_search(generic_words.begin(), generic_words.end(), word);
    });
}

bool is_thing_name(std::string_view name) {
    const auto words = name_words(name);
    return words.empty() ||
           std::find(thing_endings.begin(), thing_endings.end(), words.back()) != thing_endings.end();
}

std::string_view likely_about(const std::vector<Section>& sections, std::string_view headline,
                              std::string_view lead) {
    constexpr std::size_t lead_reach = 400;
    const std::string lower_headline = lowered(headline);
    const std::string lower_lead = lowered(lead.substr(0, lead_reach));
    std::string_view best;
    int best_score = 0;
    for (const Section& section : sections) {
        if (section.kind != SectionKind::about || !section.heading) continue;
        const std::string_view name = about_name(*section.heading);
        if (name.empty() || is_generic_name(name) || is_thing_name(name)) continue;
        const int score = likelihood(section, name, lower_headline, lower_lead);
        if (score < least_score || (!best.empty() && score <= best_score)) continue;
        best = name;
        best_score = score;
    }
    return best;
}

}  // namespace dateline
