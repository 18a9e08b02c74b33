// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks with structure, as the readers of HTML, XML and PDF give them -> the release parser.
#include <algorithm>
#include <string>

#include "indexer/parse/characters.h"
#include "schema/utf8.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

/// Single blanks and trimmed ends, as the contract of RawBlock has it; tabs part cells, `\v` is a line end.
std::string block_text_of(std::string_view bytes, bool is_row) {
    std::string out;
    for (const char c : trimmed(bytes)) {
        const char here = c == '\v' ? '\n' : c == '\t' && is_row ? '\t' : is_blank(c) ? ' ' : c;
        if (here == ' ' && (out.empty() || out.back() == ' ')) continue;
        out += here;
    }
    return std::string(trimmed(out));
}

/// The first byte of a line is its kind and marks: `@` prose, `A` heading, `B` bullet, `C` row; 4 more is
/// emphasised, 8 centred, 16 behind a page break. `#` sets the title, `+` the subtitle, `=` the date, `~` the
/// issuer, `$` a ticker.
void read_line(std::string_view line, RawRelease& raw) {
    if (line.empty()) return;
    const auto mark = static_cast<unsigned char>(line.front());
    std::string text = block_text_of(valid_utf8(line.substr(1)), mark % 4 == 3);
    switch (mark) {
        case '#':
            raw.title = text;
            return;
        case '+':
            raw.subtitle = text;
            return;
        case '=':
            raw.published = text;
            return;
        case '~':
            raw.issuer = text;
            return;
        case '$':
            raw.tickers.push_back(text);
            return;
        default:
            break;
    }
    if (text.empty()) return;
    RawBlock block;
    block.kind = static_cast<RawBlockKind>(mark % 4);
    block.text = std::move(text);
    block.emphasised = (mark & 4U) != 0;
    block.centred = (mark & 8U) != 0;
    block.page_break = (mark & 16U) != 0;
    raw.blocks.push_back(std::move(block));
}

}  // namespace

void fuzz_release_blocks(std::string_view bytes) {
    RawRelease raw;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        read_line(bytes.substr(begin, end - begin), raw);
        begin = end + 1;
    }
    if (!raw.blocks.empty()) require_parsed_whole(raw);
}

}  // namespace dateline::test
