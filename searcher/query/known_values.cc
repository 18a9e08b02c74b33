// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/known_values.h"

#include <vector>

#include "schema/edit_distance.h"
#include "schema/news_kind.h"
#include "schema/period.h"
#include "schema/section_kind.h"

namespace dateline {

namespace {

using Names = std::vector<std::string_view>;

constexpr std::string_view valid_periods =
    "periods are 2016, 2016H1, 2016Q3, 2016M9 (nine months), also as printed, in quotes: \"third quarter of "
    "2016\", and ranges of them: 2016Q1..2016Q4";

bool is_news_kind(const Field& field) {
    return field.name == "kind";
}

Names section_names() {
    Names names;
    for (const SectionKindInfo& kind : section_kinds()) names.push_back(kind.name);
    return names;
}

Names news_names() {
    Names names;
    for (const NewsKindInfo& kind : news_kinds()) names.push_back(kind.name);
    return names;
}

std::string_view nearest(std::string_view typed, const Names& names) {
    constexpr std::size_t farthest = 3;
    std::string_view best;
    std::size_t best_distance = farthest + 1;
    for (const std::string_view name : names) {
        const std::size_t distance = edit_distance(typed, name);
        if (distance >= best_distance || distance >= name.size() / 2) continue;
        best_distance = distance;
        best = name;
    }
    return best;
}

QueryError unknown_name(std::string_view what, std::string_view typed, const Names& names) {
    std::string hint;
    for (const std::string_view name : names)
        hint.append(hint.empty() ? "the kinds are " : ", ").append(name);
    if (const std::string_view near = nearest(typed, names); !near.empty())
        hint = "did you mean " + std::string(near) + "? " + hint;
    return {"unknown " + std::string(what) + " kind " + quoted_for_message(typed), 1, hint};
}

}  // namespace

std::optional<QueryError> unknown_value(const Field& field, std::string_view value) {
    if (field.type == FieldType::section && !section_kind(value))
        return unknown_name("section", value, section_names());
    if (is_news_kind(field) && !news_kind(value)) return unknown_name("news", value, news_names());
    if (field.type == FieldType::period && !read_period(value))
        return QueryError{quoted_for_message(value) + " is not a period", 1, std::string(valid_periods)};
    return std::nullopt;
}

std::string canonical_value(const Field& field, std::string_view value) {
    if (field.type == FieldType::section)
        if (const auto kind = section_kind(value)) return std::string(info(*kind).name);
    if (is_news_kind(field))
        if (const auto kind = news_kind(value)) return std::string(info(*kind).name);
    if (field.type == FieldType::period)
        if (const auto period = read_period(value)) return period_text(*period);
    return std::string(value);
}

}  // namespace dateline
