// SPDX-License-Identifier: GPL-2.0-or-later
// What libFuzzer calls; compiled once for each target with its function as DATELINE_FUZZ_TARGET.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" const char* __lsan_default_suppressions();

// What fontconfig, below poppler, keeps for the life of the program is no leak of ours.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // What it throws ends the program: libFuzzer keeps the input.
    dateline::test::DATELINE_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
