// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_style.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::size_t longest_style = 4096;
constexpr std::size_t npos = std::string_view::npos;

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != npos;
}

std::string ascii_lowered(std::string_view text) {
    std::string out(text.substr(0, longest_style));
    std::transform(out.begin(), out.end(), out.begin(), ascii_lower);
    return out;
}

std::optional<bool> boldness(std::string_view value) {
    if (contains(value, "bold")) return true;
    if (contains(value, "normal") || contains(value, "lighter")) return false;
    if (value.size() == 3 && is_digit(value[0])) return value[0] >= '6';
    return std::nullopt;
}

/// `position:relative;top:-2.8pt` raises text as `vertical-align:super` does.
bool lifts(std::string_view property, std::string_view value) {
    if (property == "vertical-align") return value == "super" || value == "text-top";
    return property == "top" && value.starts_with('-');
}

bool breaks_page(std::string_view value) {
    return value == "always" || value == "page" || value == "left" || value == "right";
}

void read_declaration(std::string_view property, std::string_view value, MarkupStyle& style) {
    if (property == "font-weight") {
        style.bold = boldness(value);
    } else if (property == "font") {
        if (!value.starts_with("inherit")) style.bold = contains(value, "bold");
    } else if (property == "text-decoration" || property == "text-decoration-line") {
        style.underlined = contains(value, "underline");
    } else if (property == "text-align") {
        style.centred = contains(value, "center");
    } else if (property == "display") {
        style.hidden = style.hidden || value.starts_with("none");
    } else if (property == "visibility") {
        style.hidden = style.hidden || value.starts_with("hidden");
    } else if (property == "page-break-before" || property == "break-before") {
        style.page_before = breaks_page(value);
    } else if (property == "page-break-after" || property == "break-after") {
        style.page_after = breaks_page(value);
    }
    style.raised = style.raised || lifts(property, value);
}

void read_declarations(std::string_view css, MarkupStyle& style) {
    while (!css.empty()) {
        const std::size_t end = std::min(css.find(';'), css.size());
        const std::string_view declaration = css.substr(0, end);
        css.remove_prefix(std::min(css.size(), end + 1));
        const std::size_t colon = declaration.find(':');
        if (colon == npos) continue;
        read_declaration(trimmed(declaration.substr(0, colon)), trimmed(declaration.substr(colon + 1)),
                         style);
    }
}

/// Classes of the common frameworks for text that only screen readers speak.
bool is_for_screen_readers(std::string_view classes) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only",
         "element-invisible", "show-for-sr", "assistive-text"});
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return has_token(classes, name); });
}

}  // namespace

bool has_token(std::string_view list, std::string_view word) {
    list = list.substr(0, longest_style);
    for (std::size_t at = find_lower(list, word); at != npos; at = find_lower(list, word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || is_blank(list[at - 1])) && (end == list.size() || is_blank(list[end]))) return true;
    }
    return false;
}

std::string_view attribute(std::span<const MarkupAttribute> attributes, std::string_view name) {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const MarkupAttribute& one) { return one.name == name; });
    return found == attributes.end() ? std::string_view() : found->value;
}

MarkupStyle read_style(std::span<const MarkupAttribute> attributes) {
    MarkupStyle style;
    for (const MarkupAttribute& one : attributes) {
        if (one.name == "style") {
            read_declarations(ascii_lowered(one.value), style);
        } else if (one.name == "align") {
            style.centred = ascii_lowered(one.value) == "center";
        } else if (one.name == "hidden") {
            style.hidden = true;
        } else if (one.name == "class" && is_for_screen_readers(one.value)) {
            style.hidden = true;
        }
    }
    return style;
}

}  // namespace dateline
