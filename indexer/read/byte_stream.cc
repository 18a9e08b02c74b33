// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/byte_stream.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace dateline {

namespace {

constexpr std::size_t block_bytes = std::size_t{64} * 1024;

struct ArchiveCloser {
    void operator()(archive* handle) const { archive_read_free(handle); }
};

std::string reason_of(archive* handle) {
    const char* text = archive_error_string(handle);
    return text == nullptr ? "cannot be read" : text;
}

/// libarchive's callback; no exception may pass through it.
la_ssize_t read_source(archive* handle, void* source, const void** block) {
    try {
        const std::string_view piece = (*static_cast<ByteSource*>(source))();
        *block = piece.data();
        return static_cast<la_ssize_t>(piece.size());
    } catch (const std::exception& error) {
        archive_set_error(handle, EIO, "%s", error.what());
        return -1;
    }
}

}  // namespace

struct ByteStream::State {
    ByteSource source;  ///< before `handle`, which reads from it to its end
    std::unique_ptr<archive, ArchiveCloser> handle{archive_read_new()};
    std::array<char, block_bytes> buffer{};
    bool empty = false;

    State() {
        archive_read_support_filter_gzip(handle.get());
        archive_read_support_filter_zstd(handle.get());
        archive_read_support_format_raw(handle.get());
        archive_read_support_format_empty(handle.get());
    }

    void check(int status) const {
        if (status < ARCHIVE_WARN) throw ReadError(reason_of(handle.get()));
    }

    void start() {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(handle.get(), &entry);
        if (status == ARCHIVE_EOF)
            empty = true;
        else
            check(status);
    }
};

ByteStream::ByteStream(const std::filesystem::path& path) : state_(std::make_unique<State>()) {
    state_->check(archive_read_open_filename(state_->handle.get(), path.c_str(), block_bytes));
    state_->start();
}

ByteStream::ByteStream() : state_(std::make_unique<State>()) {
    state_->check(archive_read_open_fd(state_->handle.get(), STDIN_FILENO, block_bytes));
    state_->start();
}

ByteStream::ByteStream(ByteSource source) : state_(std::make_unique<State>()) {
    state_->source = std::move(source);
    state_->check(archive_read_open(state_->handle.get(), &state_->source, nullptr, read_source, nullptr));
    state_->start();
}

ByteStream::~ByteStream() = default;

std::string_view ByteStream::next() {
    if (state_->empty) return {};
    const la_ssize_t count =
        archive_read_data(state_->handle.get(), state_->buffer.data(), state_->buffer.size());
    if (count < 0) throw ReadError(reason_of(state_->handle.get()));
    return {state_->buffer.data(), static_cast<std::size_t>(count)};
}

std::uint64_t ByteStream::consumed() const {
    return static_cast<std::uint64_t>(
        std::max<la_int64_t>(archive_filter_bytes(state_->handle.get(), -1), 0));
}

ByteSource bytes_of_file(int file) {
    return [file, at = off_t{0}, buffer = std::string(block_bytes, '\0')]() mutable {
        for (;;) {
            const ssize_t count = pread(file, buffer.data(), buffer.size(), at);
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) throw ReadError(std::strerror(errno));
            at += count;
            return std::string_view(buffer).substr(0, static_cast<std::size_t>(count));
        }
    };
}

std::string read_all(ByteStream& stream, std::size_t limit) {
    std::string content;
    for (std::string_view piece = stream.next(); !piece.empty(); piece = stream.next()) {
        if (content.size() + piece.size() > limit)
            throw ReadError("is longer than " + std::to_string(limit / 1024 / 1024) + " MiB");
        content.append(piece);
    }
    return content;
}

}  // namespace dateline
