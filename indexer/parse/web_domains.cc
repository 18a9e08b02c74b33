// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/web_domains.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "schema/common_name_words.h"
#include "schema/edit_distance.h"

namespace dateline {

namespace {

/// A domain name has no more (RFC 1035, 2.3.4).
constexpr std::size_t longest_domain = 253;
constexpr std::size_t npos = std::string_view::npos;

bool is_host_character(char c) {
    return is_ascii_letter(c) || is_digit(c) || c == '-' || c == '.';
}

bool is_top_level(std::string_view label) {
    static constexpr std::array known = std::to_array<std::string_view>(
        {"ag",   "ai", "app", "at",     "au",   "bank", "be",    "bio",    "biz",    "bm", "br", "ca", "cc",
         "ch",   "cl", "cn",  "co",     "com",  "cz",   "de",    "dk",     "energy", "es", "eu", "fi", "fm",
         "fr",   "gg", "gl",  "global", "gold", "gr",   "group", "health", "hk",     "ie", "il", "in", "inc",
         "info", "io", "is",  "it",     "je",   "jp",   "kr",    "life",   "lu",     "ly", "me", "mx", "net",
         "nl",   "no", "nz",  "online", "org",  "pe",   "pl",    "pro",    "pt",     "ru", "se", "sg", "tech",
         "th",   "tv", "tw",  "uk",     "us",   "vc",   "world", "xyz",    "za"});
    return std::binary_search(known.begin(), known.end(), label);
}

/// `co` of `acme.co.uk`: a label under which names are registered where the last one is a country's.
bool is_second_level(std::string_view label) {
    static constexpr std::array known =
        std::to_array<std::string_view>({"ac", "co", "com", "edu", "gov", "net", "or", "org"});
    return std::find(known.begin(), known.end(), label) != known.end();
}

/// The labels of a host that can be registered; empty where it is none.
std::string registered(std::string_view host) {
    const std::string lower = lowered(host);
    const std::size_t last = lower.rfind('.');
    if (last == npos || last == 0 || !is_top_level(lower.substr(last + 1))) return {};
    std::size_t begin = lower.rfind('.', last - 1);
    std::size_t label = begin == npos ? 0 : begin + 1;
    const bool country = lower.size() - last == 3;
    if (country && begin != npos && begin > 0 &&
        is_second_level(std::string_view(lower).substr(label, last - label))) {
        begin = lower.rfind('.', begin - 1);
        label = begin == npos ? 0 : begin + 1;
    }
    return lower.substr(label);
}

std::string initials(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += word.front();
    return out;
}

/// Whether `label` begins with `word` but for one letter in a word of six, two in one of nine.
bool begins_nearly(std::string_view label, std::string_view word) {
    constexpr std::size_t one_letter = 6;
    constexpr std::size_t two_letters = 9;
    if (word.size() < one_letter || label.empty() || label.front() != word.front()) return false;
    const std::size_t allowed = word.size() < two_letters ? 1 : 2;
    for (std::size_t size = word.size() - 1; size <= std::min(word.size() + 1, label.size()); ++size)
        if (edit_distance(label.substr(0, size), word) <= allowed) return true;
    return false;
}

}  // namespace

void append_domains(std::vector<std::string>& domains, std::string_view text) {
    std::size_t behind = 0;  // where the last host ended: none begins before
    for (std::size_t dot = text.find('.'); dot != npos; dot = text.find('.', dot + 1)) {
        if (dot == 0 || dot + 2 >= text.size() || !is_ascii_letter(text[dot + 1])) continue;
        if (!is_ascii_letter(text[dot - 1]) && !is_digit(text[dot - 1])) continue;
        std::size_t begin = dot;
        while (begin > behind && is_host_character(text[begin - 1])) --begin;
        std::size_t end = dot;
        while (end < text.size() && is_host_character(text[end])) ++end;
        std::string_view host = text.substr(begin, end - begin);
        while (host.ends_with('.') || host.ends_with('-')) host.remove_suffix(1);
        behind = end;
        dot = end - 1;
        if (host.size() > longest_domain) continue;
        if (std::string domain = registered(host); !domain.empty()) domains.push_back(std::move(domain));
    }
}

bool domain_fits_name(std::string_view domain, std::string_view name) {
    std::string label(domain.substr(0, domain.find('.')));
    std::erase(label, '-');
    const std::vector<std::string> words = name_words(name);
    if (words.empty() || label.size() < 2) return false;
    std::string whole;
    for (const std::string& word : words) whole += word;
    if (label == whole) return true;
    constexpr std::size_t least_initials = 3;
    if (words.size() >= least_initials && label == initials(words)) return true;
    constexpr std::size_t telling = 4;
    const std::string& first = words.front();
    if (first.size() < telling || is_common_name_word(first)) {
        const std::string two = words.size() > 1 ? first + words[1] : std::string();
        return two.size() > telling && label.starts_with(two);
    }
    return label.starts_with(first) || begins_nearly(label, first);
}

}  // namespace dateline
