// SPDX-License-Identifier: GPL-2.0-or-later
// Parses for people and scripts.
#include "indexer/parse/parse_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "indexer/parse/characters.h"
#include "indexer/parse/unrecognised.h"
#include "schema/section_kind.h"
#include "schema/statements_json.h"

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t start_words = 8;

/// The first words of the section's first paragraph; of a section that has only a heading, nothing.
std::string starts_of(const Section& section) {
    if (section.paragraphs.empty()) return {};
    const std::string_view text = section.paragraphs.front().text;
    std::string out;
    std::size_t words = 0;
    for (std::size_t at = 0; at < text.size() && words < start_words;) {
        const std::size_t begin = text.find_first_not_of(" \n\t", at);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(text.find_first_of(" \n\t", begin), text.size());
        if (!out.empty()) out += ' ';
        out.append(text.substr(begin, end - begin));
        at = end;
        ++words;
    }
    return out;
}

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
        item["starts"] = starts_of(section);
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

/// `text` on one line, control characters left out, cut at a character after `most` bytes.
std::string one_line(std::string_view text, std::size_t most) {
    std::string out;
    for (const char c : text) {
        if (out.size() >= most && (static_cast<unsigned char>(c) & 0xC0U) != 0x80) return out + "…";
        if (is_blank(c)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != '\x7f') {
            out += c;
        }
    }
    return out;
}

void add_field(std::string& out, std::string_view name, std::string_view value) {
    constexpr std::size_t name_width = 14;
    constexpr std::size_t longest_value = 400;
    out.append("  ").append(name).append(name.size() < name_width ? name_width - name.size() : 1, ' ');
    out.append(value.empty() ? "-" : one_line(value, longest_value)).append("\n");
}

std::string ticker_list(const std::vector<Ticker>& tickers) {
    std::string out;
    for (const Ticker& ticker : tickers) out.append(out.empty() ? "" : ", ").append(ticker.text());
    return out;
}

void add_sections(std::string& out, const Release& release, Explain explain) {
    constexpr std::size_t start_bytes = 70;
    out.append("  sections\n");
    for (const Section& section : release.sections) {
        out.append("    line ")
            .append(std::to_string(section.line))
            .append("  ")
            .append(info(section.kind).name);
        if (section.heading) out.append("  [").append(one_line(*section.heading, start_bytes)).append("]");
        out.append("  ").append(one_line(starts_of(section), start_bytes));
        if (explain == Explain::yes)
            out.append("  (").append(one_line(section.rule, start_bytes)).append(")");
        out.append("\n");
    }
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

std::string parse_text(const Release& release, std::string_view path, std::string_view id, Explain explain) {
    std::string out = one_line(path, 1000) + "\n";
    if (id != path) add_field(out, "id", id);
    add_field(out, "headline", release.headline);
    if (release.subheadline) add_field(out, "subheadline", *release.subheadline);
    add_field(out, "date", release.date ? iso_date(*release.date) : std::string());
    add_field(out, "place", release.dateline_place.value_or(""));
    add_field(out, "wire", release.wire.value_or(""));
    add_field(out, "tickers", ticker_list(release.tickers));
    add_field(out, "issuer", release.issuer.value_or(""));
    add_field(out, "language", release.language);
    if (release.update_of) add_field(out, "update", "of an earlier release");
    for (const Identifier& identifier : release.identifiers)
        add_field(out, identifier.scheme, identifier.value);
    for (const std::string& subject : release.subjects) add_field(out, "subject", subject);
    for (const NewsKind kind : release.kinds) add_field(out, "kind", info(kind).name);
    for (const PeriodMention& mention : release.periods)
        add_field(out, "period",
                  mention.period + " " + std::string(period_role_name(mention.role)) + ": " + mention.text);
    for (const Quote& quote : release.quotes)
        add_field(out, "quote", (quote.speaker.empty() ? "?" : quote.speaker) + ": " + quote.text);
    if (release.call)
        add_field(out, "call",
                  (release.call->date ? iso_date(*release.call->date) + " " : "") + release.call->time);
    if (!release.embargo.empty()) add_field(out, "embargo", release.embargo);
    if (!release.corrects.empty()) add_field(out, "corrects", release.corrects);
    if (!release.url.empty()) add_field(out, "url", release.url);
    for (const Paragraph& paragraph : release.masthead) add_field(out, "masthead", paragraph.text);
    add_sections(out, release, explain);
    if (explain == Explain::no) return out;
    for (const Evidence& item : release.evidence) {
        const std::string where = item.line > 0 ? ", line " + std::to_string(item.line) : std::string();
        add_field(out, "evidence", item.field + " = " + item.value + " (" + item.rule + where + ")");
    }
    for (const Unrecognised& item : find_unrecognised(release)) {
        const std::string where = item.line > 0 ? ", line " + std::to_string(item.line) : std::string();
        add_field(out, "not found", item.what + where + (item.text.empty() ? "" : ": " + item.text));
    }
    for (const Paragraph& paragraph : release.furniture) {
        add_field(out, "dropped", "line " + std::to_string(paragraph.line) + ": " + paragraph.text);
    }
    return out;
}

}  // namespace dateline
