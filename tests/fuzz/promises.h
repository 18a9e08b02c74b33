// SPDX-License-Identifier: GPL-2.0-or-later
// Promises that every target holds the code to.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "indexer/decode/decoded.h"
#include "indexer/parse/raw_release.h"
#include "schema/release.h"

namespace dateline::test {

/// The code under test did what its declaration says it never does.
struct BrokenPromise : std::logic_error {
    using std::logic_error::logic_error;
};

/// Throws BrokenPromise with `promise` unless it is kept.
void require(bool kept, std::string_view promise);

/// The most text that so many releases from so many bytes of a file may have.
[[nodiscard]] std::size_t most_text(std::size_t input_bytes, std::size_t releases);

/// All strings are well-formed UTF-8, and so much text as can come from `input_bytes` bytes of a file.
void require_sound(const RawRelease& raw, std::size_t input_bytes);

/// The same for all strings of a release; headings and paragraphs are not empty, lines not negative.
void require_sound(const Release& release);

/// A release that is sound and parses to a sound one with all of its words, or a refusal that gives a reason.
void require_sound(const Decoded& decoded, std::size_t input_bytes);

/// Parses the release, and requires that the result is sound and has every word. Whether there was one.
bool require_parsed_whole(const RawRelease& raw);

}  // namespace dateline::test
