// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/parse/word_conservation.h"

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

#include "indexer/parse/characters.h"
#include "indexer/parse/columns.h"
#include "indexer/parse/unescape.h"

namespace dateline::test {

namespace {

/// The characters of words, without anything between them: a line end that was put back or taken away, a
/// hyphen or an escape makes no difference.
std::string letters(std::string_view text) {
    const std::string plain = unescaped(unescaped(text));
    std::string out;
    for (std::size_t at = 0; at < plain.size(); at += character_bytes(plain, at)) {
        if (is_word_character(plain, at)) out.append(plain, at, character_bytes(plain, at));
    }
    return out;
}

void add(std::string& out, const std::vector<Paragraph>& paragraphs) {
    for (const Paragraph& paragraph : paragraphs) out += letters(paragraph.text);
}

std::string section_letters(const Release& release) {
    std::string out;
    for (const Section& section : release.sections) {
        if (section.heading) out += letters(*section.heading);
        add(out, section.paragraphs);
    }
    return out;
}

/// The text with contacts of two columns below each other, the one case in which words move.
std::string with_columns_unfolded(std::string_view text) {
    std::vector<Line> lines = split_lines(text);
    unfold_columns(lines);
    std::string out;
    for (const Line& line : lines) out.append(line.text).append("\n");
    return out;
}

std::map<char, std::size_t> counted(std::string_view text) {
    std::map<char, std::size_t> counts;
    for (const char c : text) ++counts[c];
    return counts;
}

/// The characters that `a` has more of than `b`.
std::string excess(const std::map<char, std::size_t>& a, const std::map<char, std::size_t>& b) {
    std::string out;
    for (const auto& [c, count] : a) {
        const auto found = b.find(c);
        const std::size_t other = found == b.end() ? 0 : found->second;
        if (count > other) out.append(count - other, c);
    }
    return out;
}

bool is_subsequence(std::string_view part, std::string_view whole) {
    std::size_t at = 0;
    for (const char c : whole) {
        if (at < part.size() && part[at] == c) ++at;
    }
    return at == part.size();
}

/// What the sections may hold, in order.
std::string text_in_order(const RawRelease& raw) {
    if (raw.blocks.empty()) return with_columns_unfolded(with_plain_spaces(raw.text));
    std::string text;
    for (const RawBlock& block : raw.blocks) text.append(block.text).append("\n");
    return text;
}

}  // namespace

std::string lost_words(const RawRelease& raw, const Release& release) {
    const std::string given = letters(text_in_order(raw));
    const std::string body = section_letters(release);
    std::string all = letters(release.headline) + letters(release.subheadline.value_or("")) + body;
    add(all, release.masthead);
    add(all, release.furniture);
    const auto found = counted(all);
    const auto expected = counted(letters(raw.title) + letters(raw.subtitle) +
                                  (raw.blocks.empty() ? letters(raw.text) : given));
    if (const std::string lost = excess(expected, found); !lost.empty()) return "letters lost: " + lost;
    if (const std::string more = excess(found, expected); !more.empty()) return "letters invented: " + more;
    return is_subsequence(body, given) ? "" : "sections out of order";
}

}  // namespace dateline::test
