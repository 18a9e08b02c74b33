// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_phrases.h"

#include <array>
#include <cstddef>

namespace dateline {
namespace {

using enum NewsKind;
using enum PhraseStrength;

constexpr std::optional<NewsKind> nothing;

constexpr auto phrases = std::to_array<KindPhrase>({
    // What is no news of the issuer's, whatever words it uses.
    {nothing, sure, "market .. to reach|hit|surpass|exceed|grow|expand|witness|cross"},
    {nothing, sure, "market size|share|outlook|forecast|analysis|trends|report|research"},
    {nothing, sure, "cagr"},
    {nothing, sure, "featured .. in|on|by|as"},
    {nothing, sure, "updates|initiates|initiated|resumes|continues coverage"},
    {nothing, sure, "coverage on|of|initiated"},
    {nothing, sure, "comprehensive evaluation"},
    {nothing, sure, "scholarship|scholarships"},
    {nothing, sure, "stock|stocks|coins|cryptos|tokens to watch|buy"},
    {nothing, sure, "price prediction|target|targets"},
    {nothing, sure, "q&a|interview|interviews|interviewed"},
    {nothing, sure, "^ how|why|what|when|is|are|could|can|should|will|who|where|does|do"},
    // Names and turns of phrase that only look like news.
    {nothing, strong, "acquisition corp|corporation|co|company"},
    {nothing, strong, "capital|equity|venture|growth|health|investment|asset partners"},
    {nothing, strong, "customer|talent|data|user|patient|land|lead acquisition"},
    {nothing, strong, "award|prize winning"},
    {nothing, strong, "patent pending"},
    {nothing, strong, "press|news release|releases"},
    {nothing, strong, "general partner|partners"},
    {nothing, strong, "opens|open up|new|the door|doors|possibilities"},
    {nothing, strong, "paves|leads the way"},
    {nothing, strong, "launch|launches pad"},
    {nothing, strong, "closing|opening bell"},
    {nothing, strong,
     "after|since|following|before|from launch|rebrand|rebranding|acquisition|merger|ipo|listing|debut"},
    {nothing, strong, "after|since|following|before|from .. rebrand|ipo|launch"},
    {nothing, strong, "data center|centers|centre|centres|breach|platform|solutions|storage"},
    {nothing, strong, "deal|deals|dealing with"},
    {nothing, strong, "product|platform|system launch upgrade"},
    {nothing, strong,
     "study|studies|survey|report|research finds|shows|reveals|says|suggests|links|identifies"},
    {nothing, strong, "joins forces"},

    // Law before everything: notices speak of offerings and mergers.
    {legal_notice, sure, "class action|actions"},
    {legal_notice, sure, "securities|shareholder|investor fraud|litigation|lawsuit|investigation|suit"},
    {legal_notice, sure, "lead plaintiff"},
    {legal_notice, sure,
     "investors|shareholders|stockholders|shareholder|investor alert|notice|reminder|deadline"},
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
    {legal_notice, strong, "lawsuit|lawsuits|sues|sued|suing|plaintiff|plaintiffs|indictment|conviction"},
    {legal_notice, strong, "files|filed|filing .. complaint|suit|petition|claim"},
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
     "allegations|alleges|alleged|allegedly|guilty|arrested|fraud|prosecut*|court|infringement"},

    // Invitations before results: `to report third quarter results` tells a day, not figures.
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
     "to|will present|speak|attend|exhibit|participate|showcase|keynote|feature|appear|host|hold|join .. "
     "at|in"},
    {conference_call, strong,
     "to|will|presents|presenting|speaks|speaking|attends|attending|exhibits|exhibiting|participates|"
     "participating|participation|showcases|showcasing .. "
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
    {conference_call, strong, "fireside chat"},
    {conference_call, strong, "markets day"},
    {conference_call, strong, "save the date"},
    {conference_call, strong, "registration|tickets|register .. open|now|available|today"},
    {conference_call, strong, "early bird"},
    {conference_call, strong, "conferencia telefonica|anual"},
    {conference_call, strong, "conference telephonique"},
    {conference_call, strong, "assemblee generale"},
    {conference_call, fair,
     "conference|conferences|summit|expo|symposium|convention|roundtable|congress|festival|forum|gala|"
     "conferencia|messe"},
    {conference_call, fair, "hosts|hosting|invites"},
    {conference_call, faint, "event|events|celebration|party|exhibition|exhibit|show"},

    {earnings, strong,
     "quarter*|half|interim|q1|q2|q3|q4|1q|2q|3q|4q|h1|h2|1h|2h|fiscal|fy|annual .. "
     "result|results|earnings|revenue|revenues|sales|profit|profits|income|loss|losses|financials|ebitda"},
    {earnings, strong, "full|year|years|month|months|# .. financial|operating|annual|end results"},
    {earnings, strong, "year end results|earnings"},
    {earnings, strong, "year results"},
    {earnings, strong,
     "financial|operating|operational|annual|quarterly|interim|preliminary|unaudited|semiannual results"},
    {earnings, strong,
     "results|earnings|revenue|revenues|sales for .. quarter|year|half|months|period|fiscal|q1|q2|q3|q4"},
    {earnings, strong, "record .. revenue|revenues|earnings|sales|profit|profits|income|results|ebitda"},
    {earnings, strong,
     "reports|report|posts|delivers|announces|generates|achieves .. "
     "revenue|revenues|earnings|profit|profits|net|ebitda|sales"},
    {earnings, strong,
     "raises|reaffirms|lowers|updates|narrows|withdraws|provides|issues|initiates|increases|reiterates|cuts|"
     "confirms .. guidance|outlook|forecast|expectations"},
    {earnings, strong,
     "revenue|revenues|sales|profit|income|earnings "
     "growth|grow|grows|grew|increase|increases|increased|up|rise|rises|rose|jump|jumps|surge|surges|soars|"
     "climb|climbs|decline|declines|of"},
    {earnings, strong, "resultados|ingresos .. trimestre|trimestral*|anual*|financieros|ejercicio|semestre"},
    {earnings, strong, "resultats .. trimestr*|annuel*|semestr*|financiers|exercice"},
    {earnings, strong, "chiffre d affaires"},
    {earnings, strong,
     "quartalszahlen|quartalsergebnis*|halbjahreszahlen|halbjahresergebnis*|geschaftszahlen|jahresergebnis*|"
     "umsatz*"},
    {earnings, strong, "ergebnis* .. quartal*|halbjahr*|jahr*|geschaftsjahr*"},
    {earnings, strong, "quartal|halbjahr|geschaftsjahr"},
    {earnings, fair, "reports|report|posts|announces .. results"},
    {earnings, fair, "guidance|earnings|ebitda|net income"},
    {earnings, fair, "quarterly|annual|interim report|statement|statements"},

    {trial_results, strong, "clinical trial|trials|study|studies|data|results|program|programme|milestone"},
    {trial_results, strong,
     "topline|pivotal|placebo|dosed|dosing|preclinical|enrollment|enrolment|enrolls|enrols|enrolled"},
    {trial_results, strong, "top line"},
    {trial_results, strong,
     "phase 1|1a|1b|2|2a|2b|3|3a|3b|4|i|ia|ib|ii|iia|iib|iii|iv .. "
     "trial|trials|study|studies|data|results|clinical|patients|topline|program|extension|interim"},
    {trial_results, strong,
     "trial|trials|study|studies|data|results|patient .. phase 1|1a|1b|2|2a|2b|3|3a|3b|4|i|ii|iii|iv"},
    {trial_results, strong, "first|last patient|patients|participant|participants|subject|subjects|dose"},
    {trial_results, strong, "primary endpoint|endpoints"},
    {trial_results, strong,
     "positive|promising|interim|safety|efficacy|new|encouraging|vivo|clinical data|results"},
    {trial_results, strong, "present|presents|presenting|publishes|publication .. data|findings"},
    {trial_results, strong, "ensayo clinico"},
    {trial_results, strong, "essai clinique"},
    {trial_results, strong, "klinische studie"},
    {trial_results, strong, "phase studie"},
    {trial_results, fair, "pre clinical"},
    {trial_results, fair, "phase 1|1a|1b|2|2a|2b|3|3a|3b|i|ii|iii"},
    {trial_results, fair, "randomized|efficacy|trial results"},

    {regulatory, strong,
     "fda|ema|mhra|pmda|nmpa|anvisa .. "
     "approv*|clear*|grant*|accept*|designat*|submission|nda|ind|bla|eua|510|meeting|feedback|acceptance|"
     "authoriz*"},
    {regulatory, strong, "approv*|clear*|grant*|receives|submits|files .. fda|ema|mhra|pmda|nmpa|anvisa"},
    {regulatory, strong, "orphan drug|designation"},
    {regulatory, strong, "fast track"},
    {regulatory, strong, "breakthrough|rmat|pediatric .. designation"},
    {regulatory, strong, "ind|nda|bla|anda application|clearance|submission|approval"},
    {regulatory, strong, "new drug application"},
    {regulatory, strong, "ce mark|marking"},
    {regulatory, strong, "regulatory approval|clearance|authorization|filing|submission|milestone"},
    {regulatory, strong,
     "receives|receive|received|secures|obtains|gains|granted|grants|wins .. "
     "approval|clearance|licence|license|licenses|permit|permits|permission|authorization"},
    {regulatory, strong,
     "nasdaq|nyse .. compliance|deficiency|notice|notification|delisting|determination|requirement"},
    {regulatory, strong, "compliance with nasdaq|nyse|listing"},
    {regulatory, strong, "health canada approv*|clear*|grant*|authoriz*"},
    {regulatory, strong, "marketing authorization|authorisation"},
    {regulatory, strong, "erhalt zulassung|genehmigung"},
    {regulatory, strong, "autorisation de mise"},
    {regulatory, fair,
     "fda|approved|approval|clearance|permit|permits|licensed|zulassung|aprobacion|agrement"},

    {exploration, strong,
     "drill|drills|drilling|drilled|drillhole|drillholes|assay|assays|intersects|intersect|intersected|"
     "intercepts|intercept"},
    {exploration, strong, "g t"},
    {exploration, strong,
     "launches|begins|commences|starts|completes|announces|reports|resumes|mobilis*|mobiliz*|expands|"
     "advances .. drill|drilling|drilled|exploration|assay|assays|geophysic*|trench*|soil"},
    {exploration, strong,
     "results from|of .. drill*|trench*|assay*|sampling|exploration|project|property|hole*"},
    {exploration, strong,
     "mineral|inferred|indicated|resource|gold|reserve resource|resources|estimate|reserve|reserves"},
    {exploration, strong, "exploration program|programme|results|update|permit|work|season|target|targets"},
    {exploration, strong, "feasibility study|studies"},
    {exploration, strong, "preliminary economic assessment"},
    {exploration, strong, "pea|mineralization|mineralisation|mineralized|geophysic*|trenching|trench"},
    {exploration, strong,
     "gold|silver|copper|lithium|uranium|nickel|zinc|antimony|tungsten|graphite|earth|vanadium|cobalt .. "
     "discovery|discoveries|deposit|samples|sampling|grades|grade"},
    {exploration, strong, "forage|forages|bohrung|bohrungen|bohrergebnis*|perforacion"},
    {exploration, fair, "exploration|geological|sampling|metallurgical"},
    {exploration, faint,
     "gold|silver|copper|lithium|uranium|nickel|antimony|tungsten|mining project|mine|property"},

    {dividend, strong, "dividend|dividends|dividendo|dividendos|dividende|dividenden"},
    {dividend, strong, "cash|monthly|quarterly|declares|special|trust distribution|distributions"},

    {patent, strong, "patent|patents|patente|patentes|brevet|brevets|uspto|trademark|trademarks"},
    {patent, strong, "notice of allowance"},
    {patent, fair, "intellectual property"},

    {offering, strong,
     "public|direct|equity|share|unit|stock|common|note|notes|rights|coin|token|debt|debenture "
     "offering|offerings|issue"},
    {offering, strong, "offering of"},
    {offering, strong, "private|brokered placement|placements"},
    {offering, strong, "ipo|presale|presales|tge|airdrop|airdrops|uplist|uplisting|uplists|ico|ido"},
    {offering, strong, "pre sale"},
    {offering, strong, "token sale|generation"},
    {offering, strong,
     "prices|closes|completes|announces|upsizes|launches|upsized|closing .. "
     "offering|placement|financing|raise"},
    {offering, strong, "bought deal"},
    {offering, strong, "at the market .. program|facility|offering"},
    {offering, strong, "convertible|senior|secured|promissory note|notes|debenture|debentures|loan|bonds"},
    {offering, strong, "series a|b|c|d|e|f|seed round|funding|financing|investment|raise|to|led"},
    {offering, strong, "seed|funding|bridge|growth round|funding|capital|investment|raise"},
    {offering, strong,
     "raises|raise|raised|secures|secured|closes|completes|receives|lands|bags|obtains|announces .. $ # .. "
     "financing|funding|investment|round|facility|loan|credit|capital|seed|equity|series|line"},
    {offering, strong, "raises|raised|raise|closes .. $ #"},
    {offering, strong, "secures|secured|closes|lands .. funding|financing|investment|loan|facility"},
    {offering, strong, "warrant|warrants|equity|draw .. exercise|exercises|facility|subscription|line"},
    {offering, strong, "exercise of .. warrants"},
    {offering, strong, "credit|debt|loan facility|financing|agreement"},
    {offering, strong, "crowdfunding|kickstarter"},
    {offering, strong, "begins|commences|begin|commence|starts trading on"},
    {offering, strong, "listed|lists|listing|list|listings .. on|at"},
    {offering, strong, "shelf registration"},
    {offering, strong, "kapitalerhohung|anleihe|privatplatzierung"},
    {offering, strong, "augmentation de capital"},
    {offering, strong, "levee de fonds"},
    {offering, strong, "colocacion privada"},
    {offering, strong, "ronda de inversion|financiacion"},
    {offering, fair, "financing|fundraise|fundraising|placement|tokenization|offering"},
    {offering, fair, "$ # investment|financing|funding"},

    {merger, strong,
     "acquire|acquires|acquired|acquiring|acquisition|acquisitions|merger|mergers|merge|merges|merging|"
     "merged"},
    {merger, strong, "buyout|takeover|divest|divests|divestiture|divestment|spinoff|spinout"},
    {merger, strong, "spin off|out"},
    {merger, strong, "business combination"},
    {merger, strong, "tender offer"},
    {merger, strong, "change in|of control"},
    {merger, strong, "transaction between"},
    {merger, strong, "majority|controlling stake|interest|ownership"},
    {merger, strong,
     "sells|sale|selling|sell|sold|purchase|purchases|buys|buy .. "
     "stake|interest|subsidiary|division|unit|business|assets|operations|property|project|mine|royalty|"
     "portfolio|company|building|facility"},
    {merger, strong, "signs|enters|executes|announces|into|reaches .. to acquire|purchase|sell|merge|buy"},
    {merger, strong, "loi|agreement|intent|mou|terms|deal|option to acquire|purchase|merge|sell|buy"},
    {merger, strong, "option to acquire|purchase"},
    {merger, strong,
     "adquiere|adquisicion|compra|ubernimmt|ubernahme|erwirbt|zusammenschluss|acquiert|rachat|rachete"},
    {merger, fair, "m&a|purchases|buys|divesting|stake|combination|fusion"},

    {appointment, strong,
     "appoint|appoints|appointed|appointing|appointment|appointments|hires|hired|promotes|promoted|"
     "promotion"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|taps|tapped|adds|joins|join|joined|selects|returns|announces .. as "
     ".. "
     "ceo|cfo|coo|cto|cmo|president|chief|officer|director|chair*|head|board|vp|vice|partner|manager|advisor|"
     "adviser|counsel|lead|leader|member|ambassador|executive|principal|associate|attorney|secretary|general|"
     "svp|evp"},
    {appointment, strong,
     "names|named|elects|elected|welcomes|announces|adds|joins|join|joined|new|next|interim .. "
     "ceo|cfo|coo|cto|cmo|chairman|chairperson|chairwoman|president|chief|board|officer|officers|vp|director|"
     "directors"},
    {appointment, strong, "to lead|head|board"},
    {appointment, strong,
     "adds|strengthens|expands|bolsters|joins|welcomes|new .. leadership|executive|management|sales|advisory "
     "team|board"},
    {appointment, strong, "joins|joining|join .. as|firm|team|board|group|council"},
    {appointment, strong,
     "retire|retires|retiring|resigns|resignation|departure|departs|successor|succession|succeed|succeeds"},
    {appointment, strong, "retirement of"},
    {appointment, strong, "steps|step|stepping down"},
    {appointment, strong,
     "leadership|executive|management|ceo|cfo|board "
     "transition|transitions|change|changes|appointment|appointments|team|addition|additions"},
    {appointment, strong, "addition of .. to"},
    {appointment, strong,
     "nombra|nombrado|nombrada|nombramiento|designa|nomme|nommee|nomination|ernennt|ernannt|ernennung|beruft|"
     "berufen|aufsichtsrat"},
    {appointment, fair, "names|elects|welcomes|joins|taps|hire|hiring"},
    {appointment, fair, "board of directors|advisors"},
    {appointment, fair, "advisory board"},

    {contract, strong,
     "contract|contracts|agreement|agreements|mou|loi|partnership|partnerships|collaboration|collaborations|"
     "alliance|alliances"},
    {contract, strong,
     "partners|partnered|partnering|partner|teams|team|collaborates|collaborate|collaborating|cooperates "
     "with|to|on|up|for"},
    {contract, strong, "memorandum of understanding"},
    {contract, strong, "letter of intent"},
    {contract, strong, "purchase|supply|first|new|repeat|large|receives|secures|wins|follow order|orders"},
    {contract, strong,
     "signs|signed|inks|inked|enters|executes|secures|lands|wins .. "
     "deal|agreement|contract|partnership|pact|order|lease|heads|term"},
    {contract, strong, "joint venture"},
    {contract, strong, "joins forces"},
    {contract, strong, "selects|selected|chooses|chosen|adopts|taps .. for|by|as|to"},
    {contract, strong, "awards|awarded|secures|receives|wins .. grant|grants|contract|contracts|order|task"},
    {contract, strong,
     "acuerdo|contrato|convenio|alianza|partenariat|kooperation|partnerschaft|vereinbarung|auftrag|"
     "grossauftrag|vertrag|zusammenarbeit"},
    {contract, fair,
     "deal|deals|grant|grants|cooperation|sponsor|sponsors|sponsorship|partner|order|orders|offtake|"
     "distributor|endorses|integrates|deploys|joins|selected"},

    {award, strong,
     "award|awards|awarded|honored|honoured|honors|honours|recognized|recognised|recognition|recognizes|"
     "honoree|winner|winners|finalist|finalists|nominated|nominee|accreditation|accredited|certification|"
     "certified|recertification|ranked|ranks"},
    {award, strong,
     "named|names|ranked|selected|voted|included .. "
     "best|top|leader|one|list|finalist|winner|leading|fastest|most|year|premier|forbes|fortune|#"},
    {award, strong,
     "wins|won|earns|receives|achieves|takes|claims|secures .. "
     "award|awards|title|medal|certification|accreditation|prize|honor|honors|place|gold|recognition|badge|"
     "distinction|ranking|compliance"},
    {award, strong, "inc 5000"},
    {award, strong, "hall of fame"},
    {award, strong, "who who"},
    {award, strong, "top doctor|doctors|lawyer|lawyers|workplace|workplaces"},
    {award, strong, "best lawyers|doctors|places|workplaces"},
    {award, strong, "inducted|premio|premios|galardon*|auszeichnung|ausgezeichnet|recompense"},
    {award, strong, "iso|soc # .. certif*|complian*|attest*"},
    {award, fair, "achievement|excellence award|prize|prizes"},

    {product, strong,
     "launch|launches|launched|launching|relaunch|relaunches|introduces|introduce|introduced|introducing|"
     "unveils|unveil|unveiled|unveiling|debuts|debut|debuted|unleashes|releases|rollout"},
    {product, strong, "rolls|rolled|roll out"},
    {product, strong, "now|officially available|open|live|shipping"},
    {product, strong, "available now|on|at|in|for"},
    {product, strong, "goes|is|live on live|testnet|mainnet"},
    {product, strong,
     "expands|expand|expanding|enhances|upgrades|extends|adds|broadens|diversifies .. "
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
     "release|released|opens|opening|expands|expand|expansion|upgrade|upgrades|upgraded|reveals|rebrands|"
     "rebrand|rebranding|offers|brings|bring|enhances|adds|version|beta|app"},
    {product, faint, "collection|book|novel|memoir|available|revolutionizes|revolutionizing"},
});

constexpr std::size_t letters = 27;  // the last one is for everything that is no letter

constexpr std::size_t letter_of(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<std::size_t>(c - 'a') : letters - 1;
}

/// Calls `use` with the first character of each word that `pattern` may begin with.
template <typename Use>
constexpr void for_each_first(std::string_view pattern, Use use) {
    if (pattern.starts_with("^ ")) pattern.remove_prefix(2);
    bool at_beginning = true;
    for (const char c : pattern) {
        if (c == ' ') return;
        if (at_beginning) use(c);
        at_beginning = c == '|';
    }
}

struct Starts {
    std::array<unsigned short, phrases.size() * 12> places{};
    std::array<std::size_t, letters + 1> begin{};
};

/// Phrases by the first letters of what they may begin with: a counting sort.
constexpr Starts sorted_starts() {
    Starts starts;
    std::size_t filled = 0;
    for (std::size_t letter = 0; letter < letters; ++letter) {
        starts.begin[letter] = filled;
        for (std::size_t place = 0; place < phrases.size(); ++place) {
            bool wanted = false;
            for_each_first(phrases[place].pattern,
                           [&](char c) { wanted = wanted || letter_of(c) == letter; });
            if (wanted) starts.places[filled++] = static_cast<unsigned short>(place);
        }
    }
    starts.begin[letters] = filled;
    return starts;
}

constexpr Starts starts = sorted_starts();

}  // namespace

std::span<const KindPhrase> kind_phrases() {
    return phrases;
}

std::span<const unsigned short> kind_phrases_from(char first) {
    const std::size_t letter = letter_of(first);
    return std::span(starts.places)
        .subspan(starts.begin[letter], starts.begin[letter + 1] - starts.begin[letter]);
}

}  // namespace dateline
