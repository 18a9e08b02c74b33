// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_metadata.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/unescape.h"
#include "indexer/parse/wire_name.h"
#include "schema/date.h"

namespace dateline {

namespace {

using nlohmann::json;

constexpr std::size_t longest_value = 4096;
constexpr std::size_t longest_linked_data = std::size_t{1} << 20;
constexpr int deepest_linked_data = 8;
constexpr int most_linked_nodes = 2000;
constexpr std::size_t npos = std::string_view::npos;

std::string ascii_lowered(std::string_view text) {
    std::string out(text.substr(0, 80));
    std::transform(out.begin(), out.end(), out.begin(), ascii_lower);
    return out;
}

/// What a member holds: a string, the first of a list, or the name of an object.
std::string_view text_of(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    const json* value = &*found;
    if (value->is_array() && !value->empty()) value = &value->front();
    if (value->is_object()) {
        const auto name = value->find("name");
        if (name == value->end()) return {};
        value = &*name;
    }
    const auto* text = value->get_ptr<const std::string*>();
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

bool has_type(const json& object, std::string_view wanted) {
    const auto found = object.find("@type");
    if (found == object.end()) return false;
    const auto is = [&](const json& one) {
        const auto* text = one.get_ptr<const std::string*>();
        return text != nullptr && *text == wanted;
    };
    return found->is_array() ? std::any_of(found->begin(), found->end(), is) : is(*found);
}

bool is_article(const json& object) {
    for (const std::string_view type :
         {"NewsArticle", "Article", "PressRelease", "ReportageNewsArticle", "BlogPosting", "Report"})
        if (has_type(object, type)) return true;
    return false;
}

/// The first article in a document, in its lists, its `@graph` or a page's `mainEntity`.
const json* find_article(const json& value, int depth, int& nodes) {
    if (depth > deepest_linked_data || --nodes < 0) return nullptr;
    if (value.is_array()) {
        for (const json& one : value)
            if (const json* found = find_article(one, depth + 1, nodes)) return found;
        return nullptr;
    }
    if (!value.is_object()) return nullptr;
    if (is_article(value)) return &value;
    for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
        const auto found = value.find(key);
        if (found == value.end()) continue;
        if (const json* article = find_article(*found, depth + 1, nodes)) return article;
    }
    return nullptr;
}

/// The language of a tag such as `en-US`; empty for what is none.
std::string language_of(std::string_view tag) {
    const std::string code = ascii_lowered(tag.substr(0, 2));
    const bool ends = tag.size() == 2 || (tag.size() > 2 && (tag[2] == '-' || tag[2] == '_'));
    return ends && code.size() == 2 && is_ascii_lower(code[0]) && is_ascii_lower(code[1]) ? code
                                                                                          : std::string();
}

bool is_address(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

}  // namespace

void HtmlMetadataReader::set(Values& values, Source source, std::string_view value) {
    value = trimmed(value.substr(0, longest_value));
    if (values[source].empty()) values[source] = std::string(value);
}

const std::string& HtmlMetadataReader::first_of(const Values& values) {
    const auto found =
        std::find_if(values.begin(), values.end(), [](const std::string& value) { return !value.empty(); });
    return found == values.end() ? values.back() : *found;
}

void HtmlMetadataReader::element(std::string_view name, std::span<const MarkupAttribute> attributes) {
    if (name == "meta") {
        meta(attributes);
    } else if (name == "html") {
        set(language_, from_page, attribute(attributes, "lang"));
        set(language_, from_page, attribute(attributes, "xml:lang"));
    } else if (name == "link") {
        if (has_token(attribute(attributes, "rel"), "canonical"))
            set(url_, from_page, attribute(attributes, "href"));
    } else if (name == "time") {
        set(published_, from_page, attribute(attributes, "datetime"));
    }
}

void HtmlMetadataReader::meta(std::span<const MarkupAttribute> attributes) {
    const std::string_view content = attribute(attributes, "content");
    if (content.empty()) return;
    for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
        const std::string name = ascii_lowered(attribute(attributes, key));
        if (name == "og:title") {
            set(headline_, from_open_graph, content);
        } else if (name == "twitter:title" || name == "headline") {
            set(headline_, from_meta, content);
        } else if (name == "dc.title" || name == "dcterms.title") {
            set(headline_, from_dublin_core, content);
        } else if (name == "og:site_name") {
            site_name_ = std::string(content.substr(0, longest_value));
        } else if (name == "og:url") {
            set(url_, from_open_graph, content);
        } else if (name == "article:published_time" || name == "og:article:published_time") {
            set(published_, from_open_graph, content);
        } else if (name == "date" || name == "pubdate" || name == "publishdate" || name == "publish-date" ||
                   name == "publication_date" || name == "datepublished" || name == "parsely-pub-date" ||
                   name == "sailthru.date" || name == "release_date") {
            set(published_, from_meta, content);
        } else if (name == "dc.date" || name == "dc.date.issued" || name == "dcterms.date" ||
                   name == "dcterms.issued" || name == "dcterms.created" || name == "dc.date.created") {
            set(published_, from_dublin_core, content);
        } else if (name == "publisher" || name == "dc.publisher" || name == "dcterms.publisher") {
            set(publisher_, from_meta, content);
        } else if (name == "inlanguage" || name == "content-language" || name == "dc.language") {
            set(language_, from_meta, content);
        }
    }
}

void HtmlMetadataReader::title(std::string_view utf8) {
    title_.append(utf8.substr(0, longest_value - std::min(longest_value, title_.size())));
}

void HtmlMetadataReader::linked_data(std::string_view text) {
    if (text.size() > longest_linked_data) return;
    // Line ends inside strings are the commonest fault, and mean nothing outside.
    std::string clean(text);
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    const json document = json::parse(clean, nullptr, false, true);
    int nodes = most_linked_nodes;
    const json* article = document.is_discarded() ? nullptr : find_article(document, 0, nodes);
    if (article == nullptr) return;
    article_ = true;
    const std::string_view headline = text_of(*article, "headline");
    set(headline_, from_linked_data, headline.empty() ? text_of(*article, "name") : headline);
    set(published_, from_linked_data, text_of(*article, "datePublished"));
    set(url_, from_linked_data, text_of(*article, "url"));
    set(language_, from_linked_data, text_of(*article, "inLanguage"));
    for (const char* key : {"publisher", "provider", "sourceOrganization", "source"})
        if (const std::string_view name = text_of(*article, key); find_wire(name))
            set(publisher_, from_linked_data, name);
}

/// `Acme Grows | Acme Corp.` without what stands behind the last separator, where that is the site's name, or
/// short and set off by a bar.
std::string HtmlMetadataReader::without_site_name(std::string_view title) const {
    const std::string_view site = trimmed(site_name_);
    for (const std::string_view separator : {" | ", " - ", " – ", " — ", " :: "}) {
        const std::size_t at = title.rfind(separator);
        if (at == npos || at < 10) continue;
        const std::string_view tail = trimmed(title.substr(at + separator.size()));
        const bool site_name = !site.empty() && (tail == site || site.starts_with(tail));
        if (site_name || (separator == " | " && tail.size() < at && tail.size() <= 50))
            return std::string(trimmed(title.substr(0, at)));
    }
    return std::string(title);
}

std::string HtmlMetadataReader::cleaned_title(const std::string& title) const {
    std::string text;
    for (const char c : with_plain_spaces(unescaped(title)))
        if (!is_blank(c) || (!text.empty() && text.back() != ' ')) text += is_blank(c) ? ' ' : c;
    return without_site_name(trimmed(text));
}

HtmlMetadata HtmlMetadataReader::take() const {
    HtmlMetadata out;
    out.headline = cleaned_title(first_of(headline_));
    out.title = cleaned_title(title_);
    for (const std::string& date : published_) {
        if (!out.published.empty() || !parse_iso_date(date)) continue;
        out.published = date;
    }
    for (const std::string& url : url_)
        if (out.url.empty() && is_address(url)) out.url = url;
    for (const std::string& publisher : publisher_)
        if (const auto wire = find_wire(publisher); wire && out.wire.empty()) out.wire = std::string(*wire);
    for (const std::string& language : language_)
        if (out.language.empty()) out.language = language_of(language);
    out.article = article_;
    return out;
}

}  // namespace dateline
