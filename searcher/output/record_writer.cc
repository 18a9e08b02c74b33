// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/record_writer.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "schema/printable.h"
#include "schema/section_kind.h"
#include "searcher/output/json_text.h"
#include "searcher/output/line_wrapper.h"
#include "searcher/output/statement_text.h"
#include "searcher/output/told_values.h"

namespace dateline {

namespace {

void write_fact(std::string_view name, const std::string& value, std::ostream& out) {
    constexpr std::size_t name_width = 9;
    if (value.empty()) return;
    out << name << ':' << std::string(name_width - std::min(name_width - 1, name.size()), ' ')
        << printable(value) << '\n';
}

void write_paragraph(const Paragraph& paragraph, const WriterOptions& options, std::ostream& out) {
    constexpr std::string_view recurring = "[recurring]";
    const std::string& text = paragraph.text;
    if (paragraph.recurring) out << styled(recurring, Style::faint, options.colour) << '\n';
    if (text.find('\n') == std::string::npos) {
        LineWrapper line(0, options.width, options.colour);
        line.add(printable(text));
        out << line.finish();
        return;
    }
    for (std::size_t at = 0; at <= text.size();) {  // lines and columns of a table stay where they are
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out << printable(std::string_view(text).substr(at, end - at)) << '\n';
        at = end + 1;
    }
}

void write_section(const Section& section, const WriterOptions& options, std::ostream& out) {
    const SectionKindInfo& kind = info(section.kind);
    const std::string heading = section.heading ? printable(*section.heading) : std::string(kind.title);
    out << '\n'
        << styled("## " + heading, Style::heading, options.colour) << ' '
        << styled("[" + std::string(kind.name) + "]", Style::faint, options.colour) << '\n';
    for (const Paragraph& paragraph : section.paragraphs) {
        out << '\n';
        write_paragraph(paragraph, options, out);
    }
}

std::string joined(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& value : values) out += (out.empty() ? "" : "; ") + value;
    return out;
}

void write_head(const StoredRecord& record, const WriterOptions& options, std::ostream& out) {
    const Release& release = record.release;
    std::string tickers;
    for (const Ticker& ticker : release.tickers) tickers += (tickers.empty() ? "" : " ") + ticker.text();
    out << styled(printable(release.headline), Style::headline, options.colour) << '\n';
    if (release.subheadline) out << printable(*release.subheadline) << '\n';
    out << '\n';
    write_fact("date", release.date ? iso_date(*release.date) : "undated", out);
    write_fact("place", release.dateline_place.value_or(""), out);
    write_fact("wire", release.wire.value_or(""), out);
    write_fact("tickers", tickers, out);
    write_fact("issuer", release.issuer.value_or(""), out);
    write_fact("domains", joined(release.issuer_domains), out);
    write_fact("formerly", joined(release.former_names), out);
    write_fact("kinds", joined(news_kinds_of(release)), out);
    write_fact("periods", joined(periods_of(release)), out);
    write_fact("event", release.call && release.call->date ? iso_date(*release.call->date) : "", out);
    write_fact("language", release.language, out);
    for (const Identifier& identifier : release.identifiers)
        write_fact(identifier.scheme, identifier.value, out);
    write_fact("subjects", joined(release.subjects), out);
    write_fact("embargo", release.embargo, out);
    write_fact("corrects", release.corrects, out);
    write_fact("url", release.url, out);
    write_fact("cluster", cluster_id(record.cluster), out);
    write_fact("id", record.id, out);
    if (record.path != record.id) write_fact("path", record.path, out);
}

}  // namespace

void write_release(const StoredRecord& record, const std::optional<SectionKind>& kind,
                   const WriterOptions& options, std::ostream& out) {
    if (options.format == OutputFormat::json || options.format == OutputFormat::jsonl) {
        out << json_text(record_json(record, kind)) << '\n';
        return;
    }
    write_head(record, options, out);
    for (const Section& section : record.release.sections)
        if (!kind || section.kind == *kind) write_section(section, options, out);
    if (!kind) write_statements(record.release, options, out);
}

}  // namespace dateline
