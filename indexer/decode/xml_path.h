// SPDX-License-Identifier: GPL-2.0-or-later
// XML path: the open elements with their attributes and text, so that a vocabulary can be read as rules about
// paths.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/decode/markup_blocks.h"
#include "indexer/decode/xml_events.h"

namespace dateline {

/// An open element.
struct XmlElement {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string text;  ///< of the element and the short ones inside it, as far as it was read

    /// The value of an attribute; empty where there is none.
    [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

/// The open elements, the root first.
class XmlPath {
  public:
    [[nodiscard]] const XmlElement& top() const { return elements_.back(); }
    [[nodiscard]] std::string_view name() const { return elements_.back().name; }
    [[nodiscard]] std::string_view attribute(std::string_view wanted) const {
        return top().attribute(wanted);
    }

    /// Whether the path ends in these names: `ends({"headline"})`, `ends({"item", "guid"})`.
    [[nodiscard]] bool ends(std::initializer_list<std::string_view> names) const;

    /// Whether an element of the name is open around the top one; the nearest is `around()`.
    [[nodiscard]] bool within(std::string_view name) const { return around(name) != nullptr; }
    [[nodiscard]] const XmlElement* around(std::string_view name) const;

    [[nodiscard]] std::size_t depth() const { return elements_.size(); }

  private:
    friend class XmlDocument;
    std::vector<XmlElement> elements_;
};

/// How the content of an element is taken.
enum class XmlContent {
    fields,  ///< its elements are asked one by one
    markup,  ///< its elements are text with markup and become blocks
    text,    ///< all its text is wanted, of any length: escaped HTML, plain text
};

/// The rules of a vocabulary.
class XmlVocabulary {
  public:
    virtual ~XmlVocabulary() = default;

    /// An element begins; its attributes are there, its text is not.
    virtual XmlContent opened(const XmlPath& path) = 0;
    /// An element ends; `text` has its text with its ends trimmed (and, but for `XmlContent::text`, single
    /// spaces and no more than 64 KiB).
    virtual void closed(const XmlPath& path, std::string_view text) = 0;
    /// Where the markup inside the element just opened goes.
    virtual MarkupBlocks& body() = 0;
};

/// Reads a document by the rules of a vocabulary. As read_xml(), which it calls.
[[nodiscard]] std::optional<XmlProblem> read_document(std::string_view bytes, XmlVocabulary& vocabulary);

}  // namespace dateline
