// SPDX-License-Identifier: GPL-2.0-or-later
// Section rules for headings: tables of words, tried from the most certain to the least.
#include "indexer/parse/section_rules.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/phrase_match.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

enum class Match { equals, starts, contains };

struct HeadingRule {
    std::string_view words;
    Match match;
    SectionKind kind;
};

constexpr auto equals = Match::equals;
constexpr auto starts = Match::starts;
constexpr auto contains = Match::contains;

/// Tried in this order: the first that matches wins.
constexpr std::array heading_rules = std::to_array<HeadingRule>({
    {"about us", equals, SectionKind::about_issuer},
    {"about the company", equals, SectionKind::about_issuer},
    {"about our company", equals, SectionKind::about_issuer},
    {"about ", starts, SectionKind::about},
    {"à propos", starts, SectionKind::about},
    {"a propos", starts, SectionKind::about},
    {"acerca de", starts, SectionKind::about},
    {"sobre ", starts, SectionKind::about},
    {"über ", starts, SectionKind::about},
    {"informazioni su", starts, SectionKind::about},
    {"company profile", equals, SectionKind::about},
    {"corporate profile", equals, SectionKind::about},
    {"forward-looking", contains, SectionKind::forward_looking},
    {"forward looking", contains, SectionKind::forward_looking},
    {"forward- looking", contains, SectionKind::forward_looking},
    {"safe harbor", contains, SectionKind::forward_looking},
    {"safe harbour", contains, SectionKind::forward_looking},
    {"cautionary statement", contains, SectionKind::forward_looking},
    {"private securities litigation reform", contains, SectionKind::forward_looking},
    {"prospectives", contains, SectionKind::forward_looking},
    {"prospectifs", contains, SectionKind::forward_looking},
    {"prospectivas", contains, SectionKind::forward_looking},
    {"información prospectiva", contains, SectionKind::forward_looking},
    {"declaraciones a futuro", contains, SectionKind::forward_looking},
    {"declaraciones sobre el futuro", contains, SectionKind::forward_looking},
    {"zukunftsgerichtete", contains, SectionKind::forward_looking},
    {"previsionali", contains, SectionKind::forward_looking},
    {"non-gaap", contains, SectionKind::non_gaap},
    {"non gaap", contains, SectionKind::non_gaap},
    {"non-ifrs", contains, SectionKind::non_gaap},
    {"non-financial measures", contains, SectionKind::non_gaap},
    {"alternative performance measures", contains, SectionKind::non_gaap},
    {"reconciliation of", contains, SectionKind::non_gaap},
    {"disclaimer", contains, SectionKind::legal},
    {"note to investors", contains, SectionKind::legal},
    {"notice to investors", contains, SectionKind::legal},
    {"note to editors", starts, SectionKind::legal},
    {"cautionary note", contains, SectionKind::legal},
    {"where to find it", contains, SectionKind::legal},
    {"participants in the solicitation", contains, SectionKind::legal},
    {"no offer", starts, SectionKind::legal},
    {"important information for", starts, SectionKind::legal},
    {"important legal", starts, SectionKind::legal},
    {"important notice", starts, SectionKind::legal},
    {"legal notice", starts, SectionKind::legal},
    {"trademarks", contains, SectionKind::legal},
    {"risk warning", contains, SectionKind::legal},
    {"disclosure notice", contains, SectionKind::legal},
    {"aviso legal", contains, SectionKind::legal},
    {"avertissement", starts, SectionKind::legal},
    {"conference call", contains, SectionKind::event},
    {"webcast", contains, SectionKind::event},
    {"earnings call", contains, SectionKind::event},
    {"event details", contains, SectionKind::event},
    {"call details", contains, SectionKind::event},
    {"call information", contains, SectionKind::event},
    {"teleconference", contains, SectionKind::event},
    {"conférence téléphonique", contains, SectionKind::event},
    {"téléconférence", contains, SectionKind::event},
    {"webdiffusion", contains, SectionKind::event},
    {"telefonkonferenz", contains, SectionKind::event},
    {"conferencia telefónica", contains, SectionKind::event},
    {"teleconferencia", contains, SectionKind::event},
    {"conferenza telefonica", contains, SectionKind::event},
    {"to ask questions", starts, SectionKind::event},
    {"dial-in", contains, SectionKind::event},
    {"presentation details", contains, SectionKind::event},
    {"investor day", contains, SectionKind::event},
    {"contact", equals, SectionKind::contact},
    {"contact", contains, SectionKind::contact},
    {"contacts", contains, SectionKind::contact},
    {"contatti", contains, SectionKind::contact},
    {"kontakt", contains, SectionKind::contact},
    {"contatto", contains, SectionKind::contact},
    {"relación con inversionistas", starts, SectionKind::contact},
    {"relaciones con inversores", starts, SectionKind::contact},
    {"relaciones con los medios", starts, SectionKind::contact},
    {"relazioni con", starts, SectionKind::contact},
    {"relações com", starts, SectionKind::contact},
    {"ansprechpartner", contains, SectionKind::contact},
    {"rückfragen", contains, SectionKind::contact},
    {"renseignements", equals, SectionKind::contact},
    {"pour tout renseignement", starts, SectionKind::contact},
    {"pour plus d'information", starts, SectionKind::contact},
    {"pour obtenir de plus amples", starts, SectionKind::contact},
    {"personnes-ressources", contains, SectionKind::contact},
    {"weitere informationen", starts, SectionKind::contact},
    {"para obtener más información", starts, SectionKind::contact},
    {"enquiries", equals, SectionKind::contact},
    {"inquiries", equals, SectionKind::contact},
    {"for further enquiries", starts, SectionKind::contact},
    {"for enquiries", starts, SectionKind::contact},
    {"general enquiries", equals, SectionKind::contact},
    {"general inquiries", equals, SectionKind::contact},
    {"investor enquir", contains, SectionKind::contact},
    {"media", equals, SectionKind::contact},
    {"press", equals, SectionKind::contact},
    {"investors", equals, SectionKind::contact},
    {"investor", equals, SectionKind::contact},
    {"investors & media", equals, SectionKind::contact},
    {"media inquir", contains, SectionKind::contact},
    {"media enquir", contains, SectionKind::contact},
    {"press inquir", contains, SectionKind::contact},
    {"investor inquir", contains, SectionKind::contact},
    {"investor relations", equals, SectionKind::contact},
    {"media relations", equals, SectionKind::contact},
    {"public relations", equals, SectionKind::contact},
    {"corporate communications", equals, SectionKind::contact},
    {"for more information", starts, SectionKind::contact},
    {"for further information", starts, SectionKind::contact},
    {"for additional information", starts, SectionKind::contact},
    {"for media inquiries", starts, SectionKind::contact},
    {"for inquiries", starts, SectionKind::contact},
    {"relations presse", contains, SectionKind::contact},
    {"relations avec", starts, SectionKind::contact},
    {"pour en savoir plus", starts, SectionKind::contact},
    {"pour de plus amples", starts, SectionKind::contact},
    {"para más información", starts, SectionKind::contact},
    {"outlook", contains, SectionKind::outlook},
    {"guidance", contains, SectionKind::outlook},
    {"financial targets", contains, SectionKind::outlook},
    {"financial expectations", contains, SectionKind::outlook},
    {"looking ahead", starts, SectionKind::outlook},
    {"perspectives", equals, SectionKind::outlook},
    {"ausblick", contains, SectionKind::outlook},
    {"prognose", equals, SectionKind::outlook},
    {"prévisions", equals, SectionKind::outlook},
    {"perspectivas", equals, SectionKind::outlook},
    {"prospettive", equals, SectionKind::outlook},
    {"consolidated statement", contains, SectionKind::financial_tables},
    {"consolidated balance", contains, SectionKind::financial_tables},
    {"consolidated income", contains, SectionKind::financial_tables},
    {"consolidated condensed", contains, SectionKind::financial_tables},
    {"condensed consolidated", contains, SectionKind::financial_tables},
    {"consolidated financial", contains, SectionKind::financial_tables},
    {"balance sheets", contains, SectionKind::financial_tables},
    {"statements of operations", contains, SectionKind::financial_tables},
    {"statement of operations", contains, SectionKind::financial_tables},
    {"statements of income", contains, SectionKind::financial_tables},
    {"statement of income", contains, SectionKind::financial_tables},
    {"statements of earnings", contains, SectionKind::financial_tables},
    {"statements of cash flow", contains, SectionKind::financial_tables},
    {"statement of cash flow", contains, SectionKind::financial_tables},
    {"selected financial data", contains, SectionKind::financial_tables},
    {"financial tables", contains, SectionKind::financial_tables},
    {"financial tables follow", contains, SectionKind::financial_tables},
    {"highlights", contains, SectionKind::highlights},
    {"key takeaways", contains, SectionKind::highlights},
    {"key points", equals, SectionKind::highlights},
    {"faits saillants", contains, SectionKind::highlights},
    {"points clés", contains, SectionKind::highlights},
    {"points saillants", contains, SectionKind::highlights},
    {"highlight", equals, SectionKind::highlights},
    {"wichtigste kennzahlen", contains, SectionKind::highlights},
    {"das wichtigste in kürze", contains, SectionKind::highlights},
    {"puntos destacados", contains, SectionKind::highlights},
    {"aspectos destacados", contains, SectionKind::highlights},
    {"source", equals, SectionKind::footer},
    {"sources", equals, SectionKind::footer},
    {"references", equals, SectionKind::footer},
    {"footnotes", equals, SectionKind::footer},
    {"resources", equals, SectionKind::footer},
    {"related links", equals, SectionKind::footer},
});

constexpr std::array period_words =
    std::to_array<std::string_view>({"quarter", "full year", "fiscal year", "six months", "nine months"});
constexpr std::array period_ends =
    std::to_array<std::string_view>({"ended", "ending", "outlook", "guidance"});

constexpr std::array measure_words = std::to_array<std::string_view>({"indicator", "metric"});

/// `Summary of Q4 2017 Results`: results of a period.
bool is_results_of_period(std::string_view key) {
    if (key.size() > 60 || !key.ends_with(" results")) return false;
    for (std::size_t at = key.find('q'); at != std::string_view::npos; at = key.find('q', at + 1)) {
        const bool begins = at == 0 || key[at - 1] == ' ';
        if (begins && at + 1 < key.size() && key[at + 1] >= '1' && key[at + 1] <= '4') return true;
    }
    return false;
}

/// Words of headings on results; of clinical, exploration or survey results they mean something else.
constexpr std::array results_words = std::to_array<std::string_view>({"financial results",
                                                                      "financial performance",
                                                                      "financial summary",
                                                                      "financial review",
                                                                      "financial update",
                                                                      "financial overview",
                                                                      "financial position",
                                                                      "quarter results",
                                                                      "quarterly results",
                                                                      "year results",
                                                                      "nine-months results",
                                                                      "nine months results",
                                                                      "months results",
                                                                      "operating results",
                                                                      "results of operations",
                                                                      "segment results",
                                                                      "half results",
                                                                      "results for the",
                                                                      "revenue",
                                                                      "net sales",
                                                                      "product sales",
                                                                      "gross margin",
                                                                      "gross profit",
                                                                      "operating expenses",
                                                                      "operating income",
                                                                      "operating margin",
                                                                      "operating profit",
                                                                      "expenses",
                                                                      "net income",
                                                                      "net loss",
                                                                      "net earnings",
                                                                      "earnings per",
                                                                      "eps ",
                                                                      "cost of",
                                                                      "liquidity",
                                                                      "cash position",
                                                                      "cash flow",
                                                                      "cash and cash equivalents",
                                                                      "cash, cash equivalents",
                                                                      "balance sheet",
                                                                      "capital resources",
                                                                      "ebitda",
                                                                      "net interest income",
                                                                      "asset quality",
                                                                      "tax rate",
                                                                      "résultats financiers",
                                                                      "chiffre d'affaires",
                                                                      "resultados financieros",
                                                                      "fiscal year results",
                                                                      "comparable sales",
                                                                      "capital expenditures"});

/// Headings of a summary where a list follows; over prose they are like any other.
constexpr std::array summary_headings = std::to_array<std::string_view>(
    {"key findings",   "key results",          "key facts",        "key figures",
     "key messages",   "key developments",     "key achievements", "key accomplishments",
     "key milestones", "key metrics",          "main findings",    "main points",
     "main results",   "at a glance",          "in brief",         "in short",
     "summary",        "principaux résultats", "en bref",          "auf einen blick",
     "en resumen"});

constexpr std::array other_results =
    std::to_array<std::string_view>({"clinical", "trial", "study", "survey", "drill", "assay", "exploration",
                                     "efficacy", "patient", "phase"});

/// `heading` lowered, without marks around it.
std::string key_of(std::string_view heading) {
    std::string text = lowered(heading.substr(0, 300));
    constexpr ByteSet edges(" :.-*#\t_|>");
    while (!text.empty() && edges.contains(text.back())) text.pop_back();
    std::size_t first = std::min(edges.find_other(text), text.size());
    const std::string_view rest = std::string_view(text).substr(first);
    for (const std::string_view quote : {"\"", "“", "”"})
        if (rest.starts_with(quote)) first += quote.size();
    return text.substr(first);
}

bool matches(const HeadingRule& rule, std::string_view key) {
    switch (rule.match) {
        case Match::equals:
            return key == rule.words;
        case Match::starts:
            return key.starts_with(rule.words);
        case Match::contains:
            return key.find(rule.words) != std::string_view::npos;
    }
    return false;
}

/// "About 5G Open Lab" is a heading, "About 30 percent of …" is not.
bool is_about_heading(std::string_view key) {
    if (key.size() < 8) return false;
    const std::size_t name = key.find_first_not_of("0123456789", 6);
    return name != std::string_view::npos && (name == 6 || is_ascii_letter(key[name]));
}

/// `For the Fourth Quarter of Fiscal 2022`, over what was earned in it. `For the three months ended …` heads
/// columns.
bool is_period_heading(std::string_view key) {
    if (!key.starts_with("for the ") || key.size() > 60 || contains_any(key, period_ends)) return false;
    return contains_any(key, period_words);
}

}  // namespace

bool is_summary_heading(std::string_view heading) {
    const std::string key = key_of(heading);
    return key.size() <= 60 &&
           std::any_of(summary_headings.begin(), summary_headings.end(), [&](std::string_view words) {
               if (key == words) return true;
               const bool plain = words.starts_with("key ") || words.starts_with("main ");
               return plain &&
                      (key.ends_with(" " + std::string(words)) || key.starts_with(std::string(words) + " "));
           });
}

std::optional<KindGuess> known_heading(std::string_view heading) {
    const std::string key = key_of(heading);
    if (key.empty()) return std::nullopt;
    for (const HeadingRule& rule : heading_rules) {
        if (!matches(rule, key)) continue;
        // "About 30 percent of …" is prose.
        if (rule.words == "about " && !is_about_heading(key)) continue;
        // "Forward-looking performance indicators" are figures.
        if (rule.kind == SectionKind::forward_looking && contains_any(key, measure_words)) continue;
        return KindGuess{rule.kind, rule.words};
    }
    if (is_period_heading(key)) return KindGuess{SectionKind::financial_results, "period heading"};
    if (is_results_of_period(key)) return KindGuess{SectionKind::financial_results, "results heading"};
    if (contains_any(key, results_words) && !contains_any(key, other_results)) {
        return KindGuess{SectionKind::financial_results, "results heading"};
    }
    return std::nullopt;
}

}  // namespace dateline
