// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases of partners and products. Read by news_kind_phrases.cc only.
#pragma once

#include <array>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr auto of_business = std::to_array<KindPhrase>({
    {contract, strong,
     "contract|contracts|agreement|agreements|mou|mous|loi|lois|partnership|partnerships|collaboration"},
    {contract, fair, "collaborations"},
    {contract, strong, "alliance|alliances with|between|to|for"},
    {contract, strong, "strategic|global alliance"},
    {contract, strong,
     "partners|partnered|partner|collaborates|collaborate|collaborating|cooperates with|to|on|up|for"},
    {contract, strong, "teams|team|teaming up"},
    {contract, strong, "teams with"},
    {contract, strong,
     "joins|join|joined .. "
     "network|council|alliance|association|initiative|consortium|coalition|exchange|institute|program|"
     "programme|pilot|marketplace|ecosystem|index|hub|club|chamber|accelerator"},
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
     "deal|deals|agreement|contract|partnership|pact|pacts|order|lease|leases|heads|term"},
    {contract, strong, "joins .. as .. sponsor|partner"},
    {contract, strong, "joint venture"},
    {contract, strong, "join|joins|joining|joined forces"},
    {contract, strong, "selects|selected|chooses|chosen|adopts|adopted|taps .. for|by|as|to"},
    {contract, strong,
     "awards|awarded|secures|receives|wins .. grant|grants|contract|contracts|order|orders|task"},
    {contract, strong,
     "acuerdo|contrato|convenio|alianza|partenariat|kooperation|partnerschaft|vereinbarung|auftrag|"
     "grossauftrag|vertrag|zusammenarbeit"},
    {contract, strong, "signs|signed on|with"},
    {contract, fair, "engages|engaged .. to|as|for"},
    {contract, fair, "leases|leased"},
    {contract, fair, "lease extension|extensions|renewal"},
    {contract, fair,
     "integration|integrations|integrates|integrated|integrating|interoperability .. with|into"},
    {contract, fair, "order|orders for|from|worth|of|valued|totaling|to|in"},
    {contract, strong,
     "named|names .. official|marketing|preferred|distribution|technology|exclusive "
     "partner|sponsor|supplier|agency|provider"},
    {contract, strong, "awarded .. funding"},
    {contract, strong, "lease of|signed|agreement|agreements"},
    {contract, strong, "$ # .. order|orders"},
    {contract, fair, "initial|military|major|ev|large|repeat|vehicle|truck order|orders"},
    {contract, fair, "secures .. commitment|rights"},
    {contract, fair, "officially joins"},
    {contract, fair,
     "joins .. association|society|coalition|alliance|network|program|initiative|consortium|council"},
    {contract, strong, "government|contractor|defense|customer|dollar|vehicle order|orders"},
    {contract, fair, "forbearance"},
    {contract, fair, "chooses|selects"},
    {contract, fair, "inc|corp|ltd|llc|plc|company|bank|university joins"},
    {contract, fair,
     "deal|grant|grants|cooperation|sponsor|sponsors|sponsorship|partner|offtake|distributor|endorses|"
     "integrates|integrate|joins|selected"},

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
    {product, fair, "release|released|opens|opening|expands|rebrands|rebrand|rebranding|version|app"},
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
    {product, fair, "new destination|hub"},
    {product, strong, "reopens|reopening"},
    {product, fair, "must read .. book|novel|mystery|memoir|thriller|guide"},
    {product, fair, "first .. location|store|restaurant|franchise|clinic in"},
    {product, strong, "integrates|integrating .. into"},
    {product, fair, "new home for|of"},
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
    {product, fair, "reveals new|its|latest|first"},
    {product, fair, "advances|completes|begins development"},
    {product, fair,
     "adds|enhances|enhancing|reinstates|resumes|relaunches .. support|program|programs|feature|features"},
    {product, fair, "upgrades|enhances .. with"},
    {product, fair, "new certification|curriculum|academy"},
    {product, fair, "coming to"},
    {product, faint, "app|tool for"},
    {product, fair, "expansion into|to|of|in|with|across"},
    {product, fair,
     "service|services|facility|store|office|geographic|international|national|regional expansion"},
    {product, fair, "premiere|premieres|premiering"},
    {product, fair, "open|reopens|reopening new|first|its|second|third|now|in|at"},
    {product, fair,
     "new|latest|debut|first .. "
     "thriller|mystery|romance|anthology|cookbook|audiobook|ebook|trilogy|sequel|workbook|novella|saga"},
    {product, fair, "big|major|latest|exciting|new update|updates"},
    {product, fair, "breaks|broke|breaking ground"},
    {product, fair, "commences|begins|starts|initiates .. development"},
    {product, fair, "updates its|their .. collection|line|platform|website|catalog"},
    {product, fair,
     "novel|novella|book|memoir|thriller|series "
     "explores|examines|chronicles|delves|traces|tells|follows|reimagines|captivates|reveals|celebrates|"
     "unmasks"},
    {product, fair, "coming soon"},
    {product, fair, "provides|adds|gets new|free"},
    {product, fair, "introduction of"},
    {product, fair, "has|is|are|have arrived|landed|back"},
    {product, fair, "now streaming|playing"},
    {product, faint, "announces|announce|announcing"},
    {product, faint, "offers"},
    {product, faint, "thriller|cookbook|audiobook|ebook|sequel|anthology|memoir"},
    {product, faint, "is|are here"},
    {product, faint, "now in|serving|offering"},
    {product, faint, "will serve|offer|open|debut"},
    {product, faint, "expand"},
    {product, faint, "allows|lets|enables users|anyone to"},
    {product, faint, "book|memoir|bestselling|available|collection"},
    {product, faint, "to bring .. to"},
});

}  // namespace dateline::kind_table
