// SPDX-License-Identifier: GPL-2.0-or-later
// The rules of Unicode for the ends of sentences.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Where the sentence of `text` ends that begins at `begin`, before the end of the text: behind its stop, the
/// quotes and brackets that close behind it, and white space. By UAX #29 (rules SB1 to SB998) over the
/// properties of the ICU that is linked, and so as ICU's own iterator has it; that one must load its rules
/// (longer than a whole search takes) and turns each character into UTF-16. Ill-formed bytes are characters
/// without properties. Linear in the sentence. Safe in all threads.
[[nodiscard]] std::size_t unicode_sentence_end(std::string_view text, std::size_t begin);

}  // namespace dateline
