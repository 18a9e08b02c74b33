// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stored_statements.h"

#include <bit>

namespace dateline {

namespace {

using Writer = RecordWriter;
using Reader = RecordReader;

/// The enumerator of that number, which must be below `count`.
template <typename Enum>
Enum read_enum(Reader& in, std::uint64_t count) {
    const std::uint64_t number = in.number();
    if (number >= count) throw RecordError("stored record names something this version does not know");
    return static_cast<Enum>(number);
}

void write_date(Writer& out, const std::optional<Date>& date) {
    out.text(date ? day_key(*date) : "");
}

void write_kind(Writer& out, NewsKind kind) {
    out.number(static_cast<std::uint64_t>(kind));
}

void read_kind(Reader& in, NewsKind& kind) {
    kind = read_enum<NewsKind>(in, news_kind_count);
}

void write_period(Writer& out, const PeriodMention& mention) {
    out.text(mention.period);
    out.number(static_cast<std::uint64_t>(mention.role));
    out.text(mention.text);
    out.line(mention.line);
    out.number(static_cast<std::uint64_t>(mention.section));
}

void read_period(Reader& in, PeriodMention& mention) {
    constexpr std::uint64_t roles = 3;
    mention.period = in.text();
    mention.role = read_enum<PeriodRole>(in, roles);
    mention.text = in.text();
    mention.line = in.line();
    mention.section = read_enum<SectionKind>(in, section_kind_count);
}

void write_quote(Writer& out, const Quote& quote) {
    out.text(quote.text);
    out.text(quote.speaker);
    out.text(quote.role);
    out.line(quote.line);
}

void read_quote(Reader& in, Quote& quote) {
    quote.text = in.text();
    quote.speaker = in.text();
    quote.role = in.text();
    quote.line = in.line();
}

void write_acronym(Writer& out, const Acronym& acronym) {
    out.text(acronym.short_form);
    out.text(acronym.long_form);
    out.line(acronym.line);
}

void read_acronym(Reader& in, Acronym& acronym) {
    acronym.short_form = in.text();
    acronym.long_form = in.text();
    acronym.line = in.line();
}

void write_contact(Writer& out, const Contact& contact) {
    out.text(contact.name);
    out.text(contact.role);
    out.text(contact.organisation);
    out.text(contact.email);
    out.text(contact.phone);
    out.line(contact.line);
}

void read_contact(Reader& in, Contact& contact) {
    contact.name = in.text();
    contact.role = in.text();
    contact.organisation = in.text();
    contact.email = in.text();
    contact.phone = in.text();
    contact.line = in.line();
}

void write_dial_in(Writer& out, const DialIn& dial_in) {
    out.text(dial_in.label);
    out.text(dial_in.phone);
    out.text(dial_in.code);
}

void read_dial_in(Reader& in, DialIn& dial_in) {
    dial_in.label = in.text();
    dial_in.phone = in.text();
    dial_in.code = in.text();
}

void write_call(Writer& out, const std::optional<Call>& call) {
    out.number(call ? 1 : 0);
    if (!call) return;
    write_date(out, call->date);
    out.text(call->time);
    out.list(call->dial_ins, write_dial_in);
    out.text(call->webcast);
    out.line(call->line);
}

std::optional<Call> read_call(Reader& in) {
    if (in.number() == 0) return std::nullopt;
    Call call;
    call.date = parse_day_key(in.text());
    call.time = in.text();
    in.list(call.dial_ins, read_dial_in);
    call.webcast = in.text();
    call.line = in.line();
    return call;
}

void write_amount(Writer& out, const Amount& amount) {
    out.number(static_cast<std::uint64_t>(amount.kind));
    out.text(amount.currency);
    out.number(std::bit_cast<std::uint64_t>(amount.value));
    out.text(amount.text);
    out.line(amount.line);
}

void read_amount(Reader& in, Amount& amount) {
    constexpr std::uint64_t kinds = 2;
    amount.kind = read_enum<AmountKind>(in, kinds);
    amount.currency = in.text();
    amount.value = std::bit_cast<double>(in.number());
    amount.text = in.text();
    amount.line = in.line();
}

}  // namespace

void write_statements(Writer& out, const Release& release) {
    out.list(release.kinds, write_kind);
    out.list(release.periods, write_period);
    out.list(release.quotes, write_quote);
    out.list(release.acronyms, write_acronym);
    out.list(release.contacts, write_contact);
    write_call(out, release.call);
    out.list(release.amounts, write_amount);
}

void read_statements(Reader& in, Release& release) {
    in.list(release.kinds, read_kind);
    in.list(release.periods, read_period);
    in.list(release.quotes, read_quote);
    in.list(release.acronyms, read_acronym);
    in.list(release.contacts, read_contact);
    release.call = read_call(in);
    in.list(release.amounts, read_amount);
}

}  // namespace dateline
