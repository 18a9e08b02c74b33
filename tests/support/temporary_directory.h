// SPDX-License-Identifier: GPL-2.0-or-later
// A directory for one test, removed with everything in it when the test ends.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dateline::test {

class TemporaryDirectory {
  public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Writes a file below the directory, making folders on the way; returns its path.
    std::filesystem::path write(std::string_view name, std::string_view content) const;

  private:
    std::filesystem::path path_;
};

/// The bytes of a file; fails the test's process by throwing when it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// A folder of the source tree, `tests/data/releases` for example.
[[nodiscard]] std::filesystem::path source_path(std::string_view relative);

/// Where the built programs are (`indexer/dateline-index`).
[[nodiscard]] std::filesystem::path binary_path(std::string_view relative);

/// The corpus of real releases that DATELINE_CORPUS names; empty where unset: the test says so and is
/// skipped.
[[nodiscard]] std::filesystem::path corpus_path();

}  // namespace dateline::test
