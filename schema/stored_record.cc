// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stored_record.h"

#include <xxhash.h>

#include <cstdint>
#include <cstring>

namespace dateline {

namespace {

constexpr char format_byte = 'D';
constexpr std::size_t checksum_bytes = 8;

/// Appends numbers (LEB128) and strings (length, bytes) to a buffer.
class Writer {
  public:
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) out_ += static_cast<char>((value & 0x7F) | 0x80);
        out_ += static_cast<char>(value);
    }
    void text(std::string_view value) {
        number(value.size());
        out_.append(value);
    }
    void maybe(const std::optional<std::string>& value) {
        number(value ? 1 : 0);
        if (value) text(*value);
    }
    void paragraphs(const std::vector<Paragraph>& list) {
        number(list.size());
        for (const Paragraph& paragraph : list) {
            number(static_cast<std::uint64_t>(paragraph.line));
            text(paragraph.text);
        }
    }
    [[nodiscard]] const std::string& bytes() const { return out_; }

  private:
    std::string out_;
};

/// Takes back what Writer wrote; throws RecordError at the first thing that cannot be.
class Reader {
  public:
    explicit Reader(std::string_view data) : data_(data) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at_ >= data_.size()) break;
            const auto byte = static_cast<unsigned char>(data_[at_++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        throw RecordError("stored record ends inside a number");
    }
    std::string text() {
        const std::uint64_t length = number();
        if (length > data_.size() - at_) throw RecordError("stored record ends inside a text");
        std::string value(data_.substr(at_, length));
        at_ += length;
        return value;
    }
    std::optional<std::string> maybe() {
        if (number() == 0) return std::nullopt;
        return text();
    }
    /// A count of things that take at least a byte each.
    std::uint64_t count() {
        const std::uint64_t value = number();
        if (value > data_.size() - at_) throw RecordError("stored record counts more than it holds");
        return value;
    }
    std::vector<Paragraph> paragraphs() {
        std::vector<Paragraph> list(count());
        for (Paragraph& paragraph : list) {
            paragraph.line = static_cast<int>(number());
            paragraph.text = text();
        }
        return list;
    }

  private:
    std::string_view data_;
    std::size_t at_ = 0;
};

void write_date(Writer& out, const std::optional<Date>& date) {
    out.text(date ? day_key(*date) : "");
}

void write_ticker(Writer& out, const Ticker& ticker) {
    out.text(ticker.exchange);
    out.text(ticker.symbol);
}

Ticker read_ticker(Reader& in) {
    Ticker ticker;
    ticker.exchange = in.text();
    ticker.symbol = in.text();
    return ticker;
}

void write_wire_facts(Writer& out, const Release& release) {
    out.number(release.identifiers.size());
    for (const Identifier& identifier : release.identifiers) {
        out.text(identifier.scheme);
        out.text(identifier.value);
    }
    out.number(release.subjects.size());
    for (const std::string& subject : release.subjects) out.text(subject);
    out.text(release.embargo);
    out.text(release.corrects);
}

void read_wire_facts(Reader& in, Release& release) {
    release.identifiers.resize(in.count());
    for (Identifier& identifier : release.identifiers) {
        identifier.scheme = in.text();
        identifier.value = in.text();
    }
    release.subjects.resize(in.count());
    for (std::string& subject : release.subjects) subject = in.text();
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
    out.number(release.tickers.size());
    for (const Ticker& ticker : release.tickers) write_ticker(out, ticker);
    out.number(release.issuer_ticker ? 1 : 0);
    if (release.issuer_ticker) write_ticker(out, *release.issuer_ticker);
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
    release.tickers.resize(in.count());
    for (Ticker& ticker : release.tickers) ticker = read_ticker(in);
    if (in.number() != 0) release.issuer_ticker = read_ticker(in);
    read_wire_facts(in, release);
}

void write_sections(Writer& out, const std::vector<Section>& sections) {
    out.number(sections.size());
    for (const Section& section : sections) {
        out.number(static_cast<std::uint64_t>(section.kind));
        out.number(static_cast<std::uint64_t>(section.line));
        out.maybe(section.heading);
        out.paragraphs(section.paragraphs);
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
        section.paragraphs = in.paragraphs();
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

std::string checksum_of(std::string_view bytes) {
    XXH64_canonical_t canonical;
    XXH64_canonicalFromHash(&canonical, XXH3_64bits(bytes.data(), bytes.size()));
    std::string out(checksum_bytes, '\0');
    std::memcpy(out.data(), canonical.digest, checksum_bytes);
    return out;
}

}  // namespace

std::string write_record(const StoredRecord& record) {
    Writer out;
    out.text(record.id);
    out.text(record.source);
    out.text(record.path);
    write_head(out, record.release);
    write_date_evidence(out, record.release.evidence);
    out.paragraphs(record.release.masthead);
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
    read_head(in, record.release);
    record.release.evidence = read_date_evidence(in);
    record.release.masthead = in.paragraphs();
    record.release.sections = read_sections(in);
    return record;
}

}  // namespace dateline
