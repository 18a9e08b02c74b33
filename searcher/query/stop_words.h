// SPDX-License-Identifier: GPL-2.0-or-later
// Stop words: the few words that nobody means when they stand in a query beside others.
#pragma once

#include <string_view>

namespace dateline {

/// Whether the folded word is an English function word that a release need not have.
[[nodiscard]] bool is_stop_word(std::string_view word);

}  // namespace dateline
