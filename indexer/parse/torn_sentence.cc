// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/torn_sentence.h"

#include <algorithm>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

std::size_t count_spaces(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

}  // namespace

bool begins_in_lower_case(std::string_view text) {
    if (text.empty() || letter_case(text, 0) != LetterCase::lower) return false;
    const std::string_view word = text.substr(0, text.find(' '));
    return word.find("://") == std::string_view::npos && word.find('@') == std::string_view::npos &&
           !word.starts_with("www.") && word.find(".com") == std::string_view::npos;
}

bool ends_open(std::string_view text) {
    if (text.empty()) return false;
    const char last = text.back();
    return is_ascii_letter(last) || is_digit(last) || last == ',' || last == '-' || last == '%' ||
           (is_beyond_ascii(last) && letter_case(text, text.size() - 1) != LetterCase::none);
}

bool goes_on(const Block& previous, std::string_view next, bool page_break) {
    if (previous.shape == BlockShape::table || previous.heading_mark) return false;
    if (!ends_open(previous.text) || previous.text.size() < 40) return false;
    if (begins_in_lower_case(next)) return count_spaces(std::string_view(previous.text).substr(0, 400)) >= 5;
    return page_break && previous.text.size() >= 150 && is_ascii_lower(previous.text.back());
}

}  // namespace dateline
