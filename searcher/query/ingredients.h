// SPDX-License-Identifier: GPL-2.0-or-later
// The ingredients of finding and ranking, each of which can be left out to see what it is worth.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

enum class Ingredient : std::uint8_t {
    synonyms,    ///< other words of the list of synonyms
    acronyms,    ///< short forms for long ones and the other way round
    issuers,     ///< other names and symbols of an issuer that is named, and its own releases first
    joined,      ///< words written together or apart, and in other countries' spelling
    spelling,    ///< similar words for those that the index does not know
    headline,    ///< words in the headline count once more
    neighbours,  ///< words that stand in a row as in the query
    partial,     ///< releases that lack a word are ranked among those that have all; without it, behind them
};

/// A set of ingredients; all of them unless left out.
class Ingredients {
  public:
    [[nodiscard]] bool has(Ingredient ingredient) const { return (left_out_ & bit(ingredient)) == 0; }
    void leave_out(Ingredient ingredient) { left_out_ |= bit(ingredient); }

    /// Leaves out everything that looks for other words than those typed.
    void leave_out_expansion() {
        for (const Ingredient ingredient : {Ingredient::synonyms, Ingredient::acronyms, Ingredient::issuers,
                                            Ingredient::joined, Ingredient::spelling})
            leave_out(ingredient);
    }

  private:
    static std::uint32_t bit(Ingredient ingredient) { return 1U << static_cast<unsigned>(ingredient); }

    std::uint32_t left_out_ = 0;
};

/// The ingredient of that name; nothing for an unknown one.
[[nodiscard]] inline std::optional<Ingredient> find_ingredient(std::string_view name) {
    struct Named {
        std::string_view name;
        Ingredient ingredient;
    };
    constexpr Named names[] = {{"synonyms", Ingredient::synonyms},     {"acronyms", Ingredient::acronyms},
                               {"issuers", Ingredient::issuers},       {"joined", Ingredient::joined},
                               {"spelling", Ingredient::spelling},     {"headline", Ingredient::headline},
                               {"neighbours", Ingredient::neighbours}, {"partial", Ingredient::partial}};
    for (const Named& entry : names)
        if (entry.name == name) return entry.ingredient;
    return std::nullopt;
}

/// Their names, for messages.
inline constexpr std::string_view ingredient_names =
    "synonyms, acronyms, issuers, joined, spelling, headline, neighbours, partial";

}  // namespace dateline
