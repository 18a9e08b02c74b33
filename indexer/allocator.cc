// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/allocator.h"

#include <cstdlib>  // defines __GLIBC__ where it is that

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dateline {

#ifdef __GLIBC__
void keep_allocator_small() {
    constexpr int own_mapping_bytes = 256 * 1024;
    constexpr int kept_at_end_bytes = 4 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, own_mapping_bytes);
    mallopt(M_TRIM_THRESHOLD, kept_at_end_bytes);
}

void give_back_memory() {
    malloc_trim(0);
}
#else
void keep_allocator_small() {}
void give_back_memory() {}
#endif

}  // namespace dateline
