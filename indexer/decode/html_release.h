// SPDX-License-Identifier: GPL-2.0-or-later
// HTML pages: the article of a page and what its metadata say -> one release.
#pragma once

#include <string_view>

#include "indexer/decode/decoded.h"

namespace dateline {

/// The release of a page; a refusal for a page that holds none: a list of releases, a page without an
/// article, bytes that are no text. `bytes` are as in the file; the charset is found out. Thread-safe.
[[nodiscard]] Decoded decode_html(std::string_view bytes);

}  // namespace dateline
