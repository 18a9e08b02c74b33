// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period_vocabulary.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dateline {

namespace {

using enum PeriodWord;

constexpr std::array as_listed{
    PeriodVocable{"first", ordinal, 1},
    PeriodVocable{"second", ordinal, 2},
    PeriodVocable{"third", ordinal, 3},
    PeriodVocable{"fourth", ordinal, 4},
    PeriodVocable{"three", count, 3},
    PeriodVocable{"six", count, 6},
    PeriodVocable{"nine", count, 9},
    PeriodVocable{"twelve", count, 12},
    PeriodVocable{"thirteen", count, 13},
    PeriodVocable{"twenty", count, 20},
    PeriodVocable{"quarter", quarter},
    PeriodVocable{"quarters", quarter},
    PeriodVocable{"quarterly", quarter, 1},
    PeriodVocable{"qtr", quarter},
    PeriodVocable{"half", half},
    PeriodVocable{"halves", half},
    PeriodVocable{"months", months},
    PeriodVocable{"month", months},
    PeriodVocable{"weeks", weeks},
    PeriodVocable{"week", weeks},
    PeriodVocable{"year", annum},
    PeriodVocable{"years", annum},
    PeriodVocable{"fiscal", fiscal},
    PeriodVocable{"financial", fiscal, 1},
    PeriodVocable{"calendar", fiscal},
    PeriodVocable{"full", full},
    PeriodVocable{"fy", fiscal_abbr},
    PeriodVocable{"cy", fiscal_abbr},
    PeriodVocable{"january", month, 1},
    PeriodVocable{"february", month, 2},
    PeriodVocable{"march", month, 3},
    PeriodVocable{"april", month, 4},
    PeriodVocable{"may", month, 5},
    PeriodVocable{"june", month, 6},
    PeriodVocable{"july", month, 7},
    PeriodVocable{"august", month, 8},
    PeriodVocable{"september", month, 9},
    PeriodVocable{"october", month, 10},
    PeriodVocable{"november", month, 11},
    PeriodVocable{"december", month, 12},
    PeriodVocable{"jan", month, 1},
    PeriodVocable{"feb", month, 2},
    PeriodVocable{"mar", month, 3},
    PeriodVocable{"apr", month, 4},
    PeriodVocable{"jun", month, 6},
    PeriodVocable{"jul", month, 7},
    PeriodVocable{"aug", month, 8},
    PeriodVocable{"sep", month, 9},
    PeriodVocable{"sept", month, 9},
    PeriodVocable{"oct", month, 10},
    PeriodVocable{"nov", month, 11},
    PeriodVocable{"dec", month, 12},
    PeriodVocable{"ended", ended},
    PeriodVocable{"ending", ended},
    PeriodVocable{"ends", ended},
    PeriodVocable{"period", period},
    PeriodVocable{"periods", period},
    PeriodVocable{"same", same},
    PeriodVocable{"comparable", same},
    PeriodVocable{"corresponding", same},
    PeriodVocable{"prior", prior},
    PeriodVocable{"previous", prior},
    PeriodVocable{"preceding", prior},
    PeriodVocable{"earlier", prior},
    PeriodVocable{"last", last},
    PeriodVocable{"ago", ago},
    PeriodVocable{"of", of},
    PeriodVocable{"in", in},
    PeriodVocable{"during", in},
    PeriodVocable{"for", for_},
    PeriodVocable{"the", the},
    PeriodVocable{"its", the},
    PeriodVocable{"our", the},
    PeriodVocable{"a", the},
    PeriodVocable{"and", conjunction},
    PeriodVocable{"or", conjunction},
    PeriodVocable{"to", to},
    PeriodVocable{"from", from},
    PeriodVocable{"over", over},
    PeriodVocable{"on", over},
    PeriodVocable{"compared", compared},
    PeriodVocable{"compare", compared},
    PeriodVocable{"comparing", compared},
    PeriodVocable{"versus", compared},
    PeriodVocable{"vs", compared},
    PeriodVocable{"than", than},
    PeriodVocable{"against", compared},
    PeriodVocable{"relative", compared},
    PeriodVocable{"comparison", compared},
    PeriodVocable{"compares", compared},
    PeriodVocable{"increase", change},
    PeriodVocable{"increased", change},
    PeriodVocable{"increases", change},
    PeriodVocable{"decrease", change},
    PeriodVocable{"decreased", change},
    PeriodVocable{"decreases", change},
    PeriodVocable{"up", change},
    PeriodVocable{"down", change},
    PeriodVocable{"higher", change},
    PeriodVocable{"lower", change},
    PeriodVocable{"rose", change},
    PeriodVocable{"grew", change},
    PeriodVocable{"fell", change},
    PeriodVocable{"declined", change},
    PeriodVocable{"decline", change},
    PeriodVocable{"improvement", change},
    PeriodVocable{"improved", change},
    PeriodVocable{"growth", change},
    PeriodVocable{"reduction", change},
    PeriodVocable{"gain", change},
    PeriodVocable{"increasing", change},
    PeriodVocable{"decreasing", change},
    PeriodVocable{"growing", change},
    PeriodVocable{"gained", change},
    PeriodVocable{"expect", guided},
    PeriodVocable{"expects", guided},
    PeriodVocable{"expected", guided},
    PeriodVocable{"expecting", guided},
    PeriodVocable{"expectation", guided},
    PeriodVocable{"expectations", guided},
    PeriodVocable{"anticipate", guided},
    PeriodVocable{"anticipates", guided},
    PeriodVocable{"anticipated", guided},
    PeriodVocable{"anticipating", guided},
    PeriodVocable{"guidance", guided, 1},
    PeriodVocable{"outlook", guided, 1},
    PeriodVocable{"forecast", guided, 1},
    PeriodVocable{"forecasts", guided},
    PeriodVocable{"projected", guided},
    PeriodVocable{"projects", guided},
    PeriodVocable{"plan", guided},
    PeriodVocable{"plans", guided},
    PeriodVocable{"planned", guided},
    PeriodVocable{"planning", guided},
    PeriodVocable{"will", guided},
    PeriodVocable{"target", guided},
    PeriodVocable{"targets", guided},
    PeriodVocable{"targeted", guided},
    PeriodVocable{"targeting", guided},
    PeriodVocable{"intends", guided},
    PeriodVocable{"intend", guided},
    PeriodVocable{"estimates", guided},
    PeriodVocable{"estimated", guided},
    PeriodVocable{"scheduled", guided},
    PeriodVocable{"should", guided},
    PeriodVocable{"forward", guided},
    PeriodVocable{"believes", guided},
    PeriodVocable{"track", guided},
    PeriodVocable{"slated", guided},
    PeriodVocable{"upcoming", guided},
    PeriodVocable{"report", tells},
    PeriodVocable{"announce", tells},
    PeriodVocable{"announces", tells},
    PeriodVocable{"reports", tells},
    PeriodVocable{"release", tells},
    PeriodVocable{"discuss", tells},
    PeriodVocable{"host", tells},
    PeriodVocable{"publish", tells},
    PeriodVocable{"review", tells},
    PeriodVocable{"hold", tells},
    PeriodVocable{"call", tells},
    PeriodVocable{"issue", tells},
    PeriodVocable{"filed", tells},
    PeriodVocable{"released", tells},
    PeriodVocable{"reported", tells},
    PeriodVocable{"announced", tells},
    PeriodVocable{"published", tells},
    PeriodVocable{"reviewed", tells},
    PeriodVocable{"hosting", tells},
    PeriodVocable{"reporting", tells},
    PeriodVocable{"comparative", same},
    PeriodVocable{"results", results},
    PeriodVocable{"revenue", results},
    PeriodVocable{"revenues", results},
    PeriodVocable{"earnings", results},
    PeriodVocable{"sales", results},
    PeriodVocable{"income", results},
    PeriodVocable{"loss", results},
    PeriodVocable{"losses", results},
    PeriodVocable{"profit", results},
    PeriodVocable{"ebitda", results},
    PeriodVocable{"expenses", results},
    PeriodVocable{"expense", results},
    PeriodVocable{"eps", results},
    PeriodVocable{"production", results},
    PeriodVocable{"margin", results},
    PeriodVocable{"expenditures", results},
    PeriodVocable{"capex", results},
    PeriodVocable{"costs", results},
    PeriodVocable{"cost", results},
    PeriodVocable{"turnover", results},
    PeriodVocable{"ebit", results},
    PeriodVocable{"dividend", results},
    PeriodVocable{"dividends", results},
    PeriodVocable{"budget", results},
    PeriodVocable{"profits", results},
    PeriodVocable{"ffo", results},
    PeriodVocable{"cash", results},
    PeriodVocable{"end", end},
    PeriodVocable{"mid", end},
    PeriodVocable{"early", end},
    PeriodVocable{"late", end},
    PeriodVocable{"beginning", end},
    PeriodVocable{"by", by},
};

constexpr auto vocabulary = [] {
    auto entries = as_listed;
    std::ranges::sort(entries, {}, &PeriodVocable::text);
    return entries;
}();

constexpr std::size_t longest_word = 12;

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Where the words with each first letter and length stand: most words of a text are turned away by it.
constexpr auto lengths_by_letter = [] {
    std::array<std::uint32_t, 26> lengths{};
    for (const PeriodVocable& entry : vocabulary)
        lengths[static_cast<std::size_t>(entry.text.front() - 'a')] |= 1U << entry.text.size();
    return lengths;
}();

constexpr auto first_of_letter = [] {
    std::array<std::uint16_t, 27> firsts{};
    for (const PeriodVocable& entry : vocabulary)
        ++firsts[static_cast<std::size_t>(entry.text.front() - 'a') + 1];
    for (std::size_t i = 1; i < firsts.size(); ++i)
        firsts[i] = static_cast<std::uint16_t>(firsts[i] + firsts[i - 1]);
    return firsts;
}();

}  // namespace

const PeriodVocable* find_period_vocable(std::string_view word) {
    const char first = lower(word.front());
    if (word.size() > longest_word || first < 'a' || first > 'z') return nullptr;
    const auto letter = static_cast<std::size_t>(first - 'a');
    if ((lengths_by_letter[letter] >> word.size() & 1U) == 0) return nullptr;
    std::array<char, longest_word> buffer{};
    std::ranges::transform(word, buffer.begin(), lower);
    const std::string_view low(buffer.data(), word.size());
    const auto* const end = vocabulary.begin() + first_of_letter[letter + 1];
    const auto* const found =
        std::lower_bound(vocabulary.begin() + first_of_letter[letter], end, low,
                         [](const PeriodVocable& e, std::string_view w) { return e.text < w; });
    return found != end && found->text == low ? found : nullptr;
}

}  // namespace dateline
