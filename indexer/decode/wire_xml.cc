// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_xml.h"

namespace dateline {

std::vector<Decoded> decode_wire_xml([[maybe_unused]] std::string_view bytes) {
    return {DecodeRefusal{"", "is not read yet"}};
}

}  // namespace dateline
