// SPDX-License-Identifier: GPL-2.0-or-later
// The index folder: a stub file that names the current generation, the generations, scratch space and the
// lock.
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "indexer/write/generation.h"

namespace dateline {

/// A folder that cannot be used as an index; the text names it and says why.
struct IndexFolderError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Another process holds the lock.
struct IndexLockedError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `DIR/XAPIANDB` (a Xapian stub: `auto index.3`), `DIR/index.3/` (the database), `DIR/scratch/`, `DIR/lock`.
/// With shards the stub has a line for each (`auto index.3/shard.0`), and `DIR/shard.0` is a stub of that one
/// alone, for who serves it. Readers open DIR. A database folder is never swapped in place: readers would mix
/// the tables of two of them. The object holds the lock for its life. Not thread-safe.
class IndexFolder {
  public:
    /// Makes the folder where it is missing, takes the lock, makes a lost stub name the newest generation
    /// (each is complete once it has its name), clears away what an earlier run left behind. Throws
    /// IndexFolderError (not a folder, not ours, not writable) or IndexLockedError (names the holder).
    explicit IndexFolder(std::filesystem::path folder);
    ~IndexFolder();
    IndexFolder(const IndexFolder&) = delete;
    IndexFolder& operator=(const IndexFolder&) = delete;

    /// What the stub names; nothing before the first publication.
    [[nodiscard]] std::optional<Generation> current() const;

    /// Whether the stub was missing or damaged and now names the newest generation again.
    [[nodiscard]] bool mended() const { return mended_; }

    /// Space for this run's files, on the same file system; removed at the end.
    [[nodiscard]] const std::filesystem::path& scratch() const { return scratch_; }

    /// Makes a complete generation, built in scratch(), the current one: moved in as the next generation,
    /// synced, and named by a new stub that replaces the old atomically. The generation before it stays for
    /// readers that are opening it; older ones are removed. Throws IndexFolderError; then the old one is
    /// still current.
    void publish(const std::filesystem::path& built);

  private:
    void take_lock();
    void mend_stub();
    void clear_leftovers() const;

    std::filesystem::path folder_;
    std::filesystem::path scratch_;
    int lock_ = -1;
    bool mended_ = false;
};

/// A change in place is one commit a shard. Between the first and the last the generation is marked on disk,
/// so that the next run knows that some shards may have the change and others not. Both throw
/// IndexFolderError.
void mark_unfinished(const Generation& generation);
void clear_unfinished(const Generation& generation);
[[nodiscard]] bool is_unfinished(const Generation& generation);

/// Whether a folder is an index: ours, be it without its stub or still unpublished, or a database of Xapian.
/// False for what cannot be read.
[[nodiscard]] bool is_index_folder(const std::filesystem::path& folder);

/// Flushes a folder's entries to disk (Xapian does not after the rename of its commit). Throws
/// IndexFolderError.
void sync_folder(const std::filesystem::path& folder);

}  // namespace dateline
