// SPDX-License-Identifier: GPL-2.0-or-later
// Metadata of a page: what JSON-LD, OpenGraph, Dublin Core and its elements say about its article.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "indexer/decode/markup_style.h"

namespace dateline {

/// Empty where the page says nothing. Dates are as written there.
struct HtmlMetadata {
    std::string headline;   ///< of JSON-LD, OpenGraph and the like, without the site's name
    std::string title;      ///< of `<title>`, without the site's name
    std::string published;  ///< the first date given that can be read
    std::string url;        ///< canonical address
    std::string wire;       ///< canonical name, where the publisher is a known wire
    std::string language;   ///< ISO 639-1
    bool article = false;   ///< JSON-LD says that the page is a news article
};

/// Collects what the elements of a page say. JSON-LD that is no JSON is passed over.
class HtmlMetadataReader {
  public:
    /// Takes `<html>`, `<meta>`, `<link>` and `<time>`; others are ignored.
    void element(std::string_view name, std::span<const MarkupAttribute> attributes);

    /// Text of `<title>`, in pieces.
    void title(std::string_view utf8);

    /// The content of one `<script type="application/ld+json">`.
    void linked_data(std::string_view json);

    [[nodiscard]] HtmlMetadata take() const;

  private:
    /// Where a value may come from, the most trusted first.
    enum Source : std::size_t { from_linked_data, from_open_graph, from_meta, from_dublin_core, from_page };
    using Values = std::array<std::string, 5>;

    static void set(Values& values, Source source, std::string_view value);
    static const std::string& first_of(const Values& values);
    void meta(std::span<const MarkupAttribute> attributes);
    [[nodiscard]] std::string cleaned_title(const std::string& title) const;
    [[nodiscard]] std::string without_site_name(std::string_view title) const;

    Values headline_;
    std::string title_;
    Values published_;
    Values url_;
    Values publisher_;
    Values language_;
    std::string site_name_;
    bool article_ = false;
};

}  // namespace dateline
