// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_release.h"

#include <utility>

#include "indexer/decode/html_events.h"
#include "indexer/decode/markup_blocks.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

class PageReader : public HtmlHandler {
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

Decoded decode_html(std::string_view bytes) {
    PageReader reader;
    read_html(decode_text(bytes), reader);
    DecodedRelease release;
    release.raw.blocks = std::move(reader).take();
    return release;
}

}  // namespace dateline
