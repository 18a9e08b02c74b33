// SPDX-License-Identifier: GPL-2.0-or-later
// Work items: releases on their way from the sources to the parser, and what became of those that failed.
#pragma once

#include <string>

#include <xapian.h>

#include "indexer/parse/raw_release.h"

namespace dateline {

/// One release to be parsed and indexed.
struct WorkItem {
    std::string id;
    std::string source;  ///< name of its source
    std::string path;    ///< kept for people
    std::string shown;   ///< where it stands, for error messages: `wire.jsonl:17`
    RawRelease raw;
    std::string content;         ///< content_hash() of its record
    Xapian::docid replaces = 0;  ///< its document in the index as it stands; 0 for a new release
};

/// An input that could not be indexed.
struct InputFailure {
    std::string shown;
    std::string reason;
    std::string source;  ///< name of its source
};

}  // namespace dateline
