// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/reflowed_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include "indexer/parse/blocks.h"

namespace dateline {

namespace {

/// Columns set apart by spaces, set apart by tabs.
std::string with_tabs(std::string_view row) {
    std::string out;
    for (std::size_t at = 0; at < row.size();) {
        const std::size_t end = std::min(row.find_first_not_of(' ', at), row.size());
        if (end > at) out += end - at >= 2 ? '\t' : ' ';
        if (end < row.size()) out += row[end];
        at = end + 1;
    }
    return out;
}

/// A block of reflowed text as one of a format with structure.
RawBlock raw_block(Block&& block) {
    RawBlock raw;
    raw.centred = block.centred;
    if (block.shape == BlockShape::table) {
        raw.kind = RawBlockKind::row;
        raw.text = with_tabs(block.text);
    } else if (block.shape == BlockShape::bullet) {
        const std::size_t mark = block.text.find(' ');
        raw.kind = RawBlockKind::bullet;
        raw.text = mark == std::string::npos ? block.text : block.text.substr(mark + 1);
    } else {
        raw.text = std::move(block.text);
    }
    return raw;
}

}  // namespace

std::vector<RawBlock> reflowed(std::string_view text) {
    std::vector<RawBlock> out;
    for (Block& block : block_text(text).blocks) {
        const bool goes_on = !block.gap && block.shape == BlockShape::prose && !out.empty() &&
                             out.back().kind == RawBlockKind::prose;
        if (goes_on) {
            out.back().text.append("\n").append(block.text);
        } else {
            out.push_back(raw_block(std::move(block)));
        }
    }
    return out;
}

}  // namespace dateline
