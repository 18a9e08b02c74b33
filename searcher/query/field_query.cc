// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/field_query.h"

#include <algorithm>
#include <vector>

#include "schema/section_kind.h"
#include "schema/slot.h"
#include "schema/term.h"
#include "searcher/query/known_values.h"
#include "searcher/query/period_range.h"

namespace dateline {

namespace {

/// More calendar units than these are slower to merge than the slot is to read: three years as terms took
/// 1.3 ms where the slot took 2.2 ms, and 14 months 0.7 ms (40,000 releases).
constexpr std::size_t most_calendar_units = 16;

/// Above the empty value of undated releases and below any day.
constexpr const char* before_all_days = "0";

std::variant<Query, QueryError> term_query(const Field& field, std::string_view value) {
    const std::vector<std::string> terms = value_terms(field, value);
    if (terms.empty()) {
        return QueryError{
            quoted_for_message(value) + " has no letter or digit to look for in " + std::string(field.name) +
                ":",
            1, "write a value such as " + std::string(field.name) + ":" + std::string(field.example)};
    }
    return Query(Query::OP_AND, terms.begin(), terms.end());
}

std::variant<Query, QueryError> period_query(const Field& field, std::string_view range) {
    const auto periods = periods_in_range(range);
    if (const auto* error = std::get_if<QueryError>(&periods)) return *error;
    std::vector<Query> terms;
    for (const std::string& period : std::get<0>(periods))
        for (const std::string& term : value_terms(field, period)) terms.emplace_back(term);
    return Query(Query::OP_OR, terms.begin(), terms.end());
}

/// Whether the value needs no quotes.
bool is_plain_value(std::string_view value) {
    return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0x80 || c == '.' || c == '-' || c == '_' || c == '/' ||
               c == ':' || c == '&';
    });
}

}  // namespace

std::string parsed_values(const Field& field, const std::vector<std::string>& values) {
    std::string out(field.name);
    for (std::size_t i = 0; i < values.size(); ++i) {
        out += i == 0 ? ":" : ",";
        out += is_plain_value(values[i]) ? values[i] : '"' + values[i] + '"';
    }
    return out;
}

Query date_query(const Field& field, const DateRange& range) {
    const Slot slot = *field.slot;
    const auto units = whole_units(range, most_calendar_units);
    if (units && slot == slot_day) {  // of release dates there are terms
        std::vector<std::string> terms;
        for (const std::string& year : units->years) terms.push_back(year_term(year));
        for (const std::string& quarter : units->quarters) terms.push_back(quarter_term(quarter));
        for (const std::string& month : units->months) terms.push_back(month_term(month));
        return Query(Query::OP_OR, terms.begin(), terms.end());
    }
    const std::string first = range.first ? day_key(*range.first) : before_all_days;
    if (!range.last) return Query(Query::OP_VALUE_GE, slot, first);
    return Query(Query::OP_VALUE_RANGE, slot, first, day_key(*range.last));
}

std::variant<Query, QueryError> field_value_query(const Field& field, std::string_view value) {
    if (field.type == FieldType::date) {
        const auto range = parse_date_range(value);
        if (const auto* error = std::get_if<QueryError>(&range)) return *error;
        return date_query(field, std::get<DateRange>(range));
    }
    if (field.type == FieldType::period && is_period_range(value)) return period_query(field, value);
    if (auto error = unknown_value(field, value)) return *std::move(error);
    return term_query(field, canonical_value(field, value));
}

}  // namespace dateline
