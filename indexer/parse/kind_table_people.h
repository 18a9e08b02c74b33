// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases of people who come and go, and of awards. Read by news_kind_phrases.cc only.
#pragma once

#include <array>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr auto of_people = std::to_array<KindPhrase>({
    {appointment, strong, "appoint|appoints|appointed|appointing|appointment|hires|hired|promoted"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|taps|tapped|adds|joins|join|joined|selects|returns|announces .. as "
     ".. "
     "ceo|cfo|coo|cto|cmo|president|chief|officer|director|chair*|head|board|vp|vice|partner|manager|advisor|"
     "adviser|counsel|lead|leader|member|ambassador|executive|principal|associate|attorney|secretary|general|"
     "svp|evp"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|adds|joins|join|joined|new|next|interim .. "
     "ceo|cfo|coo|cto|cmo|chairman|chairperson|chairwoman|president|chief|board|officer|officers|vp|director|"
     "directors|counsel|dean|principal|manager|superintendent|editor|ambassador"},
    {appointment, strong,
     "announces .. ceo|cfo|coo|chairman|president|chief|officer|officers|director|directors"},
    {appointment, strong, "to board"},
    {appointment, strong, "to its|the board"},
    {appointment, strong,
     "adds|strengthens|expands|bolsters|joins|welcomes|new .. leadership|executive|management|sales|advisory "
     "team|board"},
    {appointment, strong, "joins|joining|joined|join .. as|firm|team|board|group|council"},
    {appointment, strong, "retire|retires|retiring|resigns|resignation|departs|successor|succeeds"},
    {appointment, strong, "to succeed .. as|ceo|president|chair*|cfo|director|head"},
    {appointment, strong, "ceo|leadership|executive|management|announces|orderly|planned succession"},
    {appointment, strong,
     "announces .. as .. producer|host|coach|conductor|keynote|designer|editor|screenwriter|cinematographer"},
    {appointment, fair,
     "lawyers|attorneys|veteran|veterans|executives|doctors|physicians|experts|advisors .. join|joins"},
    {appointment, fair, "will lead|oversee"},
    {appointment, strong,
     "key|new|executive|strategic|board|leadership|senior|management|representative|staff appointments"},
    {appointment, strong,
     "announces|unveils|names|introduces|expands|strengthens .. leadership|executive|management team"},
    {appointment, strong, "board|leadership|executive composition|refresh|reshuffle|shakeup"},
    {appointment, strong, "announces .. retirement after|from|of|as|effective|following"},
    {appointment, strong,
     "addition of .. "
     "member|director|partner|advisor|ceo|officer|president|attorney|attorneys|executive|executives"},
    {appointment, strong, "brand ambassador|ambassadors"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|adds|promotes .. managing|equity|new|senior|law partner|partners"},
    {appointment, strong, "named|names partner|partners at|in|of|to"},
    {appointment, strong, "announces|announce|pleased .. new partner|partners"},
    {appointment, strong, "promotes .. to|as"},
    {appointment, strong, "promotion of"},
    {appointment, strong, "departure of .. ceo|cfo|officer|director|president|chief|chair*|executive|head"},
    {appointment, strong, "takes|assumes the helm|reins"},
    {appointment, strong, "hiring of"},
    {appointment, fair, "adds .. expertise|talent"},
    {appointment, strong, "executive|leadership|staff|key|management|senior|partner promotions"},
    {appointment, strong, "retirement of"},
    {appointment, strong, "steps|step|stepping down"},
    {appointment, strong,
     "leadership|executive|management|ceo|cfo|board "
     "transition|transitions|change|changes|appointment|appointments|addition|additions"},
    {appointment, strong, "addition of .. to|as"},
    {appointment, strong,
     "nombra|nombrado|nombrada|nombramiento|designa|nomme|nommee|nomination|ernennt|ernannt|ernennung|beruft|"
     "berufen|aufsichtsrat"},
    {appointment, fair, "names|elects|joins|taps|promotes"},
    {appointment, faint, "welcomes"},
    {appointment, fair, "board of directors|advisors"},
    {appointment, fair, "advisory board"},

    {award, strong,
     "award|awards|awarded|honored|honoured|honors|honours|recognizes|honoree|winner|winners|finalist|"
     "finalists|nominated|nominee|accreditation|recertification|ranked|ranks"},
    {award, strong,
     "named|names|ranked|selects|selected|voted .. "
     "best|top|leader|one|list|finalist|winner|leading|fastest|most|year|premier|forbes|fortune|#"},
    {award, strong,
     "wins|won|earns|receives|achieves|takes|claims|secures .. "
     "award|awards|title|medal|certification|accreditation|prize|honor|honors|recognition|badge|distinction|"
     "ranking"},
    {award, strong, "gold|silver|bronze|stevie|first award|awards|medal|place|stevie"},
    {award, strong,
     "wins|won|earns|takes|captures .. gold|silver|bronze|crown|competition|contest|championship"},
    {award, strong, "recognized|recognised as|by|for|among|in|with|one|on"},
    {award, strong, "announces|announced|announce .. as .. top|best|leading|elite"},
    {award, strong, "certified as|by|for|in|under|great|b|to|at|with|women|woman|minority"},
    {award, strong, "becomes|become|is|are|now|gets|officially .. certified|accredited"},
    {award, strong, "win|wins big"},
    {award, strong, "bestseller|bestselling|seller|selling status"},
    {award, strong, "becomes|became|named|is|hits .. bestseller"},
    {award, strong, "becomes|became|is|hits .. best seller"},
    {award, strong, "nominations|nominees .. open|announced|awards"},
    {award, strong, "named|names .. excellence|star|choice|honoree|recipient|winner"},
    {award, strong, "makes|make .. list"},
    {award, fair, "makes history as"},
    {award, strong, "fellows|winners|recipients|finalists|honorees .. announced"},
    {award, strong,
     "earns|earned|receives|received|achieves|achieved|wins|secures|awarded|gets .. "
     "rating|ratings|star|stars|spot|score|competency|tier|accolade|accolades"},
    {award, strong, "five|5 star rating|ratings|review|reviews|google|service|hotel"},
    {award, strong,
     "named to .. "
     "list|lists|lawyers|top|best|forbes|magazine|newsweek|#|greatest|fastest|workplaces|hall|ranking|"
     "rankings"},
    {award, fair, "named to|among|the|a|an|in|no"},
    {award, strong, "to honor|honour|celebrate .. award|awards|recipients|honorees|winners"},
    {award, strong, "superlawyer|superlawyers"},
    {award, strong, "super lawyer|lawyers"},
    {award, strong, "selected for|to|as|by .. festival|festivals|award|awards|list"},
    {award, strong,
     "announces|unveils|reveals|names|selects .. winners|finalists|recipients|honorees|winner"},
    {award, sure, "debuts|debut|ranks|ranked|lands .. inc 5000"},
    {award, strong, "rewarded|awarded .. rating"},
    {award, strong, "wins|won|voted .. best"},
    {award, strong, "selected|chosen as .. unicorn|finalist|winner|honoree|recipient|best|top|one"},
    {award, sure, "featured|listed|included on|in .. inc|forbes|5000|list|ranking|rankings"},
    {award, strong, "fips|cmmc|hipaa|gdpr|pci|fedramp .. validat*|certif*|complian*|authoriz*"},
    {award, strong, "inc 5000"},
    {award, strong, "hall of fame"},
    {award, strong, "who who"},
    {award, strong, "top doctor|doctors|lawyer|lawyers|workplace|workplaces"},
    {award, strong, "best lawyers|doctors|places|workplaces"},
    {award, strong, "inducted|premio|premios|galardon*|auszeichnung|ausgezeichnet|recompense"},
    {award, strong, "iso|soc # .. certif*|complian*|attest*"},
    {award, fair, "earns|earned|receives|received|achieves|achieved .. status|designation|title"},
    {award, fair, "recognition"},
    {award, fair, "accredited as|by"},
    {award, fair, "certification|prize|prizes|recognized|recognised"},
});

}  // namespace dateline::kind_table
