// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/newsml_g2.h"

#include <utility>

#include "indexer/decode/nitf.h"
#include "indexer/parse/characters.h"

namespace dateline {

namespace {

/// What stands behind the scheme of a qualified code: `TSX VENTURE` of `MWMarket:TSX VENTURE`.
std::string_view code_of(std::string_view qualified) {
    const std::size_t colon = qualified.find(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

bool is_organisation(std::string_view type) {
    return lowered(code_of(type)) == "organisation" || lowered(code_of(type)) == "organization";
}

}  // namespace

XmlContent NewsmlG2Document::opened(const XmlPath& path) {
    const std::string_view name = path.name();
    if (name == "newsItem") open_item(path.top());
    if (path.ends({"inlineXML", "html"}) || path.ends({"html", "head"})) return XmlContent::fields;
    if (path.ends({"html", "body"})) return XmlContent::markup;
    if (name == "inlineData") return XmlContent::text;
    if (path.within("inlineXML") && path.within("nitf")) return NitfRules::opened(path, item_);
    // A fragment of XHTML without a page around it.
    if (path.around("inlineXML") != nullptr && name != "nitf" && !path.within("html"))
        return XmlContent::markup;
    open_metadata(path);
    return XmlContent::fields;
}

void NewsmlG2Document::open_item(const XmlElement& element) {
    item_ = WireItem();
    guid_ = std::string(element.attribute("guid"));
    language_ = std::string(element.attribute("lang"));
    is_text_ = true;
    organisation_.clear();
    item_.add_identifier("wire-id", guid_);
}

void NewsmlG2Document::open_metadata(const XmlPath& path) {
    const std::string_view name = path.name();
    const std::string_view literal = path.attribute("literal");
    const std::string_view code = path.attribute("qcode");
    if (name == "itemClass") is_text_ = lowered(code_of(code)) == "text" || code.empty();
    if (name == "provider" || name == "infoSource") item_.set_wire(literal.empty() ? code_of(code) : literal);
    if (name == "language") item_.set_language(path.attribute("tag"));
    if (path.ends({"contentMeta", "subject"}) && !is_organisation(path.attribute("type")) && !code.empty())
        item_.add_subject(code_of(code));
    if (name == "pubStatus") {
        const std::string status = lowered(code_of(code));
        if (status == "canceled" || status == "cancelled" || status == "withheld")
            item_.withdraw("was withdrawn by the wire (its status is " + status + ")");
    }
    if (name == "link") {
        const std::string relation = lowered(code_of(path.attribute("rel")));
        if (relation == "previousversion" || relation == "corrects" || relation == "isreplacementof")
            item_.set_corrects(path.attribute("residref").empty() ? path.attribute("href")
                                                                  : path.attribute("residref"));
    }
    if (name == "hasInstrument") {
        const std::string_view market = path.attribute("marketlabel");
        item_.add_ticker(market.empty() ? code_of(path.attribute("market")) : market,
                         path.attribute("symbol"));
    }
    if (name == "related") open_related(path);
}

/// Securities as GlobeNewswire's catalogue has them: an instrument, and inside it where it is traded.
void NewsmlG2Document::open_related(const XmlPath& path) {
    const std::string_view code = path.attribute("qcode");
    const std::string relation = lowered(code_of(path.attribute("rel")));
    if (relation == "instrument" && lowered(code).starts_with("isin:"))
        item_.add_identifier("isin", code_of(code));
    if (relation != "tradedon") return;
    if (const XmlElement* instrument = path.around("related"))
        item_.add_ticker(code_of(code), instrument->attribute("literal"));
}

void NewsmlG2Document::closed(const XmlPath& path, std::string_view text) {
    if (path.name() == "newsItem") return close_item();
    if (path.name() == "inlineData") return item_.add_text(text);
    if (path.within("inlineXML") && path.within("nitf")) return NitfRules::closed(path, text, item_);
    if (!path.within("inlineXML")) close_metadata(path, text);
}

void NewsmlG2Document::close_metadata(const XmlPath& path, std::string_view text) {
    const std::string_view name = path.name();
    if (path.ends({"contentMeta", "headline"})) {
        const bool second = lowered(code_of(path.attribute("role"))).starts_with("sub");
        second ? item_.set_subtitle(text) : item_.set_title(text);
    }
    if (path.ends({"contentMeta", "dateline"})) item_.set_place(text);
    if (path.ends({"provider", "name"})) item_.set_wire(text);
    if (name == "contentCreated" || name == "firstCreated" || name == "versionCreated")
        item_.set_published(text);
    if (name == "embargoed") item_.set_embargo(text);
    if (path.ends({"subject", "name"})) {
        const XmlElement* subject = path.around("subject");
        if (is_organisation(subject->attribute("type")) && organisation_.empty())
            organisation_ = std::string(text);
        else if (!is_organisation(subject->attribute("type")))
            item_.add_subject(text);
    }
    if (name == "keyword" && lowered(code_of(path.attribute("role"))) == "ticker") item_.add_tickers(text);
}

void NewsmlG2Document::close_item() {
    item_.set_issuer(organisation_);
    item_.set_language(language_);
    if (!is_text_) return;
    done_.push_back(std::move(item_).finish(guid_));
    item_ = WireItem();
}

}  // namespace dateline
