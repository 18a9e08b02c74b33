// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/running_heads.h"

#include <string>
#include <string_view>
#include <unordered_map>

#include "indexer/parse/characters.h"
#include "indexer/parse/litter.h"

namespace dateline {

namespace {

constexpr std::size_t longest_head = 160;
constexpr std::size_t lines_at_head = 2;
constexpr int least_pages = 3;

/// The text without its figures: `Acme Reports Results – Page 7` and `– Page 8` are the same head.
std::string head_key(std::string_view text) {
    std::string key;
    for (const char c : text)
        if (!is_digit(c)) key += c;
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

}  // namespace

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
