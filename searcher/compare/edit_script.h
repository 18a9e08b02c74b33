// SPDX-License-Identifier: GPL-2.0-or-later
// The shortest way from one sequence to another by removing and adding (Myers, "An O(ND) Difference Algorithm
// and Its Variations", 1986).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

/// Edits up to which the shortest way is looked for; beyond, all between the common ends is one change.
/// Bounds memory to 8 MB and time to this many steps an element.
inline constexpr std::size_t most_edits = 1000;

/// Two elements, one of each sequence, that are equal and stay.
struct KeptElement {
    std::size_t before = 0;
    std::size_t after = 0;

    bool operator==(const KeptElement&) const = default;
};

/// What stays, in order; all other elements were removed from `before` or added to `after`. Thread-safe.
[[nodiscard]] std::vector<KeptElement> kept_elements(const std::vector<std::string>& before,
                                                     const std::vector<std::string>& after);

}  // namespace dateline
