// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_text.h"

namespace dateline {

Decoded decode_wire_text([[maybe_unused]] std::string_view bytes) {
    return DecodeRefusal{"", "is not read yet"};
}

}  // namespace dateline
