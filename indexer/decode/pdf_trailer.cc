// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_trailer.h"

#include <cstddef>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

/// `12 0` of the object that holds the byte at `at`; empty where no object begins before it.
std::string_view object_around(std::string_view bytes, std::size_t at) {
    constexpr std::size_t longest_gap = 4096;
    const std::size_t word = bytes.rfind(" obj", at);
    if (word == std::string_view::npos || at - word > longest_gap) return {};
    std::size_t begin = word;
    while (begin > 0 && (is_digit(bytes[begin - 1]) || bytes[begin - 1] == ' ')) --begin;
    return bytes.substr(begin, word - begin);
}

}  // namespace

std::string with_trailer(std::string_view bytes) {
    if (bytes.find("/Encrypt") != std::string_view::npos) return {};
    const std::size_t catalogue = bytes.rfind("/Catalog");
    const std::size_t end = bytes.rfind("endobj");
    if (catalogue == std::string_view::npos || end == std::string_view::npos) return {};
    const std::string_view object = object_around(bytes, catalogue);
    if (object.empty()) return {};
    std::string out(bytes.substr(0, end));
    out.append("endobj\ntrailer\n<< /Root ").append(object).append(" R >>\nstartxref\n0\n%%EOF\n");
    return out;
}

}  // namespace dateline
