// SPDX-License-Identifier: GPL-2.0-or-later
// UTF-8: whether bytes are well-formed, and to code points and back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// Whether `text` is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool is_valid_utf8(std::string_view text);

/// `text` with each ill-formed sequence replaced by U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

/// Reads the code point at `at` of well-formed UTF-8 and moves `at` behind it; ill-formed bytes give U+FFFD.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// Where the run of ASCII of `text` ends that begins at `at`; `at` where none does.
[[nodiscard]] inline std::size_t ascii_end(std::string_view text, std::size_t at) {
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

void append_utf8(std::string& out, char32_t code_point);

}  // namespace dateline
