// SPDX-License-Identifier: GPL-2.0-or-later
// What decoding a file gives: its releases before parsing, and what of it is refused.
#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/parse/raw_release.h"

namespace dateline {

/// One release of a file.
struct DecodedRelease {
    std::string name;  ///< tells it from others of the file: `EX-99.1`, a member's path; empty: the only one
    std::string id;    ///< the release's own id, where the format gives one: a feed's guid; else empty
    RawRelease raw;
};

/// A file, or a part of one, that gives no release.
struct DecodeRefusal {
    std::string name;    ///< as of DecodedRelease; empty for the whole file
    std::string reason;  ///< what was expected and found, as the end of a sentence: `is a list of releases`
    bool is_failure = true;  ///< false for what is no release by nature: a list page, an 8-K's cover
};

using Decoded = std::variant<DecodedRelease, DecodeRefusal>;

/// Takes results one by one; false stops the decoding.
using DecodedSink = std::function<bool(Decoded)>;

}  // namespace dateline
