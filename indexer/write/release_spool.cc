// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/release_spool.h"

#include <string>

namespace dateline {

StoredRecord ReleaseSpool::read(SpoolPlace place) const {
    std::string bytes(place.bytes, '\0');
    file_.read(place.offset, bytes.data(), bytes.size());
    return read_record(bytes);
}

}  // namespace dateline
