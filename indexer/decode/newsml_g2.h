// SPDX-License-Identifier: GPL-2.0-or-later
// NewsML-G2 (IPTC): news items alone or in a message, their bodies in XHTML, NITF or plain text.
#pragma once

#include <vector>

#include "indexer/decode/wire_item.h"
#include "indexer/decode/xml_path.h"

namespace dateline {

/// The rules of NewsML-G2. Every `newsItem` is a release; other items (packages, concepts, pictures) are
/// none.
class NewsmlG2Document : public XmlVocabulary {
  public:
    XmlContent opened(const XmlPath& path) override;
    void closed(const XmlPath& path, std::string_view text) override;
    MarkupBlocks& body() override { return item_.body(); }

    /// The items that ended, in order.
    [[nodiscard]] std::vector<Decoded> take() && { return named_apart(std::move(done_)); }

  private:
    void open_item(const XmlElement& element);
    void open_metadata(const XmlPath& path);
    void open_related(const XmlPath& path);
    void close_metadata(const XmlPath& path, std::string_view text);
    void close_item();

    WireItem item_;
    std::string guid_;
    std::string language_;  ///< of the envelope
    bool is_text_ = true;   ///< the item's class is text
    std::string organisation_;
    std::vector<Decoded> done_;
};

}  // namespace dateline
