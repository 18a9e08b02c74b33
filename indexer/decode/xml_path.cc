// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/xml_path.h"

#include <algorithm>

#include "indexer/decode/markup_element.h"
#include "indexer/parse/characters.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

/// Text kept of an element that is a field.
constexpr std::size_t longest_field = std::size_t{64} << 10;

/// Text of an inner element that counts as its parent's too: `<headline>Acme <em>wins</em></headline>`.
constexpr std::size_t longest_inner_text = 1024;

/// Text of all elements together, so that a document cannot multiply itself.
constexpr std::size_t longest_text = std::size_t{16} << 20;

std::string with_single_spaces(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool blank = is_blank(c) || c == '\n' || c == '\r';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// NITF writes headings `hl2`, HTML `h2`; the rest is shared.
std::string element_name(std::string_view name) {
    std::string folded = fold(name);
    if (folded == "hl1" || folded == "hl2") folded.erase(1, 1);
    if (folded == "bq") return "blockquote";
    if (folded == "block") return "div";
    if (folded == "media" || folded == "media-caption") return "script";  // pictures and their captions
    return folded;
}

}  // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const {
    for (const auto& [name_of, value] : attributes)
        if (name_of == wanted) return value;
    return {};
}

bool XmlPath::ends(std::initializer_list<std::string_view> names) const {
    if (names.size() > elements_.size()) return false;
    return std::equal(
        names.begin(), names.end(), elements_.end() - static_cast<std::ptrdiff_t>(names.size()),
        [](std::string_view name_of, const XmlElement& element) { return element.name == name_of; });
}

const XmlElement* XmlPath::around(std::string_view name_of) const {
    for (auto element = elements_.rbegin(); element != elements_.rend(); ++element)
        if (element != elements_.rbegin() && element->name == name_of) return &*element;
    return nullptr;
}

/// Feeds a vocabulary from the events of a document.
class XmlDocument : public XmlHandler {
  public:
    explicit XmlDocument(XmlVocabulary& vocabulary) : vocabulary_(vocabulary) {}

    void start(std::string_view name, std::span<const MarkupAttribute> attributes) override {
        if (content_ == XmlContent::markup) {
            ++inner_;
            return start_markup(name, attributes);
        }
        XmlElement element{std::string(name), {}, {}};
        for (const MarkupAttribute& attribute : attributes)
            element.attributes.emplace_back(attribute.name, attribute.value);
        path_.elements_.push_back(std::move(element));
        if (content_ == XmlContent::text) {
            ++inner_;
            return;
        }
        content_ = vocabulary_.opened(path_);
        if (content_ == XmlContent::markup) start_markup(name, attributes);
    }

    void text(std::string_view utf8) override {
        if (content_ == XmlContent::markup) return vocabulary_.body().text(utf8);
        if (path_.elements_.empty() || utf8.size() > room_) return;
        std::string& target = (path_.elements_.end() - 1 - static_cast<std::ptrdiff_t>(inner_))->text;
        if (content_ == XmlContent::fields && target.size() + utf8.size() > longest_field) return;
        room_ -= utf8.size();
        target.append(utf8);
    }

    void end(std::string_view name) override {
        if (content_ == XmlContent::markup) {
            vocabulary_.body().end(element_name(name));
            if (inner_ > 0) {
                --inner_;
                return;
            }
            return close("");
        }
        if (inner_ > 0) {
            --inner_;
            path_.elements_.pop_back();
            return;
        }
        if (content_ == XmlContent::text) return close(trimmed(path_.top().text));
        close(with_single_spaces(path_.top().text));
    }

  private:
    void start_markup(std::string_view name, std::span<const MarkupAttribute> attributes) {
        vocabulary_.body().start(element_name(name), attributes);
    }

    void close(std::string_view text) {
        const std::string own(text);
        vocabulary_.closed(path_, own);
        content_ = XmlContent::fields;
        path_.elements_.pop_back();
        if (!path_.elements_.empty() && own.size() <= longest_inner_text && own.size() <= room_) {
            room_ -= own.size();
            path_.elements_.back().text.append(own);
        }
    }

    XmlVocabulary& vocabulary_;
    XmlPath path_;
    XmlContent content_ = XmlContent::fields;
    std::size_t inner_ = 0;  ///< open elements inside the one whose content is taken whole
    std::size_t room_ = longest_text;
};

std::optional<XmlProblem> read_document(std::string_view bytes, XmlVocabulary& vocabulary) {
    XmlDocument document(vocabulary);
    return read_xml(bytes, document);
}

}  // namespace dateline
