// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/text_decoder.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "schema/text_normalizer.h"

namespace dateline {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";

std::string converted(std::string_view bytes, const char* encoding) {
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding);
    std::string out;
    text.toUTF8String(out);
    return out;
}

bool has_utf16_mark(std::string_view bytes) {
    return bytes.starts_with(utf16_little_mark) || bytes.starts_with(utf16_big_mark);
}

}  // namespace

std::string decode_text(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) return valid_utf8(bytes.substr(utf8_mark.size()));
    if (bytes.starts_with(utf16_little_mark)) return converted(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with(utf16_big_mark)) return converted(bytes.substr(2), "UTF-16BE");
    if (is_valid_utf8(bytes)) return std::string(bytes);
    return converted(bytes, "windows-1252");
}

bool is_binary(std::string_view bytes) {
    return !has_utf16_mark(bytes) && bytes.find('\0') != std::string_view::npos;
}

}  // namespace dateline
