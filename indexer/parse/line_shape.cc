// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/line_shape.h"

#include <algorithm>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/litter.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// A line of prose that was spread to reach the right margin: its gaps are all wide and differ by one blank
/// at most, but for one more behind a full stop.
bool is_spread(std::string_view line) {
    constexpr std::size_t fewest_gaps = 5;
    std::size_t gaps = 0;
    std::size_t narrowest = 4;
    std::size_t widest = 0;
    for (std::size_t at = line.find(' '); at != npos; at = line.find(' ', at)) {
        const std::size_t next = std::min(line.find_first_not_of(' ', at), line.size());
        const std::size_t extra = at > 0 && (line[at - 1] == '.' || line[at - 1] == ':') ? 1 : 0;
        narrowest = std::min(narrowest, next - at);
        widest = std::max(widest, next - at - std::min(extra, next - at - 1));
        ++gaps;
        at = next;
    }
    const auto small_letters = std::count_if(line.begin(), line.end(), is_ascii_lower);
    return gaps >= fewest_gaps && narrowest >= 2 && widest <= narrowest + 1 && widest <= 4 &&
           static_cast<std::size_t>(small_letters) * 2 > line.size();
}

}  // namespace

bool is_table_row(std::string_view line) {
    if (line.starts_with('|') && line.find('|', 1) != npos) return true;
    if (is_spread(line)) return false;
    std::size_t gaps = 0;
    for (std::size_t at = line.find("   "); at != npos; at = line.find("   ", at)) {
        const std::size_t next = line.find_first_not_of(' ', at);
        if (next == npos) break;
        ++gaps;
        const char c = line[next];
        if (gaps >= 2 || is_digit(c) || c == '$' || c == '(' || line.substr(next).starts_with("--"))
            return true;
        at = next;
    }
    return line.find("....") != npos && is_digit(line.back());
}

bool is_bullet(std::string_view line) {
    for (const std::string_view marker :
         {"- ", "* ", "• ", "· ", "◦ ", "▪ ", "● ", "– ", "— ", "o  ", "•", "●", "▪", "➢ ", "✓ ", "§ "}) {
        if (line.starts_with(marker)) return has_word(line.substr(marker.size()));
    }
    return false;
}

bool begins_with_letter_bullet(std::string_view text) {
    return text.starts_with("o ") && text.size() > 3 && letter_case(text, 2) == LetterCase::upper;
}

bool has_letter_bullets(const std::vector<Line>& lines) {
    int found = 0;
    std::string_view previous;
    for (const Line& line : lines) {
        const bool begins = previous.empty() || ends_sentence(previous) || previous.ends_with(':');
        if (begins && begins_with_letter_bullet(line.text) && ++found == 2) return true;
        previous = line.text;
    }
    return false;
}

}  // namespace dateline
