// SPDX-License-Identifier: GPL-2.0-or-later
// Words that open sentences and headlines: with a capital there, but no company's name.
#pragma once

#include <string_view>

namespace dateline {

/// Whether `word`, in lower case, opens sentences (`while`, `today`, `scientists`), or is the office of a
/// person of the state (`senator`): what begins so is not the name of an issuer.
[[nodiscard]] bool is_opening_word(std::string_view word);

}  // namespace dateline
