// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/record_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>
#include <vector>

#include "indexer/parse/characters.h"
#include "schema/text_normalizer.h"

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
    record.raw.published = value_of(RecordField::published);
    record.raw.url = value_of(RecordField::url);
    record.raw.wire = value_of(RecordField::wire);
    record.raw.issuer = value_of(RecordField::issuer);
    record.raw.language = value_of(RecordField::language);
    record.raw.tickers = parted(value_of(RecordField::ticker));
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
