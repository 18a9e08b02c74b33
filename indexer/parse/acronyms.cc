// SPDX-License-Identifier: GPL-2.0-or-later
// The names of the steps are those of the paper: candidates in brackets, the window before them, the backward
// match of letters.
#include "indexer/parse/acronyms.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

constexpr std::size_t shortest_form = 2;
constexpr std::size_t longest_form = 10;
constexpr std::size_t most_brackets = 400;  ///< of a paragraph; hostile text has any number

struct ShortForm {
    std::string_view text;
    std::size_t begin = 0;
};

std::size_t letter_count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_ascii_letter));
}

/// The text before the first `,`, `;` or ` or ` in a bracket, without quotation marks.
std::string_view first_part(std::string_view inside) {
    inside = inside.substr(0, std::min(inside.find_first_of(",;"), inside.find(" or ")));
    inside = trimmed(inside);
    for (const std::string_view article : {"the ", "a ", "or "}) {
        if (inside.starts_with(article)) inside = trimmed(inside.substr(article.size()));
    }
    for (const std::string_view mark : {"\"", "“", "”", "‘", "’", "'"}) {
        if (inside.starts_with(mark)) inside.remove_prefix(mark.size());
        if (inside.ends_with(mark)) inside.remove_suffix(mark.size());
    }
    return trimmed(inside);
}

/// 2 to 10 characters, at most two words, first character alphanumeric, at least one letter: section 3.1 of
/// the paper. Symbols (`NASDAQ: X`), numbers with units and the defined terms of contracts (`the "Company"`)
/// are none.
bool is_short_form(std::string_view text) {
    if (text.size() < shortest_form || text.size() > longest_form) return false;
    if (!is_ascii_letter(text.front()) && !is_digit(text.front())) return false;
    if (std::count(text.begin(), text.end(), ' ') > 1 || letter_count(text) == 0) return false;
    if (text.find_first_of(":@$%=<>|\\\n()[]\"") != std::string_view::npos) return false;
    if (text.find("“") != std::string_view::npos || text.find("”") != std::string_view::npos) return false;
    // A word in small letters is an aside; in press releases short forms have two capitals, or one and
    // digits.
    const auto capitals = std::count_if(text.begin(), text.end(), is_ascii_upper);
    const auto digits = std::count_if(text.begin(), text.end(), is_digit);
    if (is_digit(text.front()) && capitals < 2) return false;
    const std::string lower = lowered(text);
    for (const std::string_view word :
         {"usd", "cad", "eur", "gbp", "us", "tm", "et", "est", "edt", "utc", "gmt"}) {
        if (lower == word) return word == "us";
    }
    return capitals >= 2 || (capitals == 1 && digits > 0);
}

/// The match of the paper (figure 1): every letter and digit of the short form, from its last, is found in
/// the long form from its end; the first one begins a word. Bytes of `window` where the long form begins.
std::optional<std::size_t> find_best_long_form(std::string_view short_form, std::string_view window) {
    auto l = static_cast<std::ptrdiff_t>(window.size()) - 1;
    for (auto s = static_cast<std::ptrdiff_t>(short_form.size()) - 1; s >= 0; --s) {
        const char c = ascii_lower(short_form[static_cast<std::size_t>(s)]);
        if (!is_ascii_letter(c) && !is_digit(c)) continue;
        const auto at = [&](std::ptrdiff_t i) { return window[static_cast<std::size_t>(i)]; };
        const auto in_word = [&](std::ptrdiff_t i) {
            return is_ascii_letter(at(i)) || is_digit(at(i)) || is_beyond_ascii(at(i));
        };
        while (l >= 0 && (ascii_lower(at(l)) != c || (s == 0 && l > 0 && in_word(l - 1)))) --l;
        if (l < 0) return std::nullopt;
        --l;
    }
    const std::size_t space = window.substr(0, static_cast<std::size_t>(l + 1)).rfind(' ');
    return space == std::string_view::npos ? 0 : space + 1;
}

std::string_view singular(std::string_view form) {
    if (form.size() > 2 && form.back() == 's' && is_ascii_upper(form[form.size() - 2])) form.remove_suffix(1);
    return form;
}

bool is_small_word(std::string_view word) {
    for (const std::string_view small : {"of", "and", "the", "for", "in", "to", "on", "a", "&", "de", "or"}) {
        if (word == small) return true;
    }
    return false;
}

/// Bytes of `window` where words begin whose initials, small words left out, are the letters of the short
/// form. Asked before the paper's match, which is content with letters within a word: `multiple myeloma (MM)`
/// would be `myeloma`.
std::optional<std::size_t> find_initials(std::string_view short_form, std::string_view window) {
    std::size_t end = window.size();
    for (std::size_t s = short_form.size(); s-- > 0;) {
        const char c = short_form[s];
        if (!is_ascii_upper(c)) return std::nullopt;
        while (true) {
            while (end > 0 && !is_ascii_letter(window[end - 1])) --end;
            std::size_t begin = end;
            while (begin > 0 && (is_ascii_letter(window[begin - 1]) || is_beyond_ascii(window[begin - 1])))
                --begin;
            if (begin == end) return std::nullopt;
            const std::string_view word = window.substr(begin, end - begin);
            end = begin;
            if (ascii_lower(word[0]) == ascii_lower(c)) break;
            if (!is_small_word(word)) return std::nullopt;
        }
    }
    const std::size_t space = window.substr(0, end).rfind(' ');
    return space == std::string_view::npos ? 0 : space + 1;
}

/// The last min(|A| + 5, 2|A|) words before `end`, within the sentence.
std::string_view window_before(std::string_view text, std::size_t end, std::size_t form_size) {
    const std::size_t most = std::min(form_size + 5, form_size * 2);
    std::size_t begin = end;
    for (std::size_t words = 0; words < most && begin > 0; ++words) {
        std::size_t at = begin;
        while (at > 0 && is_blank(text[at - 1])) --at;
        while (at > 0 && !is_blank(text[at - 1])) --at;
        const char last = text[std::max<std::size_t>(begin, 1) - 1];
        if (words > 0 && (last == ';' || last == ')' || last == '\n')) break;
        begin = at;
    }
    return text.substr(begin, end - begin);
}

std::string_view without_marks(std::string_view text) {
    constexpr std::string_view marks = "\"'*_,;:([-";
    text = trimmed(text);
    while (!text.empty()) {
        if (marks.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (text.starts_with("“") || text.starts_with("‘") || text.starts_with("—") ||
                 text.starts_with("–"))
            text.remove_prefix(3);
        else
            break;
    }
    while (!text.empty()) {
        if (std::string_view("\"*_,;:").find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        else if (text.ends_with("”") || text.ends_with("“"))
            text.remove_suffix(3);
        else
            break;
    }
    return trimmed(text);
}

/// Whether `text` closes a bracket that it has not opened: then it begins inside of one.
bool begins_in_bracket(std::string_view text) {
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') ++depth;
        if ((c == ')' || c == ']') && --depth < 0) return true;
    }
    return false;
}

/// What the paper refuses afterwards: a long form that is no longer than the short one, that contains it, or
/// that has more words than the limit allows; also one that is torn out of a bracket.
bool is_long_form(std::string_view long_form, std::string_view short_form) {
    if (begins_in_bracket(long_form)) return false;
    if (long_form.size() <= short_form.size() || long_form.find(' ') == std::string_view::npos) {
        if (long_form.size() <= short_form.size() + 2) return false;
    }
    for (std::size_t at = 0; at < long_form.size();) {
        const std::size_t end = std::min(long_form.find(' ', at), long_form.size());
        if (long_form.substr(at, end - at) == short_form) return false;
        at = end + 1;
    }
    const auto words = static_cast<std::size_t>(std::count(long_form.begin(), long_form.end(), ' ')) + 1;
    return words <= std::min(short_form.size() + 5, short_form.size() * 2);
}

/// `long form (SF)`.
std::optional<Acronym> long_before_short(std::string_view text, std::size_t open, std::string_view inside) {
    const std::string_view form = first_part(inside);
    if (!is_short_form(form)) return std::nullopt;
    const std::string_view window = without_marks(window_before(text, open, form.size()));
    auto begin = find_initials(singular(form), window);
    if (!begin) begin = find_best_long_form(form, window);
    // `antibody drug conjugate (ADCs)`: the plural may have no letter in the long form.
    if (!begin && singular(form) != form) begin = find_best_long_form(singular(form), window);
    if (!begin) return std::nullopt;
    const std::string_view long_form = without_marks(window.substr(*begin));
    if (!is_long_form(long_form, form)) return std::nullopt;
    Acronym out;
    out.short_form = std::string(form);
    out.long_form = std::string(long_form);
    out.rule = "long-before-short";
    return out;
}

/// `SF (long form)`.
std::optional<Acronym> short_before_long(std::string_view text, std::size_t open, std::string_view inside) {
    std::size_t end = open;
    while (end > 0 && is_blank(text[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && !is_blank(text[begin - 1])) --begin;
    const std::string_view form = without_marks(text.substr(begin, end - begin));
    if (!is_short_form(form) || inside.find(' ') == std::string_view::npos || inside.size() > 160)
        return std::nullopt;
    const std::string_view window = without_marks(inside.substr(0, inside.find(';')));
    const auto at = find_best_long_form(form, window);
    // The whole bracket is the long form: one in which it stands somewhere says more than a name.
    if (!at || *at != 0) return std::nullopt;
    if (!is_long_form(window, form)) return std::nullopt;
    Acronym out;
    out.short_form = std::string(form);
    out.long_form = std::string(window);
    out.rule = "short-before-long";
    return out;
}

void read_paragraph(const Paragraph& paragraph, std::vector<Acronym>& out) {
    const std::string_view text = paragraph.text;
    std::size_t brackets = 0;
    for (std::size_t open = text.find('('); open != std::string_view::npos && ++brackets < most_brackets;
         open = text.find('(', open + 1)) {
        const std::size_t close =
            text.substr(0, std::min(text.size(), open + 200)).find_first_of("()", open + 1);
        if (close == std::string_view::npos || text[close] != ')') continue;
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        auto found = long_before_short(text, open, inside);
        if (!found) found = short_before_long(text, open, inside);
        if (!found) continue;
        const bool known = std::any_of(
            out.begin(), out.end(), [&](const Acronym& one) { return one.short_form == found->short_form; });
        if (known) continue;
        found->line = paragraph.line;
        out.push_back(std::move(*found));
    }
}

}  // namespace

std::vector<Acronym> find_acronyms(const Release& release) {
    std::vector<Acronym> out;
    for (const Section& section : release.sections) {
        if (section.kind == SectionKind::financial_tables || section.kind == SectionKind::contact) continue;
        for (const Paragraph& paragraph : section.paragraphs) read_paragraph(paragraph, out);
    }
    return out;
}

}  // namespace dateline
