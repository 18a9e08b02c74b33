// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases of studies, authorities, ore and patents. Read by news_kind_phrases.cc only.
#pragma once

#include <array>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr auto of_research = std::to_array<KindPhrase>({
    {trial_results, strong, "clinical trial|trials|study|studies|data|results|program|programme|milestone"},
    {trial_results, strong, "topline|placebo|dosed|dosing|preclinical|enrolls|enrols|enrolled"},
    {trial_results, sure, "clinical|early feasibility study"},
    {trial_results, strong, "milestone in .. study|trial"},
    {trial_results, strong, "enrollment|enrolment in|for|of|complete*|begins|opens|target"},
    {trial_results, strong,
     "completes|opens|begins|initiates|patient|full|target|trial|study .. enrollment|enrolment"},
    {trial_results, strong,
     "releases|reports|announces|presents|publishes|completes|initiates|begins|advances .. "
     "phase|trial|clinical"},
    {trial_results, strong, "pivotal phase|trial|study|data|results"},
    {trial_results, strong, "top line"},
    {trial_results, strong,
     "phase 1|1a|1b|2|2a|2b|3|3a|3b|4|i|ia|ib|ii|iia|iib|iii|iv .. "
     "trial|trials|study|studies|data|results|clinical|patients|topline|program|extension|interim"},
    {trial_results, strong,
     "trial|trials|study|studies|data|results|patient .. phase 1|1a|1b|2|2a|2b|3|3a|3b|4|i|ii|iii|iv"},
    {trial_results, strong, "first|last patient|patients|participant|participants|subject|subjects|dose"},
    {trial_results, strong, "primary endpoint|endpoints"},
    {trial_results, strong, "free|overall survival"},
    {trial_results, strong, "significantly improved|reduced|improves|reduces"},
    {trial_results, strong,
     "positive|promising|interim|safety|efficacy|encouraging|vivo|clinical data|results"},
    {trial_results, strong,
     "new data "
     "on|for|in|from|show|shows|demonstrating|demonstrates|presented|supporting|supports|suggest|reveal|"
     "published"},
    {trial_results, strong, "present|presents|presenting|publishes|publication .. data|findings"},
    {trial_results, strong, "ensayo clinico"},
    {trial_results, strong, "essai clinique"},
    {trial_results, strong, "klinische studie"},
    {trial_results, strong, "phase studie"},
    {trial_results, fair, "breakthrough in|against .. cancer|treatment|therapy|disease"},
    {trial_results, strong,
     "reports|presents|publishes|announces|reveals|shares|shows .. data|results|findings .. "
     "therapy|drug|patients|model|vaccine|treatment|tumor|tumors|cancer|disease|inhibitor|antibody"},
    {trial_results, strong,
     "mouse|animal|mice|murine|humanized|rat|primate|preclinical model|models|study|studies"},
    {trial_results, strong,
     "reports|shows|demonstrates|delivers|achieves .. in .. trial|trials|study|patients"},
    {trial_results, fair, "publication|article highlighting|describing|demonstrating"},
    {trial_results, fair, "shows promise"},
    {trial_results, faint, "trial|trials"},
    {trial_results, strong, "data|results from|in|of .. trial|study|patients|vaccine|mice|volunteers"},
    {trial_results, strong, "interim results for|in|from|of .. trial|study|treatment|patients"},
    {trial_results, fair, "pre clinical"},
    {trial_results, fair, "phase 1|1a|1b|2|2a|2b|3|3a|3b|i|ii|iii"},
    {trial_results, fair, "randomized|efficacy|trial results"},

    {regulatory, strong,
     "fda|ema|mhra|pmda|nmpa|anvisa .. "
     "approv*|clear*|grant*|accept*|designat*|submission|nda|ind|bla|eua|510|meeting|feedback|acceptance|"
     "authoriz*"},
    {regulatory, strong, "approv*|clear*|grant*|receives|submits|files .. fda|ema|mhra|pmda|nmpa|anvisa"},
    {regulatory, strong,
     "commission|canada|china|japan|ministry|regulator|regulators|agency "
     "approves|approved|clears|grants|recommends"},
    {regulatory, strong, "approved in|by|for"},
    {regulatory, strong,
     "environmental|mining|construction|building|drilling|exploration permit|permits|license"},
    {regulatory, strong, "regulatory|permitting hurdle|process|review"},
    {regulatory, strong, "regulated|licensed|authorized by"},
    {regulatory, strong,
     "applies|applied|files|filed|submits|submitted .. "
     "license|licence|permit|permits|approval|authorization|registration|clearance"},
    {regulatory, strong, "approved to treat|market|sell"},
    {regulatory, strong,
     "receives|received|acknowledges|receipt|gets|granted .. "
     "letter|notice|notification|extension|determination .. nyse|nasdaq|exchange|otc"},
    {regulatory, strong,
     "regulatory|fda "
     "feedback|application|pathway|designation|decision|status|update|path|nod|hurdle|milestone"},
    {regulatory, strong, "files|submits|filed|submitted|refiles anda|nda|bla|ind|maa|pma"},
    {regulatory, fair, "anda|bla|nda"},
    {regulatory, strong, "environmental impact assessment|statement|study"},
    {regulatory, strong, "orphan drug|designation"},
    {regulatory, strong, "fast track designation|status|from|for|by|application|review"},
    {regulatory, strong, "breakthrough|rmat|pediatric .. designation"},
    {regulatory, strong, "ind|nda|bla|anda application|clearance|submission|approval"},
    {regulatory, strong, "new drug application"},
    {regulatory, strong, "ce mark|marked|marking"},
    {regulatory, strong,
     "regulatory approval|clearance|authorization|filing|submission|milestone|milestones"},
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
    {regulatory, fair, "fda|authorization|approval|clearance|zulassung|aprobacion|agrement"},

    {exploration, strong, "drill|drills|drilling|drilled|drillhole|drillholes|assay|assays"},
    {exploration, strong,
     "intersects|intersect|intersected|intercepts|intercept .. "
     "#|m|metres|meters|mineral*|gold|silver|copper|lithium|uranium|high|zone|zones|grade|grades"},
    {exploration, strong,
     "high grade "
     "gold|silver|copper|lithium|nickel|zinc|uranium|antimony|tungsten|mineral*|zone|zones|intercept*|"
     "results"},
    {exploration, strong, "ip|geochemical|magnetic|soil survey|surveys|sampling"},
    {exploration, strong, "g t"},
    {exploration, strong,
     "launches|begins|commences|starts|completes|announces|reports|resumes|mobilis*|mobiliz*|expands|"
     "advances .. drill|drilling|drilled|exploration|assay|assays|geophysic*|trench*|soil"},
    {exploration, strong,
     "results from|of|for .. "
     "feasibility|metallurgical|drill*|trench*|assay*|sampling|exploration|project|property|hole*"},
    {exploration, strong,
     "mineral|inferred|indicated|resource|gold|reserve resource|resources|estimate|reserve|reserves"},
    {exploration, strong, "exploration program|programme|results|update|permit|work|season|target|targets"},
    {exploration, strong, "positive results from .. drill*|well|assay*|exploration"},
    {exploration, strong, "begins|commences|completes|radon .. survey|surveys|sampling"},
    {exploration, strong, "releases .. estimate|assay|assays|drill|drilling|resource"},
    {exploration, strong,
     "gold|silver|copper|new|grade|oxide|metre|meter|hole|wide|thick "
     "intercept|intercepts|intersection|intersections"},
    {exploration, fair, "significant|new|major|gold|copper|lithium discovery|discoveries at"},
    {exploration, fair, "anomaly|anomalies"},
    {exploration, fair, "drill|exploration|untested|porphyry|vms target|targets"},
    {exploration, fair,
     "discovers|identifies|confirms|finds .. gold|silver|copper|germanium|gallium|lithium|uranium|mineral*"},
    {exploration, fair, "gold|silver|copper|uranium|lithium|tungsten production"},
    {exploration, strong,
     "unveils|reveals|publishes|presents|delivers .. "
     "feasibility|drill|drilling|assay|mineral*|resource|resources|grade|discovery|hits"},
    {exploration, strong, "prospectivity"},
    {exploration, strong, "resource|resources|reserve|reserves update|upgrade|expansion|growth"},
    {exploration, strong, "feasibility study|studies"},
    {exploration, strong, "preliminary economic assessment"},
    {exploration, strong, "pea|mineralization|mineralisation|mineralized|geophysic*|trenching|trench"},
    {exploration, strong,
     "gold|silver|copper|lithium|uranium|nickel|zinc|antimony|tungsten|graphite|earth|vanadium|cobalt .. "
     "discovery|discoveries|deposit|samples|sampling|grades|grade"},
    {exploration, strong, "forage|forages|bohrung|bohrungen|bohrergebnis*|perforacion"},
    {exploration, fair, "exploration|geological|sampling|metallurgical"},
    {exploration, faint,
     "gold|silver|copper|lithium|uranium|nickel|antimony|tungsten|mining|earth|potash|minerals|mineral|"
     "metals|manganese|graphite project|projects|mine|property"},

    {patent, strong, "patent|patents|patente|patentes|brevet|brevets|uspto|trademark|trademarks"},
    {patent, strong, "expands|expand|grows|strengthens|broadens .. patent|patents|intellectual"},
    {patent, strong,
     "expands|expand|grows|strengthens|broadens .. patent|patents|intellectual .. "
     "portfolio|estate|protection|coverage"},
    {patent, strong, "notice of allowance"},
    {patent, fair, "intellectual property portfolio|rights|protection"},
});

}  // namespace dateline::kind_table
