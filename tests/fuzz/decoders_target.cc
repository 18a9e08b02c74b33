// SPDX-License-Identifier: GPL-2.0-or-later
// Files of one release or several -> releases that parse, or refusals.
#include <algorithm>
#include <variant>
#include <vector>

#include "indexer/decode/html_release.h"
#include "indexer/decode/pdf_release.h"
#include "indexer/decode/submission.h"
#include "indexer/decode/wire_text.h"
#include "indexer/decode/wire_xml.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

/// Text that a PDF may unpack to whatever its size: the limit of all decoders is 16 MiB of it.
constexpr std::size_t unpacked_bytes = std::size_t{16} * 1024 * 1024;

void require_sound(const std::vector<Decoded>& all, std::size_t input_bytes) {
    require(!all.empty(), "a file gives a release or a refusal");
    std::size_t total = 0;
    for (const Decoded& one : all) {
        test::require_sound(one, input_bytes);
        if (const auto* release = std::get_if<DecodedRelease>(&one)) total += text_bytes(release->raw);
    }
    require(total <= most_text(input_bytes, all.size()), "the text of all releases is bounded by the input");
}

}  // namespace

void fuzz_html(std::string_view bytes) {
    require_sound(decode_html(bytes), bytes.size());
}

void fuzz_pdf(std::string_view bytes) {
    require_sound(decode_pdf(bytes), std::max(unpacked_bytes, bytes.size()));
}

void fuzz_submission(std::string_view bytes) {
    require_sound(decode_submission(bytes), bytes.size());
}

void fuzz_wire_text(std::string_view bytes) {
    require_sound(decode_wire_text(bytes), bytes.size());
}

void fuzz_wire_xml(std::string_view bytes) {
    require_sound(decode_wire_xml(bytes), bytes.size());
}

}  // namespace dateline::test
