// SPDX-License-Identifier: GPL-2.0-or-later
// Sources: what the user named -> the files to read, in a fixed order, and those we have no reader for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/read/source_format.h"

namespace dateline {

/// How the user spoke of a file.
enum class Mention : std::uint8_t {
    in_folder,  ///< it lies in a folder that was given
    by_name,    ///< it was given itself: no release in it is a failure
};

/// One file to read, or standard input.
struct SourceFile {
    std::string name;   ///< absolute path, or `-`: the identity of the source
    std::string shown;  ///< as the user would write it
    SourceFormat format = SourceFormat::text;
    std::uint64_t size = 0;     ///< bytes on disk; 0 for standard input
    std::int64_t modified = 0;  ///< nanoseconds since 1970; 0 for standard input
    Mention mention = Mention::in_folder;
};

/// Something that is not read, and why.
struct ScanProblem {
    std::string shown;
    std::string reason;
};

struct SourceScan {
    std::vector<SourceFile> files;
    std::vector<ScanProblem> failed;    ///< named by the user, but missing or of no format we read
    std::vector<ScanProblem> not_read;  ///< met in a folder: no reader for such files yet
    std::vector<std::string> folders;   ///< absolute paths of the folders given, for pruning
};

/// Looks at every argument: a file, a folder (recursively, by name, hidden entries, index folders and
/// README, LICENSE and CHANGELOG files left out, links to folders not followed), or `-` for JSONL on standard
/// input. An index given itself has failed.
[[nodiscard]] SourceScan scan_sources(const std::vector<std::string>& arguments);

}  // namespace dateline
