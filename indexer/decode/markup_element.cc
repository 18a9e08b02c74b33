// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_element.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

using Entry = std::pair<std::string_view, MarkupRole>;

/// Sorted by name. The deprecated ones live on in filings.
constexpr auto roles = std::to_array<Entry>({
    {"a", MarkupRole::link},           {"address", MarkupRole::block},
    {"article", MarkupRole::block},    {"aside", MarkupRole::block},
    {"audio", MarkupRole::skipped},    {"b", MarkupRole::bold},
    {"blockquote", MarkupRole::block}, {"body", MarkupRole::block},
    {"br", MarkupRole::line_break},    {"button", MarkupRole::skipped},
    {"canvas", MarkupRole::skipped},   {"caption", MarkupRole::block},
    {"center", MarkupRole::centre},    {"datalist", MarkupRole::skipped},
    {"dd", MarkupRole::block},         {"details", MarkupRole::block},
    {"dialog", MarkupRole::block},     {"dir", MarkupRole::block},
    {"div", MarkupRole::block},        {"dl", MarkupRole::block},
    {"dt", MarkupRole::block},         {"fieldset", MarkupRole::block},
    {"figcaption", MarkupRole::block}, {"figure", MarkupRole::block},
    {"footer", MarkupRole::block},     {"form", MarkupRole::block},
    {"h1", MarkupRole::heading},       {"h2", MarkupRole::heading},
    {"h3", MarkupRole::heading},       {"h4", MarkupRole::heading},
    {"h5", MarkupRole::heading},       {"h6", MarkupRole::heading},
    {"head", MarkupRole::skipped},     {"header", MarkupRole::block},
    {"hr", MarkupRole::rule},          {"html", MarkupRole::block},
    {"iframe", MarkupRole::skipped},   {"legend", MarkupRole::block},
    {"li", MarkupRole::list_item},     {"listing", MarkupRole::preformatted},
    {"main", MarkupRole::block},       {"menu", MarkupRole::block},
    {"nav", MarkupRole::block},        {"noscript", MarkupRole::skipped},
    {"object", MarkupRole::skipped},   {"ol", MarkupRole::block},
    {"p", MarkupRole::block},          {"pre", MarkupRole::preformatted},
    {"script", MarkupRole::skipped},   {"section", MarkupRole::block},
    {"select", MarkupRole::skipped},   {"strong", MarkupRole::bold},
    {"style", MarkupRole::skipped},    {"summary", MarkupRole::block},
    {"sup", MarkupRole::raised},       {"svg", MarkupRole::skipped},
    {"table", MarkupRole::table},      {"tbody", MarkupRole::block},
    {"td", MarkupRole::table_cell},    {"template", MarkupRole::skipped},
    {"textarea", MarkupRole::skipped}, {"tfoot", MarkupRole::block},
    {"th", MarkupRole::table_cell},    {"thead", MarkupRole::block},
    {"title", MarkupRole::skipped},    {"tr", MarkupRole::table_row},
    {"u", MarkupRole::underlined},     {"ul", MarkupRole::block},
    {"video", MarkupRole::skipped},    {"xmp", MarkupRole::preformatted},
});

static_assert(std::is_sorted(roles.begin(), roles.end(),
                             [](const Entry& a, const Entry& b) { return a.first < b.first; }));

}  // namespace

MarkupRole markup_role(std::string_view name) {
    const auto* found =
        std::lower_bound(roles.begin(), roles.end(), name,
                         [](const Entry& entry, std::string_view key) { return entry.first < key; });
    return found != roles.end() && found->first == name ? found->second : MarkupRole::inline_text;
}

bool is_void_element(std::string_view name) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link",
         "meta", "param", "source", "track", "wbr"});
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace dateline
