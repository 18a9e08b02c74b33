// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/generation.h"

#include <xxhash.h>

#include "schema/term.h"

namespace dateline {

namespace fs = std::filesystem;

std::string shard_name(std::size_t number) {
    return "shard." + std::to_string(number);
}

std::uint64_t shard_route(std::string_view release_id) {
    return XXH3_64bits(release_id.data(), release_id.size());
}

Generation::Generation(fs::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    for (fs::path shard = folder_ / shard_name(0); fs::is_directory(shard, error);
         shard = folder_ / shard_name(databases_.size()))
        databases_.push_back(shard);
    if (databases_.empty()) databases_.push_back(folder_);
}

Xapian::Database Generation::open() const {
    Xapian::Database all;
    for (const fs::path& database : databases_) all.add_database(Xapian::Database(database.string()));
    return all;
}

Xapian::Database Generation::open_first() const {
    return Xapian::Database(databases_.front().string());
}

std::uintmax_t Generation::bytes() const {
    std::uintmax_t sum = 0;
    for (const fs::path& database : databases_)
        for (const fs::directory_entry& entry : fs::directory_iterator(database))
            if (entry.is_regular_file()) sum += entry.file_size();
    return sum;
}

Xapian::doccount release_count(const Xapian::Database& database) {
    return database.get_termfreq(std::string(every_release_term));
}

}  // namespace dateline
