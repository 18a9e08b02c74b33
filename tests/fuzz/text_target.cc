// SPDX-License-Identifier: GPL-2.0-or-later
// Texts: as a file decoded, as a text parsed.
#include "indexer/read/source_format.h"
#include "indexer/read/text_decoder.h"
#include "schema/utf8.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

void fuzz_text_decoder(std::string_view bytes) {
    const bool binary = is_binary(bytes);
    const std::string text = decode_text(bytes);
    require(is_valid_utf8(text), "a decoded text is well-formed UTF-8");
    require(text.size() <= 3 * bytes.size(), "a decoded text is at most three times its bytes");
    require(decode_text("\xef\xbb\xbf" + text) == text, "a text in UTF-8 stays as it is");
    for (const SourceFormat named : {SourceFormat::text, SourceFormat::html, SourceFormat::jsonl})
        require(!name_of(format_of_content(named, bytes)).empty(), "every content has a format");
    static_cast<void>(format_of(bytes));
    require(!binary || bytes.find('\0') != std::string_view::npos, "a binary file has a NUL");
}

void fuzz_release_text(std::string_view bytes) {
    RawRelease raw;
    raw.markdown = !bytes.empty() && bytes.front() == '#';
    raw.text = decode_text(bytes);
    require_parsed_whole(raw);
}

}  // namespace dateline::test
