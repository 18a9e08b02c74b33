// SPDX-License-Identifier: GPL-2.0-or-later
// The release parser: text -> headline, date and sections.
#include "indexer/parse/release_parser.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

struct Line {
    std::string_view text;
    int number;
};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\f\v\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\f\v\r\n") - first + 1);
}

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    int number = 1;
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        lines.push_back({trimmed(text.substr(0, end)), number++});
        if (end == std::string_view::npos) break;
        const bool pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
        text.remove_prefix(end + (pair ? 2 : 1));
    }
    return lines;
}

std::vector<Paragraph> paragraphs_of(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    bool open = false;
    for (const Line& line : split_lines(text)) {
        if (line.text.empty()) {
            open = false;
            continue;
        }
        if (open) {
            paragraphs.back().text.append("\n").append(line.text);
        } else {
            paragraphs.push_back({std::string(line.text), line.number});
        }
        open = true;
    }
    return paragraphs;
}

constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};

std::optional<int> number_at(std::string_view text, std::size_t& at, std::size_t most) {
    const std::size_t begin = at;
    int value = 0;
    while (at < text.size() && at - begin < most && text[at] >= '0' && text[at] <= '9') {
        value = value * 10 + (text[at++] - '0');
    }
    if (at == begin) return std::nullopt;
    return value;
}

/// `Nov. 11, 2016` at `at`.
std::optional<Date> month_first_date(std::string_view text, std::size_t at) {
    std::string name;
    for (; at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])); ++at) {
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(text[at])));
    }
    if (name.size() < 3) return std::nullopt;
    const auto* const month = std::find(std::begin(months), std::end(months), name.substr(0, 3));
    if (month == std::end(months)) return std::nullopt;
    const auto skip = [&] {
        while (at < text.size() && (text[at] == ' ' || text[at] == '.' || text[at] == ',')) ++at;
    };
    skip();
    const auto day = number_at(text, at, 2);
    if (!day) return std::nullopt;
    skip();
    const auto year = number_at(text, at, 4);
    if (!year) return std::nullopt;
    const Date date{*year, static_cast<int>(month - std::begin(months)) + 1, *day};
    return is_valid(date) ? std::optional(date) : std::nullopt;
}

std::optional<Date> first_date(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || !std::isalpha(static_cast<unsigned char>(text[at - 1]));
        if (!begins || !std::isalpha(static_cast<unsigned char>(text[at]))) continue;
        if (auto date = month_first_date(text, at)) return date;
    }
    return std::nullopt;
}

bool is_about_heading(std::string_view text) {
    return text.starts_with("About ") && text.size() <= 90 && text.find('\n') == std::string_view::npos &&
           !text.ends_with('.');
}

}  // namespace

std::variant<Release, ParseError> parse_release(const RawRelease& raw) {
    Release release;
    std::vector<Paragraph> paragraphs = paragraphs_of(raw.text);
    std::size_t next = 0;
    release.headline = std::string(trimmed(raw.title));
    while (release.headline.empty() && next < paragraphs.size()) {
        Paragraph& paragraph = paragraphs[next++];
        if (paragraph.text.size() < 40 && first_date(paragraph.text)) {
            if (!release.date) release.date = first_date(paragraph.text);
            release.masthead.push_back(std::move(paragraph));
        } else {
            release.headline = std::move(paragraph.text);
        }
    }
    if (release.headline.empty() && next == paragraphs.size()) {
        return ParseError{"expected the text of a release, found no word", 0};
    }
    if (!release.date && next < paragraphs.size()) {
        release.date = first_date(std::string_view(paragraphs[next].text).substr(0, 200));
    }
    if (!release.date) release.date = parse_iso_date(raw.published);
    release.url = raw.url;
    for (; next < paragraphs.size(); ++next) {
        const bool heading = is_about_heading(paragraphs[next].text);
        if (heading || release.sections.empty()) {
            release.sections.push_back({std::nullopt, heading ? SectionKind::about : SectionKind::body,
                                        paragraphs[next].line, {}, heading ? "about heading" : "start"});
        }
        if (heading) {
            release.sections.back().heading = std::move(paragraphs[next].text);
        } else {
            release.sections.back().paragraphs.push_back(std::move(paragraphs[next]));
        }
    }
    return release;
}

}  // namespace dateline
