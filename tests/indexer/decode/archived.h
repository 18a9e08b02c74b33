// SPDX-License-Identifier: GPL-2.0-or-later
// Archives for tests.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dateline::test {

enum class ArchiveKind : std::uint8_t { zip, tar, tar_gzip, tar_bzip2, tar_xz, tar_zstd };

enum class EntryKind : std::uint8_t { file, folder, link, pipe };

struct ArchivedFile {
    std::string name;
    std::string content;
    EntryKind kind = EntryKind::file;
};

/// The archive that holds these files in this order.
[[nodiscard]] std::string archived(ArchiveKind kind, const std::vector<ArchivedFile>& files);

}  // namespace dateline::test
