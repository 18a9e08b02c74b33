// SPDX-License-Identifier: GPL-2.0-or-later
// Litter: taking markup out of one line.
#include "indexer/parse/litter.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/unescape.h"
#include "indexer/parse/written_date.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

/// Tags of HTML and of EDGAR's SGML that are met in text exhibits and in carelessly exported records.
constexpr std::array tag_names = std::to_array<std::string_view>(
    {"article",  "main",    "section",  "header",      "footer", "nav",    "button",     "svg",
     "figure",   "label",   "form",     "a",           "b",      "big",    "blockquote", "br",
     "c",        "caption", "center",   "description", "div",    "dl",     "dd",         "dt",
     "document", "em",      "filename", "fn",          "font",   "h1",     "h2",         "h3",
     "h4",       "h5",      "h6",       "hr",          "i",      "iframe", "img",        "li",
     "ol",       "p",       "page",     "pre",         "s",      "script", "sequence",   "small",
     "span",     "strong",  "style",    "sub",         "sup",    "table",  "tbody",      "td",
     "text",     "th",      "thead",    "title",       "tr",     "type",   "u",          "ul"});

constexpr ByteSet markdown_marks("#*[_");
constexpr ByteSet escape_marks("&\\");

constexpr std::size_t longest_tag = 600;
constexpr std::size_t longest_link = 600;  ///< of the label and of the address

bool is_bold(const Tag& tag) {
    return tag.name == "b" || tag.name == "strong";
}

bool is_heading(const Tag& tag) {
    return tag.name.size() == 2 && tag.name[0] == 'h' && is_digit(tag.name[1]);
}

/// Whether words on both sides of the tag may belong together.
bool is_inner(const Tag& tag) {
    static constexpr std::array names =
        std::to_array<std::string_view>({"b", "i", "em", "sup", "sub", "span", "strong", "font", "u", "a"});
    return std::find(names.begin(), names.end(), tag.name) != names.end();
}

/// Removes tags; a tag that separates words leaves a space. Titles and bold lines are marked, items of lists
/// get a bullet.
void remove_tags(CleanLine& line) {
    const std::string text = std::move(line.text);
    line.text.clear();
    std::size_t done = 0;
    int bold = 0;
    bool all_bold = true;
    const auto copy_until = [&](std::size_t end) {
        all_bold = all_bold && (bold > 0 || !has_word(std::string_view(text).substr(done, end - done)));
        line.text.append(text, done, end - done);
    };
    bool was_bold = false;
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at)) {
        const auto tag = read_tag(text, at);
        if (!tag) {
            ++at;
            continue;
        }
        copy_until(at);
        if (is_bold(*tag)) bold = std::max(0, bold + (tag->closing ? -1 : 1));
        was_bold = was_bold || bold > 0;
        if (is_heading(*tag)) line.heading_mark = true;
        if (tag->name == "li" && !tag->closing && trimmed(line.text).empty()) line.text = "* ";
        if (!is_inner(*tag)) line.text += ' ';
        line.removed.append(text, at, tag->end - at).append(" ");
        line.page_mark = line.page_mark || tag->name == "page";
        at = done = tag->end;
    }
    copy_until(text.size());
    line.heading_mark = line.heading_mark || (was_bold && all_bold);
}

/// Removes the CDATA and comment marks that scripts leave at the beginning of a text: everything up to the
/// last mark, as long as there is no prose between.
void remove_cdata(CleanLine& line) {
    constexpr std::array<std::string_view, 6> marks{"<!--", "-->", "<![CDATA[", "]]>", "/*", "*/"};
    if (line.text.find("CDATA") == std::string::npos && line.text.find("]]>") == std::string::npos &&
        line.text.find("<!--") == std::string::npos) {
        return;
    }
    constexpr std::size_t reach = 120;
    std::size_t end = 0;
    for (const std::string_view mark : marks) {
        const std::size_t at = std::string_view(line.text).substr(0, reach).rfind(mark);
        if (at != std::string_view::npos) end = std::max(end, at + mark.size());
    }
    const std::size_t comma = line.text.find_first_not_of(" ,", end);
    const std::size_t text_begin = comma == std::string::npos ? line.text.size() : comma;
    line.removed.append(line.text, 0, text_begin).append(" ");
    line.text.erase(0, text_begin);
}

std::size_t count_bold(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find("**"); at != std::string_view::npos; at = text.find("**", at + 2))
        ++count;
    return count;
}

void remove_bold(CleanLine& line) {
    const std::size_t count = count_bold(line.text);
    if (count == 0) return;
    line.heading_mark =
        line.heading_mark || (count == 2 && line.text.starts_with("**") && line.text.ends_with("**"));
    if (count % 2 != 0) {
        // A pair that closes on a later line; elsewhere a lone `**` marks a footnote.
        if (line.text.starts_with("**")) line.text.erase(0, line.text.find_first_not_of('*'));
        return;
    }
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = line.text.find("**"); at != std::string::npos; at = line.text.find("**", done)) {
        out.append(line.text, done, at - done);
        done = at + 2;
        while (done < line.text.size() && line.text[done] == '*') ++done;
    }
    line.text = out.append(line.text, done);
}

/// Whether `mark` at `at` opens emphasis: a word begins behind it and none ends before it.
bool opens_emphasis(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size() || (!is_word_character(text, at + 1) && text[at + 1] != '"')) return false;
    return at == 0 || std::string_view(" ([\"'").find(text[at - 1]) != std::string_view::npos ||
           text.substr(0, at).ends_with("“");
}

/// The end of the emphasis that opens at `at`: the next mark, where a word ends before it and none begins
/// behind it; npos where another mark or no end stands there.
std::size_t emphasis_end(std::string_view text, std::size_t at) {
    const std::size_t end = text.find(text[at], at + 1);
    if (end == std::string_view::npos || is_blank(text[end - 1]) || text[end - 1] == '\\')
        return std::string_view::npos;
    const bool closes =
        end + 1 == text.size() || !(is_word_character(text, end + 1) || text[end + 1] == text[at]);
    return closes ? end : std::string_view::npos;
}

/// Removes `*` or `_` around words. A lone mark (`sales*`) stays: it marks a footnote.
void remove_emphasis(std::string& text, char mark) {
    std::size_t at = text.find(mark);
    if (at == std::string::npos || text.find(mark, at + 1) == std::string::npos) return;
    std::string out;
    std::size_t done = 0;
    for (; at != std::string::npos; at = text.find(mark, at + 1)) {
        if (!opens_emphasis(text, at)) continue;
        const std::size_t end = emphasis_end(text, at);
        if (end == std::string_view::npos) continue;
        out.append(text, done, at - done).append(text, at + 1, end - at - 1);
        done = end + 1;
        at = end;
    }
    text = out.append(text, done);
}

void remove_heading_mark(CleanLine& line) {
    const std::size_t end = line.text.find_first_not_of('#');
    if (end == 0 || end == std::string::npos || end > 6 || line.text[end] != ' ') return;
    if (line.text.size() < end + 3 || line.text.ends_with('#')) return;
    line.text.erase(0, end + 1);
    line.heading_mark = true;
}

/// `[text](url)` as `text (url)`.
void rewrite_links(std::string& text) {
    std::size_t middle = text.find("](");
    if (middle == std::string::npos) return;
    std::string out;
    std::size_t done = 0;
    for (; middle != std::string::npos; middle = text.find("](", middle + 1)) {
        const std::size_t first = std::max(done, middle > longest_link ? middle - longest_link : 0);
        const std::size_t label = std::string_view(text).substr(first, middle - first).rfind('[');
        const std::size_t address = std::string_view(text).substr(middle, longest_link).find(')');
        if (label == std::string_view::npos || address == std::string_view::npos) continue;
        const std::size_t open = first + label;
        const std::size_t close = middle + address;
        out.append(text, done, open - done).append(text, open + 1, middle - open - 1).append(" (");
        out.append(text, middle + 2, close - middle - 1);
        done = middle = close + 1;
        if (done >= text.size()) break;
    }
    text = out.append(text, std::min(done, text.size()));
}

}  // namespace

std::optional<Tag> read_tag(std::string_view text, std::size_t at) {
    Tag tag;
    std::size_t i = at + 1;
    tag.closing = i < text.size() && text[i] == '/';
    if (tag.closing) ++i;
    const std::size_t name_begin = i;
    while (i < text.size() && i - name_begin < 12 && (is_ascii_letter(text[i]) || is_digit(text[i]))) ++i;
    tag.name = lowered(text.substr(name_begin, i - name_begin));
    if (i >= text.size() || (text[i] != '>' && text[i] != ' ' && text[i] != '/')) return std::nullopt;
    if (std::find(tag_names.begin(), tag_names.end(), tag.name) == tag_names.end()) return std::nullopt;
    const std::size_t close = text.substr(i, longest_tag).find_first_of("<>");
    if (close == std::string_view::npos || text[i + close] == '<') return std::nullopt;
    tag.end = i + close + 1;
    return tag;
}

CleanLine clean_line(std::string_view raw) {
    CleanLine line;
    line.text = std::string(raw);
    if (raw.find('<') != std::string_view::npos || raw.find("]]>") != std::string_view::npos) {
        remove_cdata(line);
        remove_tags(line);
    }
    if (markdown_marks.find_in(raw) != std::string_view::npos) {
        remove_heading_mark(line);
        remove_bold(line);
        remove_emphasis(line.text, '*');
        remove_emphasis(line.text, '_');
        rewrite_links(line.text);
    }
    if (escape_marks.find_in(raw) != std::string_view::npos) line.text = unescaped(line.text);
    line.text = std::string(trimmed(line.text));
    return line;
}

bool is_page_number(std::string_view line) {
    line = trimmed(line);
    if (line.size() > 20) return false;
    if (starts_with_lower(line, "exhibit 99") && line.find('-') != std::string_view::npos) return true;
    if (starts_with_lower(line, "page ")) {
        line.remove_prefix(5);
        return !line.empty() && is_digit(line.front());
    }
    while (!line.empty() && (line.front() == '-' || line.front() == ' ')) line.remove_prefix(1);
    while (!line.empty() && (line.back() == '-' || line.back() == ' ')) line.remove_suffix(1);
    return !line.empty() && line.size() <= 3 && std::all_of(line.begin(), line.end(), is_digit);
}

bool is_turn_mark(std::string_view line) {
    constexpr std::string_view marks = "-()[]* ";
    line = trimmed(line);
    const std::size_t begin = line.find_first_not_of(marks);
    if (begin == 0 || begin == std::string_view::npos) return false;
    const std::size_t end = line.find_last_not_of(marks) + 1;
    const std::string word = lowered(line.substr(begin, end - begin));
    return word == "more" || word == "more to follow";
}

bool is_end_mark(std::string_view line) {
    line = trimmed(line);
    constexpr std::string_view mark = "-0-";
    if (!line.starts_with(mark)) return false;
    const std::string_view rest = trimmed(line.substr(mark.size()));
    if (rest.empty()) return true;
    const auto date = read_date(rest, 0);
    return date && date->end == rest.size();
}

bool has_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += character_bytes(text, at)) {
        if (is_word_character(text, at)) return true;
    }
    return false;
}

}  // namespace dateline
