// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/announcing_verb.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

struct Forms {
    std::string_view present;
    std::string_view past;
};

/// Sorted by the present form.
constexpr std::array verbs = std::to_array<Forms>({
    {"accelerates", "accelerated"},
    {"achieves", "achieved"},
    {"acknowledges", "acknowledged"},
    {"acquires", "acquired"},
    {"activates", "activated"},
    {"addresses", "addressed"},
    {"adds", "added"},
    {"adopts", "adopted"},
    {"advances", "advanced"},
    {"advises", "advised"},
    {"agrees", "agreed"},
    {"aims", "aimed"},
    {"announces", "announced"},
    {"appeals", "appealed"},
    {"applauds", "applauded"},
    {"appoints", "appointed"},
    {"attains", "attained"},
    {"attends", "attended"},
    {"awards", "awarded"},
    {"becomes", "became"},
    {"begins", "began"},
    {"believes", "believed"},
    {"boosts", "boosted"},
    {"breaks", "broke"},
    {"brings", "brought"},
    {"broadens", "broadened"},
    {"builds", "built"},
    {"calls", "called"},
    {"celebrates", "celebrated"},
    {"champions", "championed"},
    {"chooses", "chose"},
    {"clarifies", "clarified"},
    {"closes", "closed"},
    {"collaborates", "collaborated"},
    {"combines", "combined"},
    {"commemorates", "commemorated"},
    {"commences", "commenced"},
    {"commends", "commended"},
    {"commits", "committed"},
    {"completes", "completed"},
    {"concludes", "concluded"},
    {"conducts", "conducted"},
    {"confirms", "confirmed"},
    {"congratulates", "congratulated"},
    {"continues", "continued"},
    {"creates", "created"},
    {"debuts", "debuted"},
    {"declares", "declared"},
    {"delivers", "delivered"},
    {"demonstrates", "demonstrated"},
    {"deploys", "deployed"},
    {"develops", "developed"},
    {"discloses", "disclosed"},
    {"donates", "donated"},
    {"doses", "dosed"},
    {"earns", "earned"},
    {"elects", "elected"},
    {"elevates", "elevated"},
    {"empowers", "empowered"},
    {"enables", "enabled"},
    {"encourages", "encouraged"},
    {"enhances", "enhanced"},
    {"enrolls", "enrolled"},
    {"enters", "entered"},
    {"establishes", "established"},
    {"exceeds", "exceeded"},
    {"exhibits", "exhibited"},
    {"expands", "expanded"},
    {"expects", "expected"},
    {"explains", "explained"},
    {"explores", "explored"},
    {"extends", "extended"},
    {"files", "filed"},
    {"finalizes", "finalized"},
    {"finds", "found"},
    {"gains", "gained"},
    {"gets", "got"},
    {"gives", "gave"},
    {"grants", "granted"},
    {"grows", "grew"},
    {"helps", "helped"},
    {"highlights", "highlighted"},
    {"hires", "hired"},
    {"holds", "held"},
    {"honors", "honored"},
    {"hosts", "hosted"},
    {"identifies", "identified"},
    {"implements", "implemented"},
    {"improves", "improved"},
    {"increases", "increased"},
    {"initiates", "initiated"},
    {"inks", "inked"},
    {"integrates", "integrated"},
    {"intends", "intended"},
    {"introduces", "introduced"},
    {"invests", "invested"},
    {"invites", "invited"},
    {"is", "was"},
    {"issues", "issued"},
    {"joins", "joined"},
    {"kicks", "kicked"},
    {"launches", "launched"},
    {"leads", "led"},
    {"leverages", "leveraged"},
    {"makes", "made"},
    {"marks", "marked"},
    {"migrates", "migrated"},
    {"moves", "moved"},
    {"names", "named"},
    {"nears", "neared"},
    {"obtains", "obtained"},
    {"offers", "offered"},
    {"opens", "opened"},
    {"optimizes", "optimized"},
    {"outlines", "outlined"},
    {"outperforms", "outperformed"},
    {"participates", "participated"},
    {"partners", "partnered"},
    {"passes", "passed"},
    {"posts", "posted"},
    {"presents", "presented"},
    {"produces", "produced"},
    {"promotes", "promoted"},
    {"provides", "provided"},
    {"publishes", "published"},
    {"purchases", "purchased"},
    {"raises", "raised"},
    {"ranks", "ranked"},
    {"reaches", "reached"},
    {"reaffirms", "reaffirmed"},
    {"receives", "received"},
    {"recognizes", "recognized"},
    {"redefines", "redefined"},
    {"regains", "regained"},
    {"releases", "released"},
    {"reminds", "reminded"},
    {"renews", "renewed"},
    {"reports", "reported"},
    {"resolves", "resolved"},
    {"responds", "responded"},
    {"restates", "restated"},
    {"reveals", "revealed"},
    {"revolutionizes", "revolutionized"},
    {"rolls", "rolled"},
    {"says", "said"},
    {"schedules", "scheduled"},
    {"secures", "secured"},
    {"seeks", "sought"},
    {"sees", "saw"},
    {"selects", "selected"},
    {"sells", "sold"},
    {"sends", "sent"},
    {"serves", "served"},
    {"ships", "shipped"},
    {"showcases", "showcased"},
    {"signs", "signed"},
    {"simplifies", "simplified"},
    {"solves", "solved"},
    {"specializes", "specialized"},
    {"spotlights", "spotlighted"},
    {"starts", "started"},
    {"streamlines", "streamlined"},
    {"strengthens", "strengthened"},
    {"submits", "submitted"},
    {"supports", "supported"},
    {"surpasses", "surpassed"},
    {"surprises", "surprised"},
    {"takes", "took"},
    {"teams", "teamed"},
    {"thanks", "thanked"},
    {"tops", "topped"},
    {"transforms", "transformed"},
    {"turns", "turned"},
    {"unlocks", "unlocked"},
    {"unveils", "unveiled"},
    {"updates", "updated"},
    {"upgrades", "upgraded"},
    {"uplists", "uplisted"},
    {"urges", "urged"},
    {"welcomes", "welcomed"},
    {"wins", "won"},
});

static_assert(std::is_sorted(verbs.begin(), verbs.end(),
                             [](const Forms& a, const Forms& b) { return a.present < b.present; }));

/// Words between a company and its verb.
constexpr std::array adverbs = std::to_array<std::string_view>(
    {"also ",      "already ",   "again ",      "formally ",     "further ",     "has ",
     "had ",       "have ",      "just ",       "now ",          "officially ",  "previously ",
     "proudly ",   "publicly ",  "recently ",   "successfully ", "this week ",   "today ",
     "yesterday ", "on monday ", "on tuesday ", "on wednesday ", "on thursday ", "on friday "});

}  // namespace

bool is_announcing_present(std::string_view word) {
    const auto* found =
        std::lower_bound(verbs.begin(), verbs.end(), word,
                         [](const Forms& forms, std::string_view wanted) { return forms.present < wanted; });
    return found != verbs.end() && found->present == word;
}

bool is_announcing_past(std::string_view word) {
    return std::any_of(verbs.begin(), verbs.end(), [&](const Forms& forms) { return forms.past == word; });
}

std::string_view behind_adverbs(std::string_view text) {
    for (int count = 0; count < 4; ++count) {
        const auto* adverb = std::find_if(adverbs.begin(), adverbs.end(),
                                          [&](std::string_view word) { return text.starts_with(word); });
        if (adverb == adverbs.end()) break;
        text.remove_prefix(adverb->size());
    }
    return text;
}

}  // namespace dateline
