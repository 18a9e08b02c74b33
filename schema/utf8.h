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

void append_utf8(std::string& out, char32_t code_point);

}  // namespace dateline
