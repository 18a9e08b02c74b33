// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_description.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "schema/field.h"
#include "schema/section_kind.h"
#include "schema/term.h"

namespace dateline {

namespace {

using Prefixes = std::vector<std::pair<std::string, std::string>>;

/// Prefixes with their names, no prefix behind one that it begins with.
Prefixes make_prefixes() {
    Prefixes prefixes;
    for (const Field& field : fields())
        if (!field.prefix.empty()) prefixes.emplace_back(field.prefix, std::string(field.name) + ":");
    for (const SectionKindInfo& kind : section_kinds())
        prefixes.emplace_back(section_word_term(kind.kind, ""), std::string(kind.name) + ":");
    prefixes.emplace_back(year_term(""), "year:");
    prefixes.emplace_back(quarter_term(""), "quarter:");
    prefixes.emplace_back(month_term(""), "month:");
    const std::string any_issuer = issuer_key_term("*");
    prefixes.emplace_back(any_issuer.substr(0, any_issuer.size() - 1), "issuer-name:");
    prefixes.emplace_back(every_release_term, "every-release");
    std::erase_if(prefixes, [](const auto& entry) { return entry.first.empty(); });
    return prefixes;
}

bool begins_term(std::string_view text, std::size_t at) {
    return at == 0 || text[at - 1] == ' ' || text[at - 1] == '(';
}

}  // namespace

std::string readable_term(std::string_view term) {
    static const Prefixes prefixes = make_prefixes();
    std::string name;
    for (const auto& [prefix, field] : prefixes) {
        if (!term.starts_with(prefix)) continue;
        name = field;
        term.remove_prefix(prefix.size());
        break;
    }
    if (term.starts_with('Z')) {
        name += "stem:";
        term.remove_prefix(1);
    }
    return name.append(term);
}

std::string readable_query(const Query& query) {
    if (query.empty()) return {};
    const std::string text = query.xapian().get_description();
    std::string_view rest(text);
    constexpr std::string_view around = "Query(";
    if (rest.starts_with(around) && rest.ends_with(')'))
        rest = rest.substr(around.size(), rest.size() - around.size() - 1);
    std::string out;
    for (std::size_t at = 0; at < rest.size();) {
        if (!begins_term(rest, at) || (rest[at] != 'X' && rest[at] != 'Z')) {
            out += rest[at++];
            continue;
        }
        const std::size_t end = std::min(rest.find_first_of(" )", at), rest.size());
        const std::string_view word = rest.substr(at, end - at);
        out += word == "XOR" ? std::string(word) : readable_term(word);
        at = end;
    }
    return out;
}

}  // namespace dateline
