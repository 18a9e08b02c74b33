// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/content_hash.h"

#include <xxhash.h>

#include <new>

namespace dateline {

namespace {

std::string bytes_of(XXH128_hash_t hash) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

}  // namespace

std::string content_hash(std::string_view bytes) {
    return bytes_of(XXH3_128bits(bytes.data(), bytes.size()));
}

struct ContentHasher::State {
    XXH3_state_t* state = XXH3_createState();
};

ContentHasher::ContentHasher() : state_(std::make_unique<State>()) {
    if (state_->state == nullptr) throw std::bad_alloc();
    XXH3_128bits_reset(state_->state);
}

ContentHasher::~ContentHasher() {
    XXH3_freeState(state_->state);
}

void ContentHasher::add(std::string_view bytes) {
    XXH3_128bits_update(state_->state, bytes.data(), bytes.size());
}

std::string ContentHasher::digest() const {
    return bytes_of(XXH3_128bits_digest(state_->state));
}

}  // namespace dateline
