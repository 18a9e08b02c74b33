// SPDX-License-Identifier: GPL-2.0-or-later
// Verbs that tell what a company does in its news: `announces`, `opened`, `has signed`.
#pragma once

#include <string_view>

namespace dateline {

/// Whether `word`, in lower case, is the present form of such a verb for one company (`announces`).
[[nodiscard]] bool is_announcing_present(std::string_view word);

/// Whether `word`, in lower case, is the past form or participle of such a verb (`announced`).
[[nodiscard]] bool is_announcing_past(std::string_view word);

/// Where the text goes on behind the adverbs at its beginning that stand between a company and its verb:
/// `today announced`, `has also proudly opened`. `text` in lower case, without a blank before it.
[[nodiscard]] std::string_view behind_adverbs(std::string_view text);

}  // namespace dateline
