// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/parse_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "indexer/parse/section_start.h"
#include "indexer/parse/unrecognised.h"
#include "schema/section_kind.h"
#include "schema/statements_json.h"

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

Json optional_json(const std::optional<std::string>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json paragraphs_json(const std::vector<Paragraph>& paragraphs) {
    Json out = Json::array();
    for (const Paragraph& paragraph : paragraphs) out.push_back(paragraph.text);
    return out;
}

Json sections_json(const Release& release, Explain explain) {
    Json out = Json::array();
    for (const Section& section : release.sections) {
        Json item;
        item["heading"] = optional_json(section.heading);
        item["kind"] = info(section.kind).name;
        item["starts"] = section_start(section);
        item["line"] = section.line;
        if (explain == Explain::yes) item["rule"] = section.rule;
        item["paragraphs"] = paragraphs_json(section.paragraphs);
        out.push_back(std::move(item));
    }
    return out;
}

void explain_json(Json& out, const Release& release) {
    Json evidence = Json::array();
    for (const Evidence& item : release.evidence) {
        evidence.push_back(
            {{"field", item.field}, {"value", item.value}, {"line", item.line}, {"rule", item.rule}});
    }
    out["evidence"] = std::move(evidence);
    Json unrecognised = Json::array();
    for (const Unrecognised& item : find_unrecognised(release))
        unrecognised.push_back({{"what", item.what}, {"text", item.text}, {"line", item.line}});
    out["not_recognised"] = std::move(unrecognised);
    Json dropped = Json::array();
    for (const Paragraph& paragraph : release.furniture) {
        dropped.push_back({{"text", paragraph.text}, {"line", paragraph.line}});
    }
    out["dropped"] = std::move(dropped);
}

/// `json` with DEL, the C1 controls and the separators U+2028 and U+2029 as escapes: readers of lines take
/// some of them for line ends. They can only stand within strings.
std::string with_controls_escaped(std::string json) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out;
    out.reserve(json.size());
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        const auto next = static_cast<unsigned char>(at + 1 < json.size() ? json[at + 1] : '\0');
        const std::string_view three = std::string_view(json).substr(at, 3);
        if (c == '\x7f') {
            out += "\\u007f";
        } else if (c == '\xC2' && next >= 0x80 && next <= 0x9F) {
            out.append("\\u00").append(1, hex[next >> 4U]).append(1, hex[next & 0x0FU]);
            at += 1;
        } else if (three == "\u2028" || three == "\u2029") {
            out += three == "\u2028" ? "\\u2028" : "\\u2029";
            at += 2;
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace

std::string parse_json(const Release& release, std::string_view path, std::string_view id, Explain explain) {
    Json out;
    out["path"] = path;
    out["id"] = id;
    out["headline"] = release.headline;
    out["subheadline"] = optional_json(release.subheadline);
    out["date"] = release.date ? Json(iso_date(*release.date)) : Json(nullptr);
    out["dateline_place"] = optional_json(release.dateline_place);
    out["wire"] = optional_json(release.wire);
    out["tickers"] = Json::array();
    for (const Ticker& ticker : release.tickers) out["tickers"].push_back(ticker.text());
    out["issuer_ticker"] = release.issuer_ticker ? Json(release.issuer_ticker->text()) : Json(nullptr);
    out["issuer"] = optional_json(release.issuer);
    out["update_of"] = release.update_of;
    out["language"] = release.language;
    out["url"] = release.url.empty() ? Json(nullptr) : Json(release.url);
    out["identifiers"] = Json::object();
    for (const Identifier& identifier : release.identifiers)
        out["identifiers"][identifier.scheme].push_back(identifier.value);
    out["subjects"] = release.subjects;
    out["embargo"] = release.embargo.empty() ? Json(nullptr) : Json(release.embargo);
    out["corrects"] = release.corrects.empty() ? Json(nullptr) : Json(release.corrects);
    add_statements(out, release, explain == Explain::yes ? StatementRules::told : StatementRules::left_out);
    out["masthead"] = paragraphs_json(release.masthead);
    out["sections"] = sections_json(release, explain);
    if (explain == Explain::yes) explain_json(out, release);
    return with_controls_escaped(out.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace dateline
