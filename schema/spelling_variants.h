// SPDX-License-Identifier: GPL-2.0-or-later
// British and American spellings of one word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The other spellings of a folded English word, inflected as it is: `programme` for `program`, `tumour` for
/// `tumor`, `organisation` for `organization`, `modeling` for `modelling`. Empty for most words.
///
/// Rules with their exceptions, and pairs where no rule holds; what they give is the same word, though nobody
/// may write it so: ask the index which exist. At most four, in an order that is always the same.
[[nodiscard]] std::vector<std::string> spelling_variants(std::string_view word);

}  // namespace dateline
