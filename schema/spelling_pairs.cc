// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/spelling_pairs.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr SpellingPair pairs[] = {
    {"programme", "program"},
    {"programmes", "programs"},
    {"licence", "license"},
    {"licences", "licenses"},
    {"licenced", "licensed"},
    {"defence", "defense"},
    {"defences", "defenses"},
    {"offence", "offense"},
    {"offences", "offenses"},
    {"pretence", "pretense"},
    {"practise", "practice"},
    {"practised", "practiced"},
    {"practises", "practices"},
    {"practising", "practicing"},
    {"aluminium", "aluminum"},
    {"grey", "gray"},
    {"tyre", "tire"},
    {"tyres", "tires"},
    {"plough", "plow"},
    {"ploughs", "plows"},
    {"ploughing", "plowing"},
    {"mould", "mold"},
    {"moulds", "molds"},
    {"moulded", "molded"},
    {"moulding", "molding"},
    {"mouldings", "moldings"},
    {"sceptic", "skeptic"},
    {"sceptics", "skeptics"},
    {"sceptical", "skeptical"},
    {"scepticism", "skepticism"},
    {"catalogue", "catalog"},
    {"catalogues", "catalogs"},
    {"dialogue", "dialog"},
    {"dialogues", "dialogs"},
    {"analogue", "analog"},
    {"analogues", "analogs"},
    {"ageing", "aging"},
    {"judgement", "judgment"},
    {"judgements", "judgments"},
    {"acknowledgement", "acknowledgment"},
    {"acknowledgements", "acknowledgments"},
    {"artefact", "artifact"},
    {"artefacts", "artifacts"},
    {"pyjamas", "pajamas"},
    {"speciality", "specialty"},
    {"specialities", "specialties"},
    {"whisky", "whiskey"},
    {"yoghurt", "yogurt"},
    {"cosy", "cozy"},
    {"sizeable", "sizable"},
    {"saleable", "salable"},
    {"moustache", "mustache"},
    {"enquiry", "inquiry"},
    {"enquiries", "inquiries"},
    {"enquire", "inquire"},
    {"adviser", "advisor"},
    {"advisers", "advisors"},
    {"aeroplane", "airplane"},
    {"aeroplanes", "airplanes"},
    {"woollen", "woolen"},
    {"jeweller", "jeweler"},
    {"jewellers", "jewelers"},
    {"jewellery", "jewelry"},
    {"councillor", "councilor"},
    {"councillors", "councilors"},
    {"gramme", "gram"},
    {"grammes", "grams"},
    {"kilogramme", "kilogram"},
    {"kilogrammes", "kilograms"},
    {"cypher", "cipher"},
    {"manoeuvre", "maneuver"},
    {"manoeuvres", "maneuvers"},
    {"manoeuvring", "maneuvering"},
    {"manoeuvrability", "maneuverability"},
    {"fulfil", "fulfill"},
    {"fulfils", "fulfills"},
    {"fulfilment", "fulfillment"},
    {"enrol", "enroll"},
    {"enrols", "enrolls"},
    {"enrolment", "enrollment"},
    {"enrolments", "enrollments"},
    {"instalment", "installment"},
    {"instalments", "installments"},
    {"distil", "distill"},
    {"instil", "instill"},
    {"skilful", "skillful"},
    {"wilful", "willful"},
    {"towards", "toward"},
    {"foetus", "fetus"},
    {"foetal", "fetal"},
    {"faecal", "fecal"},
    {"faeces", "feces"},
    {"coeliac", "celiac"},
    {"caesarean", "cesarean"},
    {"anaemia", "anemia"},
    {"anaemias", "anemias"},
    {"anaemic", "anemic"},
    {"uraemia", "uremia"},
    {"uraemic", "uremic"},
    {"centring", "centering"},
    {"centrepiece", "centerpiece"},
    {"fibreglass", "fiberglass"},
    {"fibreboard", "fiberboard"},
};

constexpr SpellingPair fragments[] = {
    {"paediatr", "pediatr"},       {"orthopaed", "orthoped"},   {"gynaecol", "gynecol"},
    {"anaesth", "anesth"},         {"leukaemi", "leukemi"},     {"ischaemi", "ischemi"},
    {"glycaemi", "glycemi"},       {"lipidaemi", "lipidemi"},   {"volaemi", "volemi"},
    {"kalaemi", "kalemi"},         {"natraemi", "natremi"},     {"septicaemi", "septicemi"},
    {"bacteraemi", "bacteremi"},   {"viraemi", "viremi"},       {"toxaemi", "toxemi"},
    {"haemoglob", "hemoglob"},     {"haemorrh", "hemorrh"},     {"haematol", "hematol"},
    {"haematoma", "hematoma"},     {"oesophag", "esophag"},     {"oestrogen", "estrogen"},
    {"lymphoedema", "lymphedema"}, {"diarrhoea", "diarrhea"},   {"gonorrhoea", "gonorrhea"},
    {"apnoea", "apnea"},           {"dyspnoea", "dyspnea"},     {"homoeopath", "homeopath"},
    {"encyclopaed", "encycloped"}, {"archaeolog", "archeolog"}, {"sulph", "sulf"},
};

constexpr SpellingPair beginnings[] = {
    {"haemato", "hemato"},     {"haemodi", "hemodi"},   {"haemody", "hemody"}, {"haemoly", "hemoly"},
    {"haemophil", "hemophil"}, {"haemosta", "hemosta"}, {"oedem", "edem"},     {"aetiolog", "etiolog"},
    {"amoeb", "ameb"},         {"palaeo", "paleo"},
};

constexpr std::array<std::string_view, 27> our_words{
    "ard",  "arm",  "behavi", "cand", "clam",   "col", "demean", "endeav", "fav",
    "ferv", "flav", "harb",   "hon",  "hum",    "lab", "neighb", "od",     "parl",
    "ranc", "rig",  "rum",    "sav",  "splend", "tum", "val",    "vap",    "vig"};

constexpr std::array<std::string_view, 20> re_words{
    "calib", "cent", "epicent", "fib", "microfib", "kilomet", "centimet", "millimet", "nanomet", "micromet",
    "lit",   "lust", "meag",    "met", "millilit", "och",     "sab",      "somb",     "spect",   "theat"};

constexpr std::array<std::string_view, 46> doubling{
    "barrel",  "bevel",   "bias",   "cancel", "carol",   "channel", "chisel",  "counsel", "dial",    "duel",
    "enamel",  "equal",   "focus",  "fuel",   "funnel",  "grovel",  "initial", "label",   "level",   "libel",
    "marshal", "marvel",  "medal",  "model",  "panel",   "parcel",  "pedal",   "pencil",  "quarrel", "refuel",
    "relabel", "remodel", "revel",  "rival",  "shovel",  "shrivel", "signal",  "snorkel", "spiral",  "swivel",
    "total",   "towel",   "travel", "tunnel", "unravel", "yodel"};

/// Compounds count too: `fundraise`, `clockwise`.
constexpr std::array<std::string_view, 10> fixed_ise_endings{"aise", "chise", "guise", "oise", "prise",
                                                             "rise", "uise",  "vise",  "wise", "xpertise"};
constexpr std::array<std::string_view, 17> fixed_ise{
    "advertise", "apprise",  "chastise", "circumcise", "compromise", "concise",
    "demise",    "despise",  "excise",   "exercise",   "incise",     "merchandise",
    "paradise",  "practise", "precise",  "premise",    "promise"};
constexpr std::array<std::string_view, 3> more_fixed_ise{"surmise", "treatise", "imprecise"};

constexpr std::array<std::string_view, 17> fixed_ize{
    "size",      "resize",    "capsize", "downsize", "upsize", "oversize", "midsize", "rightsize", "outsize",
    "supersize", "undersize", "prize",   "seize",    "maize",  "assize",   "pfize",   "byesize"};

template <std::size_t size>
bool has(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

std::span<const SpellingPair> spelling_pairs() {
    return pairs;
}
std::span<const SpellingPair> fragment_pairs() {
    return fragments;
}
std::span<const SpellingPair> beginning_pairs() {
    return beginnings;
}
std::span<const std::string_view> words_in_our() {
    return our_words;
}
std::span<const std::string_view> words_in_re() {
    return re_words;
}
std::span<const std::string_view> doubling_verbs() {
    return doubling;
}

bool is_fixed_ise(std::string_view base) {
    return has(fixed_ise, base) || has(more_fixed_ise, base) ||
           std::ranges::any_of(fixed_ise_endings, [&](std::string_view end) { return base.ends_with(end); });
}

bool is_fixed_ize(std::string_view base) {
    return has(fixed_ize, base);
}

}  // namespace dateline
