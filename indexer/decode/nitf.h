// SPDX-License-Identifier: GPL-2.0-or-later
// NITF (IPTC News Industry Text Format 3.x): alone, or inside NewsML.
#pragma once

#include "indexer/decode/wire_item.h"
#include "indexer/decode/xml_path.h"

namespace dateline {

/// The rules of NITF: `hedline`, `dateline`, `docdata`, `tobject.subject`, `org`, `body.content`, into an
/// item. What is none of NITF's elements is left alone, so that the rules can be asked first by those of an
/// envelope.
class NitfRules {
  public:
    /// Whether the top element is markup of the body or metadata; see XmlVocabulary::opened().
    [[nodiscard]] static XmlContent opened(const XmlPath& path, WireItem& item);
    static void closed(const XmlPath& path, std::string_view text, WireItem& item);
};

/// A document of one NITF item.
class NitfDocument : public XmlVocabulary {
  public:
    XmlContent opened(const XmlPath& path) override { return NitfRules::opened(path, item_); }
    void closed(const XmlPath& path, std::string_view text) override { NitfRules::closed(path, text, item_); }
    MarkupBlocks& body() override { return item_.body(); }

    [[nodiscard]] Decoded take() && { return std::move(item_).finish(""); }

  private:
    WireItem item_;
};

}  // namespace dateline
