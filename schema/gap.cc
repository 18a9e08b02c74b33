// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/gap.h"

#include "schema/character_class.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

/// More white space than this is a column of a table.
constexpr std::size_t most_spaces = 8;

Gap gap_of_character(char32_t c) {
    switch (c) {
        case '-':
        case 0x05BE:  // maqaf
        case 0x2010:
        case 0x2011:
        case 0x2013:
            return Gap::hyphen;
        case '\'':
        case 0x2019:
            return Gap::apostrophe;
        case '/':
            return Gap::slash;
        case ' ':
        case '\t':
        case '\n':
        case '\r':
        case 0xA0:
        case 0x2009:
        case 0x202F:
            return Gap::space;
        default:
            return Gap::other;
    }
}

/// Several spaces are one; anything beside something else is `other`.
Gap gap_of_several(std::string_view between) {
    if (between.size() > most_spaces) return Gap::other;
    Gap gap = Gap::glued;
    for (std::size_t at = 0; at < between.size();) {
        const bool ignorable = class_at(between, at).type == CharacterClass::ignorable;
        const Gap next = gap_of_character(next_code_point(between, at));
        if (ignorable) continue;
        if (gap != Gap::glued && (gap != Gap::space || next != Gap::space)) return Gap::other;
        gap = next;
    }
    return gap;
}

}  // namespace

Gap gap_of(std::string_view between) {
    if (between.empty()) return Gap::glued;
    if (between.size() == 1) return gap_of_character(static_cast<unsigned char>(between.front()));
    return gap_of_several(between);
}

}  // namespace dateline
