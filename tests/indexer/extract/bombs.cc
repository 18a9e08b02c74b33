// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/extract/bombs.h"

#include "tests/indexer/decode/archived.h"
#include "tests/indexer/read/compressed.h"

namespace dateline::test {

namespace {

/// A number as zip writes it.
void put(std::string& bytes, std::size_t at, std::size_t value, std::size_t width) {
    for (std::size_t i = 0; i < width; ++i) bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
}

/// As FlateDecode wants it: what gzip wraps, in zlib's wrapping; the checksum is not looked at.
std::string deflated(std::string_view content) {
    constexpr std::size_t gzip_header = 10;
    constexpr std::size_t gzip_trailer = 8;
    const std::string gzip = compressed(content, Compression::gzip);
    return "\x78\x9C" + gzip.substr(gzip_header, gzip.size() - gzip_header - gzip_trailer) + "0000";
}

std::string pdf_object(int number, const std::string& content) {
    return std::to_string(number) + " 0 obj\n" + content + "\nendobj\n";
}

/// Pages are objects from 10 on, all with the same content; `kids` stand behind them in the tree.
std::string pdf_of(std::string_view drawn, std::size_t pages, const std::string& kids) {
    constexpr int first_page = 10;
    const std::string stream = deflated(drawn);
    std::string tree;
    std::string objects;
    for (int page = first_page; page < first_page + static_cast<int>(pages); ++page) {
        tree += std::to_string(page) + " 0 R ";
        objects += pdf_object(page,
                              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                              "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>");
    }
    return "%PDF-1.4\n" + pdf_object(1, "<</Type/Catalog/Pages 2 0 R>>") +
           pdf_object(2, "<</Type/Pages/Count " + std::to_string(pages) + "/Kids[" + tree + kids + "]>>") +
           pdf_object(4, "<</Length " + std::to_string(stream.size()) + "/Filter/FlateDecode>>stream\n" +
                             stream + "\nendstream") +
           pdf_object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>") +
           pdf_object(
               6,
               "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 10>>"
               "stream\n/X Do /X Do\nendstream") +
           objects + "trailer<</Root 1 0 R/Size 7>>\n%%EOF\n";
}

}  // namespace

std::string repeated(std::string_view text, std::size_t count) {
    std::string out;
    out.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) out += text;
    return out;
}

std::string page_of_attributes(std::size_t count) {
    std::string out = "<!doctype html><html><body><p";
    for (std::size_t i = 0; i < count; ++i) out += " a" + std::to_string(i) + "=1";
    return out + ">Acme Reports Results</p></body></html>";
}

std::string laughing_xml(int levels) {
    std::string out = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY l0 \"hahahahaha\">\n";
    for (int level = 1; level <= levels; ++level) {
        const std::string below = "&l" + std::to_string(level - 1) + ";";
        out += "<!ENTITY l" + std::to_string(level) + " \"" + repeated(below, 10) + "\">\n";
    }
    return out + "]>\n<rss version=\"2.0\"><channel><item><title>&l" + std::to_string(levels) +
           ";</title><description>&l" + std::to_string(levels) + ";</description></item></channel></rss>";
}

std::string including_xml(std::string_view path) {
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY file SYSTEM \"file://" + std::string(path) +
           "\">]>\n<rss version=\"2.0\"><channel><item><title>Acme</title><description>&file;</description>"
           "</item></channel></rss>";
}

std::string overlapping_zip(std::size_t count, std::size_t length) {
    const std::string one = archived(ArchiveKind::zip, {{"a.txt", std::string(length, 'x')}});
    const std::size_t directory = one.find("PK\x01\x02");
    const std::size_t end = one.find("PK\x05\x06", directory);
    const std::string entries = repeated(one.substr(directory, end - directory), count);
    std::string last = one.substr(end);
    put(last, 8, count, 2);
    put(last, 10, count, 2);
    put(last, 12, entries.size(), 4);
    return one.substr(0, directory) + entries + last;
}

std::string pdf_that_draws(std::string_view content, std::size_t pages) {
    return pdf_of(content, pages, "");
}

std::string pdf_of_endless_pages() {
    return pdf_of("BT /F 9 Tf 72 720 Td (Acme reports) Tj ET", 3, repeated("2 0 R ", 100'000));
}

}  // namespace dateline::test
