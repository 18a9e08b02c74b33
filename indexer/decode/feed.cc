// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/feed.h"

#include <utility>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

bool is_entry(std::string_view name) {
    return name == "item" || name == "entry";
}

}  // namespace

XmlContent FeedDocument::opened(const XmlPath& path) {
    const std::string_view name = path.name();
    if (is_entry(name)) {
        entry_ = WireItem();
        summary_.clear();
        guid_.clear();
        link_.clear();
        has_content_ = false;
        entry_.set_language(path.attribute("lang"));
    }
    if (name == "feed") channel_language_ = std::string(path.attribute("lang"));
    if (path.ends({"entry", "link"})) open_link(path);
    if (path.ends({"entry", "category"})) take_category(path.top(), path.attribute("term"));
    if (path.ends({"item", "encoded"}) || path.ends({"item", "description"}) ||
        path.ends({"entry", "summary"}))
        return XmlContent::text;
    if (path.ends({"entry", "content"})) {
        entry_.set_language(path.attribute("lang"));
        const bool is_page = path.attribute("type") == "xhtml";
        has_content_ = has_content_ || is_page;
        return is_page ? XmlContent::markup : XmlContent::text;
    }
    return XmlContent::fields;
}

void FeedDocument::open_link(const XmlPath& path) {
    const std::string_view relation = path.attribute("rel");
    if (relation.empty() || relation == "alternate") link_ = std::string(path.attribute("href"));
}

/// GlobeNewswire's feeds give tickers and ISIN as categories whose domains end so.
void FeedDocument::take_category(const XmlElement& element, std::string_view text) {
    std::string domain = lowered(element.attribute("domain"));
    if (domain.empty()) domain = lowered(element.attribute("scheme"));
    if (domain.ends_with("stock") || domain.ends_with("ticker"))
        entry_.add_tickers(text);
    else if (domain.ends_with("isin"))
        entry_.add_identifier("isin", text);
    else
        entry_.add_subject(text);
}

void FeedDocument::closed(const XmlPath& path, std::string_view text) {
    const std::string_view name = path.name();
    if (is_entry(name)) return close_entry();
    if (path.ends({"item", "encoded"}) || path.ends({"entry", "content"})) {
        if (text.empty()) return;
        entry_.add_text(text);
        has_content_ = true;
        return;
    }
    if (path.ends({"item", "description"}) || path.ends({"entry", "summary"})) {
        summary_ = std::string(text);
        return;
    }
    if (path.within("item") || path.within("entry")) return close_field(path, text);
    if (name == "title" && channel_title_.empty()) channel_title_ = std::string(text);
    if (name == "language") channel_language_ = std::string(text);
}

void FeedDocument::close_field(const XmlPath& path, std::string_view text) {
    const std::string_view name = path.name();
    const bool direct = path.ends({"item", name}) || path.ends({"entry", name});
    if (name == "name" && path.within("author")) entry_.set_wire(text);
    if (!direct) return;
    if (name == "title") entry_.set_title(text);
    if (name == "guid" || name == "id") guid_ = std::string(text);
    if (name == "link" && link_.empty()) link_ = std::string(text);
    if (name == "pubDate" || name == "published" || name == "date" || name == "issued")
        entry_.set_published(text);
    if (name == "updated") entry_.set_published_if_unknown(text);
    if (name == "language") entry_.set_language(text);
    if (name == "creator" || name == "source" || name == "publisher") entry_.set_wire(text);
    // Dublin Core's contributor is the company in GlobeNewswire's feeds, its subject a topic everywhere.
    if (name == "contributor") entry_.set_issuer(text);
    if (name == "category") take_category(path.top(), text);
    if (name == "subject" || name == "keyword") entry_.add_subject(text);
}

void FeedDocument::close_entry() {
    if (!has_content_) entry_.add_text(summary_);
    entry_.set_language(channel_language_);
    entry_.set_wire(channel_title_);
    entry_.set_url(link_);
    std::string id = guid_.empty() ? link_ : guid_;
    entry_.set_id(id);
    if (id.empty()) id = "entry " + std::to_string(done_.size() + 1);
    done_.push_back(std::move(entry_).finish(std::move(id)));
    entry_ = WireItem();
}

}  // namespace dateline
