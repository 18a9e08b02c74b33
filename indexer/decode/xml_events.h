// SPDX-License-Identifier: GPL-2.0-or-later
// XML events: a document -> elements and text in order, never a tree, nothing fetched, nothing expanded.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "indexer/decode/markup_style.h"

namespace dateline {

/// Takes the events of a document. Names are local names, their case kept; views are valid during the call.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;

    /// Attribute names are local names, `xml:lang` is `lang`.
    virtual void start(std::string_view name, std::span<const MarkupAttribute> attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// Text with its references resolved, in pieces of any size.
    virtual void text(std::string_view utf8) = 0;
};

/// What is wrong with a document, as the end of a sentence: `is not well-formed XML: line 12: …`.
struct XmlProblem {
    std::string reason;
};

/// Reads a document in any encoding; what it holds before a fault is handed over. Character references, the
/// five entities of XML and those that HTML names are resolved; a document that declares entities is refused,
/// for they serve attacks only. No more than 256 levels, 10 MB of an attribute and 1,000 attributes of an
/// element (the first three are libxml2's own limits). Time is linear. Throws what the handler throws.
[[nodiscard]] std::optional<XmlProblem> read_xml(std::string_view bytes, XmlHandler& handler);

}  // namespace dateline
