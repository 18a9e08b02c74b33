// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/contact_points.h"

#include <algorithm>
#include <optional>

#include "indexer/parse/characters.h"
#include "indexer/parse/written_date.h"

namespace dateline {
namespace {

constexpr std::size_t fewest_digits = 7;
constexpr std::size_t most_digits = 15;
constexpr std::size_t longest_number = 40;

bool is_mail_character(char c) {
    return is_ascii_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' ||
           c == '\'';
}

std::optional<ContactPoint> mail_around(std::string_view text, std::size_t at, std::size_t from) {
    std::size_t begin = at;
    while (begin > from && at - begin < 64 && is_mail_character(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < 128 && is_mail_character(text[end])) ++end;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-' || text[end - 1] == '\'')) --end;
    const std::string_view host = text.substr(at + 1, end - at - 1);
    if (begin == at || host.find('.') == std::string_view::npos) return std::nullopt;
    return ContactPoint{PointKind::email, text.substr(begin, end - begin), begin, end};
}

bool begins_address(std::string_view rest) {
    return starts_with_lower(rest, "http://") || starts_with_lower(rest, "https://") ||
           starts_with_lower(rest, "www.");
}

ContactPoint address_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end]) && !is_beyond_ascii(text[end]) &&
           std::string_view("<>()[]\"|;").find(text[end]) == std::string_view::npos) {
        ++end;
    }
    while (end > at && std::string_view(".,:;!?'*_").find(text[end - 1]) != std::string_view::npos) --end;
    return {PointKind::web, text.substr(at, end - at), at, end};
}

struct Digits {
    std::size_t count = 0;
    std::size_t groups = 0;
    std::size_t first = 0;      ///< digits of the first group
    std::size_t second_at = 0;  ///< where the second group begins
    std::size_t end = 0;
};

/// The digits and the marks between them that begin at `at`.
Digits digits_at(std::string_view text, std::size_t at) {
    Digits out;
    bool digit = false;
    std::size_t marks = 0;
    for (std::size_t i = at; i < text.size() && i - at < longest_number; i += character_bytes(text, i)) {
        if (is_digit(text[i])) {
            if (!digit && ++out.groups == 2) out.second_at = i;
            if (out.groups == 1) ++out.first;
            ++out.count;
            out.end = i + 1;
            digit = true;
            marks = 0;
            continue;
        }
        const std::string_view three = text.substr(i, 3);
        const bool mark = std::string_view(" -.()+/").find(text[i]) != std::string_view::npos ||
                          three == "‑" || three == "–" || text.substr(i, 2) == "\xC2\xA0";
        if (!mark || ++marks > 3) break;
        // A bracket or plus behind a whole number begins the next one.
        if (out.count >= 10 && (text[i] == '(' || text[i] == '+' || text[i] == '/')) break;
        digit = false;
    }
    return out;
}

std::size_t extension_end(std::string_view text, std::size_t at) {
    for (const std::string_view word :
         {" ext. ", " ext ", ", ext. ", " extension ", ", extension ", " x", " ext.", ", ext "}) {
        if (!starts_with_lower(text.substr(at), word)) continue;
        std::size_t end = at + word.size();
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end > at + word.size()) return end;
    }
    return at;
}

std::optional<ContactPoint> number_at(std::string_view text, std::size_t at) {
    if (at > 0) {
        const char before = text[at - 1];
        if (is_digit(before) || before == '$' || before == '.' || before == ',' || before == '#') {
            if (before != '.' || at < 2 || is_digit(text[at - 2])) return std::nullopt;
        }
    }
    Digits digits = digits_at(text, at);
    // A postal code or house number before it.
    if (digits.groups > 2 && text[at] != '+' && text[at] != '(' && (digits.first == 5 || digits.count > 12) &&
        digits.second_at > 0) {
        return number_at(
            text, digits.second_at -
                      (text[digits.second_at - 1] == '(' || text[digits.second_at - 1] == '+' ? 1 : 0));
    }
    if (digits.count < fewest_digits || digits.count > most_digits || digits.groups < 2) {
        if (text[at] != '+' || digits.count < 9) return std::nullopt;
    }
    if (digits.end < text.size() &&
        (text[digits.end] == '%' ||
         (text[digits.end] == ',' && digits.end + 1 < text.size() && is_digit(text[digits.end + 1]))))
        return std::nullopt;
    if (digits.first == 4 && text[at] != '+' && text[at] != '(' && digits.count <= 8 && text[at + 4] != ' ')
        return std::nullopt;
    if (digits.first <= 4 && text[at] != '+' && text[at] != '(') {
        const auto date = read_date(text, at);
        if (date && date->end >= digits.end && digits.count <= 8) return std::nullopt;
        if (digits.count < 10 && digits.groups == 2 && digits.first != 3 && digits.first != 4)
            return std::nullopt;
    }
    const std::size_t end = extension_end(text, digits.end);
    return ContactPoint{PointKind::phone, text.substr(at, end - at), at, end};
}

}  // namespace

std::vector<ContactPoint> contact_points(std::string_view text) {
    std::vector<ContactPoint> out;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        std::optional<ContactPoint> found;
        if (c == '@') {
            found = mail_around(text, at, from);
        } else if ((c == 'h' || c == 'w' || c == 'H' || c == 'W') && begins_address(text.substr(at, 8))) {
            found = address_at(text, at);
        } else if (is_digit(c) ||
                   ((c == '+' || c == '(') && at + 1 < text.size() && is_digit(text[at + 1]))) {
            found = number_at(text, at);
        }
        if (!found) {
            // A number that is none is passed as a whole: its digits are not asked one by one.
            const bool digit = is_digit(c);
            ++at;
            while (digit && at < text.size() && is_digit(text[at])) ++at;
            continue;
        }
        while (!out.empty() && out.back().end > found->begin) out.pop_back();
        from = at = std::max(found->end, at + 1);
        out.push_back(*found);
    }
    return out;
}

}  // namespace dateline
