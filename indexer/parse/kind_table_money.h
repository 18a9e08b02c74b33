// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases of results, capital, and companies bought and sold. Read by news_kind_phrases.cc only.
#pragma once

#include <array>

#include "indexer/parse/news_kind_phrases.h"

namespace dateline::kind_table {

using enum NewsKind;
using enum PhraseStrength;

inline constexpr auto of_money = std::to_array<KindPhrase>({
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
    {earnings, strong, "reports|posts|delivers|announces|strong|solid|robust|resilient .. # results"},
    {earnings, strong, "strong|solid|robust|resilient|record financial|# performance|results"},
    {earnings, strong,
     "surpasses|exceeds|reaches|tops|crosses|doubles|triples|quadruples .. revenue|revenues|sales|arr"},
    {earnings, strong, "doubles|triples|quadruples .. profit|profits"},
    {earnings, strong,
     "files|filed|publishes|issues .. quarterly|interim|annual|monthly financial|report|reporting"},
    {earnings, strong,
     "releases|release|publishes .. quarter*|q1|q2|q3|q4|fiscal|half .. "
     "results|number|numbers|figures|earnings|financials|revenue"},
    {earnings, strong, "releases|release|publishes .. fy|fy#|financial|annual .. results|statements"},
    {earnings, strong, "million|$ .. in revenue|sales"},
    {earnings, strong, "financial growth|statements|highlights|performance"},
    {earnings, strong,
     "record .. quarter|revenue|revenues|earnings|sales|profit|profits|income|results|ebitda"},
    {earnings, strong,
     "reports|report|reported|posts|posted|delivers|announces|generates|generated|achieves|achieved .. "
     "revenue|revenues|earnings|profit|profits|net|ebitda|sales"},
    {earnings, strong,
     "raises|reaffirms|lowers|updates|narrows|withdraws|provides|issues|initiates|increases|reiterates|cuts|"
     "confirms|lifts .. guidance|outlook|forecast|expectations"},
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

    {dividend, strong, "dividend|dividends|dividendo|dividendos|dividende|dividenden"},
    {dividend, strong, "cash|monthly|quarterly|declares|special|trust distribution|distributions"},
    {dividend, strong, "share|shares|stock repurchase|repurchases|buyback|buybacks"},
    {dividend, strong, "buyback|buybacks"},

    {offering, strong,
     "public|direct|equity|share|unit|stock|common|note|notes|rights|coin|token|debt|debenture "
     "offering|offerings|issue"},
    {offering, strong, "offering of"},
    {offering, strong, "private|brokered placement|placements"},
    {offering, strong, "ipo|presale|presales|tge|airdrop|airdrops|uplist|uplisting|uplists|ico|ido"},
    {offering, strong, "pre sale"},
    {offering, strong,
     "token|coin|public|private .. sale|generation event|opens|ends|ending|live|now|round|stage"},
    {offering, strong, "launches|unveils|announces|launch .. presale|airdrop|ico|ido|placement"},
    {offering, strong, "token|coin sale|generation|presale|listing|launch|offering"},
    {offering, strong,
     "prices|closes|completes|upsizes|upsized|closing|proposed .. "
     "offering|placement|financing|raise|fundraising|fundraise"},
    {offering, strong, "launches|announces .. $ # .. offering|fundraising|raise"},
    {offering, strong, "# million .. offering|fundraising|fundraise"},
    {offering, strong, "announces|launches .. presale|token|coin launch|live|event"},
    {offering, strong, "raising over|$|more|up|an .. #"},
    {offering, strong, "$ # .. raised"},
    {offering, strong, "bought deal"},
    {offering, strong, "at the market .. program|facility|offering"},
    {offering, strong,
     "convertible|senior|secured|unsecured|promissory note|notes|debenture|debentures|loan|bonds"},
    {offering, strong, "series a|b|c|d|e|f|seed round|funding|financing|investment|raise|to|led"},
    {offering, strong, "seed|funding|bridge|growth round|funding|capital|investment|raise"},
    {offering, strong,
     "raises|raise|raised|secures|secured|closes|completes|receives|lands|bags|obtains|announces .. $ # .. "
     "financing|funding|investment|round|facility|loan|credit|capital|seed|equity|series|line"},
    {offering, strong, "raises|raised|raise|raising|closes $ #"},
    {offering, strong,
     "raises|raised|raise|closes over|more|an|nearly|additional|up|about|another|approximately .. $ #"},
    {offering, strong, "exchange offer|offers"},
    {offering, strong, "secures|secured|closes|lands|wins .. funding|financing|investment|loan|facility"},
    {offering, strong, "warrant|warrants|equity|draw .. exercise|exercises|facility|subscription|line"},
    {offering, strong, "exercise of .. warrants"},
    {offering, strong, "credit|debt|loan facility|financing|agreement"},
    {offering, strong, "crowdfunding|kickstarter"},
    {offering, strong, "begins|commences|begin|commence|starts trading on"},
    {offering, strong, "listed|lists|listing|listings on|at"},
    {offering, strong, "lists .. on|for"},
    {offering, strong, "shelf registration"},
    {offering, strong, "tradable|trading|traded on"},
    {offering, strong, "token|coin|$ .. debuts on"},
    {offering, strong, "kapitalerhohung|anleihe|privatplatzierung"},
    {offering, strong, "augmentation de capital"},
    {offering, strong, "levee de fonds"},
    {offering, strong, "colocacion privada"},
    {offering, strong, "ronda de inversion|financiacion"},
    {offering, fair, "financing|fundraise|fundraising|placement"},
    {offering, fair, "tokenization of"},
    {offering, fair,
     "announces|proposed|upsized|initial|oversubscribed|concurrent|marketed|overnight|million|units|"
     "securities|its|an|the|of|a|cf offering"},
    {offering, fair, "$ # investment|financing|funding"},

    {merger, strong,
     "acquire|acquires|acquired|acquiring|acquisition|acquisitions|merger|mergers|merge|merges|merging|"
     "merged"},
    {merger, strong, "takeover bid|offer|of|by|proposal"},
    {merger, strong, "buyout|divest|divests|divestiture|divestment|spinoff|spinout"},
    {merger, strong, "spin off|out"},
    {merger, strong, "with|through|via|by acquisition of"},
    {merger, strong,
     "expands|expand|expanding|strengthens|broadens|grows|enters .. acquisition|acquires|merger"},
    {merger, strong, "business combination"},
    {merger, strong, "new ownership|owner|owners"},
    {merger, strong, "tender offer"},
    {merger, strong, "change in|of control"},
    {merger, strong, "transaction between"},
    {merger, strong, "majority|controlling stake|interest|ownership"},
    {merger, strong,
     "sells|sale|selling|sell|sold|purchase|purchases|buys|buy .. "
     "stake|interest|subsidiary|division|unit|business|assets|operations|property|project|mine|royalty|"
     "portfolio|company|building|facility"},
    {merger, strong, "signs|enters|executes|into|reaches .. to acquire|purchase|sell|merge|buy"},
    {merger, strong, "loi|agreement|intent|mou|terms|deal|option to acquire|purchase|merge|sell|buy"},
    {merger, strong,
     "agreement|agreements|loi|mou|deal|intent .. acquire|acquisition|merger|merge|combination"},
    {merger, strong, "brokers|arranges|negotiates|facilitates .. sale|acquisition|purchase|disposition"},
    {merger, strong, "land|property|estate deal|deals"},
    {merger, strong, "million sale of|in"},
    {merger, strong, "completes|closes|arranges|announces .. sale of"},
    {merger, strong, "pays|paid $ .. for"},
    {merger, strong, "stake|stakes in|of"},
    {merger, strong, "secures|acquires|adds|stakes .. ground|claims|concession|concessions|land"},
    {merger, strong, "option to acquire|purchase"},
    {merger, strong,
     "adquiere|adquisicion|compra|ubernimmt|ubernahme|erwirbt|zusammenschluss|acquiert|rachat|rachete"},
    {merger, fair, "m&a|purchases|buys|divesting|combination|fusion"},
});

}  // namespace dateline::kind_table
