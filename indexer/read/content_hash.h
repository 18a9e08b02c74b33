// SPDX-License-Identifier: GPL-2.0-or-later
// Content hashes: how a changed file or record is told from an unchanged one.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace dateline {

/// XXH3-128 of the bytes, as 16 bytes. Fast, not cryptographic: it tells changes, not forgeries.
[[nodiscard]] std::string content_hash(std::string_view bytes);

/// The same over bytes that come in pieces.
class ContentHasher {
  public:
    ContentHasher();
    ~ContentHasher();
    ContentHasher(const ContentHasher&) = delete;
    ContentHasher& operator=(const ContentHasher&) = delete;

    void add(std::string_view bytes);
    [[nodiscard]] std::string digest() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace dateline
