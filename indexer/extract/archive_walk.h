// SPDX-License-Identifier: GPL-2.0-or-later
// Walk through an archive: every member that may hold releases is decoded, archives inside it too.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/decode/decoded.h"
#include "indexer/read/field_map.h"
#include "indexer/read/source_format.h"

namespace dateline {

/// decode_file(), or what a test puts in its place.
using ContentDecoder = std::function<bool(SourceFormat, std::string_view bytes, const DecodedSink&)>;

/// What a walk tells on the way. A part is a member of the archive, or of one inside it.
struct WalkEvents {
    std::function<void(const std::string& name)> begin_part;
    std::function<void()> end_part;
    /// Time from here on belongs to the next document.
    std::function<void()> next_document;
    DecodedSink sink;  ///< names are paths: `b.zip!c.html`
};

/// Parts that need no decoding any more. They are numbered from 1 in the order of their beginning.
struct PartsDone {
    std::size_t first = 0;           ///< so many were dealt with before
    std::vector<std::size_t> fatal;  ///< of those, the ones that killed a worker: not to be looked into
    FieldMap fields = {};            ///< of records inside
};

/// Decodes the archive in the open file `file`. Refuses members that are encrypted, longer than 64 MB,
/// damaged, or archives in the third archive; the whole where it is damaged from some place on, or a bomb.
/// Throws what the events and `decode` throw.
void walk_archive(int file, const PartsDone& done, const ContentDecoder& decode, const WalkEvents& events);

}  // namespace dateline
