// SPDX-License-Identifier: GPL-2.0-or-later
// Feeds: RSS 2.0 (and 1.0) and Atom; each entry a release.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "indexer/decode/wire_item.h"
#include "indexer/decode/xml_path.h"

namespace dateline {

/// The rules of RSS and Atom. Of an entry the full content counts, else its summary; an entry's guid or id is
/// the release's id.
class FeedDocument : public XmlVocabulary {
  public:
    XmlContent opened(const XmlPath& path) override;
    void closed(const XmlPath& path, std::string_view text) override;
    MarkupBlocks& body() override { return entry_.body(); }

    /// The entries that ended, in order.
    [[nodiscard]] std::vector<Decoded> take() && { return std::move(done_); }

  private:
    void open_link(const XmlPath& path);
    void close_entry();
    void close_field(const XmlPath& path, std::string_view text);
    void take_category(const XmlElement& element, std::string_view text);

    WireItem entry_;
    std::string summary_;
    std::string guid_;
    std::string link_;
    std::string channel_title_;
    std::string channel_language_;
    bool has_content_ = false;
    std::vector<Decoded> done_;
};

}  // namespace dateline
