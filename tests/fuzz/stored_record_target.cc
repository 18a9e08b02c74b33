// SPDX-License-Identifier: GPL-2.0-or-later
// The stored record of a damaged or foreign index -> a record or RecordError.
#include <xxhash.h>

#include <string>

#include "schema/stored_record.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

void read_and_write_again(std::string_view data) {
    StoredRecord record;
    try {
        record = read_record(data);
    } catch (const RecordError&) {
        return;
    }
    const std::string written = write_record(record);
    require(write_record(read_record(written)) == written, "a record reads back as it was written");
}

}  // namespace

void fuzz_stored_record(std::string_view bytes) {
    read_and_write_again(bytes);
    // The checksum keeps nearly all damage away from what is behind it; here it fits.
    XXH64_canonical_t checksum;
    XXH64_canonicalFromHash(&checksum, XXH3_64bits(bytes.data(), bytes.size()));
    std::string data = "D";
    data.append(reinterpret_cast<const char*>(checksum.digest), sizeof checksum.digest).append(bytes);
    read_and_write_again(data);
}

}  // namespace dateline::test
