// SPDX-License-Identifier: GPL-2.0-or-later
// The subject of a lead: a name that opens it, and a verb of announcing behind it.
#include "indexer/parse/lead_subject.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/issuer_about.h"

namespace dateline {
namespace {

/// Office holders and words that open a sentence.
constexpr std::array first_words = std::to_array<std::string_view>({"attorney",
                                                                    "senator",
                                                                    "senators",
                                                                    "sen",
                                                                    "sens",
                                                                    "congressman",
                                                                    "congresswoman",
                                                                    "congressmen",
                                                                    "rep",
                                                                    "reps",
                                                                    "representative",
                                                                    "representatives",
                                                                    "us",
                                                                    "dr",
                                                                    "mr",
                                                                    "mrs",
                                                                    "ms",
                                                                    "president",
                                                                    "governor",
                                                                    "assistant",
                                                                    "secretary",
                                                                    "chairman",
                                                                    "regarding",
                                                                    "following",
                                                                    "according",
                                                                    "acting",
                                                                    "today",
                                                                    "yesterday",
                                                                    "house",
                                                                    "senate",
                                                                    "former",
                                                                    "in",
                                                                    "on",
                                                                    "at",
                                                                    "as",
                                                                    "after",
                                                                    "with",
                                                                    "this",
                                                                    "these",
                                                                    "when",
                                                                    "while",
                                                                    "during",
                                                                    "for",
                                                                    "a",
                                                                    "an",
                                                                    "we",
                                                                    "it",
                                                                    "if",
                                                                    "republican",
                                                                    "democratic",
                                                                    "speaker",
                                                                    "leader",
                                                                    "dear",
                                                                    "by",
                                                                    "from",
                                                                    "to",
                                                                    "are",
                                                                    "is",
                                                                    "have",
                                                                    "how",
                                                                    "why",
                                                                    "what",
                                                                    "click",
                                                                    "new",
                                                                    "more",
                                                                    "investors",
                                                                    "shareholders",
                                                                    "there",
                                                                    "one",
                                                                    "two",
                                                                    "last",
                                                                    "since",
                                                                    "i",
                                                                    "you",
                                                                    "our"});

/// Whether the text begins so: it is not the name of an issuer.
bool is_person_or_phrase(std::string_view name) {
    const auto words = name_words(name);
    return words.empty() || is_generic_name(name) ||
           std::find(first_words.begin(), first_words.end(), words.front()) != first_words.end();
}

}  // namespace

std::string_view announcing_subject(std::string_view lead) {
    const std::string_view name = subject_name(lead);
    if (name.empty() || is_person_or_phrase(name)) return {};
    const std::size_t at = static_cast<std::size_t>(name.data() - lead.data()) + name.size();
    const std::string rest = lowered(lead.substr(at, 60));
    static constexpr std::array follows = std::to_array<std::string_view>(
        {" today",     " announce", " report",  " is pleased", " has ",       ", a ",      ", an ",
         ", the ",     " (",        " will ",   " and ",       " said",       " is ",      ", one of",
         " launch",    " to ",      ", leader", " unveil",     " introduc",   " expand",   " join",
         ", which",    " was ",     " named",   ", provider",  "'s ",         " ceo ",     " cfo ",
         " president", " chief ",   " founder", " chairman",   " board of",   " have ",    " received",
         " released",  " welcome",  " partner", " hosted",     " offers",     " provides", " celebrat",
         " complet",   " opened",   " signed",  " sees ",      " filed",      " reveals",  " reached",
         " urges",     " – a ",     " - a ",    " proudly",    " officially", " recently", " continues"});
    return std::any_of(follows.begin(), follows.end(),
                       [&](std::string_view word) { return rest.starts_with(word); })
               ? name
               : std::string_view();
}

}  // namespace dateline
