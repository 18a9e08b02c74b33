// SPDX-License-Identifier: GPL-2.0-or-later
// The dateline: around a wire's mark, around a date, or a place and a dash.
#include "indexer/parse/dateline_line.h"

#include <algorithm>
#include <array>
#include <vector>

#include "indexer/parse/characters.h"
#include "indexer/parse/place_names.h"
#include "indexer/parse/ticker_scan.h"
#include "indexer/parse/wire_name.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t mark_reach = 900;   ///< a glued subheadline and a place stand before the mark
constexpr std::size_t plain_reach = 100;  ///< place and date without a mark
constexpr std::size_t longest_place = 90;

/// Bytes of a dash or another separator at `at`; 0 for anything else.
std::size_t separator_bytes(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    const char c = text[at];
    if (c == ' ' || c == '-' || c == '/' || c == ',' || c == ':' || c == '.' || c == '(' || c == ')' ||
        c == '[' || c == ']' || c == '|' || c == '\n' || c == '*') {
        return 1;
    }
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("–") || rest.starts_with("—") || rest.starts_with("―") || rest.starts_with("−"))
        return 3;
    return rest.starts_with("\u00a0") ? 2 : 0;
}

std::size_t skip_separators(std::string_view text, std::size_t at) {
    while (const std::size_t bytes = separator_bytes(text, at)) at += bytes;
    return at;
}

/// As skip_separators(), but an opening bracket or a full stop belongs to what follows.
std::size_t skip_dashes(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] != '(' && text[at] != '[' && text[at] != '.') {
        const std::size_t bytes = separator_bytes(text, at);
        if (bytes == 0) break;
        at += bytes;
    }
    return at;
}

std::string_view without_separators(std::string_view text) {
    text.remove_prefix(std::min(text.size(), skip_separators(text, 0)));
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80) --last;
        const bool full_stop = text[last] == '.' && last > 0 && is_ascii_letter(text[last - 1]);
        if (full_stop || separator_bytes(text, last) == 0) break;
        text.remove_suffix(text.size() - last);
    }
    return text;
}

bool is_dash(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(std::min(at, text.size()));
    return rest.starts_with('-') || rest.starts_with("–") || rest.starts_with("—") || rest.starts_with("―") ||
           rest.starts_with("−");
}

/// A date that ends where `text` does (a full stop or comma aside), within its last 45 bytes.
std::optional<WrittenDate> date_at_end(std::string_view text) {
    const std::size_t first = text.size() > 45 ? text.size() - 45 : 0;
    for (std::size_t at = first; at < text.size(); ++at) {
        if (!is_digit(text[at]) && !is_ascii_letter(text[at])) continue;
        if (at > 0 && (is_digit(text[at - 1]) || is_ascii_letter(text[at - 1]))) continue;
        const auto date = read_date(text, at);
        if (date && without_separators(text.substr(date->end)).empty()) return date;
    }
    return std::nullopt;
}

bool is_connecting_word(std::string_view word) {
    static constexpr std::array<std::string_view, 14> words{"and", "y",  "et",  "und", "e",   "de", "del",
                                                            "la",  "of", "the", "in",  "sur", "/",  "&"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_capital_word(std::string_view word) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); at += character_bytes(word, at)) {
        const LetterCase letter = letter_case(word, at);
        if (letter == LetterCase::lower) return false;
        letters += letter == LetterCase::upper ? std::size_t{1} : std::size_t{0};
    }
    return letters >= 2;
}

/// Whether `text` is prose or a service note rather than a place, although its words have capitals.
bool is_label(std::string_view text) {
    static constexpr std::array<std::string_view, 16> labels{
        "for immediate", "contact", "media",    "news",  "press",    "update", "correct",   "exhibit",
        "immediate",     "dated",   "breaking", "photo", "advisory", "source", "attention", "note"};
    return std::any_of(labels.begin(), labels.end(),
                       [&](std::string_view label) { return starts_with_lower(text, label); });
}

/// A place that needs no date beside it: `MADISON, Wis.`, `Dallas, Texas`, `London`, or two of them.
bool is_certain_place(std::string_view text) {
    if (!is_place(text) || is_label(text)) return false;
    for (const std::string_view link : {" & ", ", and ", " and "}) {
        const std::size_t at = text.find(link);
        if (at != npos && is_certain_place(without_separators(text.substr(0, at))) &&
            is_certain_place(text.substr(at + link.size())))
            return true;
    }
    const std::size_t comma = text.find(',');
    if (comma != npos && is_region(text.substr(comma + 1))) return true;
    if (comma == npos && is_standalone_city(text)) return true;
    const std::string_view city = text.substr(0, comma);
    return is_capital_word(city) && std::count(city.begin(), city.end(), ' ') <= 2 && city.size() >= 4 &&
           text.size() <= 45 && is_standalone_city(city);
}

/// Around a wire's mark.
std::optional<DatelineLine> marked_dateline(std::string_view text) {
    const auto mark = find_service_mark(text, mark_reach);
    if (!mark) return std::nullopt;
    DatelineLine found;
    found.wire = std::string(mark->wire);
    const std::string_view before = without_separators(text.substr(0, mark->begin));
    const std::size_t before_begin = static_cast<std::size_t>(before.data() - text.data());

    std::size_t after = mark->end;
    const std::size_t closing = text.substr(after, 60).find_first_of("/)]");
    const bool bracketed = text.substr(0, mark->end).find_last_of("(/[") != npos && closing != npos;
    if (bracketed) {
        if (auto inner = find_date(text.substr(after, closing), Year::optional)) {
            inner->begin += after;
            inner->end += after;
            found.date = inner;
        }
        after += closing + 1;
    }
    if (const std::size_t note = skip_separators(text, after);
        starts_with_lower(text.substr(std::min(note, text.size())), "press release")) {
        after = std::min(text.find(')', note), text.size());
    }
    std::string_view place = before;
    if (const auto date = date_at_end(before)) {
        found.date = WrittenDate{date->date, date->begin + before_begin, date->end + before_begin};
        place = without_separators(before.substr(0, date->begin));
    } else if (!found.date) {
        const std::size_t at = skip_separators(text, after);
        if (auto behind = read_date(text, at)) {
            found.date = behind;
            after = behind->end;
        }
    }
    if (place.size() > longest_place || !is_place(place)) {
        const std::size_t glued = glued_place_begin(place);
        if (glued == npos && !place.empty()) return std::nullopt;
        if (glued != npos) {
            found.begin = static_cast<std::size_t>(place.data() - text.data()) + glued;
            place = place.substr(glued);
        }
    }
    if (place.empty() && before_begin > 8 && !before.empty() && !found.date) return std::nullopt;
    found.place = std::string(place);
    found.end = skip_dashes(text, after);
    if (found.place.empty()) {
        const std::size_t dash =
            std::min({text.find(" — ", found.end), text.find(" – ", found.end), text.find(" − ", found.end),
                      text.find(" - ", found.end), text.find("--", found.end)});
        if (dash != npos && dash - found.end < 60 &&
            is_certain_place(text.substr(found.end, dash - found.end))) {
            found.place = std::string(text.substr(found.end, dash - found.end));
            found.end = skip_dashes(text, dash);
        }
    }
    return found;
}

/// `Silicon Valley, CA (April 16, 2025) – `: a place, a date, a dash.
std::optional<DatelineLine> dated_dateline(std::string_view text) {
    const auto date = find_date(text, Year::optional, plain_reach);
    if (!date) return std::nullopt;
    std::string_view place = without_separators(text.substr(0, date->begin));
    if (place.ends_with(" on") || place.ends_with(" of")) return std::nullopt;
    std::size_t at = date->end;
    // `MINNEAPOLIS...SEPTEMBER 8, 2000, Orvane Inc.`: dots before the date do for a dash behind it.
    const std::size_t place_end = static_cast<std::size_t>(place.data() + place.size() - text.data());
    const bool dotted = place.ends_with('.') && text.substr(place_end).starts_with("..");
    if (dotted) place.remove_suffix(1);
    bool closed = at >= text.size();
    const std::size_t separators_end = skip_separators(text, at);
    bool dash = false;
    for (std::size_t i = at; i < separators_end; ++i) {
        dash =
            dash || is_dash(text, i) || text[i] == ':' || text[i] == '/' || text.substr(i).starts_with("...");
    }
    const bool brackets = text.substr(at, 2).find_first_of(")]") != npos;
    const bool comma = dotted && at < text.size() && text[at] == ',';
    // `BRILL, AZ, October 12, 2016 Orvane announced …`: nothing but the form tells, so all of it must be
    // there.
    const bool dashless = text.size() > 80 && separators_end < text.size() && date->has_year() &&
                          separators_end == at + 1 &&
                          letter_case(text, separators_end) == LetterCase::upper && place.find(',') != npos &&
                          is_certain_place(place);
    if (!closed && !dash && !brackets && !comma && !dashless) return std::nullopt;
    DatelineLine found{std::string(place),
                       date,
                       {},
                       0,
                       skip_dashes(text, text.substr(at).starts_with('.') || brackets ? at + 1 : at)};
    if (text.substr(at).starts_with(")...") || text.substr(at).starts_with("...")) found.end = separators_end;
    if (!place.empty()) {
        if (place.size() > longest_place || !is_place(place) || is_label(place)) return std::nullopt;
        // A place and a date alone on a line may be anything: an event, a signature.
        if (closed && place.find(',') == npos && !is_certain_place(place)) return std::nullopt;
        return found;
    }
    if (closed) return std::nullopt;
    const std::size_t next =
        std::min({text.find(" — ", found.end), text.find(" – ", found.end), text.find(" − ", found.end),
                  text.find(" - ", found.end), text.find("--", found.end)});
    if (next == npos || next - found.end > 60)
        return date->begin <= 1 && dash ? std::optional(found) : std::nullopt;
    if (!is_place(text.substr(found.end, next - found.end))) return std::nullopt;
    found.place = std::string(trimmed(text.substr(found.end, next - found.end)));
    found.end = skip_dashes(text, next);
    return found;
}

/// Whether the text names a ticker.
bool names_ticker(std::string_view text) {
    std::vector<TickerMention> mentions;
    scan_tickers(text, mentions);
    return !mentions.empty();
}

/// `Dallas, Texas – `, `[WASHINGTON, D.C.] – `, `(Washington, DC) `, `WASHINGTON—`.
std::optional<DatelineLine> plain_dateline(std::string_view text) {
    std::size_t begin = 0;
    if (text.starts_with('(') || text.starts_with('[')) begin = 1;
    const std::string_view head = text.substr(begin, plain_reach);
    std::size_t end = npos;
    for (const std::string_view mark : {" - ", "- ", " -- ", "--", "–", "—", "−", ") ", "] ", "…", ": "}) {
        if ((mark == ") " || mark == "] ") && begin == 0) continue;
        end = std::min(end, head.find(mark));
    }
    if (end == npos || end == 0) return std::nullopt;
    const std::string_view place = without_separators(head.substr(0, end));
    if (head[end] == ':' && !is_capital_word(place)) return std::nullopt;
    const std::size_t news = skip_dashes(text, begin + end);
    // A city that is on no list, in capitals, in front of a company and its ticker.
    const bool leads = begin == 0 && is_capital_word(place) &&
                       is_dash(text, text.find_first_not_of(' ', end)) &&
                       names_ticker(text.substr(news, plain_reach));
    if (!is_certain_place(place) && !leads) return std::nullopt;
    return DatelineLine{std::string(place), std::nullopt, {}, 0, news};
}

/// `WASHINGTON The department …`, `Washington, D.C. Congresswoman …`: the dash was lost on the way.
std::optional<DatelineLine> dashless_dateline(std::string_view text) {
    std::size_t end = text.find_first_of(" ,");
    if (end == npos || end < 5 || end > 16 || !is_standalone_city(text.substr(0, end))) return std::nullopt;
    const bool capitals = is_capital_word(text.substr(0, end));
    bool district = false;
    for (const std::string_view region : {", D.C.", ", DC"}) {
        if (!text.substr(end).starts_with(region)) continue;
        end += region.size();
        district = true;
    }
    if (!capitals && !district) return std::nullopt;
    const std::size_t next = skip_separators(text, end);
    if (next == end || next + 1 >= text.size() || text[end] != ' ') return std::nullopt;
    if (letter_case(text, next) != LetterCase::upper || letter_case(text, next + 1) == LetterCase::upper)
        return std::nullopt;
    return DatelineLine{std::string(text.substr(0, end)), std::nullopt, {}, 0, next};
}

}  // namespace

bool is_place(std::string_view text) {
    text = trimmed(text);
    if (text.size() < 3 || text.size() > longest_place || letter_case(text, 0) != LetterCase::upper)
        return false;
    std::size_t words = 0;
    bool end_of_name = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ,", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (++words > 10) return false;
        if (word.find_first_of("0123456789:\"()$%!?@") != npos) return false;
        if (end_of_name && word.size() > 1 && word != "and") return false;
        if (!is_connecting_word(word) && word != "-" && word != "–" &&
            letter_case(word, 0) != LetterCase::upper)
            return false;
        // A full stop ends a name unless it abbreviates one: `St.`, `Calif.`, `N.Y.`.
        end_of_name = word.size() > 6 && word.ends_with('.') && at < text.size() && text[end] == ' ';
    }
    return words > 0;
}

std::size_t glued_place_begin(std::string_view text) {
    const std::size_t first = text.size() > longest_place ? text.size() - longest_place : 0;
    for (std::size_t at = first; at < text.size(); ++at) {
        if (letter_case(text, at) != LetterCase::upper) continue;
        const bool inside_capitals = at > 0 && is_ascii_upper(text[at - 1]);
        if (inside_capitals) continue;
        const std::string_view place = text.substr(at);
        const std::string_view first_word = place.substr(0, place.find_first_of(" ,"));
        if (first_word.size() >= 3 && is_capital_word(first_word) && is_place(place)) return at;
    }
    return npos;
}

std::optional<DatelineLine> read_dateline(std::string_view paragraph) {
    if (paragraph.size() < 6) return std::nullopt;
    if (auto found = marked_dateline(paragraph)) return found;
    if (auto found = dated_dateline(paragraph)) return found;
    if (auto found = plain_dateline(paragraph)) return found;
    return dashless_dateline(paragraph);
}

}  // namespace dateline
