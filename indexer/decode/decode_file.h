// SPDX-License-Identifier: GPL-2.0-or-later
// Decoding a file of any format -> its releases.
#pragma once

#include <string_view>

#include "indexer/decode/decoded.h"
#include "indexer/read/source_format.h"

namespace dateline {

/// Decodes a whole file of any format but `archive`, which comes as a stream (archive_members.h), and hands
/// its releases and refusals to `sink` in order; false when the sink stopped it. `format` is what
/// format_of_content() says. Thread-safe; throws nothing but std::bad_alloc and what the sink throws.
bool decode_file(SourceFormat format, std::string_view bytes, const DecodedSink& sink);

}  // namespace dateline
