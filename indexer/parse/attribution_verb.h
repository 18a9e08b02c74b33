// SPDX-License-Identifier: GPL-2.0-or-later
// Verbs that tell who says something: `said`, `commented`, `a déclaré`, `sagte`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// What a verb of saying tells.
enum class VerbForce {
    plain,   ///< `said`, `commented`: always of somebody's words
    weak,    ///< `announced`, `reported`, `shared`: also of deeds
    gerund,  ///< `saying`, `stating`: its subject stands earlier in the sentence
};

struct AttributionVerb {
    std::size_t begin = 0;
    std::size_t end = 0;
    VerbForce force = VerbForce::plain;
};

/// Reads the verb that begins at `at`, auxiliaries and adverbs before it included (`has also said`, `a
/// déclaré`, `went on to say`). A name glued to it (`saidJane`) does not hide it.
[[nodiscard]] std::optional<AttributionVerb> read_attribution_verb(std::string_view text, std::size_t at);

/// The first verb that begins at a word from `from` on.
[[nodiscard]] std::optional<AttributionVerb> find_attribution_verb(std::string_view text, std::size_t from);

}  // namespace dateline
