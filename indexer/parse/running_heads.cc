// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/running_heads.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/written_date.h"

namespace dateline {

namespace {

constexpr std::size_t longest_head = 160;
constexpr std::size_t lines_at_head = 2;
constexpr int least_pages = 3;

/// The text without its date and figures: `Acme Reports Results – Page 7` and `– Page 8` are the same head.
std::string head_key(std::string_view text) {
    const auto date = find_date(text, Year::required, longest_head);
    const std::size_t begin = date ? date->begin : text.size();
    const std::size_t end = date ? date->end : text.size();
    std::string key;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!is_digit(text[i]) && (i < begin || i >= end)) key += text[i];
    return key;
}

bool may_be_head(const RawBlock& block) {
    return block.kind != RawBlockKind::bullet && block.text.size() <= longest_head && has_word(block.text);
}

/// For each block whether it stands at the head or the foot of a page that has another beside it.
std::vector<bool> page_ends(const std::vector<RawBlock>& blocks) {
    std::vector<bool> ends(blocks.size());
    std::size_t on_page = lines_at_head;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].page_break) {
            on_page = 0;
            if (i > 0) ends[i - 1] = true;
        }
        if (on_page < lines_at_head) ends[i] = true;
        ++on_page;
    }
    return ends;
}

bool is_page_end(const Line& line) {
    return line.page_break || starts_with_lower(line.text, "<page>");
}

bool may_be_head(const Line& line) {
    return !is_page_end(line) && line.text.size() <= longest_head && has_word(line.text) &&
           !is_page_number(line.text);
}

/// For each line whether it is the first or the last of a page that has text before it.
std::vector<bool> page_ends(const std::vector<Line>& lines) {
    std::vector<bool> ends(lines.size());
    bool at_head = false;
    std::size_t last = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_page_end(lines[i])) {
            if (last < lines.size()) ends[last] = at_head = true;
        }
        if (!may_be_head(lines[i])) continue;
        ends[i] = std::exchange(at_head, false);
        last = i;
    }
    return ends;
}

}  // namespace

std::vector<bool> running_lines(const std::vector<Line>& lines) {
    std::vector<bool> heads = page_ends(lines);
    std::unordered_map<std::string, int> pages;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (heads[i]) ++pages[head_key(lines[i].text)];
    for (std::size_t i = 0; i < lines.size(); ++i)
        heads[i] = heads[i] && pages[head_key(lines[i].text)] >= least_pages;
    return heads;
}

std::vector<bool> running_heads(const std::vector<RawBlock>& blocks) {
    const std::vector<bool> ends = page_ends(blocks);
    std::unordered_map<std::string, int> pages;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (ends[i] && may_be_head(blocks[i])) ++pages[head_key(blocks[i].text)];
    std::vector<bool> heads(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!ends[i] || !may_be_head(blocks[i])) continue;
        heads[i] = is_page_number(blocks[i].text) || pages[head_key(blocks[i].text)] >= least_pages;
    }
    return heads;
}

}  // namespace dateline
