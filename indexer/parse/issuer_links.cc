// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/issuer_links.h"

#include <algorithm>
#include <array>
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
    std::vector<std::string> found;
    for (const Section& section : release.sections) {
        if (!names_own_pages(section.kind)) continue;
        for (const Paragraph& paragraph : section.paragraphs) append_domains(found, paragraph.text);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    for (std::string& domain : found)
        if (domain_fits_name(domain, *release.issuer)) links.domains.push_back(std::move(domain));
}

/// Behind the issuer's name: what comes next is what it was called before.
constexpr std::array formerly =
    std::to_array<std::string_view>({"formerly known as ", "previously known as ", "formerly named ",
                                     "formerly called ", "formerly ", "previously ", "f/k/a ", "fka "});

/// The end of the text before `at`, without the bracket or comma that introduces a former name.
std::size_t before_introduction(std::string_view text, std::size_t at) {
    while (at > 0 && (is_blank(text[at - 1]) || text[at - 1] == '(' || text[at - 1] == ',')) --at;
    return at;
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

void add_former(IssuerLinks& links, std::string_view issuer, std::string_view name) {
    if (name.empty() || is_same_name(name, issuer)) return;
    if (std::find(links.former_names.begin(), links.former_names.end(), name) == links.former_names.end())
        links.former_names.emplace_back(name);
}

/// Whether the name that ends before `end` is the issuer's, legal forms aside.
bool issuer_ends_at(std::string_view text, std::size_t end, std::string_view issuer) {
    const std::vector<std::string> wanted = name_words(issuer);
    const std::vector<std::string> found = name_words(name_before(text, end));
    return !wanted.empty() && found.size() >= wanted.size() &&
           std::equal(wanted.rbegin(), wanted.rend(), found.rbegin());
}

/// `Orvane Therapeutics (formerly Kestrel Pharma Inc.)`.
void add_formerly(IssuerLinks& links, std::string_view text, std::string_view issuer) {
    for (const std::string_view sign : {"ormerly ", "reviously ", "/k/a ", "ka "}) {
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
                add_former(links, issuer, name);
        }
    }
}

/// `changed its name from Kestrel Pharma Inc. to Orvane Therapeutics`.
void add_changed(IssuerLinks& links, std::string_view text, std::string_view issuer) {
    for (std::size_t at = text.find("name"); at != npos; at = text.find("name", at + 1)) {
        std::string_view rest = text.substr(at + std::string_view("name").size(), 200);
        if (rest.starts_with(" change")) rest.remove_prefix(std::string_view(" change").size());
        if (!rest.starts_with(" from ")) continue;
        const std::string_view before = name_at(rest, std::string_view(" from ").size());
        const std::size_t to =
            before.empty() ? npos : rest.find(" to ", static_cast<std::size_t>(before.data() - rest.data()));
        if (to == npos) continue;
        const std::string_view after = name_at(rest, to + std::string_view(" to ").size());
        if (!after.empty() && is_same_name(after, issuer)) add_former(links, issuer, before);
    }
}

}  // namespace

IssuerLinks find_issuer_links(const Release& release) {
    IssuerLinks links;
    if (!release.issuer) return links;
    add_domains(links, release);
    for (const Section& section : release.sections) {
        for (const Paragraph& paragraph : section.paragraphs) {
            add_formerly(links, paragraph.text, *release.issuer);
            add_changed(links, paragraph.text, *release.issuer);
        }
    }
    return links;
}

}  // namespace dateline
