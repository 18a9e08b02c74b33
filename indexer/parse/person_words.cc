// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/person_words.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

/// What somebody is. Sorted.
// clang-format off
constexpr std::array role_words = std::to_array<std::string_view>({
    "administrator", "admiral", "adviser", "advisor", "advocate", "agent", "ambassador", "analyst",
    "architect", "artist", "associate", "attorney", "author", "avp", "broker", "captain", "cco", "ceo",
    "cfo", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chef", "chief", "chro", "cio",
    "ciso", "cmo", "co-author", "co-ceo", "co-chair", "co-chairman", "co-director", "co-founder",
    "co-founders", "co-head", "co-owner", "coach", "cofounder", "commander", "commissioner", "congressman",
    "congresswoman", "consejero", "consultant", "controller", "coo", "coordinator", "councilman",
    "councilmember", "councilwoman", "counsel", "cpo", "creator", "cro", "cso", "cto", "curator", "dean",
    "designer", "developer", "directeur", "director", "directora", "directrice", "economist", "editor",
    "engineer", "evp", "executive", "expert", "fellow", "founder", "fundador", "general", "generaldirektor",
    "geologist", "geschäftsführer", "geschäftsführerin", "governor", "head", "investigator", "judge",
    "lawyer", "lead", "leader", "lieutenant", "manager", "marshal", "mayor", "member", "minister", "msc",
    "nurse", "officer", "organizer", "owner", "partner", "pastor", "pdg", "physician", "premier",
    "president", "president/ceo", "presidenta", "presidente", "principal", "producer", "professor",
    "proprietor", "président", "présidente", "realtor", "regent", "representative", "researcher",
    "resident", "scientist", "secretary", "senator", "sheriff", "specialist", "spokesman", "spokesperson",
    "spokeswoman", "strategist", "superintendent", "supervisor", "surgeon", "svp", "treasurer", "trustee",
    "vice-chair", "vice-president", "vicepresidente", "vorstand", "vorstandsvorsitzende",
    "vorstandsvorsitzender", "vp", "winemaker", "writer"});
// clang-format on
static_assert(std::is_sorted(role_words.begin(), role_words.end()));

/// Degrees, orders and licences. Sorted.
// clang-format off
constexpr std::array degrees = std::to_array<std::string_view>({
    "aia", "bs", "bsc", "cae", "caia", "cbe", "ceng", "cfa", "cfp", "cfre", "chb", "cima", "cipm", "cissp",
    "cma", "cpa", "cpg", "dba", "dds", "dmd", "dnp", "do", "dphil", "drph", "dvm", "edd", "esq", "faan",
    "facc", "facog", "facp", "facs", "faha", "fca", "fcpa", "frcp", "frcpc", "frcs", "frcsc", "frm",
    "icd.d", "jd", "llb", "llm", "ma", "mb", "mba", "mbbs", "mbchb", "mbe", "md", "med", "mph", "mpp", "ms",
    "msc", "msn", "msw", "obe", "pe", "peng", "pgcert", "pgeo", "pgeol", "pharmd", "phd", "phr", "pmp",
    "psyd", "qc", "rn", "scd", "sphr"});
// clang-format on
static_assert(std::is_sorted(degrees.begin(), degrees.end()));

/// Words of companies and houses. Sorted.
// clang-format off
constexpr std::array organisation_words = std::to_array<std::string_view>({
    "ag", "agency", "association", "bank", "capital", "center", "co", "commission", "company", "corp",
    "corporation", "council", "department", "foundation", "gmbh", "group", "holdings", "inc", "institute",
    "limited", "llc", "lp", "ltd", "nv", "partners", "pharmaceuticals", "plc", "sa", "society", "systems",
    "team", "technologies", "therapeutics", "university"});
// clang-format on
static_assert(std::is_sorted(organisation_words.begin(), organisation_words.end()));

template <typename List>
bool among(const List& sorted, std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

std::string bare_word(std::string_view word) {
    std::string out;
    for (const char c : word) {
        if (c != '.' && c != ',' && c != '(' && c != ')' && c != '*') out += ascii_lower(c);
    }
    for (const std::string_view mark : {"®"sv, "™"sv}) {
        if (out.ends_with(mark)) out.resize(out.size() - mark.size());
    }
    for (const std::string_view possessive : {"'s"sv, "’s"sv}) {
        if (out.ends_with(possessive)) out.resize(out.size() - possessive.size());
    }
    return out;
}

bool is_role_word(std::string_view word) {
    const std::string plain = bare_word(word);
    if (among(role_words, plain)) return true;
    const std::size_t slash = plain.find('/');
    return slash != std::string::npos && among(role_words, std::string_view(plain).substr(0, slash));
}

bool is_degree(std::string_view word) {
    if (word.empty() || !is_ascii_upper(word[0])) return false;
    if (word.size() > 2 && is_ascii_lower(word[1]) && is_ascii_lower(word[2]) && bare_word(word) != "esq")
        return false;
    return among(degrees, bare_word(word));
}

bool is_organisation_word(std::string_view word) {
    return among(organisation_words, bare_word(word));
}

}  // namespace dateline
