// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/decode/pdf_file.h"

#include <cstddef>
#include <variant>

#include "indexer/decode/pdf_release.h"
#include "tests/indexer/decode/html_blocks.h"

namespace dateline::test {

namespace {

constexpr double page_height = 792;

std::string number(double value) {
    return std::to_string(value);
}

/// Every code from a to z means the letter three places on.
std::string shifted_map() {
    std::string map =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Shift def /CMapType 2 def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n2 beginbfrange\n"
        "<20> <60> <0020>\n<61> <7A> <0064>\nendbfrange\nendcmap end end\n";
    return "<< /Length " + std::to_string(map.size()) + " >>\nstream\n" + map + "endstream";
}

std::string font(std::string_view name, std::string_view rest) {
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + std::string(name) + " /Encoding /WinAnsiEncoding " +
           std::string(rest) + ">>";
}

std::string_view font_name(PdfFont font) {
    switch (font) {
        case PdfFont::bold:
            return "/F2";
        case PdfFont::shifted:
            return "/F3";
        case PdfFont::plain:
            break;
    }
    return "/F1";
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

PdfFile& PdfFile::page() {
    pages_.emplace_back();
    return *this;
}

PdfFile& PdfFile::operators(std::string_view text) {
    if (pages_.empty()) page();
    pages_.back().append(text).append("\n");
    return *this;
}

PdfFile& PdfFile::text(double left, double down, std::string_view text, PdfFont font, double size) {
    return operators("BT " + std::string(font_name(font)) + " " + number(size) + " Tf " + number(left) + " " +
                     number(page_height - down) + " Td (" + escaped(text) + ") Tj ET");
}

PdfFile& PdfFile::lines(double left, double down, const std::vector<std::string>& lines, PdfFont font) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        text(left, down + 12 * static_cast<double>(i), lines[i], font);
    return *this;
}

PdfFile& PdfFile::trailer(std::string_view entry) {
    trailer_ = entry;
    return *this;
}

PdfFile& PdfFile::created(std::string_view date) {
    created_ = date;
    return *this;
}

std::string PdfFile::without_end() const {
    // 1 catalogue, 2 pages, 3 to 5 fonts, 6 map, 7 metadata, then two objects a page.
    std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>",
                                        "",
                                        font("Helvetica", ""),
                                        font("Helvetica-Bold", ""),
                                        font("Helvetica", "/ToUnicode 6 0 R "),
                                        shifted_map(),
                                        "<< /CreationDate (" + created_ + ") >>"};
    std::string kids;
    for (const std::string& content : pages_) {
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents " +
                          std::to_string(objects.size() + 2) +
                          " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>");
        objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content +
                          "endstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages_.size()) + " >>";
    std::string out = "%PDF-1.4\n";
    for (std::size_t i = 0; i < objects.size(); ++i)
        out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    return out;
}

std::string PdfFile::bytes() const {
    std::string out = without_end();
    std::vector<std::size_t> offsets;
    for (std::size_t i = 1; i <= 7 + 2 * pages_.size(); ++i)
        offsets.push_back(out.find("\n" + std::to_string(i) + " 0 obj\n") + 1);
    const std::size_t table = out.size();
    out += "xref\n0 " + std::to_string(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets) {
        const std::string digits = std::to_string(offset);
        out += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return out + "trailer\n<< /Size " + std::to_string(offsets.size() + 1) + " /Root 1 0 R /Info 7 0 R " +
           trailer_ + " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

std::string decoded(std::string_view bytes) {
    const Decoded result = decode_pdf(bytes);
    if (const auto* refusal = std::get_if<DecodeRefusal>(&result)) return "refused: " + refusal->reason;
    return printed(std::get<DecodedRelease>(result).raw.blocks);
}

}  // namespace dateline::test
