// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_release.h"

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/decode/pdf_filing.h"
#include "indexer/decode/pdf_furniture.h"
#include "indexer/decode/pdf_lines.h"
#include "indexer/decode/pdf_paragraphs.h"
#include "indexer/decode/pdf_quality.h"
#include "indexer/decode/pdf_words.h"

namespace dateline {

namespace {

std::vector<PdfLine> lines_of(const std::vector<PdfPage>& pages) {
    std::vector<PdfLine> lines;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (PdfLine& line : lines_of(pages[i], static_cast<int>(i))) lines.push_back(std::move(line));
    return lines;
}

}  // namespace

Decoded decode_pdf(std::string_view bytes) {
    std::variant<PdfText, PdfFault> read = read_pdf(bytes);
    if (auto* fault = std::get_if<PdfFault>(&read)) return DecodeRefusal{"", std::move(fault->reason)};
    const PdfText& text = std::get<PdfText>(read);
    if (text.is_cut) return DecodeRefusal{"", "is too long: more than 2,000 pages or 16 MB of text"};
    switch (quality_of(text.pages)) {
        case PdfQuality::readable:
            break;
        case PdfQuality::no_text:
            return DecodeRefusal{"", "has no text: its pages are pictures, likely scanned"};
        case PdfQuality::broken_font_map:
            return DecodeRefusal{"", "has a broken font map: its characters are not those that it shows"};
    }
    std::vector<PdfLine> lines = lines_of(text.pages);
    if (take_exhibit(lines) == FilingShape::form)
        return DecodeRefusal{"", "is a Form 8-K without a press release", false};
    remove_furniture(lines, text.pages);
    DecodedRelease release;
    release.raw.blocks = paragraphs_of(lines);
    if (release.raw.blocks.empty()) return DecodeRefusal{"", "has no text but page numbers"};
    // The day of the file, not of the news: for releases that state none.
    release.raw.published = text.created;
    return release;
}

}  // namespace dateline
