// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/csv_writer.h"

#include <array>
#include <charconv>
#include <ostream>
#include <vector>

#include "schema/printable.h"
#include "schema/section_kind.h"
#include "searcher/output/snippet_pieces.h"
#include "searcher/output/told_values.h"

namespace dateline {

namespace {

constexpr std::string_view hit_header =
    "rank,score,id,date,tickers,issuer,headline,wire,url,path,section,section_kind,snippet,missing,kinds,"
    "periods,said,cluster";
constexpr std::string_view count_header = "facet,value,count,selected";
constexpr std::string_view line_end = "\r\n";

/// Behind each other, ` … ` between those that stand apart.
std::string snippets_text(const Hit& hit) {
    std::string out;
    for (const Snippet& snippet : hit.snippets) {
        if (!out.empty()) out += " … ";
        for (const SnippetPiece& piece : pieces_of(snippet)) out += piece.text;
    }
    return out;
}

std::string decimal(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 4);
    return {buffer.data(), end};
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator = " ") {
    std::string out;
    for (const std::string& part : parts) out.append(out.empty() ? "" : separator).append(part);
    return out;
}

void write_row(const std::vector<std::string>& fields, std::ostream& out) {
    for (std::size_t i = 0; i < fields.size(); ++i) out << (i == 0 ? "" : ",") << fields[i];
    out << line_end;
}

std::vector<std::string> hit_row(const Hit& hit) {
    const Release& release = hit.release;
    std::vector<std::string> tickers;
    for (const Ticker& ticker : release.tickers) tickers.push_back(ticker.text());
    const Snippet* best = hit.snippets.empty() ? nullptr : &hit.snippets.front();
    return {std::to_string(hit.rank),
            decimal(hit.score),
            csv_field(hit.id),
            release.date ? iso_date(*release.date) : "",
            csv_field(joined(tickers)),
            csv_field(release.issuer.value_or("")),
            csv_field(release.headline),
            csv_field(release.wire.value_or("")),
            csv_field(release.url),
            csv_field(hit.path),
            csv_field(best != nullptr ? best->heading.value_or("") : ""),
            best != nullptr ? std::string(info(best->kind).name) : "",
            csv_field(snippets_text(hit)),
            csv_field(joined(hit.missing)),
            csv_field(joined(news_kinds_of(release))),
            csv_field(joined(periods_of(release))),
            csv_field(joined(speakers_of(release), "; ")),
            csv_field(hit.cluster)};
}

}  // namespace

std::string csv_field(std::string_view text) {
    constexpr std::string_view formula = "=+-@\t\r\n";
    std::string out = printable(text);
    if (!text.empty() && formula.find(text.front()) != std::string_view::npos) out.insert(0, 1, '\'');
    if (out.find_first_of(",\"") == std::string::npos) return out;
    std::string quoted = "\"";
    for (const char c : out) quoted.append(c == '"' ? 2 : 1, c);
    return quoted += '"';
}

void CsvWriter::write(const QueryEcho& query, const SearchResults& results, std::ostream& out) {
    const bool counts = options_.answer == Answer::count;
    if (first_) out << (options_.batch ? "qid," : "") << (counts ? count_header : hit_header) << line_end;
    first_ = false;
    if (counts)
        write_counts(query, results, out);
    else
        write_hits(query, results, out);
}

void CsvWriter::write_hits(const QueryEcho& query, const SearchResults& results, std::ostream& out) const {
    for (const Hit& hit : results.hits) {
        std::vector<std::string> row = hit_row(hit);
        if (options_.batch) row.insert(row.begin(), csv_field(query.id));
        write_row(row, out);
    }
}

void CsvWriter::write_counts(const QueryEcho& query, const SearchResults& results, std::ostream& out) const {
    const auto write = [&](std::string_view facet, std::string_view value, std::uint32_t count,
                           bool selected) {
        std::vector<std::string> row{csv_field(facet), csv_field(value), std::to_string(count),
                                     selected ? "true" : "false"};
        if (options_.batch) row.insert(row.begin(), csv_field(query.id));
        write_row(row, out);
    };
    write("total", "", results.total, false);
    write("clusters", "", results.clusters, false);
    for (const Facet& facet : results.facets)
        for (const FacetValue& value : facet.values)
            write(facet.name, value.value, value.count, value.selected);
}

}  // namespace dateline
