// SPDX-License-Identifier: GPL-2.0-or-later
// Gaps: what stands between a token and the one before it.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

enum class Gap : std::uint8_t {
    glued,
    hyphen,  ///< one hyphen of any kind, the en dash too
    apostrophe,
    slash,
    space,      ///< white space of a few characters
    initials,   ///< full stop and space between initials: `U. S.`
    ampersand,  ///< an ampersand in spaces between short capitals: `R & D`
    other,
};

/// The gap that consists of `between`. Characters without a trace (zero-width spaces, marks of direction) do
/// not count. Never `initials` or `ampersand`, which depend on the words around.
[[nodiscard]] Gap gap_of(std::string_view between);

}  // namespace dateline
