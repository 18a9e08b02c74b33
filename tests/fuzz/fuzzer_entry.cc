// SPDX-License-Identifier: GPL-2.0-or-later
// What libFuzzer calls; compiled once for each target with its function as DATELINE_FUZZ_TARGET.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/fuzz_targets.h"
#include "tests/support/leaks_of_libraries.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // What it throws ends the program: libFuzzer keeps the input.
    dateline::test::DATELINE_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
