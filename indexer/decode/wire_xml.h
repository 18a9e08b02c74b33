// SPDX-License-Identifier: GPL-2.0-or-later
// Wire XML: NewsML 1.2, NewsML-G2, NITF, RSS 2.0 and Atom -> releases with the wire's own metadata.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/decode/decoded.h"

namespace dateline {

/// The releases of a document in order, one refusal for a document of another kind or one that is not well
/// formed. Entities are not expanded but the five of XML and characters. Thread-safe.
[[nodiscard]] std::vector<Decoded> decode_wire_xml(std::string_view bytes);

}  // namespace dateline
