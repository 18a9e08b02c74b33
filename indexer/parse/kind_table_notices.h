// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases of law and of invitations. Read by news_kind_phrases.cc only.
#pragma once

#include <array>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr auto of_notices = std::to_array<KindPhrase>({
    // Before everything: notices speak of offerings and mergers.
    {legal_notice, sure, "class action|actions"},
    {legal_notice, sure, "securities|shareholder|investor fraud|litigation|lawsuit|investigation|suit"},
    {legal_notice, sure, "lead plaintiff"},
    {legal_notice, sure,
     "investors|shareholders|stockholders|shareholder|investor alert|notice|reminder|deadline"},
    {dividend, sure,
     "reminds|alerts|notifies|encourages|urges .. investors|shareholders|stockholders .. "
     "dividend|distribution|record"},
    {conference_call, sure,
     "reminds|alerts|notifies|encourages|urges .. investors|shareholders|stockholders .. meeting|call|vote"},
    {legal_notice, sure, "reminds|alerts|notifies|encourages|urges .. investors|shareholders|stockholders"},
    {legal_notice, sure, "investigates|investigating|investigation .. on behalf of"},
    {legal_notice, sure, "investors|shareholders|stockholders who|with .. losses|lost|loss|purchased"},
    {legal_notice, sure, "sentenced|convicted|indicted|arraigned|pleads|pleaded|pled|plead"},
    {legal_notice, sure, "found guilty|liable"},
    {legal_notice, sure, "charged with|in|for"},
    {legal_notice, sure, "agree|agrees|agreed|to|will|must pay .. to resolve|settle"},
    {legal_notice, sure,
     "resolve|resolves|settle|settles|settled .. "
     "allegations|claims|charges|lawsuit|lawsuits|case|litigation|suit"},
    {legal_notice, sure, "agree|agrees|agreed|ordered to pay|plead"},
    {legal_notice, sure, "convicts|indicts|extradited|sentences"},
    {legal_notice, strong, "lawsuit|lawsuits|sues|sued|suing|plaintiff|plaintiffs|indictment"},
    {legal_notice, strong, "files|filed|filing .. complaint|suit|petition|claim|case"},
    {legal_notice, strong, "wins|loses|win .. case|suit|appeal|verdict"},
    {legal_notice, strong, "secures|wins|obtains|reaches|announces .. settlement|verdict|judgment"},
    {legal_notice, strong, "secures|wins|obtains|recovers .. recovery|victim|victims|plaintiff"},
    {legal_notice, strong, "settles|settle with"},
    {legal_notice, strong,
     "defamation|malpractice|discrimination|infringement .. victory|verdict|win|case|claim"},
    {legal_notice, strong, "legal action"},
    {legal_notice, strong, "legal challenge|battle"},
    {legal_notice, strong, "antitrust"},
    {legal_notice, strong, "injunction|subpoena|verdict|arbitration|litigation|settlement agreement"},
    {legal_notice, strong, "settlement with|of|in|over"},
    {legal_notice, strong,
     "court|judge|jury|tribunal "
     "rules|ruling|rejects|upholds|dismisses|orders|finds|awards|approves|grants|denies|confirms|starts"},
    {legal_notice, strong, "supreme|district|federal|appeals|bankruptcy|county court"},
    {legal_notice, strong, "chapter 7|11|15"},
    {legal_notice, strong, "demanda colectiva|judicial"},
    {legal_notice, strong, "sammelklage|klage|gerichtsurteil"},
    {legal_notice, fair,
     "attorney|attorneys|lawyer|lawyers|malpractice|negligence|injury|death|theft|abuse|custody .. "
     "case|dispute|battle"},
    {legal_notice, fair,
     "settlement|settlements|allegations|alleges|alleged|allegedly|guilty|arrested|fraud|convict*|"
     "investigation|charges|prosecut*|infringement"},
    {legal_notice, fair, "court case|order|filing|battle|decision|challenge"},

    // `To report third quarter results` tells a day, not figures.
    {conference_call, strong,
     "to|will|plans report|announce|release|publish|issue|discuss|present|review|host|disclose .. "
     "results|earnings"},
    {conference_call, strong,
     "sets|set|announces|confirms|schedules|scheduled|provides|changes .. date|dates|timing|time|details .. "
     "results|earnings|call|webcast|meeting|release|reporting"},
    {conference_call, strong,
     "announces|announce .. earnings|results call|webcast|conference|teleconference|release"},
    {conference_call, strong,
     "sets|schedules|schedule|scheduled|hosts|host|hosting|hold|holds .. "
     "call|webcast|webinar|teleconference|earnings|results|conference|meeting"},
    {conference_call, strong, "conference|earnings|investor|analyst call|calls|webcast"},
    {conference_call, strong, "webcast|webinar|webinars|teleconference|telefonkonferenz|hauptversammlung"},
    {conference_call, strong,
     "to|will announce|report|release|publish|discuss .. quarter*|half|year|annual|fiscal .. "
     "results|earnings|financials|report"},
    {conference_call, strong,
     "to|will present|speak|attend|exhibit|participate|showcase|keynote|appear .. at|in"},
    {conference_call, strong,
     "will .. conference|conferences|summit|expo|forum|fair|symposium|congress|convention"},
    {conference_call, strong,
     "presents|presenting|speaks|speaking|attends|attending|exhibits|exhibiting|participates|participating|"
     "participation|showcases|showcasing .. "
     "conference|conferences|summit|expo|forum|fair|symposium|congress|convention|show|meeting|week|day"},
    {conference_call, strong, "to host|hold|present|participate|attend|exhibit|showcase|speak"},
    {conference_call, strong,
     "present|presents|presenting|presentation|presentations|participate|participates|exhibit|exhibits|"
     "attend|speak|speaks at"},
    {conference_call, strong,
     "annual|general|special|extraordinary|shareholder|stockholder|shareholders|stockholders "
     "meeting|meetings"},
    {conference_call, strong, "investor|analyst|investors|analysts|capital|r&d day|days"},
    {conference_call, strong,
     "announces|announce|unveils .. summit|conference|expo|forum|symposium|webinar|convention"},
    {conference_call, strong, "quarter*|half|fiscal|full|annual|# .. results|earnings to be"},
    {conference_call, strong, "will showcase|exhibit|demonstrate"},
    {conference_call, strong, "to|will address|discuss|unveil|demonstrate|feature .. at|speakers"},
    {conference_call, strong,
     "full|final|event|program|conference agenda .. unveiled|announced|released|revealed|live|available"},
    {conference_call, fair,
     "fair|expo|summit|festival|conference|cup|tournament|championship .. kicks|kick|gets|is off|underway"},
    {conference_call, fair, "joins|join .. festival|summit|conference|event|expo"},
    {conference_call, sure, "invitation to .. presentation|results|call|webcast|conference|meeting"},
    {conference_call, strong, "unveils|announces|reveals|releases .. agenda|speakers|keynotes"},
    {conference_call, strong, "open house"},
    {conference_call, strong, "sets|schedules .. release for|of|on|date"},
    {conference_call, strong, "announces|announce|confirms participation"},
    {conference_call, fair, "participation in|at"},
    {conference_call, fair, "participates in|at"},
    {conference_call, strong, "agm|egm"},
    {conference_call, strong, "fireside chat"},
    {conference_call, strong, "markets day"},
    {conference_call, strong, "save the date"},
    {conference_call, strong, "registration|tickets|register .. open|now|available|today"},
    {conference_call, strong, "early bird"},
    {conference_call, strong, "conferencia telefonica|anual"},
    {conference_call, strong, "conference telephonique"},
    {conference_call, strong, "assemblee generale"},
    {conference_call, fair,
     "conference|conferences|summit|expo|symposium|convention|roundtable|festival|fest|fundraiser|concert|"
     "luncheon|banquet|forum|gala|conferencia|messe"},
    {conference_call, fair, "returns .. # edition|annual"},
    {conference_call, fair, "week|days|festival to examine|explore|bring|feature|return|unite|highlight"},
    {conference_call, fair, "to deliver|bring|host .. showcase|summit|conference"},
    {conference_call, fair, "virtual|networking|private|special|charity|fundraising|vip|free event|events"},
    {conference_call, fair, "scheduled for|on"},
    {conference_call, fair,
     "set for "
     "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
     "jun|jul|aug|sept|oct|nov|dec|#"},
    {conference_call, fair,
     "home|boat|auto|trade|air|fashion|craft|trunk|car|art|book|bridal|wedding|job|career|health|toy "
     "show|expo|fair|shows|fairs"},
    {conference_call, fair, "presents|presenting .. at"},
    {conference_call, fair, "showcases|showcasing|showcased .. at"},
    {conference_call, fair,
     "hosts|hosting .. "
     "event|events|conference|summit|forum|workshop|workshops|seminar|ceremony|gala|celebration|annual|day|"
     "tour|night|dinner|fair|festival|expo|symposium|reception|show|panel|session|party|luncheon|exhibition|"
     "competition|reading|class|classes"},
    {conference_call, fair, "invites .. join|attend|celebrate|event"},
    {conference_call, faint,
     "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
     "jun|jul|aug|sept|oct|nov|dec "
     "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|4th|"
     "5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|"
     "26th|27th|28th|29th|30th|31st"},
    {conference_call, faint, "party|parties at|for|in|on|with|to|supporting|benefiting|featuring"},
    {conference_call, faint, "at .. 2024|2025|2026|2027|2028"},
    {conference_call, faint,
     "event|events|celebration|exhibition|workshops|parade|retreat|brunch|bazaar|meetup|livestream"},
    {conference_call, faint, "film|documentary|movie|special|private|free screening|screenings"},
});

}  // namespace dateline::kind_table
