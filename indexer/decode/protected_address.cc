// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/protected_address.h"

#include <charconv>
#include <cstddef>

#include "schema/utf8.h"

namespace dateline {

std::string protected_address(std::string_view hex) {
    constexpr std::size_t longest = 600;
    if (hex.size() < 4 || hex.size() > longest || hex.size() % 2 != 0) return {};
    std::string address;
    unsigned key = 0;
    for (std::size_t at = 0; at < hex.size(); at += 2) {
        unsigned byte = 0;
        const char* end = hex.data() + at + 2;
        if (std::from_chars(hex.data() + at, end, byte, 16).ptr != end) return {};
        if (at == 0) {
            key = byte;
        } else {
            address += static_cast<char>(byte ^ key);
        }
    }
    return is_valid_utf8(address) ? address : std::string();
}

}  // namespace dateline
