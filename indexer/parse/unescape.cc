// SPDX-License-Identifier: GPL-2.0-or-later
// Escapes: the entities met in releases, by name and by number.
#include "indexer/parse/unescape.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "indexer/parse/characters.h"
#include "schema/utf8.h"

namespace dateline {
namespace {

struct Entity {
    std::string_view name;
    char32_t code_point;
};

/// Names of HTML 4 that occur in releases (https://www.w3.org/TR/html401/sgml/entities.html).
constexpr std::array entities{
    Entity{"amp", U'&'},         Entity{"lt", U'<'},          Entity{"gt", U'>'},
    Entity{"quot", U'"'},        Entity{"apos", U'\''},       Entity{"nbsp", U'\u00a0'},
    Entity{"rsquo", U'\u2019'},  Entity{"lsquo", U'\u2018'},  Entity{"rdquo", U'\u201d'},
    Entity{"ldquo", U'\u201c'},  Entity{"ndash", U'\u2013'},  Entity{"mdash", U'\u2014'},
    Entity{"hellip", U'\u2026'}, Entity{"bull", U'\u2022'},   Entity{"trade", U'\u2122'},
    Entity{"reg", U'\u00ae'},    Entity{"copy", U'\u00a9'},   Entity{"eacute", U'\u00e9'},
    Entity{"egrave", U'\u00e8'}, Entity{"agrave", U'\u00e0'}, Entity{"ccedil", U'\u00e7'},
    Entity{"ntilde", U'\u00f1'}, Entity{"aacute", U'\u00e1'}, Entity{"iacute", U'\u00ed'},
    Entity{"oacute", U'\u00f3'}, Entity{"uacute", U'\u00fa'}, Entity{"auml", U'\u00e4'},
    Entity{"ouml", U'\u00f6'},   Entity{"uuml", U'\u00fc'},   Entity{"szlig", U'\u00df'},
    Entity{"sect", U'\u00a7'},   Entity{"middot", U'\u00b7'},
};

constexpr std::size_t longest_entity = 8;

std::optional<char32_t> numeric_entity(std::string_view digits) {
    const bool hexadecimal = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
    if (hexadecimal) digits.remove_prefix(1);
    if (digits.empty() || digits.size() > 6) return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : digits) {
        const char lower = ascii_lower(c);
        if (is_digit(c)) {
            value = value * (hexadecimal ? 16 : 10) + static_cast<std::uint32_t>(c - '0');
        } else if (hexadecimal && lower >= 'a' && lower <= 'f') {
            value = value * 16 + static_cast<std::uint32_t>(lower - 'a' + 10);
        } else {
            return std::nullopt;
        }
    }
    if (value < 0x20 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
    return static_cast<char32_t>(value);
}

/// The character of the entity that begins at `at`, and where it ends.
std::optional<char32_t> entity_at(std::string_view text, std::size_t at, std::size_t& end) {
    const std::size_t semicolon = text.substr(at, longest_entity + 2).find(';');
    if (semicolon == std::string_view::npos || semicolon < 3) return std::nullopt;
    const std::string_view name = text.substr(at + 1, semicolon - 1);
    end = at + semicolon + 1;
    if (name[0] == '#') return numeric_entity(name.substr(1));
    const auto found = std::find_if(entities.begin(), entities.end(),
                                    [&](const Entity& entity) { return entity.name == name; });
    if (found == entities.end()) return std::nullopt;
    return found->code_point;
}

constexpr bool is_escapable(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

}  // namespace

std::optional<Escape> escape_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return std::nullopt;
    const std::size_t next = at + 1;
    if (text[at] == '\\') {
        if (next == text.size()) return Escape{"", next};
        const bool escapes = is_escapable(text[next]) || text[next] == '\n';
        return escapes ? std::optional(Escape{std::string(1, text[next]), next + 1}) : std::nullopt;
    }
    std::size_t end = next;
    const auto character = text[at] == '&' ? entity_at(text, at, end) : std::nullopt;
    if (!character) return std::nullopt;
    std::string decoded;
    append_utf8(decoded, *character);
    return Escape{with_plain_spaces(decoded), end};
}

std::string unescaped(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = text.find_first_of("&\\"); at != std::string_view::npos;
         at = text.find_first_of("&\\", at)) {
        const auto escape = escape_at(text, at);
        if (!escape) {
            ++at;
            continue;
        }
        out.append(text.substr(done, at - done));
        out.append(escape->text);
        at = done = escape->end;
    }
    out.append(text.substr(done));
    return out;
}

}  // namespace dateline
