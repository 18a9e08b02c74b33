// SPDX-License-Identifier: GPL-2.0-or-later
// SEC submissions: SGML with a header and documents -> each EX-99 a release.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/decode/decoded.h"

namespace dateline {

/// The exhibits that are releases in order, named by their types (`EX-99.1`); a refusal where there is none.
/// Issuer, CIK, filing date and accession number come from the header. Thread-safe.
[[nodiscard]] std::vector<Decoded> decode_submission(std::string_view bytes);

}  // namespace dateline
