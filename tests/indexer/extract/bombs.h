// SPDX-License-Identifier: GPL-2.0-or-later
// Documents made to cost far more than their size.
#pragma once

#include <string>
#include <string_view>

namespace dateline::test {

/// `count` times the same.
[[nodiscard]] std::string repeated(std::string_view text, std::size_t count);

/// A start tag with that many attributes, each of another name.
[[nodiscard]] std::string page_of_attributes(std::size_t count);

/// XML whose one entity stands for 10^`levels` times ten bytes.
[[nodiscard]] std::string laughing_xml(int levels);

/// XML that includes a file by an entity.
[[nodiscard]] std::string including_xml(std::string_view path);

/// A zip with `count` entries that are all the same bytes: `length` bytes unpacked.
[[nodiscard]] std::string overlapping_zip(std::size_t count, std::size_t length);

/// A PDF whose pages all draw `content`, which it holds once, compressed; what `/X Do` draws draws itself.
[[nodiscard]] std::string pdf_that_draws(std::string_view content, std::size_t pages = 1);

/// A PDF whose tree of pages is its own branch.
[[nodiscard]] std::string pdf_of_endless_pages();

}  // namespace dateline::test
