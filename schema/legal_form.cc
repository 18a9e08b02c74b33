// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/legal_form.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dateline {
namespace {

enum class Capital : std::uint8_t { needed, optional };

struct LegalForm {
    std::string_view word;
    Capital capital;
};

constexpr std::array legal_forms = std::to_array<LegalForm>({
    {"ab", Capital::optional},   {"ag", Capital::optional},        {"aktiengesellschaft", Capital::needed},
    {"as", Capital::needed},     {"asa", Capital::optional},       {"bhd", Capital::needed},
    {"bv", Capital::optional},   {"co", Capital::needed},          {"company", Capital::needed},
    {"corp", Capital::optional}, {"corporation", Capital::needed}, {"cv", Capital::needed},
    {"gmbh", Capital::optional}, {"inc", Capital::optional},       {"incorporated", Capital::needed},
    {"kgaa", Capital::needed},   {"kk", Capital::needed},          {"limited", Capital::needed},
    {"llc", Capital::optional},  {"llp", Capital::needed},         {"lp", Capital::needed},
    {"ltd", Capital::optional},  {"ltda", Capital::optional},      {"ltee", Capital::optional},
    {"ltée", Capital::optional}, {"nv", Capital::optional},        {"oy", Capital::needed},
    {"oyj", Capital::needed},    {"pc", Capital::needed},          {"plc", Capital::optional},
    {"pllc", Capital::needed},   {"pte", Capital::needed},         {"pty", Capital::needed},
    {"pvt", Capital::needed},    {"sa", Capital::optional},        {"sab", Capital::needed},
    {"sarl", Capital::needed},   {"sas", Capital::needed},         {"sdn", Capital::needed},
    {"se", Capital::needed},     {"spa", Capital::optional},       {"srl", Capital::needed},
});

const LegalForm* find_form(std::string_view word) {
    const auto* found =
        std::lower_bound(legal_forms.begin(), legal_forms.end(), word,
                         [](const LegalForm& form, std::string_view wanted) { return form.word < wanted; });
    return found != legal_forms.end() && found->word == word ? found : nullptr;
}

static_assert(std::is_sorted(legal_forms.begin(), legal_forms.end(),
                             [](const LegalForm& a, const LegalForm& b) { return a.word < b.word; }));

}  // namespace

bool is_legal_form(std::string_view word) {
    return find_form(word) != nullptr;
}

bool is_uncapitalised_legal_form(std::string_view word) {
    const LegalForm* form = find_form(word);
    return form != nullptr && form->capital == Capital::optional;
}

}  // namespace dateline
