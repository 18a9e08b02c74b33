// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases of people, partners, awards and products. Read by news_kind_phrases.cc only.
#pragma once

#include <array>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr auto of_business = std::to_array<KindPhrase>({
    {appointment, strong,
     "appoint|appoints|appointed|appointing|appointment|hires|hired|promotes|promoted|promotion"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|taps|tapped|adds|joins|join|joined|selects|returns|announces .. as "
     ".. "
     "ceo|cfo|coo|cto|cmo|president|chief|officer|director|chair*|head|board|vp|vice|partner|manager|advisor|"
     "adviser|counsel|lead|leader|member|ambassador|executive|principal|associate|attorney|secretary|general|"
     "svp|evp"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|adds|joins|join|joined|new|next|interim .. "
     "ceo|cfo|coo|cto|cmo|chairman|chairperson|chairwoman|president|chief|board|officer|officers|vp|director|"
     "directors"},
    {appointment, strong,
     "announces .. ceo|cfo|coo|chairman|president|chief|officer|officers|director|directors"},
    {appointment, strong, "to lead|head|board"},
    {appointment, strong,
     "adds|strengthens|expands|bolsters|joins|welcomes|new .. leadership|executive|management|sales|advisory "
     "team|board"},
    {appointment, strong, "joins|joining|joined|join .. as|firm|team|board|group|council"},
    {appointment, strong, "retire|retires|retiring|resigns|resignation|departure|departs|successor|succeeds"},
    {appointment, strong, "to succeed .. as|ceo|president|chair*|cfo|director|head"},
    {appointment, strong, "ceo|leadership|executive|management|announces|orderly|planned succession"},
    {appointment, strong, "announces .. as producer|host|coach|conductor|keynote"},
    {appointment, fair,
     "lawyers|attorneys|veteran|veterans|executives|doctors|physicians|experts|advisors .. join|joins"},
    {appointment, fair, "will lead|oversee"},
    {appointment, strong, "retirement of"},
    {appointment, strong, "steps|step|stepping down"},
    {appointment, strong,
     "leadership|executive|management|ceo|cfo|board "
     "transition|transitions|change|changes|appointment|appointments|addition|additions"},
    {appointment, strong, "addition of .. to|as"},
    {appointment, strong,
     "nombra|nombrado|nombrada|nombramiento|designa|nomme|nommee|nomination|ernennt|ernannt|ernennung|beruft|"
     "berufen|aufsichtsrat"},
    {appointment, fair, "names|elects|welcomes|joins|taps|hire|hiring"},
    {appointment, fair, "board of directors|advisors"},
    {appointment, fair, "advisory board"},

    {contract, strong,
     "contract|contracts|agreement|agreements|mou|loi|partnership|partnerships|collaboration"},
    {contract, fair, "collaborations"},
    {contract, strong, "alliance|alliances with|between|to|for"},
    {contract, strong, "strategic|global alliance"},
    {contract, strong,
     "partners|partnered|partner|collaborates|collaborate|collaborating|cooperates with|to|on|up|for"},
    {contract, strong, "teams|team|teaming up"},
    {contract, strong, "teams with"},
    {contract, strong,
     "joins|join|joined .. network|council|alliance|association|initiative|consortium|coalition"},
    {contract, strong, "welcomes .. sponsor|partner"},
    {contract, strong, "secures|expands .. distribution"},
    {contract, strong, "announces .. distribution of|for|agreement|deal|partnership|with"},
    {contract, strong, "national|global|exclusive|retail distribution"},
    {contract, fair, "secures|wins|lands|awarded .. project"},
    {contract, strong, "memorandum of understanding"},
    {contract, strong, "letter of intent"},
    {contract, strong, "purchase|supply|first|new|repeat|large|receives|secures|wins|follow order|orders"},
    {contract, strong,
     "signs|signed|inks|inked|enters|executes|secures|lands|wins .. "
     "deal|agreement|contract|partnership|pact|order|lease|heads|term"},
    {contract, strong, "joins .. as .. sponsor|partner"},
    {contract, strong, "joint venture"},
    {contract, strong, "joins forces"},
    {contract, strong, "selects|selected|chooses|chosen|adopts|taps .. for|by|as|to"},
    {contract, strong, "awards|awarded|secures|receives|wins .. grant|grants|contract|contracts|order|task"},
    {contract, strong,
     "acuerdo|contrato|convenio|alianza|partenariat|kooperation|partnerschaft|vereinbarung|auftrag|"
     "grossauftrag|vertrag|zusammenarbeit"},
    {contract, fair, "inc|corp|ltd|llc|plc|company|bank|university joins"},
    {contract, fair,
     "deal|grant|grants|cooperation|sponsor|sponsors|sponsorship|partner|order|orders|offtake|distributor|"
     "endorses|integrates|joins|selected"},

    {award, strong,
     "award|awards|awarded|honored|honoured|honors|honours|recognition|recognizes|honoree|winner|winners|"
     "finalist|finalists|nominated|nominee|accreditation|recertification|ranked|ranks"},
    {award, strong,
     "named|names|ranked|selected|voted .. "
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
    {award, strong, "inc 5000"},
    {award, strong, "hall of fame"},
    {award, strong, "who who"},
    {award, strong, "top doctor|doctors|lawyer|lawyers|workplace|workplaces"},
    {award, strong, "best lawyers|doctors|places|workplaces"},
    {award, strong, "inducted|premio|premios|galardon*|auszeichnung|ausgezeichnet|recompense"},
    {award, strong, "iso|soc # .. certif*|complian*|attest*"},
    {award, fair, "accredited as|by"},
    {award, fair, "certification|prize|prizes|recognized|recognised"},

    {product, strong,
     "launch|launches|launched|launching|relaunch|relaunches|introduces|introduce|introduced|introducing|"
     "unveils|unveil|unveiled|debuts|debut|debuted|unleashes|releases|rollout"},
    {product, strong, "rolls|rolled|roll out"},
    {product, strong, "now|officially available|open|live|shipping"},
    {product, strong, "available now|on|at|in|for"},
    {product, strong, "goes|is|now live"},
    {product, strong, "live on testnet|mainnet"},
    {product, strong,
     "now accepts|accepting|offers|offering|includes|supports|serves|serving|delivers|handles"},
    {product, strong,
     "expands|expand|expanding|expanded|broadened|extended|enhances|upgrades|extends|adds|broadens|"
     "diversifies .. "
     "offering|offerings|services|service|portfolio|line|lineup|catalog|platform|suite|products|product|"
     "solutions|solution|capabilities|collection|range|options|features|program|programs|access|support|"
     "inventory"},
    {product, strong,
     "new "
     "book|app|website|platform|product|products|service|services|line|feature|features|collection|tool|"
     "software|album|single|novel|memoir|podcast|series|version|model|release|location|office|store|facility|"
     "course|menu|film|guide"},
    {product, strong, "release|availability|arrival of"},
    {product, strong, "announces|announcing|announce .. launch|release|availability|opening|debut"},
    {product, strong, "grand opening"},
    {product, strong, "lanza|lanzamiento|presenta|lancement|devoile|markteinfuhrung|prasentiert"},
    {product, strong, "bringt .. markt"},
    {product, strong, "fuhrt .. ein"},
    {product, strong, "stellt .. vor"},
    {product, fair,
     "release|released|opens|opening|expands|expand|expansion|rebrands|rebrand|rebranding|version|app"},
    {product, fair, "beta launch|testing|test|version|program|phase|release"},
    {product, fair, "public|open|closed beta"},
    {product, fair,
     "announces|announce|announcing .. "
     "new|collection|collections|line|expansion|expanded|plans|program|debut|upgrade|update|version|"
     "initiative"},
    {product, faint, "announced"},
    {product, fair, "unveiling|revolutionizes"},
    {product, fair,
     "offers|provides|offer|brings|delivers .. "
     "service|services|solution|solutions|program|programs|product|products|package|packages|course|courses|"
     "training|repair|installation|line|rental|rentals|delivery|classes"},
    {product, strong, "brings|bring .. to .. stores|locations|shelves|menu"},
    {product, fair, "new .. destination|hub|home"},
    {product, fair, "premier .. destination|hub"},
    {product, fair, "entry|enters|entering into"},
    {product, fair,
     "announces|announce|announced .. "
     "deployment|production|availability|update|service|upgrade|integration|tour|tours|expansion|services|"
     "solution|training"},
    {product, fair,
     "platform|product|feature|app|software|website "
     "update|updates|upgrade|upgrades|enhancement|enhancements"},
    {product, fair,
     "develops|creates|builds|engineers .. "
     "tool|tools|system|platform|technology|device|solution|solutions|kit|kits|software|app"},
    {product, fair, "by .. explores|examines|chronicles|delves|traces"},
    {product, fair, "commences|begins|starts .. production|manufacturing|shipments|deliveries|operations"},
    {product, fair, "reveals new|its|the|latest|first"},
    {product, fair, "advances|completes|begins development"},
    {product, fair,
     "adds|enhances|enhancing|reinstates|resumes|relaunches .. support|program|programs|feature|features"},
    {product, fair, "upgrades|enhances .. with"},
    {product, fair, "new certification|curriculum|academy"},
    {product, fair, "coming to"},
    {product, faint, "platform|app|tool for"},
    {product, faint, "collection|book|memoir|bestselling|available"},
});

}  // namespace dateline::kind_table
