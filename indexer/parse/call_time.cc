// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/call_time.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "indexer/parse/attribution.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/written_date.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr int longest_notice = 300;  ///< days between a release and the event that it invites to
constexpr std::size_t most_dates = 40;

constexpr std::array halves = {"a.m."sv, "p.m."sv,   "a.m"sv, "p.m"sv,   "am"sv,   "pm"sv,
                               "noon"sv, "midday"sv, "uhr"sv, "a. m."sv, "p. m."sv};
// Longest first: `Eastern Standard Time` before `Eastern`.
constexpr std::array zones = {
    "eastern standard time"sv,
    "eastern daylight time"sv,
    "eastern daylight savings time"sv,
    "pacific standard time"sv,
    "pacific daylight time"sv,
    "central european time"sv,
    "central european summer time"sv,
    "central standard time"sv,
    "central daylight time"sv,
    "mountain standard time"sv,
    "mountain daylight time"sv,
    "u.s. eastern time"sv,
    "us eastern time"sv,
    "u.s. eastern"sv,
    "new york time"sv,
    "toronto time"sv,
    "london time"sv,
    "israel time"sv,
    "vancouver time"sv,
    "eastern time"sv,
    "pacific time"sv,
    "central time"sv,
    "mountain time"sv,
    "(eastern time)"sv,
    "(eastern)"sv,
    "(et)"sv,
    "(est)"sv,
    "(edt)"sv,
    "(pt)"sv,
    "(pst)"sv,
    "(pdt)"sv,
    "(cet)"sv,
    "(cest)"sv,
    "(gmt)"sv,
    "(utc)"sv,
    "(ct)"sv,
    "eastern"sv,
    "pacific"sv,
    "central"sv,
    "mountain"sv,
    "edt"sv,
    "est"sv,
    "et"sv,
    "pst"sv,
    "pdt"sv,
    "pt"sv,
    "cst"sv,
    "cdt"sv,
    "ct"sv,
    "mst"sv,
    "mdt"sv,
    "mt"sv,
    "cest"sv,
    "cet"sv,
    "gmt"sv,
    "utc"sv,
    "bst"sv,
    "aest"sv,
    "aedt"sv,
    "awst"sv,
    "jst"sv,
    "hkt"sv,
    "ist"sv,
    "sgt"sv,
    "eet"sv,
    "eest"sv,
    "brt"sv,
    "idt"sv,
    "e.s.t."sv,
    "e.d.t."sv,
    "e.t."sv,
};

template <typename List>
std::size_t phrase_end(std::string_view text, std::size_t at, const List& list) {
    std::size_t best = at;
    for (const std::string_view phrase : list) {
        if (!starts_with_lower(text.substr(at), phrase)) continue;
        const std::size_t end = at + phrase.size();
        if (end < text.size() && is_ascii_letter(text[end]) && is_ascii_letter(text[end - 1])) continue;
        best = std::max(best, end);
    }
    return best;
}

/// `8:30 a.m. ET` from its first digit; nothing where the digits are no time.
std::optional<CallTime> time_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - at > 2) return std::nullopt;
    bool minutes = false;
    if (end + 2 < text.size() && (text[end] == ':' || text[end] == '.') && is_digit(text[end + 1]) &&
        is_digit(text[end + 2])) {
        if (end + 3 < text.size() && is_digit(text[end + 3])) return std::nullopt;
        minutes = true;
        end += 3;
    }
    const std::size_t half = phrase_end(text, skip_blanks(text, end), halves);
    const bool has_half = half > skip_blanks(text, end);
    if (has_half) end = half;
    std::size_t zone_at = skip_blanks(text, end);
    if (zone_at < text.size() && text[zone_at] == ',') zone_at = skip_blanks(text, zone_at + 1);
    const std::size_t zone = phrase_end(text, zone_at, zones);
    if (zone > zone_at) {
        // `at 10 est`: a zone in small letters behind bare hours is a word.
        if (!has_half && !minutes) return std::nullopt;
        end = zone;
        const std::size_t other = skip_blanks(text, end);
        if (text.substr(other, 2) == "/ " || text.substr(other, 1) == "/") {
            if (const auto second = skip_blanks(text, other + 1);
                second < text.size() && is_digit(text[second])) {
                if (const auto more = time_at(text, second)) end = more->end;
            }
        }
    } else if (!has_half) {
        return std::nullopt;
    }
    return CallTime{at, end};
}

std::chrono::sys_days days_of(const Date& date) {
    return std::chrono::year{date.year} / date.month / date.day;
}

Date date_of(std::chrono::sys_days days) {
    const std::chrono::year_month_day day{days};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// The date with its year, if the event may be on it.
std::optional<Date> as_event(Date date, const std::optional<Date>& released) {
    if (!released) return is_valid(date) ? std::optional(date) : std::nullopt;
    if (date.year == 0) {
        date.year = released->year;
        // A day or two before is a release that came late, months before are next year's.
        if (!is_valid(date) || days_of(date) + std::chrono::days{2} < days_of(*released)) ++date.year;
    }
    if (!is_valid(date)) return std::nullopt;
    const int ahead = static_cast<int>((days_of(date) - days_of(*released)).count());
    if (ahead < -2 || ahead > longest_notice) return std::nullopt;
    return date;
}

/// `March 5, 2024 6:45 am ET`: the wire's stamp, not the hour of an event.
bool stamps_release(std::string_view text, std::size_t at) {
    const std::string_view before =
        trimmed(text.substr(at - std::min<std::size_t>(at, 8), std::min<std::size_t>(at, 8)));
    if (before.size() < 5 || before.size() == 8) return false;
    return std::all_of(before.end() - 4, before.end(), is_digit);
}

/// `accepted until 12:00 noon ET`: when something is over, not when it begins.
bool ends_offer(std::string_view text, std::size_t at) {
    const std::string_view before = trimmed(text.substr(0, at));
    return before.ends_with(" until") || before.ends_with(" through");
}

/// Where a range begins whose end is the time at `at`: `from 3:00 to 3:30 PM`.
std::size_t range_begin(std::string_view text, std::size_t at) {
    std::string_view before = trimmed(text.substr(0, at));
    bool joined = false;
    for (const std::string_view joint : {"-", "–", "—", " to", " until"}) {
        if (!before.ends_with(joint)) continue;
        before = trimmed(before.substr(0, before.size() - joint.size()));
        joined = true;
        break;
    }
    if (!joined) return at;
    std::size_t begin = before.size();
    while (begin > 0 && (is_digit(before[begin - 1]) || before[begin - 1] == ':')) --begin;
    const bool hour = before.size() - begin >= 4 && before.size() - begin <= 5 &&
                      before.find(':', begin) != std::string_view::npos;
    const auto skipped = static_cast<std::size_t>(before.data() - text.data());
    return hour ? skipped + begin : at;
}

/// Whether a date is followed by what follows the date of a dateline: a bracket, a dash, the wire's stamp.
bool is_dateline(std::string_view behind) {
    behind = trimmed(behind);
    if (behind.empty()) return false;
    return std::string_view("(/-").find(behind.front()) != std::string_view::npos ||
           is_digit(behind.front()) || behind.starts_with("–") || behind.starts_with("—");
}

bool begins_word(std::string_view text, std::size_t at) {
    return at == 0 || (!is_ascii_letter(text[at - 1]) && !is_digit(text[at - 1]));
}

}  // namespace

std::optional<CallTime> find_call_time(std::string_view sentence) {
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        if (!is_digit(sentence[at])) continue;
        if (begins_word(sentence, at) &&
            (at == 0 || std::string_view("$:.,-/").find(sentence[at - 1]) == std::string_view::npos)) {
            auto time = time_at(sentence, at);
            if (time && !stamps_release(sentence, at) && !ends_offer(sentence, at)) {
                time->begin = range_begin(sentence, at);
                return time;
            }
        }
        while (at < sentence.size() && is_digit(sentence[at])) ++at;
    }
    return std::nullopt;
}

std::optional<Date> find_call_date(std::string_view sentence, std::size_t near,
                                   const std::optional<Date>& released) {
    std::optional<Date> best;
    std::size_t distance = std::string_view::npos;
    const auto offer = [&](const Date& date, std::size_t at) {
        const std::size_t far = at > near ? at - near : near - at;
        if (far >= distance) return;
        best = date;
        distance = far;
    };
    std::size_t from = 0;
    for (std::size_t dates = 0; dates < most_dates && from < sentence.size(); ++dates) {
        const auto found = find_date(sentence.substr(from), Year::optional);
        if (!found) break;
        const auto date = as_event(found->date, released);
        const bool stamp = date == released && is_dateline(sentence.substr(from + found->end));
        if (date && !stamp) offer(*date, from + found->begin);
        from += std::max(found->end, found->begin + 1);
    }
    if (!best && released) {
        const auto said = [&](std::string_view word) {
            const std::size_t at = find_lower(sentence, word);
            return at != std::string_view::npos && begins_word(sentence, at);
        };
        if (said("call today") || said("webcast today") || said("today at") || said("today, at") ||
            said("later today") || said("time today") || said("et today") || said("pm today") ||
            said("p.m. today") || said("today to discuss") || said("today from") || said("this morning") ||
            said("this afternoon"))
            return *released;
        if (said("tomorrow")) return date_of(days_of(*released) + std::chrono::days{1});
    }
    return best;
}

std::size_t call_sentence_end(std::string_view text, std::size_t from) {
    std::size_t end = sentence_end(text, from);
    while (end < text.size()) {
        const std::string_view sentence = text.substr(from, end - from);
        const std::size_t word = sentence.find_last_of(" (") + 1;
        const std::string last = lowered(sentence.substr(word));
        const bool half =
            last == "a.m." || last == "p.m." || last.ends_with("0a.m.") || last.ends_with("0p.m.");
        if (!half && last != "sept." && last != "ext.") return end;
        end = sentence_end(text, end);
    }
    return end;
}

}  // namespace dateline
