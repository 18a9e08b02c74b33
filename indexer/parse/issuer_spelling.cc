// SPDX-License-Identifier: GPL-2.0-or-later
// The spelling of a name: variants of its first word, weighed by what supports each.
#include "indexer/parse/issuer_spelling.h"

#include <algorithm>
#include <map>
#include <vector>

#include "indexer/parse/characters.h"
#include "schema/edit_distance.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// First labels of the web and e-mail domains of the text: `cellectar` of `ir@cellectar.com`.
std::vector<std::string> domains(std::string_view text) {
    std::vector<std::string> found;
    for (const std::string_view mark : {"@", "www.", "://"}) {
        for (std::size_t at = text.find(mark); at != npos && found.size() < 60;
             at = text.find(mark, at + 1)) {
            std::string_view host = text.substr(at + mark.size(), 60);
            if (starts_with_lower(host, "www.")) host.remove_prefix(4);
            const std::size_t end =
                host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
            if (end == npos || end < 4 || host[end] != '.') continue;
            found.push_back(lowered(host.substr(0, end)));
        }
    }
    return found;
}

struct Support {
    int weight = 0;
    bool domain = false;   ///< an e-mail or web address has it
    bool trusted = false;  ///< a domain has it, or the next word of the name follows it
};

/// Spellings near the first word of `name` in `text`, with what supports each.
std::map<std::string, Support> spellings(std::string_view text, std::string_view word,
                                         std::string_view second) {
    std::map<std::string, Support> found;
    const std::vector<std::string> hosts = domains(text);
    for (std::size_t at = text.find(word[0]); at != npos; at = text.find(word[0], at + 1)) {
        if (at > 0 && (is_ascii_letter(text[at - 1]) || is_digit(text[at - 1]))) continue;
        std::size_t end = at;
        while (end < text.size() && is_ascii_letter(text[end])) ++end;
        const std::string_view other = text.substr(at, end - at);
        if (other.size() + 2 < word.size() || other.size() > word.size() + 2) continue;
        // `Gold` is another word than `Golden`, not a misreading of it.
        if (word.size() > other.size() + 1 && word.starts_with(other)) continue;
        if (other != word && (edit_distance(other, word) > 2 || other == std::string(word) + "s" ||
                              word == std::string(other) + "s"))
            continue;
        Support& support = found[std::string(other)];
        const std::string_view rest = text.substr(end);
        const bool possessive = rest.starts_with("'s") || rest.starts_with("’s");
        const bool about = at >= 6 && text.substr(at - 6, 6) == "About ";
        support.weight += possessive || about ? 2 : 1;
        support.trusted =
            support.trusted || (rest.size() > 1 && !second.empty() && rest.substr(1).starts_with(second));
    }
    for (auto& [spelling, support] : found) {
        const std::string lower = lowered(spelling);
        const auto hits = std::count_if(hosts.begin(), hosts.end(),
                                        [&](const std::string& host) { return host.starts_with(lower); });
        support.weight += 4 * static_cast<int>(std::min<std::ptrdiff_t>(hits, 3));
        support.domain = hits > 0;
        support.trusted = support.trusted || support.domain;
    }
    return found;
}

}  // namespace

std::string corrected_name(std::string_view name, std::string_view source, std::string_view text) {
    const std::size_t end = std::min(name.find_first_of(" ,"), name.size());
    const std::string_view word = name.substr(0, end);
    if (word.size() < 6 || !is_ascii_upper(word[0]) ||
        !std::all_of(word.begin(), word.end(), [](char c) { return is_ascii_letter(c); })) {
        return std::string(name);
    }
    const std::string_view rest = trimmed(name.substr(end));
    const std::string_view second = rest.substr(0, rest.find_first_of(" ,"));
    const auto found = spellings(text, word, second);
    std::string best(word);
    const auto own = found.find(best);
    int weight = own == found.end() ? 0 : own->second.weight;
    const std::string_view source_word = source.substr(0, source.find_first_of(" ,"));
    for (const auto& [spelling, support] : found) {
        // The wire sets the source line, not the scanner: with a domain of that name behind it, it is right.
        if (support.domain && spelling == source_word) return spelling + std::string(name.substr(end));
        if (!support.trusted || support.weight <= weight) continue;
        best = spelling;
        weight = support.weight;
    }
    return best + std::string(name.substr(end));
}

}  // namespace dateline
