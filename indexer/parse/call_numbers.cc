// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/call_numbers.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/contact_points.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_dial_ins = 24;
constexpr std::size_t longest_label = 48;

constexpr std::array code_words = {
    "conference id"sv,
    "passcode"sv,
    "pass code"sv,
    "access code"sv,
    "conference code"sv,
    "confirmation code"sv,
    "confirmation number"sv,
    "participant code"sv,
    "conference number"sv,
    "meeting id"sv,
    "event id"sv,
    "conference i.d."sv,
    "id number"sv,
    "replay code"sv,
    "entry number"sv,
    "reservation number"sv,
    "pin number"sv,
    "replay id"sv,
    "call id"sv,
    "access id"sv,
    "entry code"sv,
    "passcode:"sv,
    "pin code"sv,
    "conference passcode"sv,
    "event number"sv,
    "meeting number"sv,
    "replay pin"sv,
    "access number"sv,
    "pin:"sv,
    "id:"sv,
    "code:"sv,
    "conference reference"sv,
    "reference number"sv,
    "playback number"sv,
    "code is"sv,
    "id is"sv,
    "code"sv,
    "pin"sv,
    "replay number"sv,
    "participant pin"sv,
    "webinar id"sv,
    "id #"sv,
    "conf id"sv,
    "passcode #"sv,
};
// Words that label a number without bracket or colon.
constexpr std::array label_words = {"toll-free"sv,
                                    "toll free"sv,
                                    "international"sv,
                                    "domestic"sv,
                                    "outside the united states"sv,
                                    "outside the u.s."sv,
                                    "outside of the u.s."sv,
                                    "within the u.s."sv,
                                    "within the united states"sv,
                                    "united states"sv,
                                    "u.s."sv,
                                    "canada"sv,
                                    "united kingdom"sv,
                                    "u.k."sv,
                                    "local"sv,
                                    "north america"sv,
                                    "europe"sv,
                                    "hong kong"sv,
                                    "israel"sv};

std::string_view without_ends(std::string_view text) {
    constexpr std::string_view ends = " ,.;:*_-|/()[]<>\"#\n\t";
    text = trimmed(text);
    while (!text.empty() && ends.find(text.front()) != std::string_view::npos) text = trimmed(text.substr(1));
    while (!text.empty() && ends.find(text.back()) != std::string_view::npos) {
        if (text.ends_with("U.S.") || text.ends_with("U.K.")) break;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    return text;
}

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_digit);
}

/// The label in brackets or behind `for`, `from`, right behind a number.
std::string_view label_behind(std::string_view text) {
    const std::string_view rest = trimmed(text.substr(0, 120));
    if (rest.starts_with("(")) {
        const std::string_view inside = without_ends(rest.substr(1, rest.find(')') - 1));
        if (rest.find(')') != std::string_view::npos && inside.size() <= longest_label && !has_digit(inside))
            return inside;
    }
    for (const std::string_view lead :
         {"for "sv, "from "sv, "in the "sv, "within "sv, "outside "sv, "internationally"sv, "domestically"sv,
          "toll-free"sv, "toll free"sv, "if calling from "sv}) {
        if (!starts_with_lower(rest, lead)) continue;
        std::size_t end = std::min({rest.find(','), rest.find(';'), rest.find(" or "), rest.find(" and "),
                                    rest.find('('), rest.find(" to "), rest.find(" who ")});
        const std::size_t stop = rest.find(". ");
        end = std::min({end, stop, rest.size()});
        const bool verbal =
            lead == "for " || lead == "from " || lead == "in the " || lead == "if calling from ";
        const std::string_view label =
            without_ends(rest.substr(verbal ? lead.size() : 0, end - (verbal ? lead.size() : 0)));
        if (label.size() <= longest_label && !has_digit(label)) return label;
    }
    return {};
}

/// The label before a colon, or the word for where one calls from.
std::string_view label_before(std::string_view text) {
    const std::string_view before = text.substr(text.size() - std::min<std::size_t>(text.size(), 110));
    std::string_view plain = trimmed(before);
    if (plain.ends_with(":")) {
        plain = plain.substr(0, plain.size() - 1);
        const std::size_t begin = plain.find_last_of("\n;|•,*)") + 1;
        const std::string_view label = without_ends(plain.substr(begin));
        const bool asks = find_lower(label, "please") != std::string_view::npos ||
                          find_lower(label, "dialing") != std::string_view::npos;
        if (!label.empty() && label.size() <= longest_label && !asks) return label;
    }
    std::string_view found;
    std::size_t last = 0;
    for (const std::string_view word : label_words) {
        for (std::size_t at = find_lower(before, word); at != std::string_view::npos;
             at = find_lower(before, word, at + 1)) {
            if (!found.empty() && at < last) continue;
            found = before.substr(at, word.size());
            last = at;
        }
    }
    return found;
}

/// The code behind one of its words: digits, perhaps with letters, up to 14 characters.
std::string_view code_behind(std::string_view text, std::size_t at) {
    for (int words = 0; words < 7 && at < text.size(); ++words) {
        while (at < text.size() &&
               (is_blank(text[at]) || std::string_view(":#*\"(,-").find(text[at]) != std::string_view::npos))
            ++at;
        if (text.substr(at, 3) == "“") at += 3;
        std::size_t end = at;
        while (end < text.size() && (is_ascii_letter(text[end]) || is_digit(text[end]) ||
                                     (text[end] == '-' && end + 1 < text.size() && is_digit(text[end + 1]))))
            ++end;
        const std::string_view token = text.substr(at, end - at);
        if (has_digit(token)) {
            // `code 4570 7640`: groups of one code.
            while (token.size() < 9 && end + 1 < text.size() && text[end] == ' ' && is_digit(text[end + 1])) {
                std::size_t next = end + 1;
                while (next < text.size() && is_digit(text[next])) ++next;
                if (next - at > 14 || (next < text.size() && (is_ascii_letter(text[next]) ||
                                                              text[next] == '-' || text[next] == ':')))
                    break;
                end = next;
            }
            const std::string_view code = text.substr(at, end - at);
            const auto digits = std::count_if(code.begin(), code.end(), is_digit);
            return code.size() <= 14 && digits >= 3 ? code : std::string_view();
        }
        // Only `is`, `number`, `:` and the like stand between.
        for (const std::string_view filler :
             {"is"sv, "number"sv, "code"sv, "id"sv, "the"sv, "of"sv, "for"sv, "both"sv, "calls"sv,
              "passcode"sv, "pin"sv, "replay"sv, "using"sv, "no"sv}) {
            if (token.size() == filler.size() && starts_with_lower(token, filler)) {
                at = end;
                break;
            }
        }
        if (at != end || token.empty()) return {};
    }
    return {};
}

std::string_view find_code(std::string_view text) {
    std::size_t first = std::string_view::npos;
    std::string_view best;
    for (const std::string_view word : code_words) {
        for (std::size_t at = find_lower(text, word); at != std::string_view::npos && at < first;
             at = find_lower(text, word, at + 1)) {
            if (at > 0 && is_ascii_letter(text[at - 1])) continue;
            const std::string_view code = code_behind(text, at + word.size());
            if (code.empty()) continue;
            best = code;
            first = at;
        }
    }
    return best;
}

bool is_replay(const DialIn& dial_in) {
    return dial_in.label.find("eplay") != std::string::npos;
}

}  // namespace

void add_dial_ins(std::string_view sentence, DialInUse use, std::vector<DialIn>& dial_ins) {
    const std::vector<ContactPoint> points = contact_points(sentence);
    std::size_t from = 0;
    const std::string_view code = find_code(sentence);
    for (const ContactPoint& point : points) {
        if (point.kind != PointKind::phone || dial_ins.size() >= most_dial_ins) continue;
        const bool is_code =
            code.data() >= point.text.data() && code.data() < point.text.data() + point.text.size();
        if (is_code) continue;
        std::string_view label = label_behind(sentence.substr(point.end));
        if (label.empty()) label = label_before(sentence.substr(from, point.begin - from));
        from = point.end;
        DialIn dial_in;
        dial_in.phone = std::string(trimmed(point.text));
        dial_in.label = std::string(label);
        if (use == DialInUse::replay && !is_replay(dial_in))
            dial_in.label = dial_in.label.empty() ? "replay" : "replay, " + dial_in.label;
        const bool known = std::any_of(dial_ins.begin(), dial_ins.end(), [&](const DialIn& one) {
            return one.phone == dial_in.phone && is_replay(one) == is_replay(dial_in);
        });
        if (!known) dial_ins.push_back(std::move(dial_in));
    }
    if (code.empty()) return;
    for (DialIn& dial_in : dial_ins) {
        if (dial_in.code.empty() && is_replay(dial_in) == (use == DialInUse::replay))
            dial_in.code = std::string(code);
    }
}

void share_codes(std::vector<DialIn>& dial_ins) {
    std::string code;
    for (const DialIn& dial_in : dial_ins) {
        if (!is_replay(dial_in) && !dial_in.code.empty()) code = dial_in.code;
    }
    for (DialIn& dial_in : dial_ins) {
        if (!is_replay(dial_in) && dial_in.code.empty()) dial_in.code = code;
    }
}

}  // namespace dateline
