// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/decode/archived.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace dateline::test {

namespace {

void choose_form(archive* out, ArchiveKind kind) {
    if (kind == ArchiveKind::zip)
        archive_write_set_format_zip(out);
    else
        archive_write_set_format_gnutar(out);
    archive_write_set_bytes_in_last_block(out, 1);
    if (kind == ArchiveKind::tar_gzip) archive_write_add_filter_gzip(out);
    if (kind == ArchiveKind::tar_bzip2) archive_write_add_filter_bzip2(out);
    if (kind == ArchiveKind::tar_xz) archive_write_add_filter_xz(out);
    if (kind == ArchiveKind::tar_zstd) archive_write_add_filter_zstd(out);
}

unsigned file_type(EntryKind kind) {
    switch (kind) {
        case EntryKind::file:
            return AE_IFREG;
        case EntryKind::folder:
            return AE_IFDIR;
        case EntryKind::link:
            return AE_IFLNK;
        case EntryKind::pipe:
            return AE_IFIFO;
    }
    return AE_IFREG;
}

void add(archive* out, const ArchivedFile& file) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_copy_pathname(entry.get(), file.name.c_str());
    archive_entry_set_filetype(entry.get(), file_type(file.kind));
    archive_entry_set_perm(entry.get(), 0600);
    if (file.kind == EntryKind::link) archive_entry_copy_symlink(entry.get(), file.content.c_str());
    const bool has_content = file.kind == EntryKind::file;
    archive_entry_set_size(entry.get(), has_content ? static_cast<la_int64_t>(file.content.size()) : 0);
    if (archive_write_header(out, entry.get()) != ARCHIVE_OK)
        throw std::runtime_error(archive_error_string(out));
    if (has_content && archive_write_data(out, file.content.data(), file.content.size()) < 0)
        throw std::runtime_error(archive_error_string(out));
}

la_ssize_t append(archive* /*handle*/, void* to, const void* bytes, std::size_t size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

}  // namespace

std::string archived(ArchiveKind kind, const std::vector<ArchivedFile>& files) {
    std::string bytes;
    const std::unique_ptr<archive, decltype(&archive_write_free)> out(archive_write_new(),
                                                                      archive_write_free);
    choose_form(out.get(), kind);
    if (archive_write_open(out.get(), &bytes, nullptr, append, nullptr) != ARCHIVE_OK)
        throw std::runtime_error(archive_error_string(out.get()));
    for (const ArchivedFile& file : files) add(out.get(), file);
    archive_write_close(out.get());
    return bytes;
}

}  // namespace dateline::test
