// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/issuer_links.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/exchange_name.h"
#include "indexer/parse/web_domains.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Sections that name the issuer's own pages and people. Legal notices name the regulator's.
bool names_own_pages(SectionKind kind) {
    return kind != SectionKind::about && kind != SectionKind::forward_looking && kind != SectionKind::legal &&
           kind != SectionKind::financial_tables && kind != SectionKind::non_gaap;
}

void add_domains(IssuerLinks& links, const Release& release) {
    std::map<std::string, int> found;  // with the line that names it first
    std::vector<std::string> named;
    for (const Section& section : release.sections) {
        if (!names_own_pages(section.kind)) continue;
        for (const Paragraph& paragraph : section.paragraphs) {
            named.clear();
            append_domains(named, paragraph.text);
            for (std::string& domain : named) found.try_emplace(std::move(domain), paragraph.line);
        }
    }
    for (const auto& [domain, line] : found) {
        if (!domain_fits_name(domain, *release.issuer)) continue;
        links.domains.push_back(domain);
        links.evidence.push_back({"issuer_domain", domain, line, "address like the issuer's name"});
    }
}

/// Behind the issuer's name: what comes next is what it was called before.
constexpr std::array formerly = std::to_array<std::string_view>(
    {"formerly known as ", "previously known as ", "formerly named ", "formerly called ", "formerly, ",
     "formerly ", "previously ", "f/k/a ", "fka "});

std::size_t before_bracket_or_comma(std::string_view text, std::size_t at) {
    while (at > 0 && (is_blank(text[at - 1]) || text[at - 1] == '(' || text[at - 1] == ',')) --at;
    return at;
}

/// The end of the text before `at`, without what introduces a former name: a bracket or comma, and the day
/// since when it is one (`, effective July 28, 2025, and formerly`).
std::size_t before_introduction(std::string_view text, std::size_t at) {
    constexpr std::string_view joint = " and";
    constexpr std::string_view since = ", effective ";
    constexpr std::size_t longest_since = 40;
    at = before_bracket_or_comma(text, at);
    if (text.substr(0, at).ends_with(joint)) at = before_bracket_or_comma(text, at - joint.size());
    const std::size_t effective = text.substr(0, at).rfind(since);
    return effective != npos && at - effective <= longest_since ? effective : at;
}

/// The name that begins at `at`, which may be in quotation marks; empty for what is none, such as the
/// exchange of a former listing.
std::string_view name_at(std::string_view text, std::size_t at) {
    std::string_view behind = text.substr(std::min(at, text.size()), 120);
    for (const std::string_view mark : {"\"", "“", "'", "‘", "the "})
        if (behind.starts_with(mark)) behind.remove_prefix(mark.size());
    const std::size_t close = behind.find_first_of(")\"(;[");
    behind = behind.substr(0, std::min({close, behind.find("”"), behind.find("’,")}));
    std::string_view name = subject_name(behind);
    const std::string_view rest =
        behind.substr(static_cast<std::size_t>(name.empty() ? 0 : name.data() + name.size() - behind.data()));
    if (rest.starts_with(':') || !canonical_exchange(name).empty()) return {};
    constexpr std::size_t shortest = 3;
    return name.size() < shortest ? std::string_view() : name;
}

/// Where a former name stands and how it is introduced.
struct FormerName {
    std::string_view name;
    int line = 0;
    std::string_view rule;
};

void add_former(IssuerLinks& links, std::string_view issuer, const FormerName& former) {
    if (former.name.empty() || is_same_name(former.name, issuer)) return;
    if (std::find(links.former_names.begin(), links.former_names.end(), former.name) !=
        links.former_names.end())
        return;
    links.former_names.emplace_back(former.name);
    links.evidence.push_back(
        {"former_name", std::string(former.name), former.line, std::string(former.rule)});
}

/// Whether the name that ends before `end` is the issuer's, legal forms aside.
bool issuer_ends_at(std::string_view text, std::size_t end, std::string_view issuer) {
    const std::vector<std::string> wanted = name_words(issuer);
    const std::vector<std::string> found = name_words(name_before(text, end));
    return !wanted.empty() && found.size() >= wanted.size() &&
           std::equal(wanted.rbegin(), wanted.rend(), found.rbegin());
}

/// `Orvane Therapeutics (formerly Kestrel Pharma Inc.)`.
void add_formerly(IssuerLinks& links, const Paragraph& paragraph, std::string_view issuer) {
    const std::string_view text = paragraph.text;
    for (const std::string_view sign : {"ormerly ", "ormerly, ", "reviously ", "/k/a ", "ka "}) {
        for (std::size_t at = text.find(sign); at != npos; at = text.find(sign, at + sign.size())) {
            if (at == 0) continue;
            const std::string_view here = text.substr(at - 1);
            const auto phrase = std::find_if(formerly.begin(), formerly.end(), [&](std::string_view words) {
                return starts_with_lower(here, words);
            });
            if (phrase == formerly.end()) continue;
            const std::string_view name = name_at(text, at - 1 + phrase->size());
            if (name.empty()) continue;
            if (issuer_ends_at(text, before_introduction(text, at - 1), issuer))
                add_former(links, issuer, {name, paragraph.line, "behind \"formerly\""});
        }
    }
}

/// `changed its name from Kestrel Pharma Inc. to Orvane Therapeutics`.
void add_changed(IssuerLinks& links, const Paragraph& paragraph, std::string_view issuer) {
    const std::string_view text = paragraph.text;
    for (std::size_t at = text.find("name"); at != npos; at = text.find("name", at + 1)) {
        std::string_view rest = text.substr(at + std::string_view("name").size(), 200);
        if (rest.starts_with(" change")) rest.remove_prefix(std::string_view(" change").size());
        if (!rest.starts_with(" from ")) continue;
        const std::string_view before = name_at(rest, std::string_view(" from ").size());
        const std::size_t to =
            before.empty() ? npos : rest.find(" to ", static_cast<std::size_t>(before.data() - rest.data()));
        if (to == npos) continue;
        const std::string_view after = name_at(rest, to + std::string_view(" to ").size());
        if (!after.empty() && is_same_name(after, issuer))
            add_former(links, issuer, {before, paragraph.line, "change of name"});
    }
}

}  // namespace

IssuerLinks find_issuer_links(const Release& release) {
    IssuerLinks links;
    if (!release.issuer) return links;
    add_domains(links, release);
    for (const Section& section : release.sections) {
        for (const Paragraph& paragraph : section.paragraphs) {
            add_formerly(links, paragraph, *release.issuer);
            add_changed(links, paragraph, *release.issuer);
        }
    }
    return links;
}

}  // namespace dateline
