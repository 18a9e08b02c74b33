// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/plain_document.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/parse/characters.h"
#include "indexer/parse/source_places.h"
#include "indexer/parse/text_lines.h"

namespace dateline {

namespace {

bool has_word_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += character_bytes(text, at))
        if (is_word_character(text, at)) return true;
    return false;
}

std::vector<Paragraph> paragraphs_of_text(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    bool open = false;
    for (const Line& line : split_lines(text)) {
        if (line.text.empty()) {
            open = false;
        } else if (open) {
            paragraphs.back().text.append(" ").append(line.text);
        } else {
            paragraphs.push_back({std::string(line.text), line.number});
            open = true;
        }
    }
    return paragraphs;
}

std::vector<Paragraph> paragraphs_of(const RawRelease& raw) {
    if (raw.blocks.empty()) return paragraphs_of_text(raw.text);
    std::vector<Paragraph> paragraphs;
    for (const RawBlock& block : raw.blocks)
        if (!block.text.empty()) paragraphs.push_back({block.text, static_cast<int>(paragraphs.size()) + 1});
    return paragraphs;
}

}  // namespace

std::variant<Release, ParseError> plain_document(const RawRelease& raw) {
    Release document;
    document.headline = std::string(trimmed(raw.title));
    if (!raw.subtitle.empty()) document.subheadline = raw.subtitle;
    document.url = raw.url;
    if (!raw.language.empty()) document.language = raw.language;
    std::vector<Paragraph> paragraphs = paragraphs_of(raw);
    bool words = has_word_character(raw.title) || has_word_character(raw.subtitle);
    for (const Paragraph& paragraph : paragraphs) words = words || has_word_character(paragraph.text);
    if (!words) return ParseError{"expected a text, found no word", 0};
    if (!paragraphs.empty()) {
        const int line = paragraphs.front().line;
        document.sections.push_back(
            {std::nullopt, SectionKind::body, line, std::move(paragraphs), "plain text"});
    }
    return document;
}

std::variant<Release, ParseError> parse_document(const RawRelease& raw, TextModel model) {
    auto parsed = model == TextModel::plain ? plain_document(raw) : parse_release(raw);
    auto* release = std::get_if<Release>(&parsed);
    if (release != nullptr && raw.blocks.empty()) find_source_places(raw.text, *release);
    return parsed;
}

}  // namespace dateline
