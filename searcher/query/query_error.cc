// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_error.h"

#include "schema/text_normalizer.h"

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
    const std::string valid = valid_utf8(text);
    std::string out = "`";
    std::size_t characters = 0;
    for (std::size_t at = 0; at < valid.size();) {
        if (characters++ == longest) {
            out += "…";
            break;
        }
        const char32_t c = next_code_point(valid, at);
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        append_utf8(out, control ? U'?' : c);
    }
    return out + "`";
}

}  // namespace dateline
