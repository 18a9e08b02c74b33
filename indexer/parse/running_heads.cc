// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/running_heads.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "indexer/parse/characters.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/section_rules.h"
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

bool may_be_head(const Line& line) {
    return !is_page_end(line) && line.text.size() <= longest_head && has_word(line.text) &&
           !is_page_number(line.text);
}

/// What stands at the turns of the pages.
struct PageTurns {
    std::vector<std::size_t> feet;                ///< the last line of each page that another follows
    std::vector<std::vector<std::size_t>> heads;  ///< the first lines of each page that another goes before
};

PageTurns page_turns(const std::vector<Line>& lines) {
    constexpr std::size_t most_head_lines = 5;
    PageTurns turns;
    std::size_t last = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_page_end(lines[i]) && last < lines.size()) {
            turns.feet.push_back(last);
            turns.heads.emplace_back();
            last = lines.size();
        }
        if (!may_be_head(lines[i])) continue;
        if (!turns.heads.empty() && turns.heads.back().size() < most_head_lines)
            turns.heads.back().push_back(i);
        last = i;
    }
    return turns;
}

/// Marks those of `candidates` that are alike on enough pages.
void mark_alike(const std::vector<Line>& lines, const std::vector<std::size_t>& candidates,
                std::vector<bool>& marked) {
    std::unordered_map<std::string, int> pages;
    for (const std::size_t i : candidates)
        if (!is_statement_title(lines[i].text)) ++pages[head_key(lines[i].text)];
    for (const std::size_t i : candidates)
        if (pages[head_key(lines[i].text)] >= least_pages) marked[i] = true;
}

}  // namespace

bool is_page_end(const Line& line) {
    return line.page_break || starts_with_lower(line.text, "<page>");
}

bool is_statement_title(std::string_view text) {
    const auto known = known_heading(text);
    return known && (known->kind == SectionKind::financial_tables || known->kind == SectionKind::non_gaap);
}

std::vector<bool> running_lines(const std::vector<Line>& lines) {
    std::vector<bool> running(lines.size());
    if (std::none_of(lines.begin(), lines.end(), is_page_end)) return running;
    PageTurns turns = page_turns(lines);
    mark_alike(lines, turns.feet, running);
    // The second line of a head is looked at only where the first one runs, and so on.
    for (std::size_t row = 0; !turns.heads.empty(); ++row) {
        std::erase_if(turns.heads, [&](const std::vector<std::size_t>& head) {
            return row >= head.size() || (row > 0 && !running[head[row - 1]]);
        });
        std::vector<std::size_t> candidates;
        for (const std::vector<std::size_t>& head : turns.heads) candidates.push_back(head[row]);
        mark_alike(lines, candidates, running);
    }
    return running;
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
