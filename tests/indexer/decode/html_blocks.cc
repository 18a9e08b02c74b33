// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/decode/html_blocks.h"

#include <algorithm>
#include <utility>

#include "indexer/decode/html_events.h"
#include "indexer/decode/markup_blocks.h"

namespace dateline::test {

namespace {

class BlockHandler : public HtmlHandler {
  public:
    void start(std::string_view name, std::span<const MarkupAttribute> attributes) override {
        blocks_.start(name, attributes);
    }
    void end(std::string_view name) override { blocks_.end(name); }
    void text(std::string_view utf8) override { blocks_.text(utf8); }
    void script(std::string_view) override {}

    std::vector<RawBlock> take() && { return std::move(blocks_).take_blocks(); }

  private:
    MarkupBlocks blocks_;
};

}  // namespace

std::vector<RawBlock> html_blocks(std::string_view html) {
    BlockHandler handler;
    read_html(html, handler);
    return std::move(handler).take();
}

std::string printed(const std::vector<RawBlock>& blocks) {
    std::string out;
    for (const RawBlock& block : blocks) {
        if (!out.empty()) out += '\n';
        out += "PHBR"[static_cast<int>(block.kind)];
        if (block.emphasised) out += '!';
        if (block.centred) out += 'c';
        if (block.page_break) out += '^';
        out.append(" ").append(block.text);
        const auto text = out.end() - static_cast<std::ptrdiff_t>(block.text.size());
        std::replace(text, out.end(), '\n', '/');
        std::replace(text, out.end(), '\t', '|');
    }
    return out;
}

}  // namespace dateline::test
