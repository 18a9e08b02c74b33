// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stored_record.h"

#include <cstdint>

#include "schema/checksum.h"
#include "schema/record_bytes.h"
#include "schema/slot.h"
#include "schema/stored_statements.h"

namespace dateline {

namespace {

constexpr char format_byte = 'D';

using Writer = RecordWriter;
using Reader = RecordReader;

void write_date(Writer& out, const std::optional<Date>& date) {
    out.text(date ? day_key(*date) : "");
}

void write_ticker(Writer& out, const Ticker& ticker) {
    out.text(ticker.exchange);
    out.text(ticker.symbol);
}

void read_ticker(Reader& in, Ticker& ticker) {
    ticker.exchange = in.text();
    ticker.symbol = in.text();
}

void write_text(Writer& out, const std::string& text) {
    out.text(text);
}

void read_text(Reader& in, std::string& text) {
    text = in.text();
}

void write_place(Writer& out, const SourcePlace& place) {
    out.number(place.text);
    out.number(place.source);
}

void read_place(Reader& in, SourcePlace& place) {
    place.text = in.number();
    place.source = in.number();
}

void write_paragraph(Writer& out, const Paragraph& paragraph) {
    out.line(paragraph.line);
    out.number(paragraph.recurring ? 1 : 0);
    out.text(paragraph.text);
    out.list(paragraph.places, write_place);
}

void read_paragraph(Reader& in, Paragraph& paragraph) {
    paragraph.line = in.line();
    paragraph.recurring = in.number() != 0;
    paragraph.text = in.text();
    in.list(paragraph.places, read_place);
}

void write_identifier(Writer& out, const Identifier& identifier) {
    out.text(identifier.scheme);
    out.text(identifier.value);
}

void read_identifier(Reader& in, Identifier& identifier) {
    identifier.scheme = in.text();
    identifier.value = in.text();
}

void write_wire_facts(Writer& out, const Release& release) {
    out.list(release.identifiers, write_identifier);
    out.list(release.subjects, write_text);
    out.text(release.embargo);
    out.text(release.corrects);
}

void read_wire_facts(Reader& in, Release& release) {
    in.list(release.identifiers, read_identifier);
    in.list(release.subjects, read_text);
    release.embargo = in.text();
    release.corrects = in.text();
}

void write_head(Writer& out, const Release& release) {
    out.text(release.headline);
    out.maybe(release.subheadline);
    write_date(out, release.date);
    out.maybe(release.dateline_place);
    out.maybe(release.wire);
    out.maybe(release.issuer);
    out.text(release.language);
    out.text(release.url);
    out.number(release.update_of ? 1 : 0);
    out.list(release.tickers, write_ticker);
    out.number(release.issuer_ticker ? 1 : 0);
    if (release.issuer_ticker) write_ticker(out, *release.issuer_ticker);
    out.list(release.issuer_domains, write_text);
    out.list(release.former_names, write_text);
    write_wire_facts(out, release);
}

void read_head(Reader& in, Release& release) {
    release.headline = in.text();
    release.subheadline = in.maybe();
    release.date = parse_day_key(in.text());
    release.dateline_place = in.maybe();
    release.wire = in.maybe();
    release.issuer = in.maybe();
    release.language = in.text();
    release.url = in.text();
    release.update_of = in.number() != 0;
    in.list(release.tickers, read_ticker);
    if (in.number() != 0) read_ticker(in, release.issuer_ticker.emplace());
    in.list(release.issuer_domains, read_text);
    in.list(release.former_names, read_text);
    read_wire_facts(in, release);
}

void write_sections(Writer& out, const std::vector<Section>& sections) {
    out.number(sections.size());
    for (const Section& section : sections) {
        out.number(static_cast<std::uint64_t>(section.kind));
        out.number(static_cast<std::uint64_t>(section.line));
        out.maybe(section.heading);
        out.list(section.paragraphs, write_paragraph);
    }
}

std::vector<Section> read_sections(Reader& in) {
    std::vector<Section> sections(in.count());
    for (Section& section : sections) {
        const std::uint64_t kind = in.number();
        if (kind >= section_kind_count) throw RecordError("stored record has a section of an unknown kind");
        section.kind = static_cast<SectionKind>(kind);
        section.line = static_cast<int>(in.number());
        section.heading = in.maybe();
        in.list(section.paragraphs, read_paragraph);
    }
    return sections;
}

void write_date_evidence(Writer& out, const std::vector<Evidence>& evidence) {
    std::vector<const Evidence*> dates;
    for (const Evidence& item : evidence)
        if (item.field == "date") dates.push_back(&item);
    out.number(dates.size());
    for (const Evidence* item : dates) {
        out.text(item->value);
        out.number(static_cast<std::uint64_t>(item->line));
        out.text(item->rule);
    }
}

std::vector<Evidence> read_date_evidence(Reader& in) {
    std::vector<Evidence> evidence(in.count());
    for (Evidence& item : evidence) {
        item.field = "date";
        item.value = in.text();
        item.line = static_cast<int>(in.number());
        item.rule = in.text();
    }
    return evidence;
}

}  // namespace

std::string write_record(const StoredRecord& record) {
    Writer out;
    out.text(record.id);
    out.text(record.source);
    out.text(record.path);
    out.text(record.cluster);
    out.text(record.variant);
    write_head(out, record.release);
    write_date_evidence(out, record.release.evidence);
    write_statements(out, record.release);
    out.list(record.release.masthead, write_paragraph);
    write_sections(out, record.release.sections);
    return std::string(1, format_byte) + checksum_of(out.bytes()) + out.bytes();
}

StoredRecord read_record(std::string_view data) {
    if (data.size() < 1 + checksum_bytes || data[0] != format_byte)
        throw RecordError("stored record has no head that this version knows");
    const std::string_view body = data.substr(1 + checksum_bytes);
    if (checksum_of(body) != data.substr(1, checksum_bytes))
        throw RecordError("stored record does not match its checksum: the index is damaged");
    Reader in(body);
    StoredRecord record;
    record.id = in.text();
    record.source = in.text();
    record.path = in.text();
    record.cluster = in.text();
    record.variant = in.text();
    read_head(in, record.release);
    record.release.evidence = read_date_evidence(in);
    read_statements(in, record.release);
    in.list(record.release.masthead, read_paragraph);
    record.release.sections = read_sections(in);
    return record;
}

std::string cluster_id(std::string_view key) {
    return std::string(key.substr(0, key.find(facet_separator)));
}

}  // namespace dateline
