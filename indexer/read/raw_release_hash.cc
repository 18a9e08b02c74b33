// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/raw_release_hash.h"

#include "indexer/read/content_hash.h"

namespace dateline {

namespace {

/// Fields end in a byte that no UTF-8 has, so that none runs into the next.
void add_field(ContentHasher& hasher, std::string_view text) {
    hasher.add(text);
    hasher.add("\xFF");
}

void add_block(ContentHasher& hasher, const RawBlock& block) {
    const char marks[] = {static_cast<char>(block.kind), static_cast<char>(block.emphasised),
                          static_cast<char>(block.centred), static_cast<char>(block.page_break)};
    hasher.add({marks, sizeof marks});
    add_field(hasher, block.text);
}

}  // namespace

std::string hash_of_release(const RawRelease& raw) {
    ContentHasher hasher;
    for (const std::string* field :
         {&raw.text, &raw.title, &raw.subtitle, &raw.published, &raw.place, &raw.url, &raw.wire, &raw.issuer,
          &raw.language, &raw.embargo, &raw.corrects})
        add_field(hasher, *field);
    for (const std::string& ticker : raw.tickers) add_field(hasher, ticker);
    add_field(hasher, "");
    for (const std::string& subject : raw.subjects) add_field(hasher, subject);
    add_field(hasher, "");
    for (const Identifier& identifier : raw.identifiers) {
        add_field(hasher, identifier.scheme);
        add_field(hasher, identifier.value);
    }
    for (const RawBlock& block : raw.blocks) add_block(hasher, block);
    add_field(hasher, raw.markdown ? "markdown" : "");
    return hasher.digest();
}

}  // namespace dateline
