// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/decode_file.h"

#include <utility>

#include "indexer/decode/html_release.h"
#include "indexer/decode/pdf_release.h"
#include "indexer/decode/submission.h"
#include "indexer/decode/wire_text.h"
#include "indexer/decode/wire_xml.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

bool hand_over(std::vector<Decoded> all, const DecodedSink& sink) {
    for (Decoded& one : all)
        if (!sink(std::move(one))) return false;
    return true;
}

Decoded decode_plain_text(std::string_view bytes, bool markdown) {
    if (is_binary(bytes)) return DecodeRefusal{"", "is no text: it has NUL bytes"};
    DecodedRelease release;
    release.raw.text = decode_text(bytes);
    release.raw.markdown = markdown;
    return release;
}

}  // namespace

bool decode_file(SourceFormat format, std::string_view bytes, const DecodedSink& sink) {
    switch (format) {
        case SourceFormat::text:
            return sink(decode_plain_text(bytes, false));
        case SourceFormat::markdown:
            return sink(decode_plain_text(bytes, true));
        case SourceFormat::html:
            return sink(decode_html(bytes));
        case SourceFormat::xml:
            return hand_over(decode_wire_xml(bytes), sink);
        case SourceFormat::wire_text:
            return sink(decode_wire_text(bytes));
        case SourceFormat::submission:
            return hand_over(decode_submission(bytes), sink);
        case SourceFormat::pdf:
            return sink(decode_pdf(bytes));
        case SourceFormat::jsonl:
        case SourceFormat::csv:
        case SourceFormat::archive:
            break;
    }
    return sink(DecodeRefusal{"", "is no file of one release"});
}

}  // namespace dateline
