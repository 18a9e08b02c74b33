// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/marked_blocks.h"

#include <string>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/torn_sentence.h"

namespace dateline {

namespace {

/// Longest text that counts as a heading because it is emphasised: some houses print whole paragraphs bold.
constexpr std::size_t longest_emphasised_heading = 160;

bool is_marked_heading(const RawBlock& raw) {
    if (raw.kind == RawBlockKind::heading) return true;
    return raw.kind == RawBlockKind::prose && raw.emphasised && raw.text.size() <= longest_emphasised_heading;
}

Block block_of(const RawBlock& raw, int number) {
    Block block;
    block.text = raw.kind == RawBlockKind::bullet ? "• " + raw.text : raw.text;
    block.line = number;
    if (raw.kind == RawBlockKind::bullet) block.shape = BlockShape::bullet;
    if (raw.kind == RawBlockKind::row) block.shape = BlockShape::table;
    block.gap = true;
    block.heading_mark = is_marked_heading(raw);
    block.centred = raw.centred;
    return block;
}

class BlockAdopter {
  public:
    void add(const RawBlock& raw, int number) {
        page_break_ = page_break_ || raw.page_break;
        if (!has_word(raw.text)) return drop(raw.text, number);
        if (raw.kind == RawBlockKind::prose && page_break_ && is_page_number(raw.text))
            return drop(raw.text, number);
        Block block = block_of(raw, number);
        if (raw.kind == RawBlockKind::prose && !block.heading_mark && !out_.blocks.empty() &&
            goes_on(out_.blocks.back(), block.text, page_break_)) {
            out_.blocks.back().text.append(" ").append(block.text);
        } else {
            out_.blocks.push_back(std::move(block));
        }
        page_break_ = false;
    }

    BlockedText take() && { return std::move(out_); }

  private:
    void drop(std::string_view text, int number) {
        if (!trimmed(text).empty()) out_.furniture.push_back({std::string(trimmed(text)), number});
    }

    BlockedText out_;
    bool page_break_ = false;
};

}  // namespace

BlockedText adopt_blocks(const std::vector<RawBlock>& blocks) {
    BlockAdopter adopter;
    int number = 0;
    for (const RawBlock& raw : blocks) adopter.add(raw, ++number);
    return std::move(adopter).take();
}

}  // namespace dateline
