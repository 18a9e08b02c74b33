// SPDX-License-Identifier: GPL-2.0-or-later
// Pieces: one pass over the blocks, each cut from the front to the end.
#include "indexer/parse/pieces.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/colon_heading.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/run_in_heading.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t least_glued_paragraph = 120;
constexpr std::size_t most_context = 20000;
constexpr std::size_t longest_label = 150;

/// `Contact DetailsJane Doe`, `CONTACT: Jane Doe`: short as a heading, but a label and its text.
bool has_glued_label(std::string_view text) {
    const auto found = leading_heading(text, {});
    if (!found) return false;
    const auto known = known_heading(text.substr(0, found->end));
    return known && known->kind == SectionKind::contact;
}

/// Where `About Orvane` begins in `Additional Resources:About Orvane`; 0 where no title of links stands
/// in front of one.
std::size_t second_title(std::string_view text) {
    const std::size_t about = text.find("About ", 1);
    if (about == npos || !is_about(text.substr(about))) return 0;
    const std::string_view before = trimmed(text.substr(0, about));
    const bool parted = text[about - 1] == ' ' || text[about - 1] == ':';
    return parted && find_lower(before, "resources") != npos ? about : 0;
}

class Cutter {
  public:
    Cutter(std::string_view context, bool labels) : context_(context), labels_(labels) {}

    void cut(const Block& block, std::size_t offset, const Block* next) {
        const std::string_view text = block.text;
        gap_ = block.gap;
        if (block.shape == BlockShape::table) {
            text_piece(block, text);
            return;
        }
        std::size_t begin = 0;
        if (offset == 0) {
            auto heading = leading_heading(text, context_);
            if (!heading && labels_) heading = labelled_paragraph(text);
            if (heading) begin = heading_pieces(block, *heading, 0);
        }
        std::size_t from = std::max(begin, offset);
        if (text.size() >= least_glued_paragraph) {
            while (const auto heading = inner_heading(text, from, context_)) {
                text_piece(block, text.substr(begin, heading->begin - begin));
                begin = from = heading_pieces(block, *heading, 0);
            }
        }
        finish(block, text.substr(begin), next);
    }

    void heading(const Block& block) {
        const std::string_view text = block.text;
        const std::size_t about = second_title(text);
        gap_ = block.gap;
        if (about > 0) text_piece(block, text.substr(0, about));
        pieces_.push_back({std::string(text.substr(about)), block.line, block.shape, gap_, true, false, {}});
    }

    std::vector<Piece> take() { return std::move(pieces_); }

  private:
    /// The end of a block: a footer inside it, a heading glued to it.
    void finish(const Block& block, std::string_view text, const Block* next) {
        const std::size_t footer = inner_footer(text);
        if (footer != npos) {
            text_piece(block, text.substr(0, footer));
            gap_ = true;
            text_piece(block, text.substr(footer));
            return;
        }
        const bool followed = next != nullptr && next->shape == BlockShape::prose && next->text.size() >= 60;
        const std::size_t heading = followed ? trailing_heading(text) : npos;
        text_piece(block, text.substr(0, heading));
        if (heading != npos) {
            pieces_.push_back({std::string(trimmed(text.substr(heading))),
                               block.line,
                               BlockShape::prose,
                               true,
                               true,
                               false,
                               {}});
        }
    }

    std::size_t heading_pieces(const Block& block, const RunInHeading& found, std::size_t base) {
        const std::string_view text = block.text;
        pieces_.push_back({std::string(trimmed(text.substr(base + found.begin, found.end - found.begin))),
                           block.line, BlockShape::prose, true, true, true,
                           std::string(text.substr(base + found.end, found.text_begin - found.end))});
        gap_ = true;
        return base + found.text_begin;
    }

    void text_piece(const Block& block, std::string_view text) {
        text = block.shape == BlockShape::table ? text : trimmed(text);
        if (text.empty()) return;
        pieces_.push_back({std::string(text), block.line, block.shape, gap_, false, false, {}});
        gap_ = true;
    }

    std::string_view context_;
    bool labels_;  ///< the release prints headings in front of their paragraphs
    std::vector<Piece> pieces_;
    bool gap_ = false;
};

}  // namespace

std::vector<Piece> cut_pieces(const std::vector<Block>& blocks, std::size_t first_offset,
                              std::string_view context) {
    const auto labelled = std::count_if(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.shape == BlockShape::prose && has_labelled_clause(block.text);
    });
    Cutter cutter(context.substr(0, most_context), labelled >= 2);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block* previous = i > 0 ? &blocks[i - 1] : nullptr;
        const Block* next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
        const std::size_t offset = i == 0 ? first_offset : 0;
        const bool label = blocks[i].text.size() <= longest_label && has_glued_label(blocks[i].text);
        const bool titles = blocks[i].text.size() <= longest_label && second_title(blocks[i].text) > 0;
        if (offset == 0 && !label && (titles || is_heading_block(previous, blocks[i], next))) {
            cutter.heading(blocks[i]);
        } else {
            cutter.cut(blocks[i], offset, next);
        }
    }
    return cutter.take();
}

}  // namespace dateline
