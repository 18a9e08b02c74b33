// SPDX-License-Identifier: GPL-2.0-or-later
// PDF: text in reading order, page furniture removed -> one release.
#pragma once

#include <string_view>

#include "indexer/decode/decoded.h"

namespace dateline {

/// The release of a PDF; a refusal for one without text, with a broken font map, encrypted or damaged.
/// Thread-safe.
[[nodiscard]] Decoded decode_pdf(std::string_view bytes);

}  // namespace dateline
