// SPDX-License-Identifier: GPL-2.0-or-later
// The marks directly behind a word, phrase or bracket: `*`, `~`, `^2`; and what of them is only punctuation.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// Boosts are kept between these: a factor of ten already puts one word above all others.
inline constexpr double least_boost = 0.1;
inline constexpr double greatest_boost = 10;

/// `^2`, `^0.5` directly behind something.
struct BoostMark {
    double factor = 1;       ///< within the bounds, in hundredths
    bool bounded = false;    ///< whether it was out of them
    std::size_t length = 0;  ///< bytes of the mark
};

/// The mark at `at`, which white space, a closing bracket or the end of the text follows.
[[nodiscard]] std::optional<BoostMark> boost_at(std::string_view text, std::size_t at);

/// The mark at the end of a word; nothing where it rather is a power, as in `10^6`, `kg/m^2`, `cm^2`.
[[nodiscard]] std::optional<BoostMark> boost_of_word(std::string_view word);

/// What the stars of a word are.
enum class StarUse {
    none,        ///< there are none, or footnote marks that nobody takes for anything else (`Results**`)
    beginning,   ///< `cell*`: the word is a beginning
    everything,  ///< `*` or `*:*`, which stands for every release where no words are asked for
    too_short,   ///< a beginning of less than two letters or digits
    footnote,    ///< `Results*` in a text that reads like a headline
    misplaced,   ///< before, within or behind something that is not a plain word
};

/// `text` is the whole query, which `word` is a word of, without a boost.
[[nodiscard]] StarUse star_use(std::string_view text, std::string_view word);

}  // namespace dateline
