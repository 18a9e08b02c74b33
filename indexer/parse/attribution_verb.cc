// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/attribution_verb.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::array plain_verbs = {
    "said"sv,     "says"sv,         "stated"sv,      "states"sv,     "commented"sv, "comments"sv,
    "added"sv,    "adds"sv,         "explained"sv,   "explains"sv,   "continued"sv, "continues"sv,
    "remarked"sv, "concluded"sv,    "concludes"sv,   "noted"sv,      "notes"sv,     "stressed"sv,
    "stresses"sv, "emphasized"sv,   "emphasised"sv,  "emphasizes"sv, "exclaimed"sv, "wrote"sv,
    "writes"sv,   "recalled"sv,     "recalls"sv,     "quipped"sv,    "told"sv,      "asserted"sv,
    "asserts"sv,  "insisted"sv,     "argued"sv,      "argues"sv,     "replied"sv,   "responded"sv,
    "enthused"sv, "cautioned"sv,    "mentioned"sv,   "opined"sv,     "declared"sv,  "declares"sv,
    "affirmed"sv, "observed"sv,     "observes"sv,    "elaborated"sv, "reflected"sv, "reflects"sv,
    "say"sv,      "remarks"sv,      "urged"sv,       "warned"sv,     "warns"sv,     "reiterated"sv,
    "dijo"sv,     "dice"sv,         "afirmó"sv,      "afirma"sv,     "señaló"sv,    "señala"sv,
    "comentó"sv,  "comenta"sv,      "explicó"sv,     "explica"sv,    "añadió"sv,    "agregó"sv,
    "declaró"sv,  "indicó"sv,       "aseguró"sv,     "expresó"sv,    "manifestó"sv, "destacó"sv,
    "concluyó"sv, "disse"sv,        "afirmou"sv,     "déclaré"sv,    "déclare"sv,   "commenté"sv,
    "commente"sv, "explique"sv,     "expliqué"sv,    "affirme"sv,    "affirmé"sv,   "souligne"sv,
    "souligné"sv, "ajoute"sv,       "ajouté"sv,      "indiqué"sv,    "indique"sv,   "conclut"sv,
    "conclu"sv,   "précise"sv,      "précisé"sv,     "sagte"sv,      "sagt"sv,      "erklärte"sv,
    "erklärt"sv,  "kommentierte"sv, "kommentiert"sv, "betonte"sv,    "betont"sv,    "ergänzte"sv,
    "ergänzt"sv,  "meinte"sv,       "dichiarato"sv,  "commentato"sv, "affermato"sv,
};
constexpr std::array weak_verbs = {
    "announced"sv,    "announces"sv,   "reported"sv,   "shared"sv,    "shares"sv,     "confirmed"sv,
    "acknowledged"sv, "highlighted"sv, "highlights"sv, "pointed"sv,   "suggested"sv,  "suggests"sv,
    "claimed"sv,      "claims"sv,      "echoed"sv,     "described"sv, "summarized"sv, "offered"sv,
    "asked"sv,        "agreed"sv,      "agrees"sv,     "believes"sv,  "expressed"sv,  "praised"sv,
};
constexpr std::array gerunds = {"saying"sv, "stating"sv,    "adding"sv,   "commenting"sv,
                                "noting"sv, "explaining"sv, "remarking"sv};
constexpr std::array before_verbs = {
    "has"sv,      "have"sv,  "also"sv,    "further"sv, "then"sv,   "a"sv,      "ha"sv,
    "recently"sv, "later"sv, "further"sv, "went"sv,    "on"sv,     "to"sv,     "proudly"sv,
    "hat"sv,      "as"sv,    "is"sv,      "was"sv,     "quoted"sv, "simply"sv, "enthusiastically"sv};

template <typename List>
bool among(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Where the letters that begin at `at` end; a capital behind small letters ends the word (`saidJane`).
std::size_t letters_end(std::string_view text, std::size_t at) {
    bool lower = false;
    while (at < text.size()) {
        const LetterCase kind = letter_case(text, at);
        if (kind == LetterCase::none || (kind == LetterCase::upper && lower)) break;
        lower = lower || kind == LetterCase::lower;
        at += character_bytes(text, at);
    }
    return at;
}

std::optional<VerbForce> force_of(std::string_view word) {
    if (word.size() < 3 || word.size() > 16) return std::nullopt;
    if (among(plain_verbs, word)) return VerbForce::plain;
    if (among(gerunds, word)) return VerbForce::gerund;
    if (among(weak_verbs, word)) return VerbForce::weak;
    return std::nullopt;
}

}  // namespace

std::optional<AttributionVerb> read_attribution_verb(std::string_view text, std::size_t at) {
    const std::size_t begin = at;
    for (int words = 0; words < 5; ++words) {
        const std::size_t end = letters_end(text, at);
        if (end == at) return std::nullopt;
        const std::string word = lowered(text.substr(at, std::min<std::size_t>(end - at, 20)));
        if (const auto force = force_of(word)) return AttributionVerb{begin, end, *force};
        if (!among(before_verbs, word) || end >= text.size() || text[end] != ' ') return std::nullopt;
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<AttributionVerb> find_attribution_verb(std::string_view text, std::size_t from) {
    bool boundary = true;
    for (std::size_t at = from; at < text.size(); at += character_bytes(text, at)) {
        const bool letter = letter_case(text, at) != LetterCase::none;
        if (letter && boundary) {
            if (const auto verb = read_attribution_verb(text, at)) return verb;
        }
        boundary = !letter && text[at] != '-' && text[at] != '\'';
    }
    return std::nullopt;
}

}  // namespace dateline
