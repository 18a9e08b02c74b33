// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/field.h"

#include <array>
#include <cassert>

#include "schema/edit_distance.h"
#include "schema/term.h"

namespace dateline {

namespace {

constexpr std::array<Field, 23> table{{
    {"title", headline_prefix, FieldType::text, std::nullopt, "dividend", "words of the headline"},
    {"ticker", "XT:", FieldType::filter, slot_ticker, "CLRB", "a stock symbol, with or without its exchange"},
    {"exchange", "XE:", FieldType::filter, slot_exchange, "NASDAQ", "an exchange that a symbol is listed on"},
    {"issuer", "XI:", FieldType::name, slot_issuer, "acme",
     "words of one of the issuer's names, in any order, or its id"},
    {"kind", "XV:", FieldType::filter, slot_kind, "earnings", "a kind of news: what the release announces"},
    {"period", "XO:", FieldType::period, slot_period, "2016Q3",
     "a quarter, half or year the release speaks of"},
    {"reported", "XOR:", FieldType::period, std::nullopt, "2016Q3", "a period whose figures are reported"},
    {"compared", "XOC:", FieldType::period, std::nullopt, "2015Q3", "a period that is compared with"},
    {"guided", "XOG:", FieldType::period, std::nullopt, "2017", "a period that the outlook is for"},
    {"said", "XD:", FieldType::name, slot_said, "caruso", "words of the name of somebody who is quoted"},
    {"wire", "XW:", FieldType::filter, slot_wire, "PR Newswire", "the wire service"},
    {"section", "XK:", FieldType::section, slot_section, "financial-results",
     "a kind of section; plain words are then looked for inside it"},
    {"date", "", FieldType::date, slot_day, "2016-10..2016-12",
     "release date: a day, month, quarter, year or range"},
    {"event", "", FieldType::date, slot_event, "2016-11..2016-12",
     "day of the call or meeting that it invites to; dates as for date:"},
    {"lang", "XL:", FieldType::filter, slot_language, "en", "language of the release (ISO 639-1)"},
    {"subject", "XB:", FieldType::name, slot_subject, "mergers", "a topic or industry that the wire names"},
    {"isin", "XJ:", FieldType::filter, std::nullopt, "US45841N1072",
     "the ISIN of a security, as the wire gives it"},
    {"cusip", "XU:", FieldType::filter, std::nullopt, "45841N107",
     "the CUSIP of a security, as the wire gives it"},
    {"cik", "XC:", FieldType::filter, std::nullopt, "1001258", "the filer's number at the SEC"},
    {"accession", "XA:", FieldType::filter, std::nullopt, "0001125282-04-000379",
     "the number of an SEC filing"},
    {"cluster", "XG:", FieldType::exact, std::nullopt, "acme-2016-11",
     "the releases of one story, by the id the hits show"},
    {"source", "XP:", FieldType::exact, std::nullopt, "/data/wire.jsonl",
     "the file that it was indexed from"},
    {"id", "XN:", FieldType::exact, std::nullopt, "acme-2016-11", "the release's id"},
}};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = lower(c);
    return out;
}

}  // namespace

std::span<const Field> fields() {
    return table;
}

const Field* find_field(std::string_view name) {
    const std::string wanted = lowered(name);
    for (const Field& entry : table)
        if (entry.name == wanted) return &entry;
    return nullptr;
}

const Field& field(std::string_view name) {
    const Field* found = find_field(name);
    assert(found != nullptr);
    return *found;
}

std::string_view nearest_field(std::string_view name) {
    constexpr std::size_t farthest = 2;
    const std::string wanted = lowered(name);
    std::string_view nearest;
    std::size_t best = farthest + 1;
    for (const Field& entry : table) {
        const std::size_t distance = edit_distance(wanted, entry.name);
        if (distance < best && distance < entry.name.size()) {
            best = distance;
            nearest = entry.name;
        }
    }
    return nearest;
}

}  // namespace dateline
