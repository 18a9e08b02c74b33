// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_release.h"

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

Decoded decode_pdf(std::string_view bytes) {
    std::variant<PdfText, PdfFault> read = read_pdf(bytes);
    if (auto* fault = std::get_if<PdfFault>(&read)) return DecodeRefusal{"", std::move(fault->reason)};
    const PdfText& text = std::get<PdfText>(read);
    switch (quality_of(text.pages)) {
        case PdfQuality::readable:
            break;
        case PdfQuality::no_text:
            return DecodeRefusal{"", "has no text: its pages are pictures, likely scanned"};
        case PdfQuality::broken_font_map:
            return DecodeRefusal{"", "has a broken font map: its characters are not those that it shows"};
    }
    std::vector<PdfPageLines> pages;
    std::vector<double> heights;
    for (const PdfPage& page : text.pages) {
        pages.push_back(lines_of(page, static_cast<int>(pages.size())));
        heights.push_back(page.height);
    }
    remove_furniture(pages, heights);
    std::vector<PdfLine> lines;
    for (PdfPageLines& page : pages)
        for (PdfLine& line : page) lines.push_back(std::move(line));
    const FilingShape filing = take_exhibit(lines);
    if (filing == FilingShape::form) return DecodeRefusal{"", "is a Form 8-K without a press release", false};
    DecodedRelease release;
    release.raw.blocks = paragraphs_of(lines);
    if (release.raw.blocks.empty()) return DecodeRefusal{"", "has no text but page numbers"};
    // The day of the file, not of the news: for releases that state none.
    release.raw.published = text.created;
    return release;
}

}  // namespace dateline
