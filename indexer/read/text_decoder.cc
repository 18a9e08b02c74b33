// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/text_decoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

#include "indexer/parse/characters.h"
#include "schema/text_normalizer.h"
#include "schema/utf8.h"

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

using Encoding = std::pair<std::string_view, const char*>;

/// Names as pages write them, and the encoding that browsers read for them: supersets, so that the curly
/// quotes of a page that says `iso-8859-1` come out. Encodings that reuse the bytes of ASCII are not here.
constexpr auto encodings = std::to_array<Encoding>({
    {"ascii", "windows-1252"},
    {"big5", "Big5-HKSCS"},
    {"big5-hkscs", "Big5-HKSCS"},
    {"cp1250", "windows-1250"},
    {"cp1251", "windows-1251"},
    {"cp1252", "windows-1252"},
    {"euc-jp", "EUC-JP"},
    {"euc-kr", "windows-949"},
    {"gb18030", "gb18030"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"iso-8859-1", "windows-1252"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "windows-1254"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"latin1", "windows-1252"},
    {"macintosh", "macintosh"},
    {"shift-jis", "ibm-943_P15A-2003"},
    {"shift_jis", "ibm-943_P15A-2003"},
    {"us-ascii", "windows-1252"},
    {"windows-1250", "windows-1250"},
    {"windows-1251", "windows-1251"},
    {"windows-1252", "windows-1252"},
    {"windows-1253", "windows-1253"},
    {"windows-1254", "windows-1254"},
    {"windows-1255", "windows-1255"},
    {"windows-1256", "windows-1256"},
    {"windows-1257", "windows-1257"},
    {"windows-874", "windows-874"},
    {"windows-949", "windows-949"},
});

const char* encoding_of(std::string_view name) {
    const std::string key = fold(trimmed(name.substr(0, 40)));
    const auto* found = std::find_if(encodings.begin(), encodings.end(),
                                     [&](const Encoding& one) { return one.first == key; });
    return found == encodings.end() ? nullptr : found->second;
}

/// Whether a conversion met no bytes that the encoding does not have or that it takes for controls; a few
/// are faults of the text.
bool fits(const std::string& text) {
    constexpr std::size_t bearable = 1000;  // bytes of text for each fault
    std::size_t faults = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const auto next = static_cast<unsigned char>(text[at + 1]);
        const bool control = text[at] == '\xC2' && next < 0xA0;
        const bool replaced = text[at] == '\xEF' && next == 0xBF && text.compare(at, 3, "\xEF\xBF\xBD") == 0;
        if (control || replaced) ++faults;
    }
    return faults == 0 || faults * bearable < text.size();
}

std::optional<std::string> by_declaration(std::string_view bytes, std::string_view declared) {
    const char* encoding = encoding_of(declared);
    if (encoding == nullptr) return std::nullopt;
    std::string text = converted(bytes, encoding);
    return fits(text) ? std::optional(std::move(text)) : std::nullopt;
}

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// Detection counts letters: it needs some beyond ASCII, more than the quotes and signs of an English text.
std::optional<std::string> by_detection(std::string_view bytes) {
    constexpr std::size_t sample_bytes = std::size_t{64} << 10;
    constexpr std::size_t least_beyond = 30;
    constexpr std::size_t least_share = 25;  // one byte in as many
    constexpr std::int32_t confidence = 40;
    constexpr std::int32_t confidence_without_latin = 15;  // few candidates are left
    const std::string_view sample = bytes.substr(0, sample_bytes);
    const auto beyond =
        static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), is_beyond_ascii));
    if (beyond < least_beyond || beyond * least_share < sample.size()) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status)) return std::nullopt;
    ucsdet_enableInputFilter(detector.get(), true);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr) return std::nullopt;
    const bool latin = beyond * 3 < sample.size();
    if (ucsdet_getConfidence(match, &status) < (latin ? confidence : confidence_without_latin))
        return std::nullopt;
    const char* name = ucsdet_getName(match, &status);
    return U_FAILURE(status) ? std::nullopt : by_declaration(bytes, name);
}

}  // namespace

std::string decode_text(std::string_view bytes, std::string_view declared) {
    if (bytes.starts_with(utf8_mark)) return valid_utf8(bytes.substr(utf8_mark.size()));
    if (bytes.starts_with(utf16_little_mark)) return converted(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with(utf16_big_mark)) return converted(bytes.substr(2), "UTF-16BE");
    if (is_valid_utf8(bytes)) return std::string(bytes);
    if (auto text = by_declaration(bytes, declared)) return std::move(*text);
    if (auto text = by_detection(bytes)) return std::move(*text);
    return converted(bytes, "windows-1252");
}

bool is_binary(std::string_view bytes) {
    return !has_utf16_mark(bytes) && bytes.find('\0') != std::string_view::npos;
}

}  // namespace dateline
