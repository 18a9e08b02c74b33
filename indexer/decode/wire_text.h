// SPDX-License-Identifier: GPL-2.0-or-later
// Wire text: the plain-text transmissions of AsiaNet (.tst) -> one release.
#pragma once

#include <string_view>

#include "indexer/decode/decoded.h"

namespace dateline {

/// The release of a transmission. Thread-safe.
[[nodiscard]] Decoded decode_wire_text(std::string_view bytes);

}  // namespace dateline
