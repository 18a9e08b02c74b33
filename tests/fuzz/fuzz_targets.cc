// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fuzz/fuzz_targets.h"

#include <array>

namespace dateline::test {

std::span<const FuzzTarget> fuzz_targets() {
    static constexpr std::array targets{
        FuzzTarget{"archive", fuzz_archive},
        FuzzTarget{"csv", fuzz_csv},
        FuzzTarget{"html", fuzz_html},
        FuzzTarget{"pdf", fuzz_pdf},
        FuzzTarget{"pdf_layout", fuzz_pdf_layout},
        FuzzTarget{"query", fuzz_query},
        FuzzTarget{"record_line", fuzz_record_line},
        FuzzTarget{"release_blocks", fuzz_release_blocks},
        FuzzTarget{"release_text", fuzz_release_text},
        FuzzTarget{"stored_record", fuzz_stored_record},
        FuzzTarget{"submission", fuzz_submission},
        FuzzTarget{"text_decoder", fuzz_text_decoder},
        FuzzTarget{"wire_text", fuzz_wire_text},
        FuzzTarget{"wire_xml", fuzz_wire_xml},
        FuzzTarget{"worker_frames", fuzz_worker_frames},
    };
    return targets;
}

}  // namespace dateline::test
