// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/checksum.h"

#include <xxhash.h>

#include <cstring>

namespace dateline {

std::string checksum_of(std::string_view bytes) {
    static_assert(sizeof(XXH64_canonical_t) == checksum_bytes);
    XXH64_canonical_t canonical;
    XXH64_canonicalFromHash(&canonical, XXH3_64bits(bytes.data(), bytes.size()));
    std::string out(checksum_bytes, '\0');
    std::memcpy(out.data(), canonical.digest, checksum_bytes);
    return out;
}

}  // namespace dateline
