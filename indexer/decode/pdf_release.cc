// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_release.h"

namespace dateline {

Decoded decode_pdf([[maybe_unused]] std::string_view bytes) {
    return DecodeRefusal{"", "is not read yet"};
}

}  // namespace dateline
