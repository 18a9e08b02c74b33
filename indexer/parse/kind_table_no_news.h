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
    {nothing, sure, "comprehensive|independent|detailed evaluation|analysis|assessment|review"},
    {nothing, sure, "scholarship|scholarships"},
    {nothing, sure, "stock|stocks|coins|cryptos|tokens to watch|buy"},
    {nothing, sure, "price prediction|target|targets"},
    {nothing, sure, "q&a|interview|interviews|interviewed"},
    {nothing, sure, "buy|hold|sell|outperform|overweight rating"},
    {nothing, sure, "updates # .. report"},
    {nothing, sure, "in depth review|analysis|look|report"},
    {nothing, sure,
     "researchers|scientists|engineers|physicists .. "
     "unveil|unveils|discover|discovers|develop|develops|find|identify|create|engineer|reveal|show|uncover"},
    {nothing, sure, "grant|award|fellowship|essay for|to .. students|student|undergraduates|undergraduate"},
    {nothing, sure, "share|shares|offer|offers|provides|with .. tips"},
    {nothing, sure, "share|shares .. advice"},
    {nothing, sure, "opens|opening|accepting|accepts applications|submissions"},
    {nothing, sure, "new study|survey by|from"},
    {nothing, sure, "new|benchmark report analyzes|finds|reveals|highlights|shows"},
    {nothing, sure, "roundup|recap|recaps"},
    {nothing, sure, "^ things|tips|ways|reasons|signs|mistakes|myths|guide"},
    {nothing, sure, "^ # things|tips|ways|reasons|signs|mistakes|myths"},
    {nothing, sure, "^ top # .. things|tips|ways|reasons|signs|mistakes|myths"},
    {nothing, sure, "^ top things|tips|ways|reasons|signs|mistakes|myths"},
    {nothing, sure, "^ how|why|what|which|when|is|are|could|can|should|will|who|where|does|do"},
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
    {nothing, strong, "released|releases|launched|published|unveiled .. article|blog|data|research"},
    {nothing, strong, "event|events hosted|held|by"},
    {nothing, strong, "guide to .. conference|summit|expo|event|festival"},
    {nothing, strong,
     "support|ahead|toward|towards|planned|potential|future .. uplisting|ipo|listing|listings|launch"},
    {nothing, strong, "the|your|a|trusted|leading|preferred|official|strategic partner for|to|of"},
    {nothing, strong, "welcomes|welcomed .. visitors|guests|students|families|customers|members"},
    {nothing, strong, "welcomes over|more|#"},
    {nothing, strong, "pleased|proud|excited|thrilled|delighted|happy|glad to present|showcase"},
    {nothing, strong, "profit|charity|school|community fundraising"},
    {nothing, strong, "fundraising success|event|events|campaign|gala|dinner|effort|efforts|drive"},
    {nothing, strong, "take|takes|taking profit|profits"},
    {nothing, strong, "opening of applications|nominations"},
    {nothing, strong,
     "mineral resources announces|inc|corp|ltd|limited|provides|reports|closes|appoints|completes"},
    {nothing, strong, "in partnership|collaboration with"},
    {nothing, strong, "executive order|orders"},
    {nothing, strong, "signs|signed executive order|orders"},
    {nothing, strong, "signs|signed .. executive order|orders"},
    {nothing, strong, "fda|ce approved|cleared|registered|authorized"},
    {nothing, strong, "feature|new article|story|interview"},
    {nothing, strong, "new feature article|story|interview"},
    {nothing, strong, "after|since|following .. acquisition|merger"},
    {nothing, strong, "released|releases|published|issued .. report|study|survey|index|findings|outlook"},
    {nothing, strong, "report|study|survey .. now available"},
    {nothing, strong, "waiting|wait|mailing lists for"},
    {nothing, strong, "paves|leads the way"},
    {nothing, strong,
     "announces|announce|implement|implements|approves|completes|effects|sets|proposes|executes .. "
     "split|consolidation"},
    {nothing, strong, "announces|announce name|response|support|featured"},
    {nothing, strong, "announces|announce .. name change|to"},
    {nothing, strong, "split|consolidation .. #"},
    {nothing, strong,
     "through|until|by|after|since|from "
     "january|february|march|april|may|june|july|august|september|october|november|december #"},
    {nothing, strong,
     "revenue|sales growth "
     "engine|engines|intelligence|platform|strategy|strategies|tips|tool|tools|solutions"},
    {nothing, strong, "unveils|unveil|reveals|outlines .. plan|plans|strategy|review|analysis|budget"},
    {nothing, strong, "launches|launch|establishes|introduces .. award|essay|fellowship|grant for|to"},
    {nothing, strong, "expands .. measures|losses|probe|investigation|lawsuit"},
    {nothing, strong, "non compete|disclosure agreement|agreements"},
    {nothing, strong, "prenuptial|custody|plea agreement|agreements"},
    {nothing, strong, "bestselling|selling author|authors"},
    {nothing, strong,
     "contract review|reviews|management|research|manufacturing|manufacturer|lifecycle|negotiation|law"},
    {nothing, strong, "post ipo|merger|acquisition|launch"},
    {nothing, strong, "from exploration|drilling"},
    {nothing, strong, "point of sale|sales operations|systems|assets|business|unit"},
    {nothing, strong, "previously|already announced"},
    {nothing, strong, "debt|data|waste|museum collection"},
    {nothing, strong, "facial|face|speech|image|voice|early|pattern|revenue|object|emotion recognition"},
    {nothing, strong, "taps into"},
    {nothing, strong, "etf|etfs approval|decision"},
    {nothing, strong, "prior authorization"},
    {nothing, strong, "offers investors|evidence"},
    {nothing, strong,
     "offers|offer|offering .. "
     "hope|tips|insight|insights|advice|exposure|guidance|opportunity|look|potential|investment|evidence|"
     "avenue"},
    {nothing, strong,
     "trial lawyer|lawyers|attorney|attorneys|period|account|accounts|court|date|run|version"},
    {nothing, strong, "free|jury|civil|criminal|murder|mock|fraud|bench|on trial|trials"},
    {nothing, strong, "launch|launches pad"},
    {nothing, strong, "closing|opening bell"},
    {nothing, strong,
     "after|since|following|before|from launch|rebrand|rebranding|acquisition|merger|ipo|listing|debut"},
    {nothing, strong, "after|since|following|before|from .. rebrand|ipo|launch"},
    {nothing, strong, "data center|centers|centre|centres|breach|platform|solutions|storage"},
    {nothing, strong, "releases|release|released .. report|reports|study|statement|letter|blog|recap"},
    {nothing, strong, "deal|deals|dealing with"},
    {nothing, strong,
     "joins|join .. collection|effort|efforts|movement|fight|nation|museum|campaign|celebration"},
    {nothing, sure, "announces|announce|announcing .. blog|article|content|post|posts"},
    {nothing, strong,
     "study|studies|survey|report|research finds|shows|reveals|says|suggests|links|identifies"},
});

}  // namespace dateline::kind_table
