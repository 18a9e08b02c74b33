// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/release_spool.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

namespace dateline {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const char* what, const fs::path& path, int error) {
    throw fs::filesystem_error(what, path, std::error_code(error, std::generic_category()));
}

}  // namespace

ReleaseSpool::ReleaseSpool(fs::path path)
    : path_(std::move(path)), file_(open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666)) {
    if (file_ < 0) fail("cannot make a file for parsed releases", path_, errno);
}

ReleaseSpool::~ReleaseSpool() {
    close(file_);
    std::error_code ignored;
    fs::remove(path_, ignored);
}

std::uint64_t ReleaseSpool::append(std::string_view bytes) {
    std::unique_lock lock(mutex_);
    const std::uint64_t begin = end_;
    end_ += bytes.size();
    lock.unlock();  // the place is ours: others may write behind it
    for (std::uint64_t at = begin; !bytes.empty();) {
        const ssize_t written = pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(at));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) fail("cannot write parsed releases", path_, written < 0 ? errno : ENOSPC);
        at += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return begin;
}

StoredRecord ReleaseSpool::read(SpoolPlace place) const {
    std::string bytes(place.bytes, '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t got =
            pread(file_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(place.offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) fail("cannot read parsed releases", path_, got < 0 ? errno : EIO);
        done += static_cast<std::size_t>(got);
    }
    return read_record(bytes);
}

}  // namespace dateline
