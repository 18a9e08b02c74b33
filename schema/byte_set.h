// SPDX-License-Identifier: GPL-2.0-or-later
// Sets of bytes, looked for in texts: a look into a table for each byte, where the library's find_first_of()
// searches its list of characters anew.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

/// Some of the 256 bytes. Made while compiling; safe in all threads.
class ByteSet {
  public:
    constexpr explicit ByteSet(std::string_view bytes) {
        for (const char c : bytes) has_[static_cast<unsigned char>(c)] = true;
    }

    [[nodiscard]] constexpr bool contains(char c) const { return has_[static_cast<unsigned char>(c)]; }

    /// Offset of the first byte of `text` from `from` that is in the set; npos where none is.
    [[nodiscard]] constexpr std::size_t find_in(std::string_view text, std::size_t from = 0) const {
        for (std::size_t at = from; at < text.size(); ++at)
            if (contains(text[at])) return at;
        return std::string_view::npos;
    }

    /// The same of the first byte that is not.
    [[nodiscard]] constexpr std::size_t find_other(std::string_view text, std::size_t from = 0) const {
        for (std::size_t at = from; at < text.size(); ++at)
            if (!contains(text[at])) return at;
        return std::string_view::npos;
    }

  private:
    std::array<bool, 256> has_{};
};

}  // namespace dateline
