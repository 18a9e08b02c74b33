// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/domain_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "indexer/parse/characters.h"
#include "indexer/parse/issuer_about.h"
#include "indexer/parse/web_domains.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t shortest_label = 4;
constexpr std::size_t most_domains = 16;  ///< that are looked for: lists of links name no issuer

/// Sites that releases link to without being theirs. Sorted.
// clang-format off
constexpr std::array shared_sites = std::to_array<std::string_view>({
    "24-7pressrelease", "accesswire", "amazon", "apple", "barchart", "barnesandnoble", "benzinga",
    "blockchainwire", "bloomberg", "businesswire", "calendly", "discord", "einnews", "einpresswire",
    "eventbrite", "facebook", "forbes", "github", "globenewswire", "gmail", "google", "hotmail", "ibn",
    "instagram", "investorwire", "issuewire", "linkedin", "mailchimp", "medium", "microsoft",
    "newmediawire", "newsdirect", "newsfilecorp", "newsworthy", "openpr", "outlook", "pinterest", "prlog",
    "prnewswire", "prweb", "reddit", "reuters", "sedar", "sedarplus", "soundcloud", "spotify", "substack",
    "telegram", "threads", "tiktok", "twitter", "vimeo", "webwire", "whatsapp", "wikipedia", "yahoo",
    "youtube", "zoom"});
// clang-format on
static_assert(std::is_sorted(shared_sites.begin(), shared_sites.end()));

/// Labels of the domains of `text`, each once.
std::vector<std::string> labels(std::string_view text) {
    std::vector<std::string> domains;
    append_domains(domains, text);
    std::vector<std::string> found;
    const auto is_shared = [](const std::string& label) {
        return std::binary_search(shared_sites.begin(), shared_sites.end(), label) || label.ends_with("wire");
    };
    for (const std::string& domain : domains) {
        std::string label = domain.substr(0, domain.find('.'));
        if (is_shared(label)) continue;
        std::erase(label, '-');
        if (label.size() < shortest_label || found.size() >= most_domains) continue;
        if (std::find(found.begin(), found.end(), label) == found.end()) found.push_back(std::move(label));
    }
    return found;
}

/// The end of the words from `at` on whose letters are `label`; npos where they are not. `&` may stand for
/// `and` or for nothing.
std::size_t spelled_end(std::string_view text, std::size_t at, std::string_view label) {
    std::size_t matched = 0;
    while (at < text.size() && matched < label.size()) {
        const char c = text[at];
        if (is_ascii_letter(c) || is_digit(c)) {
            if (ascii_lower(c) != label[matched]) return npos;
            ++matched;
        } else if (c == '&') {
            if (label.substr(matched).starts_with("and")) matched += 3;
        } else if (c != ' ' && c != '-' && c != '\'' && c != '.' && text.substr(at, 3) != "’") {
            return npos;
        }
        at += character_bytes(text, at);
    }
    if (matched < label.size()) return npos;
    return is_word_character(text, at) ? npos : at;
}

bool begins_word(std::string_view text, std::size_t at) {
    if (!is_ascii_upper(text[at]) && !is_digit(text[at])) return false;
    return at == 0 || is_blank(text[at - 1]) || text[at - 1] == '(' || text[at - 1] == '"';
}

struct Spelled {
    std::string_view name;
    std::size_t count = 0;
};

/// `end`, or behind the top-level domain that belongs to the name: `Orvane.ai`.
std::size_t end_of_domain(std::string_view text, std::size_t end) {
    std::size_t at = end;
    if (at + 1 >= text.size() || text[at] != '.' || !is_ascii_letter(text[at + 1])) return end;
    for (++at; at < text.size() && is_ascii_letter(text[at]);) ++at;
    return at - end <= 5 ? at : end;
}

Spelled spelled(std::string_view text, std::string_view label) {
    Spelled found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (ascii_lower(text[at]) != label.front() || !begins_word(text, at)) continue;
        const std::size_t end = spelled_end(text, at, label);
        if (end == npos) continue;
        if (found.count == 0) found.name = text.substr(at, end_of_domain(text, end) - at);
        ++found.count;
        at = end - 1;
    }
    return found;
}

/// Whether the text says of `name` that it spreads the news of others.
bool is_wire(std::string_view text, std::string_view name) {
    constexpr std::size_t reach = 80;
    const std::size_t at = find_lower(text, "communications platform");
    if (at == npos) return false;
    const std::size_t first = at > reach ? at - reach : 0;
    return text.substr(first, at - first).find(name) != npos;
}

/// Whether `name`, a view into `text`, stands above the contacts at its end.
bool is_in_news(std::string_view text, std::string_view name) {
    return static_cast<std::size_t>(name.data() - text.data()) < text.size() / 4 * 3;
}

}  // namespace

std::string_view name_in_domains(std::string_view text) {
    Spelled best;
    for (const std::string& label : labels(text)) {
        const Spelled found = spelled(text, label);
        if (found.count >= 2 && found.count > best.count && !is_generic_name(found.name) &&
            is_in_news(text, found.name) && !is_wire(text, found.name))
            best = found;
    }
    return best.name;
}

}  // namespace dateline
