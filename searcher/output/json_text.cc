// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/json_text.h"

#include <array>
#include <cstdio>
#include <string_view>

#include "schema/printable.h"
#include "schema/section_kind.h"
#include "schema/statements_json.h"
#include "schema/utf8.h"
#include "searcher/output/score_writer.h"
#include "searcher/output/snippet_pieces.h"
#include "searcher/output/told_values.h"

namespace dateline {

namespace {

template <typename Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json or_null(const std::string& value) {
    return value.empty() ? Json(nullptr) : Json(value);
}

Json date_json(const std::optional<Date>& date) {
    return date ? Json(iso_date(*date)) : Json(nullptr);
}

Json tickers_json(const std::vector<Ticker>& tickers) {
    Json list = Json::array();
    for (const Ticker& ticker : tickers) list.push_back(ticker.text());
    return list;
}

Json duplicates_json(const Hit& hit) {
    Json releases = Json::array();
    for (const DuplicateRelease& release : hit.duplicates)
        releases.push_back({{"id", release.id},
                            {"relation", release.relation},
                            {"date", date_json(release.date)},
                            {"wire", or_null(release.wire)}});
    return {{"count", hit.more}, {"releases", std::move(releases)}};
}

Json range_json(TextRange range) {
    return Json::array({range.begin, range.end});
}

/// `[[9, 13]]`: bytes, ends exclusive.
Json ranges_json(const std::vector<TextRange>& ranges) {
    Json list = Json::array();
    for (const TextRange& range : ranges) list.push_back(range_json(range));
    return list;
}

Json snippet_json(const Snippet& snippet) {
    Json sentences = Json::array();
    for (const ShownSentence& sentence : snippet.sentences)
        sentences.push_back({{"text", sentence.text},
                             {"highlights", ranges_json(sentence.matches)},
                             {"line", sentence.line},
                             {"paragraph", sentence.paragraph},
                             {"begin", sentence.place.begin},
                             {"end", sentence.place.end},
                             {"source", sentence.source ? range_json(*sentence.source) : Json()}});
    return {{"section", snippet.section},
            {"heading", or_null(snippet.heading)},
            {"kind", info(snippet.kind).name},
            {"line", snippet.line},
            {"sentences", std::move(sentences)}};
}

/// Places of the paragraphs that recur across the issuer's releases, from 0.
Json recurring_json(const Section& section) {
    Json places = Json::array();
    for (std::size_t i = 0; i < section.paragraphs.size(); ++i)
        if (section.paragraphs[i].recurring) places.push_back(i);
    return places;
}

void append_escape(std::string& out, char32_t code_point) {
    const auto unit = [&](unsigned value) {
        std::array<char, 8> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "\\u%04x", value & 0xFFFFU);
        out += buffer.data();
    };
    if (code_point < 0x10000) return unit(code_point);
    const char32_t above = code_point - 0x10000;
    unit(0xD800U + (above >> 10));
    unit(0xDC00U + (above & 0x3FF));
}

}  // namespace

Json query_json(const QueryEcho& query) {
    Json object = Json::object();
    object["text"] = query.text;
    object["parsed"] = query.parsed;
    object["warnings"] = Json::array();
    for (const QueryWarning& warning : query.warnings)
        object["warnings"].push_back({{"text", warning.text}, {"column", warning.column}});
    object["suggestions"] = Json::array();
    for (const Suggestion& suggestion : query.suggestions)
        object["suggestions"].push_back({{"word", suggestion.word},
                                         {"column", suggestion.column},
                                         {"instead", suggestion.instead},
                                         {"query", suggestion.query},
                                         {"total", suggestion.releases}});
    return object;
}

Json hit_json(const Hit& hit) {
    const Release& release = hit.release;
    Json object = {{"id", hit.id},
                   {"rank", hit.rank},
                   {"score", hit.score},
                   {"date", date_json(release.date)},
                   {"tickers", tickers_json(release.tickers)},
                   {"issuer", or_null(release.issuer)},
                   {"issuer_id", or_null(hit.issuer_id)},
                   {"issuer_name", or_null(hit.issuer_name)},
                   {"headline", release.headline},
                   {"headline_highlights", ranges_json(hit.headline_matches)},
                   {"wire", or_null(release.wire)},
                   {"url", or_null(release.url)},
                   {"path", or_null(hit.path)},
                   {"section", nullptr},
                   {"snippet", Json::array()},
                   {"snippets", Json::array()},
                   {"missing", hit.missing},
                   {"kinds", news_kinds_of(release)},
                   {"periods", periods_of(release)},
                   {"said", speakers_of(release)},
                   {"event", date_json(release.call ? release.call->date : std::nullopt)},
                   {"cluster", or_null(hit.cluster)},
                   {"duplicates", duplicates_json(hit)}};
    if (hit.score_parts) object["score_parts"] = score_json(*hit.score_parts);
    for (const Snippet& snippet : hit.snippets) object["snippets"].push_back(snippet_json(snippet));
    if (hit.snippets.empty()) return object;
    const Snippet& best = hit.snippets.front();
    object["section"] = {
        {"heading", or_null(best.heading)}, {"kind", info(best.kind).name}, {"line", best.line}};
    for (const SnippetPiece& piece : pieces_of(best))
        object["snippet"].push_back({{"text", piece.text}, {"match", piece.match}});
    return object;
}

Json facet_json(const Facet& facet) {
    Json values = Json::array();
    for (const FacetValue& value : facet.values)
        values.push_back({{"value", value.value}, {"count", value.count}, {"selected", value.selected}});
    return {{"values", std::move(values)}, {"truncated", facet.truncated}};
}

Json total_json(const SearchResults& results) {
    return {{"value", results.total},
            {"relation", results.relation == Relation::exact ? "exact" : "relaxed"}};
}

Json shards_json(const AskedShards& shards) {
    Json failed = Json::array();
    for (const FailedShard& shard : shards.failed)
        failed.push_back({{"shard", shard.name}, {"reason", shard.reason}});
    return {{"total", shards.total}, {"failed", std::move(failed)}};
}

/// Values by scheme: `{"isin": ["US45841N1072"]}`.
Json identifiers_json(const std::vector<Identifier>& identifiers) {
    Json object = Json::object();
    for (const Identifier& identifier : identifiers) object[identifier.scheme].push_back(identifier.value);
    return object;
}

Json record_json(const StoredRecord& record, const std::optional<SectionKind>& kind) {
    const Release& release = record.release;
    Json object = {
        {"schema", output_schema},
        {"id", record.id},
        {"path", or_null(record.path)},
        {"source", or_null(record.source)},
        {"headline", release.headline},
        {"subheadline", or_null(release.subheadline)},
        {"date", date_json(release.date)},
        {"dateline_place", or_null(release.dateline_place)},
        {"wire", or_null(release.wire)},
        {"tickers", tickers_json(release.tickers)},
        {"issuer_ticker", release.issuer_ticker ? Json(release.issuer_ticker->text()) : Json(nullptr)},
        {"issuer", or_null(release.issuer)},
        {"language", release.language},
        {"url", or_null(release.url)},
        {"update_of", release.update_of},
        {"identifiers", identifiers_json(release.identifiers)},
        {"subjects", release.subjects},
        {"embargo", or_null(release.embargo)},
        {"corrects", or_null(release.corrects)},
        {"cluster", or_null(cluster_id(record.cluster))}};
    add_statements(object, release, StatementRules::left_out);
    object["masthead"] = Json::array();
    object["sections"] = Json::array();
    for (const Paragraph& paragraph : release.masthead) object["masthead"].push_back(paragraph.text);
    for (const Section& section : release.sections) {
        if (kind && section.kind != *kind) continue;
        Json paragraphs = Json::array();
        for (const Paragraph& paragraph : section.paragraphs) paragraphs.push_back(paragraph.text);
        object["sections"].push_back({{"heading", or_null(section.heading)},
                                      {"kind", info(section.kind).name},
                                      {"line", section.line},
                                      {"paragraphs", std::move(paragraphs)},
                                      {"recurring", recurring_json(section)}});
    }
    return object;
}

std::string json_text(const Json& value) {
    // What is unsafe beyond C0 is only ever inside a string, where an escape means the same.
    const std::string raw = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string out;
    out.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size();) {
        const auto byte = static_cast<unsigned char>(raw[at]);
        if (byte < 0x7F) {
            out += raw[at++];
            continue;
        }
        const std::size_t begin = at;
        const char32_t code_point = next_code_point(raw, at);
        if (is_unsafe(code_point))
            append_escape(out, code_point);
        else
            out.append(raw, begin, at - begin);
    }
    return out;
}

}  // namespace dateline
