// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/newsml1.h"

#include <utility>

#include "indexer/decode/nitf.h"
#include "indexer/parse/characters.h"

namespace dateline {

XmlContent Newsml1Document::opened(const XmlPath& path) {
    const std::string_view name = path.name();
    if (name == "NewsItem") begin_item();
    if (name == "NewsComponent") roles_.emplace_back();
    if (path.within("DataContent")) {
        if (!takes_content() || path.ends({"DataContent", "html"}) || path.within("nitf") || name == "nitf") {
            return path.within("nitf") && takes_content() ? NitfRules::opened(path, item_)
                                                          : XmlContent::fields;
        }
        if (path.ends({"html", "head"}) || path.ends({"html", "head", "title"})) return XmlContent::fields;
        has_content_ = true;
        return XmlContent::markup;
    }
    if (name == "DataContent") return XmlContent::fields;
    if (name == "Role" && !roles_.empty()) roles_.back() = lowered(path.attribute("FormalName"));
    open_management(path);
    open_security(path);
    return XmlContent::fields;
}

void Newsml1Document::begin_item() {
    item_ = envelope_.sibling();
    parts_.clear();
    roles_.clear();
    public_id_.clear();
    has_content_ = false;
}

/// Text is what has no role or one of these; contacts are set apart.
bool Newsml1Document::takes_content() {
    const std::string role = roles_.empty() ? std::string() : roles_.back();
    in_contact_ = role.find("contact") != std::string::npos;
    return in_contact_ || role.empty() || role == "body" || role == "main" || role == "main text" ||
           role == "text" || role == "story";
}

void Newsml1Document::open_management(const XmlPath& path) {
    const std::string_view name = path.name();
    const std::string_view formal = path.attribute("FormalName");
    if (name == "RevisionId" &&
        path.attribute("PreviousRevision").find_first_of("123456789") != std::string_view::npos)
        item_.set_corrects("revision " + std::string(path.attribute("PreviousRevision")));
    if (name == "AssociatedWith" && lowered(formal).find("correct") != std::string::npos)
        item_.set_corrects(path.attribute("NewsItem"));
    if (path.ends({"NewsManagement", "Status"})) {
        const std::string status = lowered(formal);
        if (status == "canceled" || status == "cancelled" || status == "withheld")
            item_.withdraw("was withdrawn by the wire (its status is " + status + ")");
    }
    WireItem& holder = path.within("NewsEnvelope") ? envelope_ : item_;
    if (path.ends({"Provider", "Party"}) || path.ends({"SentFrom", "Party"}) || name == "NewsService")
        holder.set_wire(formal);
    if (path.ends({"Source", "Party"})) item_.set_issuer(formal);
    if (path.ends({"DescriptiveMetadata", "Language"})) item_.set_language(formal);
    if (path.within("SubjectCode")) item_.add_subject(formal);
    if (path.within("TopicOccurrence")) item_.add_subject(formal);
}

/// Securities: properties of one `Metadata` element of a type that says so.
void Newsml1Document::open_security(const XmlPath& path) {
    const std::string_view name = path.name();
    if (name == "Metadata") {
        metadata_type_.clear();
        symbol_.clear();
        exchange_.clear();
    }
    if (name == "MetadataType") metadata_type_ = lowered(path.attribute("FormalName"));
    if (name != "Property" || !path.within("Metadata")) return;
    const std::string property = lowered(path.attribute("FormalName"));
    const std::string_view value = path.attribute("Value");
    if (property.find("ticker") != std::string::npos) symbol_ = std::string(value);
    if (property == "exchange") exchange_ = std::string(value);
    if (property == "isin" || property == "cusip" || property == "cik") item_.add_identifier(property, value);
    const bool is_code = property.find("industr") != std::string::npos ||
                         property.find("subject") != std::string::npos ||
                         property.find("categor") != std::string::npos;
    if (is_code) item_.add_subject(value);
}

void Newsml1Document::close_security() {
    if (symbol_.find(':') != std::string::npos)
        item_.add_tickers(symbol_);
    else if (!symbol_.empty())
        item_.add_ticker(exchange_, symbol_);
    symbol_.clear();
}

void Newsml1Document::closed(const XmlPath& path, std::string_view text) {
    const std::string_view name = path.name();
    if (path.within("nitf") && path.within("DataContent")) {
        if (takes_content()) NitfRules::closed(path, text, item_);
        return;
    }
    if (name == "DataContent" && takes_content() && !has_content_ && !text.empty()) item_.add_text(text);
    if (path.within("DataContent")) return;
    if (name == "PublicIdentifier") public_id_ = std::string(text);
    if (name == "FirstCreated" || name == "ThisRevisionCreated") item_.set_published(text);
    if (path.ends({"StatusWillChange", "DateAndTime"})) item_.set_embargo(text);
    if (name == "Metadata") close_security();
    close_lines(path, text);
    if (name == "NewsComponent" && !roles_.empty()) roles_.pop_back();
    if (name == "NewsItem") finish_item();
}

void Newsml1Document::close_lines(const XmlPath& path, std::string_view text) {
    if (!path.within("NewsLines")) return;
    const std::string_view name = path.name();
    if (name == "HeadLine" && has_content_ && !item_.title().empty() && !text.empty()) finish_part();
    if (name == "HeadLine") item_.set_title(text);
    if (name == "SubHeadLine") item_.set_subtitle(text);
    if (name == "DateLine") item_.set_place(text);
    if (name == "KeywordLine") item_.add_subject(text);
}

/// A second headline behind text begins another release of the same item.
void Newsml1Document::finish_part() {
    WireItem next = item_.sibling();
    parts_.push_back(std::move(item_));
    item_ = std::move(next);
    has_content_ = false;
}

void Newsml1Document::finish_item() {
    parts_.push_back(std::move(item_));
    std::size_t number = 0;
    for (WireItem& part : parts_) {
        part.add_identifier("wire-id", public_id_);
        std::string name = public_id_;
        if (parts_.size() > 1) name += "#" + std::to_string(++number);
        done_.push_back(std::move(part).finish(std::move(name)));
    }
    begin_item();
}

}  // namespace dateline
