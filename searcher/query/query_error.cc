// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_error.h"

#include "schema/printable.h"
#include "schema/utf8.h"

namespace dateline {

namespace {
bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}
}  // namespace

std::size_t column_at(std::string_view text, std::size_t byte) {
    std::size_t column = 1;
    for (std::size_t i = 1; i <= byte && i < text.size(); ++i) {
        if (begins_character(text[i])) ++column;
    }
    return byte >= text.size() && byte > 0 ? column + 1 : column;
}

std::string quoted_for_message(std::string_view text) {
    constexpr std::size_t longest = 60;
    const std::string shown = printable(text);
    std::size_t end = 0;
    for (std::size_t characters = 0; end < shown.size() && characters < longest; ++characters) {
        (void)next_code_point(shown, end);
    }
    return "`" + shown.substr(0, end) + (end < shown.size() ? "…`" : "`");
}

}  // namespace dateline
