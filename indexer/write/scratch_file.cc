// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/scratch_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace dateline {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const char* what, const fs::path& path, int error) {
    throw fs::filesystem_error(what, path, std::error_code(error, std::generic_category()));
}

}  // namespace

ScratchFile::ScratchFile(fs::path path)
    : path_(std::move(path)), file_(open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666)) {
    if (file_ < 0) fail("cannot make a scratch file", path_, errno);
}

ScratchFile::~ScratchFile() {
    close(file_);
    std::error_code ignored;
    fs::remove(path_, ignored);
}

std::uint64_t ScratchFile::append(std::string_view bytes) {
    std::unique_lock lock(mutex_);
    const std::uint64_t begin = end_;
    end_ += bytes.size();
    lock.unlock();  // the place is ours: others may write behind it
    write(begin, bytes);
    return begin;
}

void ScratchFile::write(std::uint64_t offset, std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t written = pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) fail("cannot write a scratch file", path_, written < 0 ? errno : ENOSPC);
        offset += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void ScratchFile::read(std::uint64_t offset, char* to, std::size_t bytes) const {
    for (std::size_t done = 0; done < bytes;) {
        const ssize_t got = pread(file_, to + done, bytes - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) fail("cannot read a scratch file", path_, got < 0 ? errno : EIO);
        done += static_cast<std::size_t>(got);
    }
}

}  // namespace dateline
