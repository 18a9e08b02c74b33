// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/archive_members.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <functional>

#include "indexer/read/source_format.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

constexpr std::size_t block_bytes = std::size_t{64} * 1024;

struct ArchiveCloser {
    void operator()(archive* handle) const { archive_read_free(handle); }
};

/// An open file as libarchive's callbacks want it: read at an offset of our own, so that nothing but pread
/// and lseek is asked of the system.
struct OpenInput {
    int file = -1;
    std::int64_t at = 0;
    std::array<char, block_bytes> buffer{};
};

la_ssize_t read_block(archive* handle, void* client, const void** block) {
    auto& input = *static_cast<OpenInput*>(client);
    *block = input.buffer.data();
    for (;;) {
        const ssize_t count = pread(input.file, input.buffer.data(), input.buffer.size(), input.at);
        if (count >= 0) {
            input.at += count;
            return count;
        }
        if (errno == EINTR) continue;
        archive_set_error(handle, errno, "%s", std::strerror(errno));
        return -1;
    }
}

la_int64_t seek_to(archive* /*handle*/, void* client, la_int64_t offset, int whence) {
    auto& input = *static_cast<OpenInput*>(client);
    std::int64_t base = 0;
    if (whence == SEEK_CUR) base = input.at;
    if (whence == SEEK_END) base = lseek(input.file, 0, SEEK_END);
    if (base < 0 || base + offset < 0) return ARCHIVE_FATAL;
    input.at = base + offset;
    return input.at;
}

la_int64_t skip_ahead(archive* /*handle*/, void* client, la_int64_t count) {
    static_cast<OpenInput*>(client)->at += count;
    return count;
}

/// `a/./b`, `/a//b`, `a\b` and `../a/b` as `a/b`: a name to show, in UTF-8.
std::string shown_name(std::string_view raw) {
    const std::string text = decode_text(raw);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("/\\", at), text.size());
        const std::string_view part = std::string_view(text).substr(at, end - at);
        at = end + 1;
        if (part.empty() || part == "." || part == "..") continue;
        if (!out.empty()) out += '/';
        out += part;
    }
    return out;
}

bool is_left_out(std::string_view name) {
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string_view part = name.substr(at, end - at);
        at = end + 1;
        if (part.starts_with('.') || part == "__MACOSX") return true;
    }
    return is_about_a_folder(name.substr(name.rfind('/') + 1));
}

}  // namespace

void ArchiveBudget::refuse(const char* reason) {
    is_spent_ = true;
    throw ReadError(reason);
}

void ArchiveBudget::spend_bytes(std::uint64_t count) {
    bytes_ += count;
    if (bytes_ > most_bytes || (bytes_ > always_granted && bytes_ / most_expansion > input_))
        refuse("unpacks to more than 64 MiB and 200 times its size: taken for a bomb");
}

void ArchiveBudget::spend_member() {
    if (++members_ > most_members) refuse("has more than 1,000,000 members");
}

struct ArchiveMembers::State {
    OpenInput input;  ///< before `handle`, which reads from it to its end
    std::unique_ptr<archive, ArchiveCloser> handle{archive_read_new()};
    std::array<char, block_bytes> block{};  ///< of the current member
    bool has_begun = false;                 ///< it is an archive, then
    bool is_broken = false;                 ///< nothing more can be read

    State() {
        archive* const a = handle.get();
        archive_read_support_filter_gzip(a);
        archive_read_support_filter_bzip2(a);
        archive_read_support_filter_xz(a);
        archive_read_support_filter_zstd(a);
        archive_read_support_format_zip(a);
        archive_read_support_format_tar(a);
        archive_read_support_format_gnutar(a);
    }

    [[nodiscard]] std::string problem() const {
        const char* text = archive_error_string(handle.get());
        return std::string(has_begun ? "is damaged: " : "is damaged, or neither zip nor tar: ") +
               (text == nullptr ? "cannot be read" : text);
    }

    void check(int status) const {
        if (status < ARCHIVE_WARN) throw ReadError(problem());
    }
};

ArchiveMembers::ArchiveMembers(std::unique_ptr<State> state, ArchiveBudget& budget)
    : state_(std::move(state)), budget_(budget) {}

ArchiveMembers::ArchiveMembers(int file, ArchiveBudget& budget)
    : ArchiveMembers(std::make_unique<State>(), budget) {
    state_->input.file = file;
    archive* const a = state_->handle.get();
    archive_read_set_callback_data(a, &state_->input);
    archive_read_set_read_callback(a, read_block);
    archive_read_set_seek_callback(a, seek_to);
    archive_read_set_skip_callback(a, skip_ahead);
    state_->check(archive_read_open1(a));
}

ArchiveMembers::ArchiveMembers(std::string_view bytes, ArchiveBudget& budget)
    : ArchiveMembers(std::make_unique<State>(), budget) {
    state_->check(archive_read_open_memory(state_->handle.get(), bytes.data(), bytes.size()));
}

ArchiveMembers::~ArchiveMembers() = default;

std::optional<ArchiveMember> ArchiveMembers::next() {
    for (;;) {
        if (state_->is_broken) throw ReadError("is damaged: the rest of it cannot be read");
        pass_over_rest();
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(state_->handle.get(), &entry);
        if (status == ARCHIVE_EOF) return std::nullopt;
        if (status == ARCHIVE_RETRY) continue;
        state_->check(status);
        state_->has_begun = true;
        budget_.spend_member();
        const char* path = archive_entry_pathname(entry);
        if (path == nullptr) path = archive_entry_pathname_utf8(entry);
        std::string name = shown_name(path == nullptr ? "" : path);
        const bool is_file = archive_entry_filetype(entry) == AE_IFREG &&
                             archive_entry_hardlink(entry) == nullptr &&
                             archive_entry_symlink(entry) == nullptr;
        if (!is_file || name.empty() || is_left_out(name)) continue;
        return ArchiveMember{unique_name(std::move(name)), archive_entry_is_data_encrypted(entry) != 0};
    }
}

/// What is left of a member in a compressed tar has to be unpacked to get behind it, and counts; libarchive
/// would do so unseen. Elsewhere it steps over it.
void ArchiveMembers::pass_over_rest() {
    constexpr int none = 1;  // libarchive counts the file itself
    const bool is_tar =
        (archive_format(state_->handle.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
    if (!is_tar || archive_filter_count(state_->handle.get()) <= none) return;
    while (!read().empty()) budget_.pass_over();
}

std::string_view ArchiveMembers::read() {
    const la_ssize_t count =
        archive_read_data(state_->handle.get(), state_->block.data(), state_->block.size());
    if (count < 0) {
        state_->is_broken = count == ARCHIVE_FATAL;
        throw ReadError(state_->problem());
    }
    budget_.spend_bytes(static_cast<std::uint64_t>(count));
    return {state_->block.data(), static_cast<std::size_t>(count)};
}

std::string ArchiveMembers::unique_name(std::string name) {
    const unsigned earlier = uses_[std::hash<std::string>{}(name)]++;
    if (earlier == 0) return name;
    // Before the extension, which tells the format; the name begins with no dot, or it would be left out.
    const std::size_t extension = std::min(name.find('.', name.rfind('/') + 1), name.size());
    return name.insert(extension, " (" + std::to_string(earlier + 1) + ")");
}

}  // namespace dateline
