// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/record_fields.h"

#include <nlohmann/json.hpp>

#include <initializer_list>

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

/// The first of these fields that holds a text.
std::string first_text(const json& record, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        const auto found = record.find(name);
        if (found == record.end()) continue;
        if (std::string text = text_of(*found); !text.empty()) return text;
    }
    return {};
}

std::vector<std::string> texts(const json& record, std::initializer_list<const char*> names) {
    std::vector<std::string> out;
    for (const char* name : names) {
        const auto found = record.find(name);
        if (found == record.end()) continue;
        if (found->is_array())
            for (const json& item : *found) out.push_back(text_of(item));
        else
            out.push_back(text_of(*found));
    }
    std::erase(out, std::string());
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

std::variant<Record, RecordProblem> read_record_line(std::string_view line) {
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
    Record record;
    record.id = first_text(value, {"id"});
    record.raw.title = first_text(value, {"title", "headline"});
    record.raw.text = first_text(value, {"body", "text", "content"});
    record.raw.published = first_text(value, {"published", "date"});
    record.raw.url = first_text(value, {"url", "link"});
    record.raw.wire = first_text(value, {"wire"});
    record.raw.issuer = first_text(value, {"company", "issuer"});
    record.raw.language = first_text(value, {"language", "lang"});
    record.raw.tickers = texts(value, {"ticker", "tickers"});
    if (record.raw.title.empty() && record.raw.text.empty())
        return RecordProblem{"the record has no text: expected title, headline, body, text or content"};
    return record;
}

}  // namespace dateline
