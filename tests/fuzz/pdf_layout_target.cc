// SPDX-License-Identifier: GPL-2.0-or-later
// Words anywhere on pages -> blocks: the reader of PDF without Poppler, which the fuzzer cannot see into.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "indexer/decode/pdf_filing.h"
#include "indexer/decode/pdf_furniture.h"
#include "indexer/decode/pdf_lines.h"
#include "indexer/decode/pdf_paragraphs.h"
#include "indexer/decode/pdf_quality.h"
#include "indexer/parse/characters.h"
#include "schema/utf8.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

constexpr double page_width = 612;
constexpr double page_height = 792;
constexpr double mean_width = 0.5;  ///< of a character, of its size

/// A number for a byte: printable ones reach over the page, those below far beyond its upper left corner.
double place(char byte, double length) {
    const auto value = static_cast<double>(static_cast<unsigned char>(byte));
    return byte < ' ' ? -1e6 * value : (value - ' ') / ('~' - ' ') * length;
}

/// The first three bytes of a line are where its words begin, how high, and their size (bold in capitals).
void add_words(std::string_view line, PdfPage& page) {
    constexpr std::size_t head = 3;
    if (line.size() <= head) return;
    double left = place(line[0], page_width);
    const double top = place(line[1], page_height);
    const double size = 4 + static_cast<double>(static_cast<unsigned char>(line[2]) % 32);
    const std::string text = valid_utf8(line.substr(head));
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        std::string word(text, begin, end - begin);
        std::erase_if(word, [](char c) { return is_blank(c) || static_cast<unsigned char>(c) < ' '; });
        const double width = size * mean_width * static_cast<double>(end - begin);
        if (!word.empty())
            page.words.push_back({std::move(word), left, left + width, top, top + size, size,
                                  is_ascii_upper(line[2]), end < text.size()});
        left += width + size * mean_width;
        begin = end + 1;
    }
}

/// A line that begins with a form feed begins a page.
std::vector<PdfPage> pages_from(std::string_view bytes) {
    std::vector<PdfPage> pages{{page_width, page_height, {}}};
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        const std::string_view line = bytes.substr(begin, end - begin);
        begin = end + 1;
        if (line.starts_with('\f'))
            pages.push_back({page_width, page_height, {}});
        else
            add_words(line, pages.back());
    }
    return pages;
}

}  // namespace

void fuzz_pdf_layout(std::string_view bytes) {
    const std::vector<PdfPage> pages = pages_from(bytes);
    static_cast<void>(quality_of(pages));
    std::vector<PdfLine> lines;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (PdfLine& line : lines_of(pages[i], static_cast<int>(i))) {
            require(!line.cells.empty(), "a line has a cell");
            lines.push_back(std::move(line));
        }
    static_cast<void>(take_exhibit(lines));
    remove_furniture(lines, pages);
    RawRelease raw;
    raw.blocks = paragraphs_of(lines);
    require_sound(raw, bytes.size());
    if (!raw.blocks.empty()) require_parsed_whole(raw);
}

}  // namespace dateline::test
