// SPDX-License-Identifier: GPL-2.0-or-later
// What tells no kind of news, whatever words of the table it holds. Read by news_kind_phrases.cc only.
#pragma once

#include <array>
#include <optional>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr std::optional<NewsKind> nothing;

inline constexpr auto of_no_news = std::to_array<KindPhrase>({
    // What is no news of the issuer's: markets, editorials, advice.
    {nothing, sure, "market .. to reach|hit|surpass|exceed|grow|expand|witness|cross"},
    {nothing, sure, "market size|forecast|analysis|trends|report|research"},
    {nothing, sure, "cagr"},
    {nothing, sure, "featured .. in|on|by|as"},
    {nothing, sure, "updates|initiates|initiated|resumes|continues coverage"},
    {nothing, sure, "coverage on|of|initiated"},
    {nothing, sure, "comprehensive|independent|detailed evaluation|analysis|assessment"},
    {nothing, sure, "scholarship|scholarships"},
    {nothing, sure, "stock|stocks|coins|cryptos|tokens to watch|buy"},
    {nothing, sure, "price prediction|target|targets"},
    {nothing, sure, "q&a|interview|interviews|interviewed"},
    {nothing, sure, "roundup"},
    {nothing, sure, "^ things|tips|ways|reasons|signs|mistakes|myths|guide"},
    {nothing, sure, "^ # things|tips|ways|reasons|signs|mistakes|myths"},
    {nothing, sure, "^ how|why|what|when|is|are|could|can|should|will|who|where|does|do"},
    // Names and turns of phrase that only look like news.
    {nothing, strong, "acquisition corp|corporation|co|company"},
    {nothing, strong, "capital|equity|venture|growth|health|investment|asset partners"},
    {nothing, strong, "customer|talent|data|user|patient|land|lead acquisition"},
    {nothing, strong, "award|prize winning"},
    {nothing, strong, "board approval|approves|approved"},
    {nothing, strong, "approval of|for share|shares"},
    {nothing, strong, "patent pending"},
    {nothing, strong, "press|news release|releases"},
    {nothing, strong, "general partner|partners"},
    {nothing, strong, "opens|open up|new|the door|doors|possibilities"},
    {nothing, strong, "expands|expand|expanding .. footprint|reach|presence"},
    {nothing, strong, "friday|monday|travel|holiday|best|top|great|exclusive deals"},
    {nothing, strong, "joint venture .. partner"},
    {nothing, strong, "the|your|a|trusted|leading|preferred|official|strategic|channel partner"},
    {nothing, strong, "paves|leads the way"},
    {nothing, strong, "launch|launches pad"},
    {nothing, strong, "closing|opening bell"},
    {nothing, strong,
     "after|since|following|before|from launch|rebrand|rebranding|acquisition|merger|ipo|listing|debut"},
    {nothing, strong, "after|since|following|before|from .. rebrand|ipo|launch"},
    {nothing, strong, "data center|centers|centre|centres|breach|platform|solutions|storage"},
    {nothing, strong, "releases|release|released .. report|reports|study|statement|letter|blog|recap"},
    {nothing, strong, "deal|deals|dealing with"},
    {nothing, strong, "product|platform|system launch upgrade"},
    {nothing, strong,
     "study|studies|survey|report|research finds|shows|reveals|says|suggests|links|identifies"},
});

}  // namespace dateline::kind_table
