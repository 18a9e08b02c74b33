// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/marked_blocks.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/masthead.h"
#include "indexer/parse/running_heads.h"
#include "indexer/parse/section_rules.h"
#include "indexer/parse/torn_sentence.h"

namespace dateline {

namespace {

/// Longest text that counts as a heading because it is emphasised: some houses print whole paragraphs bold.
constexpr std::size_t longest_emphasised_heading = 160;

bool is_marked_heading(const RawBlock& raw, std::string_view text) {
    if (raw.kind == RawBlockKind::heading) return true;
    return raw.kind == RawBlockKind::prose && raw.emphasised && text.size() <= longest_emphasised_heading;
}

Block block_of(const RawBlock& raw, std::string_view text, int number) {
    Block block;
    block.text = with_plain_spaces(text);
    if (raw.kind == RawBlockKind::bullet) block.text.insert(0, "• ");
    block.line = number;
    if (raw.kind == RawBlockKind::bullet) block.shape = BlockShape::bullet;
    if (raw.kind == RawBlockKind::row) block.shape = BlockShape::table;
    block.gap = true;
    block.heading_mark = is_marked_heading(raw, text);
    block.centred = raw.centred;
    return block;
}

/// Whether a title that ends so goes on in the next line: `… Net Income of`.
bool ends_open_title(std::string_view text) {
    static constexpr auto words =
        std::to_array<std::string_view>({"of", "and", "the", "for", "to", "in", "on", "with", "by", "from",
                                         "at", "a", "an", "or", "&", "its"});
    if (text.ends_with(',')) return true;
    const std::size_t space = text.find_last_of(" \n");
    const std::string last = lowered(space == std::string_view::npos ? text : text.substr(space + 1));
    return space != std::string_view::npos && std::find(words.begin(), words.end(), last) != words.end();
}

/// Whether two lines of a heading or of a centred title are one title broken in two.
bool is_one_title(const RawBlock& raw, std::string_view line, std::string_view next) {
    if (!raw.emphasised && raw.kind != RawBlockKind::heading) return false;
    if (ends_open_title(line)) return true;
    if (!raw.centred && raw.kind != RawBlockKind::heading) return false;
    if (line.ends_with(':') || next.starts_with('(') || is_letterhead_name(line)) return false;
    if (title_shape(line).all_capitals != title_shape(next).all_capitals) return false;
    Block block;
    block.text = std::string(line);
    return !is_masthead(block);
}

/// Whether the company's name stands above the title of a statement.
bool heads_statement(const Block& name, const Block& title) {
    if (!is_letterhead_name(name.text)) return false;
    const auto known = known_heading(title.text);
    return known && known->kind == SectionKind::financial_tables;
}

class BlockAdopter {
  public:
    void add(const RawBlock& raw, int number, bool furniture) {
        page_break_ = page_break_ || raw.page_break;
        if (furniture || !has_word(raw.text) || is_end_mark(raw.text)) return drop(raw.text, number);
        if (raw.kind == RawBlockKind::prose && page_break_ && is_page_number(raw.text))
            return drop(raw.text, number);
        if (raw.kind == RawBlockKind::row || raw.kind == RawBlockKind::bullet) {
            place(raw, raw.text, number);
        } else {
            add_lines(raw, number);
        }
    }

    BlockedText take() && { return std::move(out_); }

  private:
    void add_lines(const RawBlock& raw, int number) {
        std::string line;
        bool first = true;
        for (std::size_t at = 0; at <= raw.text.size();) {
            const std::size_t end = std::min(raw.text.find('\n', at), raw.text.size());
            const std::string_view next = std::string_view(raw.text).substr(at, end - at);
            at = end + 1;
            if (!line.empty() && is_one_title(raw, line, next)) {
                line.append(" ").append(next);
                continue;
            }
            if (!line.empty()) place(raw, line, number, std::exchange(first, false));
            line = std::string(next);
        }
        if (!line.empty()) place(raw, line, number, first);
    }

    void place(const RawBlock& raw, std::string_view text, int number, bool gap = true) {
        Block block = block_of(raw, text, number);
        block.gap = gap;
        const bool prose = raw.kind == RawBlockKind::prose && !out_.blocks.empty();
        Block* previous = prose ? &out_.blocks.back() : nullptr;
        const bool title_goes_on = prose && block.heading_mark && previous->heading_mark &&
                                   previous->centred == block.centred &&
                                   (ends_open_title(previous->text) || heads_statement(*previous, block));
        if (title_goes_on || (prose && !block.heading_mark && goes_on(*previous, block.text, page_break_))) {
            previous->text.append(" ").append(block.text);
        } else {
            out_.blocks.push_back(std::move(block));
        }
        page_break_ = false;
    }

    void drop(std::string_view text, int number) {
        if (!trimmed(text).empty()) out_.furniture.push_back({std::string(trimmed(text)), number});
    }

    BlockedText out_;
    bool page_break_ = false;
};

}  // namespace

BlockedText adopt_blocks(const std::vector<RawBlock>& blocks) {
    const std::vector<bool> heads = running_heads(blocks);
    BlockAdopter adopter;
    for (std::size_t i = 0; i < blocks.size(); ++i) adopter.add(blocks[i], static_cast<int>(i) + 1, heads[i]);
    return std::move(adopter).take();
}

}  // namespace dateline
