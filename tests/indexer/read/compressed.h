// SPDX-License-Identifier: GPL-2.0-or-later
// Compressed bytes for tests.
#pragma once

#include <string>
#include <string_view>

namespace dateline::test {

enum class Compression { gzip, zstd };

/// `content` as a .gz or .zst file would hold it.
[[nodiscard]] std::string compressed(std::string_view content, Compression compression);

}  // namespace dateline::test
