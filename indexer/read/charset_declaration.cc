// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/charset_declaration.h"

#include <algorithm>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t prescan_bytes = 4096;
constexpr std::size_t longest_charset = 40;

/// The value behind `key` and `=` in `text`, with or without quotes; empty without one.
std::string_view value_of(std::string_view text, std::string_view key) {
    for (std::size_t at = find_lower(text, key); at != npos; at = find_lower(text, key, at + 1)) {
        std::string_view rest = text.substr(at + key.size());
        const std::size_t equals = rest.find_first_not_of(" \t\r\n");
        if (equals == npos || rest[equals] != '=') continue;
        rest.remove_prefix(equals + 1);
        rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(" \t\r\n\"'")));
        const std::string_view value = rest.substr(0, rest.find_first_of(" \t\r\n\"';/>?"));
        return value.size() <= longest_charset ? value : std::string_view();
    }
    return {};
}

}  // namespace

std::string declared_html_charset(std::string_view bytes) {
    if (const std::string xml = declared_xml_charset(bytes); !xml.empty()) return xml;
    std::string_view head = bytes.substr(0, prescan_bytes);
    while (!head.empty()) {
        const std::size_t tag = head.find('<');
        if (tag == npos) break;
        head.remove_prefix(tag);
        if (head.starts_with("<!--")) {
            const std::size_t end = head.find("-->");
            head.remove_prefix(end == npos ? head.size() : end);
        } else if (starts_with_lower(head, "<meta")) {
            const std::string_view charset = value_of(head.substr(0, head.find('>')), "charset");
            if (!charset.empty()) return std::string(charset);
        }
        head.remove_prefix(std::min<std::size_t>(head.size(), 1));
    }
    return {};
}

std::string declared_xml_charset(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (!bytes.starts_with("<?xml")) return {};
    const std::string_view declaration = bytes.substr(0, prescan_bytes).substr(0, bytes.find("?>"));
    return std::string(value_of(declaration, "encoding"));
}

}  // namespace dateline
