// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/sentence.h"

#include <algorithm>

#include "schema/abbreviation.h"
#include "schema/sentence_rules.h"

namespace dateline {

namespace {

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

TextRange trimmed(std::string_view text, TextRange range) {
    while (range.begin < range.end && is_space(text[range.begin])) ++range.begin;
    while (range.end > range.begin && is_space(text[range.end - 1])) --range.end;
    return range;
}

/// Whether the sentence goes on behind a stop that the rules of Unicode take for its end: an abbreviation, a
/// question or exclamation within it (`"Why now?" he asked`, `Yahoo! rose`), a bracket that is only opened.
bool goes_on_behind(std::string_view text, std::size_t end, std::size_t next) {
    return is_small(text[next]) || text[end - 1] == '(' || text[end - 1] == '[' || goes_on(text, end, next);
}

/// Whether a number begins at `at`, of money too.
bool is_number(std::string_view text, std::size_t at) {
    for (const std::string_view sign : {"$", "\u20ac", "\u00a3"})
        if (text.substr(at).starts_with(sign)) at += sign.size();
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// The first place in [begin, end) where those rules see no end, but a reader does: between `weeks.The` or
/// the like; before a number, which they take to go on where the word behind it is small (`They met. 54
/// members came.`). `end` for none.
std::size_t unseen_end(std::string_view text, std::size_t begin, std::size_t end) {
    text = text.substr(0, end);
    for (std::size_t at = begin; (at = text.find('.', at + 1)) < end && at + 1 < end;) {
        if (is_glued(text, begin, at + 1)) return at + 1;
        if (text[at + 1] == ' ' && is_number(text, at + 2) && !goes_on(text, at + 1, at + 2)) return at + 1;
    }
    return end;
}

/// Adds the sentences of what those rules take for one. Lists whose lines were joined have no full stops:
/// each bullet begins one.
void add_parts(std::string_view text, TextRange range, std::vector<TextRange>& out) {
    constexpr std::string_view bullet = " \u2022 ";
    text = text.substr(0, range.end);
    std::size_t item = range.begin;  // the next bullet
    for (std::size_t at = range.begin; at < range.end;) {
        if (item <= at) item = std::min(text.find(bullet, at + 1), range.end);
        const std::size_t end = unseen_end(text, at, item);
        const TextRange part = trimmed(text, {at, end});
        if (part.begin < part.end) out.push_back(part);
        at = end;
    }
}

std::vector<TextRange> lines(std::string_view text) {
    std::vector<TextRange> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const TextRange line = trimmed(text, {at, end});
        if (line.begin < line.end) out.push_back(line);
        at = end + 1;
    }
    return out;
}

}  // namespace

std::vector<TextRange> find_sentences(std::string_view paragraph) {
    if (paragraph.find('\n') != std::string_view::npos) return lines(paragraph);
    std::vector<TextRange> out;
    std::size_t begin = 0;
    for (std::size_t next = 0; next < paragraph.size();) {
        next = unicode_sentence_end(paragraph, next);
        const TextRange range = trimmed(paragraph, {begin, next});
        if (next < paragraph.size() && range.begin < range.end && goes_on_behind(paragraph, range.end, next))
            continue;
        add_parts(paragraph, range, out);
        begin = next;
    }
    return out;
}

}  // namespace dateline
