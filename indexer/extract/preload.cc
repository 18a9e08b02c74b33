// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/preload.h"

#include <iconv.h>

#include <clocale>

namespace dateline {

void preload_libraries() {
    std::setlocale(LC_CTYPE, "C.UTF-8");  // libarchive reads names of members in it
    // The conversions of poppler::ustring. Never closed: the C library unloads what is no longer in use.
    (void)iconv_open("UTF-8", "UTF-16");
    (void)iconv_open("UTF-16", "UTF-8");
}

}  // namespace dateline
