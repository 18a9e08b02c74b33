// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/text_writer.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "schema/printable.h"
#include "schema/section_kind.h"
#include "searcher/output/line_wrapper.h"
#include "searcher/output/score_writer.h"
#include "searcher/output/snippet_pieces.h"

namespace dateline {

namespace {

constexpr std::size_t hit_indent = 3;

std::string releases(std::uint32_t number) {
    return std::to_string(number) + (number == 1 ? " release" : " releases");
}

/// ` in 9 stories` where some of the releases say the same.
std::string stories(const SearchResults& results) {
    if (results.clusters == results.total) return {};
    return " in " + std::to_string(results.clusters) + (results.clusters == 1 ? " story" : " stories");
}

std::string total_line(const SearchResults& results) {
    if (results.total == 0) return "no release matches";
    if (results.relation == Relation::exact) return releases(results.total) + stories(results);
    return "no release has every word; " + std::to_string(results.total) +
           (results.total == 1 ? " has" : " have") + " some" + stories(results);
}

/// Stands between the counted releases and those that lack some of the words.
constexpr std::string_view lacking_line = "these lack some of the words:";

/// From which hit on all lack a word, where others come before or are counted; their number where none does.
std::size_t begin_of_lacking(const SearchResults& results) {
    std::size_t begin = results.hits.size();
    while (begin > 0 && results.hits[begin - 1].relaxed) --begin;
    return results.relation == Relation::exact ? begin : results.hits.size();
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) out.append(out.empty() ? "" : separator).append(part);
    return out;
}

/// `+2 more: 002 (correction, 2016-11-12), …`
std::string duplicates_of(const Hit& hit) {
    constexpr std::size_t most_named = 3;
    std::string line = "+" + std::to_string(hit.more) + " more";
    const std::size_t named = std::min(hit.duplicates.size(), most_named);
    for (std::size_t i = 0; i < named; ++i) {
        const DuplicateRelease& release = hit.duplicates[i];
        line += (i == 0 ? ": " : ", ") + release.id + " (" + release.relation;
        line += release.date ? ", " + iso_date(*release.date) + ")" : ")";
    }
    return line + (named > 0 && named < hit.more ? ", …" : "");
}

/// Date, tickers, issuer under its canonical name, wire and the main kind of news: what is known of them.
std::string facts(const Hit& hit) {
    const Release& release = hit.release;
    std::vector<std::string> tickers;
    for (const Ticker& ticker : release.tickers) tickers.push_back(ticker.text());
    std::vector<std::string> parts{release.date ? iso_date(*release.date) : "undated"};
    if (!tickers.empty()) parts.push_back(joined(tickers, " "));
    if (release.issuer) parts.push_back(hit.issuer_name.empty() ? *release.issuer : hit.issuer_name);
    if (release.wire) parts.push_back(*release.wire);
    if (!release.kinds.empty()) parts.emplace_back(info(release.kinds.front()).name);
    return printable(joined(parts, " · "));
}

std::string section_label(const Snippet& snippet) {
    return "[" + printable(snippet.heading ? *snippet.heading : std::string(info(snippet.kind).title)) + "]";
}

/// A path below `folder` without it; any other as it is.
std::string seen_from(const std::string& folder, const std::string& path) {
    const bool below = !folder.empty() && path.size() > folder.size() + 1 && path.starts_with(folder) &&
                       path[folder.size()] == '/';
    return below ? path.substr(folder.size() + 1) : path;
}

/// Where the release can be read, and what --show calls it where that is something else.
std::string address(const Hit& hit, const std::string& folder) {
    const std::string path = seen_from(folder, hit.path);
    const std::string& url = hit.release.url;
    const std::string name = hit.id == hit.path ? path : hit.id;
    if (url.empty()) return path;
    return name.empty() ? url : url + " · " + name;
}

}  // namespace

void TextWriter::write(const QueryEcho& query, const SearchResults& results, std::ostream& out) {
    if (options_.batch) {
        if (!first_) out << '\n';
        out << "== " << (query.id.empty() ? "" : printable(query.id) + ": ") << printable(query.text) << '\n';
    }
    first_ = false;
    if (options_.answer == Answer::count)
        out << results.total << '\n';
    else
        out << total_line(results) << '\n';
    const std::size_t lacking = begin_of_lacking(results);
    for (std::size_t i = 0; i < results.hits.size(); ++i) {
        if (i == lacking) out << '\n' << styled(lacking_line, Style::faint, options_.colour) << '\n';
        write_hit(results.hits[i], out);
    }
    for (const Facet& facet : results.facets) write_facet(facet, out);
}

void TextWriter::write_hit(const Hit& hit, std::ostream& out) const {
    const Release& release = hit.release;
    const auto line = [&](std::string_view text, Style style) {
        LineWrapper wrapper(hit_indent, options_.width, options_.colour);
        wrapper.add(text, style);
        out << wrapper.finish();
    };
    LineWrapper headline(0, options_.width, options_.colour);
    headline.add(std::to_string(hit.rank) + ". ");
    if (release.headline.empty()) headline.add("(no headline)", Style::headline);
    for (const SnippetPiece& piece : pieces_of(release.headline, hit.headline_matches))
        headline.add(printable(piece.text), piece.match ? Style::match : Style::headline);
    out << '\n' << headline.finish();
    line(facts(hit), Style::plain);
    line(printable(address(hit, options_.folder)), Style::faint);
    for (const Snippet& snippet : hit.snippets) {
        LineWrapper text(hit_indent, options_.width, options_.colour);
        text.add(section_label(snippet), Style::heading);
        text.add(" ");
        for (const SnippetPiece& piece : pieces_of(snippet))
            text.add(printable(piece.text), piece.match ? Style::match : Style::plain);
        out << text.finish();
    }
    if (hit.more > 0) line(printable(duplicates_of(hit)), Style::faint);
    if (hit.score_parts) write_score(hit, out);
    if (!hit.missing.empty()) line("missing: " + printable(joined(hit.missing, ", ")), Style::faint);
}

void TextWriter::write_score(const Hit& hit, std::ostream& out) const {
    LineWrapper total(hit_indent, options_.width, options_.colour);
    const std::vector<std::string> lines = score_lines(*hit.score_parts);
    total.add(lines.empty() ? "not ranked" : "score " + four_decimals(hit.score) + ":", Style::faint);
    out << total.finish();
    for (const std::string& text : lines) {
        const std::size_t aligned = lines.front().find('.') - text.find('.');
        LineWrapper wrapper(2 * hit_indent + aligned, options_.width, options_.colour);
        wrapper.add(text, Style::faint);
        out << wrapper.finish();
    }
}

void TextWriter::write_facet(const Facet& facet, std::ostream& out) const {
    out << '\n' << styled(facet.name, Style::headline, options_.colour) << '\n';
    std::size_t digits = 1;
    for (const FacetValue& value : facet.values)
        digits = std::max(digits, std::to_string(value.count).size());
    for (const FacetValue& value : facet.values) {
        const std::string count = std::to_string(value.count);
        out << std::string(hit_indent + digits - count.size(), ' ') << count << "  "
            << styled(printable(value.value), value.selected ? Style::match : Style::plain, options_.colour)
            << (value.selected ? " *" : "") << '\n';
    }
    if (facet.values.empty()) out << std::string(hit_indent, ' ') << "none\n";
    if (facet.truncated) out << std::string(hit_indent + digits, ' ') << "  …\n";
}

}  // namespace dateline
