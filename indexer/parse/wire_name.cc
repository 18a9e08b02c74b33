// SPDX-License-Identifier: GPL-2.0-or-later
// Wires: the table of printed names and sites, and where in a text they count.
#include "indexer/parse/wire_name.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

struct WireSpelling {
    std::string_view printed;  ///< lower case; longer names before their beginnings
    std::string_view canonical;
};

constexpr std::array spellings = std::to_array<WireSpelling>({
    {"globe newswire", "GLOBE NEWSWIRE"},
    {"globenewswire", "GLOBE NEWSWIRE"},
    {"primenewswire", "GLOBE NEWSWIRE"},
    {"prime newswire", "GLOBE NEWSWIRE"},
    {"prnewswire", "PR Newswire"},
    {"pr newswire", "PR Newswire"},
    {"prn-asianet", "PR Newswire"},
    {"pr web", "PRWeb"},
    {"prweb", "PRWeb"},
    {"business wire", "Business Wire"},
    {"businesswire", "Business Wire"},
    {"newmediawire", "NewMediaWire"},
    {"new media wire", "NewMediaWire"},
    {"prism mediawire", "PRISM MediaWire"},
    {"prism media wire", "PRISM MediaWire"},
    {"news direct", "News Direct"},
    {"newsdirect", "News Direct"},
    {"investorwire", "InvestorWire"},
    {"marketwired", "Marketwired"},
    {"marketwire", "Marketwired"},
    {"market wire", "Marketwired"},
    {"accesswire", "ACCESS Newswire"},
    {"access newswire", "ACCESS Newswire"},
    {"accessnewswire", "ACCESS Newswire"},
    {"cnw telbec", "CNW"},
    {"cnw group", "CNW"},
    {"canada newswire", "CNW"},
    {"cnw", "CNW"},
    {"newsfile corp", "Newsfile"},
    {"newsfile", "Newsfile"},
    {"24-7pressrelease", "24-7PressRelease"},
    {"24-7 press release", "24-7PressRelease"},
    {"noticias newswire", "NOTICIAS NEWSWIRE"},
    {"ein presswire", "EIN Presswire"},
    {"einpresswire", "EIN Presswire"},
    {"acn newswire", "ACN Newswire"},
    {"zexprwire", "ZEXPRWIRE"},
    {"blockchainwire", "Blockchain Wire"},
    {"blockchain wire", "Blockchain Wire"},
    {"chainwire", "Chainwire"},
    {"send2press newswire", "Send2Press"},
    {"send2press", "Send2Press"},
    {"thenewswire", "TheNewsWire"},
    {"the newswire", "TheNewsWire"},
    {"baystreet.ca", "Baystreet"},
    {"ots", "ots"},
    {"dgap-news", "DGAP"},
    {"eqs-news", "EQS"},
    {"eqs newswire", "EQS"},
    {"asianet", "AsiaNet"},
    {"jcn newswire", "JCN Newswire"},
    {"africa newsroom", "Africa Newsroom"},
    {"apo group", "APO Group"},
    {"hispanic pr wire", "Hispanic PR Wire"},
    {"xinhua", "Xinhua"},
    {"media outreach", "Media OutReach"},
    {"plx ai", "PLX AI"},
});

/// The spelling that begins at `at` and ends at a word's end.
const WireSpelling* spelling_at(std::string_view text, std::size_t at) {
    for (const WireSpelling& spelling : spellings) {
        if (!starts_with_lower(text.substr(at), spelling.printed)) continue;
        const std::size_t end = at + spelling.printed.size();
        if (end == text.size() || (!is_ascii_letter(text[end]) && text[end] != '.')) return &spelling;
    }
    return nullptr;
}

/// Where the name of a partner in front of a wire begins: `/Kyodo JBN-AsiaNet/`; `at` where there is none.
std::size_t partner_begin(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_partner = 30;
    const std::size_t first = at > longest_partner ? at - longest_partner : 0;
    const std::string_view before = text.substr(first, at - first);
    const std::size_t slash = before.rfind('/');
    if (slash == std::string_view::npos || slash + 1 >= before.size()) return at;
    return is_ascii_letter(before[slash + 1]) ? first + slash + 1 : at;
}

constexpr bool is_mark_opening(char c) {
    return c == '(' || c == '/' || c == '-' || c == '[';
}

}  // namespace

std::string canonical_wire(std::string_view name) {
    name = trimmed(name);
    while (!name.empty() && (is_mark_opening(name.front()) || name.front() == ' ')) name.remove_prefix(1);
    if (name.empty()) return {};
    if (const WireSpelling* spelling = spelling_at(name, 0)) return std::string(spelling->canonical);
    return std::string(name);
}

std::optional<std::string_view> find_wire(std::string_view name) {
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || !is_word_character(name, at - 1);
        if (!begins || is_blank(name[at])) continue;
        if (const WireSpelling* found = spelling_at(name, at)) return found->canonical;
    }
    return std::nullopt;
}

std::optional<WireMention> find_service_mark(std::string_view text, std::size_t limit) {
    const std::size_t end = std::min(limit, text.size());
    for (std::size_t at = 0; at < end; ++at) {
        const char c = text[at];
        const bool dash = c == '-' || text.substr(at, 3) == "–" || text.substr(at, 3) == "—";
        if (!dash && !is_mark_opening(c)) continue;
        std::size_t name = at + (is_beyond_ascii(c) ? 3 : 1);
        while (name < text.size() && text[name] == ' ') ++name;
        if (name >= text.size() || (!is_ascii_letter(text[name]) && !is_digit(text[name]))) continue;
        const WireSpelling* spelling = spelling_at(text, name);
        if (spelling == nullptr) continue;
        // "Austin - Business Wire named…" is prose: a mark between dashes is followed by one or by a bracket.
        const std::size_t name_end = name + spelling->printed.size();
        const std::string_view next = trimmed(text.substr(name_end, 8));
        const bool closed = next.empty() || next.starts_with("–") || next.starts_with("—") ||
                            std::string_view("-(/)]").find(next.front()) != std::string_view::npos;
        if (dash && !closed) continue;
        return WireMention{spelling->canonical, c == '-' ? partner_begin(text, name) : name, name_end};
    }
    return std::nullopt;
}

std::optional<WireMention> find_source_wire(std::string_view line) {
    struct Mark {
        std::string_view text;
        std::string_view canonical;
    };
    static constexpr std::array marks = std::to_array<Mark>({
        {"newsdirect.com", "News Direct"},
        {"businesswire.com", "Business Wire"},
        {"newmediawire.com", "NewMediaWire"},
        {"prnewswire.com", "PR Newswire"},
        {"on pr newswire", "PR Newswire"},
        {"globenewswire.com", "GLOBE NEWSWIRE"},
        {"accesswire.com", "ACCESS Newswire"},
        {"accessnewswire.com", "ACCESS Newswire"},
        {"accessnewswire", "ACCESS Newswire"},
        {"marketwired.com", "Marketwired"},
        {"marketwire.com", "Marketwired"},
        {"newsfilecorp.com", "Newsfile"},
        {"newswire.ca", "CNW"},
        {"on prism media", "PRISM MediaWire"},
        {"prismmediawire.com", "PRISM MediaWire"},
        {"about investorwire", "InvestorWire"},
        {"investorwire is powered", "InvestorWire"},
        {"24-7pressrelease.com", "24-7PressRelease"},
        {"einpresswire.com", "EIN Presswire"},
    });
    static constexpr std::array<std::string_view, 9> lead_ins{
        "view source",    "view original",      "view the original", "source version",  "original version",
        "first appeared", "about investorwire", "is powered by",     "original release"};
    const std::string text = lowered(line);
    // `/PRNewswire -- Feb. 25, 2020/SOURCE Orvane`: the mark at the end of copy without a dateline of the
    // wire.
    if (const std::size_t mark = text.find("/prnewswire"); mark != std::string::npos)
        return WireMention{"PR Newswire", mark, mark + std::string_view("/prnewswire").size()};
    const bool about_source = std::any_of(lead_ins.begin(), lead_ins.end(), [&](std::string_view lead_in) {
        return text.find(lead_in) != std::string::npos;
    });
    if (!about_source) return std::nullopt;
    for (const Mark& mark : marks) {
        const std::size_t at = text.find(mark.text);
        if (at != std::string::npos) return WireMention{mark.canonical, at, at + mark.text.size()};
    }
    return std::nullopt;
}

}  // namespace dateline
