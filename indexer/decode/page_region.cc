// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/page_region.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "indexer/decode/markup_element.h"
#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longest_names = 1024;

template <std::size_t count>
bool is_one_of(std::string_view text, const std::array<std::string_view, count>& all) {
    return std::find(all.begin(), all.end(), text) != all.end();
}

bool is_furniture_element(std::string_view name) {
    static constexpr auto names =
        std::to_array<std::string_view>({"nav", "aside", "footer", "dialog", "figcaption", "menu"});
    return is_one_of(name, names);
}

bool is_furniture_role(std::string_view role) {
    static constexpr auto roles = std::to_array<std::string_view>(
        {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert",
         "menu", "menubar", "tablist", "toolbar"});
    return is_one_of(role, roles);
}

/// Words that name furniture wherever they stand in a name: `site-breadcrumb`, `onetrust-policy`.
bool is_furniture_word(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"navbar",    "nav",        "navigation", "breadcrumb", "breadcrumbs", "sidebar",       "cookie",
         "cookies",   "cookiebot",  "onetrust",   "consent",    "gdpr",        "sharing",       "addthis",
         "sharethis", "newsletter", "pagination", "pager",      "advert",      "advertisement", "skiplink",
         "skip",      "lightbox",   "carousel",   "slider",     "slick",       "disqus",        "megamenu",
         "offcanvas", "modal",      "popup",      "tooltip"});
    return is_one_of(word, words);
}

/// Words that name furniture at the beginning or the end of a name; inside they may say anything.
bool is_weak_furniture_word(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"share",    "social",    "related",       "recommended", "menu",       "footer", "masthead",
         "comments", "subscribe", "subscription",  "signup",      "promo",      "ads",    "tags",
         "toolbar",  "caption",   "multimedia",    "gallery",     "thumbnails", "banner", "login",
         "search",   "copyright", "printfriendly", "utility",     "rss",        "follow", "teaser",
         "teasers",  "latest",    "more",          "trending",    "popular",    "recent"});
    return is_one_of(word, words);
}

/// Words in front that say what is around: `has-sidebar`, `no-nav`.
bool is_negation(std::string_view word) {
    static constexpr auto words =
        std::to_array<std::string_view>({"no", "has", "with", "without", "is", "hide", "show", "not"});
    return is_one_of(word, words);
}

/// The next word of a name such as `siteNav-main_list`: letters up to a sign or a capital.
std::string next_word(std::string_view name, std::size_t& at) {
    std::string word;
    for (; at < name.size(); ++at) {
        const char c = name[at];
        if (!is_ascii_letter(c)) {
            if (!word.empty()) break;
            continue;
        }
        if (is_ascii_upper(c) && !word.empty() && is_ascii_lower(name[at - 1])) break;
        word += ascii_lower(c);
    }
    return word;
}

bool names_furniture(std::string_view name) {
    bool first = true;
    bool weak_last = false;
    for (std::size_t at = 0; at < name.size();) {
        const std::string word = next_word(name, at);
        if (word.empty()) break;
        if (first && is_negation(word)) return false;
        weak_last = is_weak_furniture_word(word);
        if (is_furniture_word(word) || (first && weak_last)) return true;
        first = false;
    }
    return weak_last;
}

/// Whether one of the names in a class list is that of furniture.
bool has_furniture_name(std::string_view list) {
    list = list.substr(0, longest_names);
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(" \t\r\n\f"), list.size());
        if (names_furniture(list.substr(0, end))) return true;
        list.remove_prefix(std::min(list.size(), end + 1));
    }
    return false;
}

/// Elements around everything: their classes speak of the whole page.
bool spans_page(std::string_view name) {
    return name == "html" || name == "body" || name == "main" || name == "article";
}

}  // namespace

PageRole page_role(std::string_view name, std::span<const MarkupAttribute> attributes) {
    if (name == "h1") return PageRole::headline;
    if (is_furniture_element(name)) return PageRole::furniture;
    const bool block = is_container(name) || name == "p";
    if (!block) return PageRole::plain;
    const std::string_view role = attribute(attributes, "role");
    if (is_furniture_role(role) && !spans_page(name)) return PageRole::furniture;
    if (name == "article" || role == "article" || has_token(attribute(attributes, "itemprop"), "articlebody"))
        return PageRole::article;
    if (name == "main" || role == "main") return PageRole::main;
    if (spans_page(name)) return PageRole::plain;
    // A paragraph's class says how it looks: leads and subheadlines are called teasers and banners too.
    if (name == "p") {
        const bool caption = find_lower(attribute(attributes, "class"), "caption") != npos;
        return caption ? PageRole::named_furniture : PageRole::plain;
    }
    if (has_furniture_name(attribute(attributes, "class")) || has_furniture_name(attribute(attributes, "id")))
        return PageRole::named_furniture;
    return PageRole::plain;
}

bool is_container(std::string_view name) {
    switch (markup_role(name)) {
        case MarkupRole::block:
        case MarkupRole::centre:
        case MarkupRole::table:
        case MarkupRole::table_cell:
        case MarkupRole::list_item:
            return name != "p" && name != "dt" && name != "dd";
        default:
            return name.find('-') != npos;  // elements of a site's own
    }
}

}  // namespace dateline
