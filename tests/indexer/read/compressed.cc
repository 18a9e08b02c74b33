// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/read/compressed.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace dateline::test {

std::string compressed(std::string_view content, Compression compression) {
    const std::unique_ptr<archive, decltype(&archive_write_free)> out(archive_write_new(),
                                                                      archive_write_free);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    std::string buffer(content.size() + 65536, '\0');
    std::size_t used = 0;
    archive_write_set_format_raw(out.get());
    if (compression == Compression::gzip)
        archive_write_add_filter_gzip(out.get());
    else
        archive_write_add_filter_zstd(out.get());
    archive_write_set_bytes_per_block(out.get(), 0);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    const bool done =
        archive_write_open_memory(out.get(), buffer.data(), buffer.size(), &used) == ARCHIVE_OK &&
        archive_write_header(out.get(), entry.get()) == ARCHIVE_OK &&
        archive_write_data(out.get(), content.data(), content.size()) >= 0 &&
        archive_write_close(out.get()) == ARCHIVE_OK;
    if (!done) throw std::runtime_error("cannot compress");
    buffer.resize(used);
    return buffer;
}

}  // namespace dateline::test
