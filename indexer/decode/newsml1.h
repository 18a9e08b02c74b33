// SPDX-License-Identifier: GPL-2.0-or-later
// NewsML 1.2 (IPTC): news items made of components with roles, as Business Wire sends them.
#pragma once

#include <string>
#include <vector>

#include "indexer/decode/wire_item.h"
#include "indexer/decode/xml_path.h"

namespace dateline {

/// The rules of NewsML 1.2. A `NewsItem` is a release, or one for each component that has a headline of its
/// own (a release in two languages). Of the components inside, those without a role, the main one and the
/// body are text, contacts stand behind it; abstracts, style sheets, pictures and tweets are left out.
class Newsml1Document : public XmlVocabulary {
  public:
    XmlContent opened(const XmlPath& path) override;
    void closed(const XmlPath& path, std::string_view text) override;
    MarkupBlocks& body() override { return in_contact_ ? item_.tail() : item_.body(); }

    /// The releases of all items that ended, in order.
    [[nodiscard]] std::vector<Decoded> take() && { return named_apart(std::move(done_)); }

  private:
    void begin_item();
    void open_management(const XmlPath& path);
    void close_lines(const XmlPath& path, std::string_view text);
    void open_security(const XmlPath& path);
    void close_security();
    [[nodiscard]] bool takes_content();
    void finish_part();
    void finish_item();

    WireItem envelope_;  ///< what the document says of all its items
    WireItem item_;      ///< the release at hand
    std::vector<WireItem> parts_;
    std::vector<std::string> roles_;  ///< of the open components
    std::string public_id_;
    std::string metadata_type_;
    std::string symbol_;
    std::string exchange_;
    bool in_contact_ = false;
    bool has_content_ = false;
    std::vector<Decoded> done_;
};

}  // namespace dateline
