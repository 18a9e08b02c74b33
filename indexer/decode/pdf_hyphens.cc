// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_hyphens.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";

/// First parts that compounds of English are hyphenated behind.
bool is_compound_head(std::string_view head) {
    constexpr std::array<std::string_view, 26> heads = {
        "all", "anti", "best", "cross", "double", "forward", "full", "half", "high",
        "in",  "long", "low",  "mid",   "mini",   "multi",   "non",  "on",   "post",
        "pre", "self", "semi", "short", "third",  "two",     "well", "year"};
    return std::find(heads.begin(), heads.end(), head) != heads.end();
}

bool is_word_byte(char c) {
    return is_ascii_letter(c) || is_beyond_ascii(c) || c == '-' || c == '\'';
}

/// The letters and hyphens at the end of `text`.
std::string_view last_word(std::string_view text) {
    std::size_t at = text.size();
    while (at > 0 && is_word_byte(text[at - 1])) --at;
    return text.substr(at);
}

std::string_view first_word(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && is_word_byte(text[at])) ++at;
    return text.substr(0, at);
}

bool begins_lower(std::string_view text) {
    return !text.empty() && letter_case(text, 0) == LetterCase::lower;
}

/// The part of a word in front of a hyphen that ends a line; empty where there is none.
std::string_view divided_head(std::string_view text) {
    if (text.size() < 2 || text.back() != '-') return {};
    const std::string_view word = last_word(text.substr(0, text.size() - 1));
    return word.empty() || word.back() == '-' ? std::string_view() : word;
}

}  // namespace

PdfHyphens::PdfHyphens(const std::vector<PdfLine>& lines) {
    for (const PdfLine& line : lines) learn(text_of(line));
    std::size_t divided = 0;
    std::size_t whole = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::string above = text_of(lines[i]);
        const std::string below = text_of(lines[i + 1]);
        const std::string_view head = divided_head(above);
        if (head.empty() || !begins_lower(below)) continue;
        divided += knows(head, first_word(below)) ? 1U : 0U;
        whole += words_.contains(lowered(std::string(head) + "-" + std::string(first_word(below)))) ? 1U : 0U;
    }
    divides_ = divided > 1 && divided > whole;
}

void PdfHyphens::learn(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size()) {
        const std::string_view word = first_word(line.substr(at));
        at += word.size();
        // The last word of a line may be half a word.
        if (!word.empty() && at < line.size()) words_.insert(lowered(word));
        if (word.empty()) ++at;
    }
}

bool PdfHyphens::knows(std::string_view head, std::string_view tail) const {
    return words_.contains(lowered(std::string(head) + std::string(tail)));
}

bool PdfHyphens::is_division(std::string_view head, std::string_view tail) const {
    const std::string hyphened = lowered(std::string(head) + "-" + std::string(tail));
    if (words_.contains(hyphened)) return false;
    if (knows(head, tail)) return true;
    return divides_ && !is_compound_head(lowered(head)) && head.find('-') == std::string_view::npos;
}

void PdfHyphens::append(std::string& text, std::string_view next) const {
    if (text.ends_with(soft_hyphen)) {
        text.resize(text.size() - soft_hyphen.size());
        text.append(next);
        return;
    }
    const std::string_view head = divided_head(text);
    if (head.empty() || next.empty() || is_blank(next[0])) {
        text.append(text.empty() ? "" : " ").append(next);
        return;
    }
    if (begins_lower(next) && is_division(head, first_word(next))) text.pop_back();
    text.append(next);
}

}  // namespace dateline
