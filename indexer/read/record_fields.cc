// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/record_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "indexer/parse/characters.h"
#include "indexer/parse/written_date.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

using nlohmann::json;

/// A text or number as text; empty for anything else.
std::string text_of(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number()) return value.dump();
    return {};
}

/// The texts of a list, parted as tickers are; else as text_of().
std::string joined_text(const json& value) {
    if (!value.is_array()) return text_of(value);
    std::string joined;
    for (const json& item : value)
        if (const std::string text = text_of(item); !text.empty())
            joined.append(joined.empty() ? "" : ";").append(text);
    return joined;
}

/// The value under a key of that very name, else under the path that its dots part; null where there is none.
const json* find_value(const json& record, std::string_view name) {
    if (!record.is_object()) return nullptr;
    if (const auto found = record.find(name); found != record.end()) return &*found;
    for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.', dot + 1)) {
        const auto outer = record.find(name.substr(0, dot));
        if (outer == record.end()) continue;
        if (const json* inner = find_value(*outer, name.substr(dot + 1))) return inner;
    }
    return nullptr;
}

std::string first_text(const json& record, std::span<const std::string> names) {
    for (const std::string& name : names) {
        const json* found = find_value(record, name);
        if (found == nullptr) continue;
        if (std::string text = joined_text(*found); !text.empty()) return text;
    }
    return {};
}

std::vector<std::string> parted(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.size(), text.find_first_of(",;|\n"));
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return parts;
}

/// Seconds or milliseconds since 1970 as a date; nothing for other numbers.
std::optional<Date> date_of_epoch(std::string_view digits) {
    constexpr std::int64_t milliseconds = 100'000'000'000;  ///< as seconds that were in the year 5138
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.size() < 9)
        return std::nullopt;
    if (value >= milliseconds) value /= 1000;
    const auto days =
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(value)));
    const std::chrono::year_month_day day(days);
    const Date date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                    static_cast<int>(static_cast<unsigned>(day.day()))};
    return is_valid(date) ? std::optional(date) : std::nullopt;
}

/// The date of a record as parse_iso_date() reads it: dates as people and feeds write them are rewritten,
/// what is none stays.
std::string published_of(std::string text) {
    if (parse_iso_date(text)) return text;
    if (const auto epoch = date_of_epoch(trimmed(text))) return iso_date(*epoch);
    constexpr std::size_t farthest = 20;  // behind `Thu, ` or `Published on `
    const auto written = find_date(text, Year::required, farthest);
    return written ? iso_date(written->date) : text;
}

/// The tickers; those without an exchange of their own are of the record's.
std::vector<std::string> tickers_of(std::string_view tickers, const std::string& exchange) {
    std::vector<std::string> out = parted(tickers);
    for (std::string& ticker : out)
        if (!exchange.empty() && ticker.find(':') == std::string::npos) ticker.insert(0, exchange + ":");
    return out;
}

/// The parser's own words about where it stopped, without its name, number and place.
RecordProblem syntax_problem(const json::parse_error& error) {
    std::string reason = error.what();
    if (const std::size_t bracket = reason.find("] "); bracket != std::string::npos)
        reason.erase(0, bracket + 2);
    if (const std::size_t place = reason.find(": ");
        reason.starts_with("parse error at line") && place != std::string::npos)
        reason.erase(0, place + 2);
    return {"not valid JSON at column " + std::to_string(error.byte) + ": " + valid_utf8(reason)};
}

}  // namespace

std::variant<Record, RecordProblem> record_from(const std::function<std::string(RecordField)>& value_of) {
    Record record;
    record.id = value_of(RecordField::id);
    record.raw.title = value_of(RecordField::title);
    record.raw.subtitle = value_of(RecordField::subtitle);
    record.raw.text = value_of(RecordField::body);
    record.raw.published = published_of(value_of(RecordField::published));
    record.raw.url = value_of(RecordField::url);
    record.raw.wire = value_of(RecordField::wire);
    record.raw.issuer = value_of(RecordField::issuer);
    record.raw.language = value_of(RecordField::language);
    record.raw.tickers = tickers_of(value_of(RecordField::ticker), value_of(RecordField::exchange));
    if (record.raw.title.empty() && record.raw.text.empty())
        return RecordProblem{
            "the record has no text: expected title, headline, body, text or content, or a --map that names "
            "them"};
    return record;
}

std::variant<Record, RecordProblem> read_record_line(std::string_view line, const FieldMap& map) {
    const std::string text = valid_utf8(line);
    json value;
    try {
        value = json::parse(text);
    } catch (const json::parse_error& error) {
        return syntax_problem(error);
    } catch (const json::out_of_range&) {
        return RecordProblem{"not valid JSON: a number is larger than any that can be read"};
    }
    if (!value.is_object())
        return RecordProblem{std::string("expected a JSON object, found ") + value.type_name()};
    return record_from([&](RecordField field) { return first_text(value, map.names_of(field)); });
}

}  // namespace dateline
