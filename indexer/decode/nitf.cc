// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/nitf.h"

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

/// `<org idsrc="..." value="NYSE:ACM">` and `<org.alt.code idsrc="ISIN" value="…">`.
void take_organisation(const XmlElement& element, WireItem& item) {
    const std::string scheme = lowered(element.attribute("idsrc"));
    const std::string_view value = element.attribute("value");
    if (scheme == "isin" || scheme == "cusip" || scheme == "cik")
        item.add_identifier(scheme, value);
    else if (value.find(':') != std::string_view::npos)
        item.add_tickers(value);
    else
        item.add_ticker(element.attribute("idsrc"), value);
}

void take_subject(const XmlElement& element, WireItem& item) {
    for (const std::string_view name : {"tobject.subject.type", "tobject.subject.matter",
                                        "tobject.subject.detail", "tobject.subject.refnum"})
        if (const std::string_view value = element.attribute(name); !value.empty())
            return item.add_subject(value);
}

}  // namespace

XmlContent NitfRules::opened(const XmlPath& path, WireItem& item) {
    const std::string_view name = path.name();
    const XmlElement& top = path.top();
    if (name == "body.content" || name == "tagline" || name == "bibliography") return XmlContent::markup;
    if (name == "doc-id") item.add_identifier("wire-id", top.attribute("id-string"));
    if (name == "date.release") item.set_published(top.attribute("norm"));
    if (name == "date.issue" && !path.within("revision-history")) item.set_published(top.attribute("norm"));
    if (name == "story.date") item.set_published(top.attribute("norm"));
    if (name == "keyword") item.add_subject(top.attribute("key"));
    if (name == "classifier") item.add_subject(top.attribute("value"));
    if (name == "tobject.subject") take_subject(top, item);
    if (name == "org" || name == "org.alt.code" || name == "alt-code") take_organisation(top, item);
    if (name == "nitf") item.set_language(top.attribute("lang"));
    if (name == "pubdata") item.set_wire(top.attribute("name"));
    if (name == "doc.copyright") item.set_wire(top.attribute("holder"));
    return XmlContent::fields;
}

void NitfRules::closed(const XmlPath& path, std::string_view text, WireItem& item) {
    if (path.ends({"hedline", "hl1"})) item.set_title(text);
    if (path.ends({"hedline", "hl2"})) item.set_subtitle(text);
    if (path.ends({"head", "title"}) && path.within("nitf")) item.set_title(text);
    if (path.ends({"dateline", "location"})) item.set_place(text);
    if (path.ends({"body.head", "dateline"})) item.set_place(text);
    if (path.name() == "distributor") item.set_wire(text);
    if (path.ends({"distributor", "org"})) item.set_wire(text);
}

}  // namespace dateline
