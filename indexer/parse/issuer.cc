// SPDX-License-Identifier: GPL-2.0-or-later
// The issuer: collect candidates, choose, correct the spelling.
#include "indexer/parse/issuer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/issuer_about.h"
#include "indexer/parse/issuer_spelling.h"
#include "indexer/parse/news_subject.h"
#include "indexer/parse/phrase_match.h"
#include "indexer/parse/source_line.h"
#include "schema/edit_distance.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Whether an "About" section is that of a law firm.
bool describes_firm(const Section& section) {
    constexpr std::size_t reach = 300;
    static constexpr std::array phrases =
        std::to_array<std::string_view>({"law firm", "litigation firm", "plaintiffs"});
    if (section.paragraphs.empty()) return false;
    return contains_any(lowered(std::string_view(section.paragraphs.front().text).substr(0, reach)), phrases);
}

/// A notice by a law firm to the shareholders of another company.
std::string_view law_firm(const IssuerClues& clues) {
    static constexpr std::array notice = std::to_array<std::string_view>(
        {"class action", "lead plaintiff", "shareholder alert", "investor alert", "shareholder rights",
         "securities fraud", "shareholder investigation", "securities litigation", "securities investigation",
         "investigating", "shareholders who"});
    const std::string head =
        lowered(std::string(clues.headline) + " " + std::string(clues.lead.substr(0, 800)));
    if (!contains_any(head, notice)) return {};
    constexpr std::string_view phrase = "law firm of ";
    if (const std::size_t at = find_lower(clues.lead.substr(0, 600), phrase); at != npos) {
        if (const auto name = subject_name(clues.lead.substr(at + phrase.size())); !name.empty()) return name;
    }
    const auto is_firm = [](std::string_view name) {
        return name.ends_with("LLP") || name.ends_with("LLC") || name.ends_with("P.C.") ||
               name.ends_with("P.A.") || name.find("Law") != npos || name.ends_with("PLLC");
    };
    if (const auto name = subject_name(clues.lead); is_firm(name)) return name;
    for (const Section& section : *clues.sections) {
        if (!section.heading || section.kind != SectionKind::about) continue;
        if (const auto name = about_name(*section.heading); is_firm(name) || describes_firm(section))
            return name;
    }
    for (const std::string_view end : {" LLP", " LLC", " P.C.", " PLLC"}) {
        if (const std::size_t at = clues.headline.find(end); at != npos) {
            return name_before(clues.headline, at + end.size());
        }
    }
    return {};
}

/// Whether `name`, a view into `text`, is one of those named in passing: `such as Orvane (NYSE: ORV)`.
bool is_example(std::string_view text, std::string_view name) {
    const std::string_view before =
        trimmed(text.substr(0, static_cast<std::size_t>(name.data() - text.data())));
    static constexpr std::array phrases = std::to_array<std::string_view>({"such as", " like", "including"});
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return before.ends_with(phrase); });
}

std::string_view ticker_name(std::string_view text, const std::vector<TickerMention>& mentions) {
    for (const TickerMention& mention : mentions) {
        const std::size_t first = mention.begin > 100 ? mention.begin - 100 : 0;
        const std::size_t bracket = text.substr(first, mention.begin - first).find_last_of("([");
        if (bracket == npos) continue;
        const std::string_view name = without_openers(name_before(text, first + bracket));
        if (!name_words(name).empty()) return is_example(text, name) ? std::string_view() : name;
    }
    return {};
}

/// Whether `text` has `owner` without `ending` behind it.
bool stands_without(std::string_view ending, std::string_view owner, std::string_view text) {
    for (std::size_t at = text.find(owner); at != npos; at = text.find(owner, at + owner.size())) {
        const std::string_view rest = text.substr(at + owner.size());
        if (!rest.starts_with(ending) && (rest.empty() || !is_word_character(rest, 0))) return true;
    }
    return false;
}

/// `Orvane Co.` of `Orvane Co.'s (NYSE: ORV) stores`; names such as `Kellan's` keep what belongs to them.
std::string_view without_possessive(std::string_view name, std::string_view text) {
    for (const std::string_view ending : {"'s", "’s"}) {
        if (!name.ends_with(ending)) continue;
        const std::string_view owner = name.substr(0, name.size() - ending.size());
        const std::size_t last = owner.find_last_of(" ,");
        if (last == npos) return name;
        return name_words(owner.substr(last + 1)).empty() || stands_without(ending, owner, text) ? owner
                                                                                                 : name;
    }
    return name;
}

/// `name` without what marks headings, items and ends of news around it: `### Orvane`, `• Orvane`,
/// `Orvane###`; and without a quotation mark that is not closed in it.
std::string_view without_marks(std::string_view name) {
    const std::size_t begin = name.find_first_not_of("#*- ");
    if (begin == npos) return {};
    name = name.substr(begin);
    if (name.ends_with("##")) name = name.substr(0, name.find_last_not_of('#') + 1);
    while (name.ends_with('*')) name.remove_suffix(1);
    for (const std::string_view bullet : {"•", "·", "▪", "●"})
        if (name.starts_with(bullet)) return trimmed(name.substr(bullet.size()));
    if (name.starts_with("“") && name.find("”") == npos) name.remove_prefix(std::string_view("“").size());
    if (name.starts_with('"') && name.find('"', 1) == npos) name.remove_prefix(1);
    return name;
}

/// `name` up to an address of mail that a lost line end put behind it.
std::string_view without_email(std::string_view name) {
    const std::size_t at = name.find('@');
    if (at == npos) return name;
    return trimmed(name.substr(0, name.substr(0, at).find_last_of(' ') + 1));
}

/// Bytes of `name` but for the marks `®` and `™`.
std::size_t plain_size(std::string_view name) {
    std::size_t size = name.size();
    for (const std::string_view mark : {"®", "™"}) {
        for (std::size_t at = name.find(mark); at != npos; at = name.find(mark, at + 1)) size -= mark.size();
    }
    return size;
}

/// Whether `longer` is `name` with more legal form or words at its end.
bool extends(std::string_view longer, std::string_view name) {
    const auto a = name_words(name);
    const auto b = name_words(longer);
    return !a.empty() && b.size() >= a.size() && b.size() <= a.size() + 2 && common_words(a, b) == a.size() &&
           plain_size(longer) > plain_size(name);
}

/// Whether the release prints `name` alone in its source line or in the heading of an "About" section.
/// `À propos des Messageries` does not tell whether the article in `des` belongs to the name.
bool stands_without_article(std::string_view name, std::string_view source,
                            const std::vector<Section>& sections) {
    const auto begins_alike = [&](std::string_view other) {
        const std::size_t end = std::min(name.find_first_of(" ,"), name.size());
        return other.substr(0, std::min(other.find_first_of(" ,"), other.size())) == name.substr(0, end);
    };
    if (begins_alike(source)) return true;
    return std::any_of(sections.begin(), sections.end(), [&](const Section& section) {
        if (section.kind != SectionKind::about || !section.heading) return false;
        const std::string heading = lowered(section.heading->substr(0, 40));
        return !heading.starts_with("à propos d") || heading.starts_with("à propos de ")
                   ? begins_alike(about_name(*section.heading))
                   : false;
    });
}

/// `Orvane` of `Orvane's Lumenta`, where the release has a section about Orvane.
std::string_view owner_of(std::string_view name, const std::vector<std::string_view>& abouts) {
    for (const std::string_view ending : {"'s ", "’s "}) {
        const std::size_t at = name.find(ending);
        if (at == npos) continue;
        const auto words = name_words(name.substr(0, at));
        const bool about_owner = std::any_of(abouts.begin(), abouts.end(), [&](std::string_view about) {
            return !words.empty() && name_words(about) == words;
        });
        if (about_owner) return name.substr(0, at);
    }
    return name;
}

/// The issuer as some wires set it between dateline and news: `/ Orvane Lamps: Makers of Light /`, the first
/// slash perhaps taken for the dateline's.
std::string_view slashed_name(std::string_view lead) {
    constexpr std::size_t longest = 90;
    lead = trimmed(lead);
    const bool opened = lead.starts_with("/ ");
    if (opened) lead.remove_prefix(2);
    const std::size_t end = (std::string(lead.substr(0, longest)) + " ").find(" / ");
    if (end == npos || (!opened && end + 2 < lead.size())) return {};
    std::string_view name = trimmed(lead.substr(0, end));
    name = name.substr(0, name.find(": "));
    return letter_case(name, 0) == LetterCase::lower || is_generic_name(name) ? std::string_view() : name;
}

using Choice = NewsSubject;

/// The name that the strongest clue gives: a ticker in the lead, the source line, a ticker in the headline,
/// what stands between dateline and news, then what the news are about.
Choice choose(const IssuerClues& clues, std::string_view source,
              const std::vector<std::string_view>& abouts) {
    const auto subject_of_news = [&] {
        return news_subject(
            {clues.headline, clues.lead, clues.sections, clues.text, clues.text_tickers, abouts});
    };
    if (const auto name = ticker_name(clues.lead, clues.lead_tickers); !name.empty()) {
        const bool other = !source.empty() && common_words(name_words(name), name_words(source)) == 0;
        return other ? Choice{source, "source line"} : Choice{name, "name before the ticker"};
    }
    if (!source.empty()) {
        // An agency signs for the company it works for.
        const Choice subject = is_mentioned_again(source, clues.text) ? Choice() : subject_of_news();
        return subject.name.empty() ? Choice{source, "source line"} : subject;
    }
    if (const auto name = ticker_name(clues.headline, clues.headline_tickers); !name.empty())
        return {name, "name before the ticker in the headline"};
    if (const auto name = slashed_name(clues.lead); !name.empty()) return {name, "name behind the dateline"};
    return subject_of_news();
}

/// The longer form of `name` that an "About" heading, the source line or the lead has.
std::string_view full_name(std::string_view name, const IssuerClues& clues, std::string_view source,
                           const std::vector<std::string_view>& abouts) {
    for (const std::string_view about : abouts) {
        if (extends(about, name) && name_words(about).size() == name_words(name).size()) name = about;
    }
    if (extends(source, name)) name = source;
    const std::string_view subject = without_marks(subject_name(clues.lead));
    if (extends(subject, name)) name = without_possessive(subject, clues.text);
    const std::string_view bare = without_article(name);
    return stands_without_article(bare, source, *clues.sections) ? bare : name;
}

}  // namespace

std::string_view about_name(std::string_view heading) {
    const std::string lower = lowered(heading.substr(0, 40));
    for (const std::string_view about :
         {"about ", "à propos de ", "à propos des ", "à propos du ", "à propos d'", "a propos de ",
          "acerca de ", "sobre ", "über die ", "über den ", "über das ", "über ", "informazioni su "}) {
        if (lower.starts_with(about)) {
            // Lowering makes curved apostrophes and wide blanks plain: characters are counted, not bytes.
            std::size_t end = 0;
            for (std::size_t at = 0; at < about.size(); at += character_bytes(about, at))
                end += character_bytes(heading, end);
            heading.remove_prefix(std::min(heading.size(), end));
            break;
        }
    }
    heading = trimmed(heading.substr(0, heading.find(" (")));
    // `Light: Science & Lamps` is a name, `Brill Law: The attorneys at` is not.
    if (const std::size_t colon = heading.find(": "); colon != npos && !is_title(heading.substr(colon + 2)))
        heading = heading.substr(0, colon);
    if (starts_with_lower(heading, "the ") && name_words(heading).size() > 1) heading.remove_prefix(4);
    while (heading.ends_with(':') || heading.ends_with(',')) heading.remove_suffix(1);
    return heading;
}

IssuerGuess guess_issuer(const IssuerClues& clues) {
    if (const auto firm = law_firm(clues); !firm.empty()) return {std::string(firm), "law firm", true, firm};
    const std::string_view source = without_marks(without_email(source_name(*clues.sections)));
    std::vector<std::string_view> abouts;
    for (const Section& section : *clues.sections) {
        if (section.kind == SectionKind::about && section.heading)
            abouts.push_back(about_name(*section.heading));
    }
    const Choice choice = choose(clues, source, abouts);
    const std::string_view name =
        owner_of(without_possessive(without_email(without_marks(choice.name)), clues.text), abouts);
    if (name.empty() || is_generic_name(name)) return {};
    const std::string_view full = full_name(name, clues, source, abouts);
    return {corrected_name(full, source, clues.text), std::string(choice.rule), false, choice.name};
}

void mark_issuer_sections(std::vector<Section>& sections, std::string_view issuer) {
    const auto words = name_words(issuer);
    if (words.empty()) return;
    const auto score = [&](const Section& section) -> int {
        if (section.kind != SectionKind::about || !section.heading) return 0;
        const auto about = name_words(about_name(*section.heading));
        std::size_t common = common_words(words, about);
        // OCR and acronyms: the first words may differ by a letter or two.
        if (common == 0 && !about.empty() && about[0].size() >= 6 && edit_distance(about[0], words[0]) <= 2) {
            common = 1 + common_words({words.begin() + 1, words.end()}, {about.begin() + 1, about.end()});
        }
        if (common == 0) return 0;
        return 10 + 4 * static_cast<int>(common) - static_cast<int>(about.size() - common);
    };
    int best = 0;
    for (const Section& section : sections) best = std::max(best, score(section));
    for (Section& section : sections) {
        if (best > 0 && score(section) == best) {
            section.kind = SectionKind::about_issuer;
            section.rule = "about the issuer";
        }
        const bool own_name =
            section.kind == SectionKind::other && section.heading && name_words(*section.heading) == words;
        if (own_name && !section.paragraphs.empty()) {
            section.kind = SectionKind::about_issuer;
            section.rule = "headed by the issuer's name";
        }
    }
}

}  // namespace dateline
