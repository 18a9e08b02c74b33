// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/shared_bands.h"

#include <algorithm>

namespace dateline {

void SharedBands::add(const BandRow& row) {
    block_.push_back(row);
    if (block_.size() == block_rows) write_block();
}

void SharedBands::write_block() {
    if (block_.empty()) return;
    firsts_.push_back(block_.front().band);
    last_block_rows_ = block_.size();
    (void)file_.append({reinterpret_cast<const char*>(block_.data()), block_.size() * sizeof(BandRow)});
    block_.clear();
}

std::vector<std::uint64_t> SharedBands::with(std::uint64_t band) const {
    std::vector<std::uint64_t> releases;
    // The block before the first that begins with the band may end with it.
    auto at = static_cast<std::size_t>(std::ranges::lower_bound(firsts_, band) - firsts_.begin());
    if (at > 0) --at;
    std::vector<BandRow> rows;
    for (; at < firsts_.size() && firsts_[at] <= band; ++at) {
        rows.resize(at + 1 < firsts_.size() ? block_rows : last_block_rows_);
        file_.read(at * block_rows * sizeof(BandRow), reinterpret_cast<char*>(rows.data()),
                   rows.size() * sizeof(BandRow));
        for (auto row = std::ranges::lower_bound(rows, band, {}, &BandRow::band);
             row != rows.end() && row->band == band; ++row)
            releases.push_back(row->release);
    }
    return releases;
}

}  // namespace dateline
