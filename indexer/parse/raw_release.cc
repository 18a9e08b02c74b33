// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/raw_release.h"

namespace dateline {

std::size_t text_bytes(const RawRelease& raw) {
    std::size_t bytes = raw.title.size() + raw.text.size();
    for (const RawBlock& block : raw.blocks) bytes += block.text.size() + sizeof(RawBlock);
    return bytes;
}

}  // namespace dateline
