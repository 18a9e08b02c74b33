// SPDX-License-Identifier: GPL-2.0-or-later
// A page of HTML -> a release or a refusal.
#include "indexer/decode/html_release.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

void fuzz_html(std::string_view bytes) {
    require_sound(decode_html(bytes), bytes.size());
}

}  // namespace dateline::test
