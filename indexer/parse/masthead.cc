// SPDX-License-Identifier: GPL-2.0-or-later
// The masthead: its dates, labels, addresses and names.
#include "indexer/parse/masthead.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/heading_shape.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_label(std::string_view text) {
    static constexpr std::array labels = std::to_array<std::string_view>({"exhibit",
                                                                          "ex-99",
                                                                          "for immediate release",
                                                                          "for release",
                                                                          "for news releases",
                                                                          "immediate release",
                                                                          "news release",
                                                                          "press release",
                                                                          "media release",
                                                                          "media advisory",
                                                                          "news from",
                                                                          "for further information",
                                                                          "for more information",
                                                                          "contact",
                                                                          "company contact",
                                                                          "media contact",
                                                                          "press contact",
                                                                          "investor contact",
                                                                          "embargoed",
                                                                          "not for distribution",
                                                                          "not for dissemination",
                                                                          "not for release",
                                                                          "page ",
                                                                          "date:",
                                                                          "released",
                                                                          "for more information",
                                                                          "published",
                                                                          "by ",
                                                                          "communiqué",
                                                                          "comunicado de prensa",
                                                                          "pressemitteilung",
                                                                          "news",
                                                                          "news summary",
                                                                          "nota de prensa",
                                                                          "(formerly",
                                                                          "nyse:",
                                                                          "nasdaq:",
                                                                          "tsx:",
                                                                          "posted",
                                                                          "--news direct",
                                                                          "view pdf",
                                                                          "copy to clipboard",
                                                                          "open in tab",
                                                                          "print this",
                                                                          "share this",
                                                                          "download",
                                                                          "a video accompanying",
                                                                          "a photo accompanying",
                                                                          "photos accompanying",
                                                                          "source:"});
    const std::string lower = lowered(text.substr(0, 200));
    const std::string_view key = trimmed(lower);
    return std::any_of(labels.begin(), labels.end(), [&](std::string_view label) {
        if (!key.starts_with(label)) return false;
        const bool whole_line = label == "by " || label == "news" || label == "released" || label == "page ";
        return text.size() <= (whole_line ? std::size_t{60} : std::size_t{120});
    });
}

/// `Suite 900, 555 Gravel Street, Vancouver`: begins with a number and names a street.
bool is_address(std::string_view text) {
    if (text.empty() || text.size() > 120 || ends_sentence(text)) return false;
    const std::string lower = lowered(text);
    const bool begins = is_digit(lower[0]) || lower.starts_with("suite ") || lower.starts_with("p.o. box ");
    if (!begins || lower.find_first_of("0123456789") == std::string::npos) return false;
    if (lower.starts_with("p.o. box ")) return true;
    static constexpr std::array streets = std::to_array<std::string_view>(
        {" street", " avenue", " road", " boulevard", " drive", " lane", " way", " plaza", " parkway", " st.",
         " ave.", " rd.", " blvd.", " dr.", " highway", " court", " square", " floor", " place"});
    return std::any_of(streets.begin(), streets.end(), [&](std::string_view street) {
        const std::size_t at = lower.find(street);
        if (at == std::string::npos) return false;
        const std::size_t end = at + street.size();
        return end >= lower.size() || lower[end] == ',' || lower.compare(end, 1, "\n") == 0;
    });
}

/// The end of the label in `Orvane CorporationStock Exchange Release14 April 2022 at 21:00`, where a page
/// lost the line ends; npos where there is none with a digit right behind it.
std::size_t end_of_glued_label(std::string_view text) {
    constexpr std::string_view label = "release";
    const std::size_t at = find_lower(text, label);
    if (at == npos || at + label.size() >= text.size() || !is_digit(text[at + label.size()])) return npos;
    return at + label.size();
}

}  // namespace

std::optional<WrittenDate> date_line(std::string_view text) {
    if (text.size() > 70) return std::nullopt;
    const std::size_t glued = end_of_glued_label(text);
    const auto date = glued != npos ? read_date(text, glued) : find_date(text, Year::required);
    if (!date || !date->has_year()) return std::nullopt;
    if (glued != npos) return date;
    const std::string_view before = trimmed(text.substr(0, date->begin));
    const std::string_view after = trimmed(text.substr(date->end));
    const auto words = [](std::string_view part) { return title_shape(part).words; };
    const bool label = before.empty() || before.ends_with(':') || words(before) <= 2;
    return label && words(after) <= 5 ? date : std::nullopt;
}

bool is_letterhead_name(std::string_view text) {
    if (text.size() > 80 || text.find_first_of("0123456789:;!?\"") != npos) return false;
    const TitleShape shape = title_shape(text);
    if (shape.words < 2 || shape.words > 8 || shape.capitals != shape.significant) return false;
    const auto words = name_words(text);
    if (words.empty() || words.size() > 6) return false;
    const std::size_t last = text.find_last_of(" ,");
    return last != npos && name_words(text.substr(last + 1)).empty();
}

bool is_masthead(const Block& block) {
    const std::string_view text = block.text;
    if (text.size() > 260) return false;
    if (block.shape == BlockShape::table) return true;
    if (date_line(text) || is_label(text) || is_address(text)) return true;
    if (text.starts_with('[') && text.ends_with(']')) return true;
    if (text.size() <= 120 && (has_email(text) || has_phone(text))) return true;
    return text.size() <= 120 && (starts_with_lower(text, "http") || starts_with_lower(text, "www."));
}

}  // namespace dateline
