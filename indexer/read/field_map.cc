// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/field_map.h"

#include <algorithm>
#include <optional>

#include "schema/edit_distance.h"

namespace dateline {

namespace {

constexpr std::array<std::string_view, record_field_count> field_names{
    "id",     "title",    "subtitle", "body", "published", "url",
    "ticker", "exchange", "issuer",   "wire", "language"};

std::optional<RecordField> field_of(std::string_view name) {
    const auto* found = std::find(field_names.begin(), field_names.end(), name);
    if (found == field_names.end()) return std::nullopt;
    return static_cast<RecordField>(found - field_names.begin());
}

FieldMapError unknown_field(const std::string& name) {
    constexpr std::size_t farthest = 2;
    for (std::size_t distance = 1; distance <= farthest; ++distance)
        for (const std::string_view known : field_names)
            if (edit_distance(name, known) == distance)
                return {"--map knows no field `" + name + "`", "did you mean " + std::string(known) + "?"};
    std::string all;
    for (const std::string_view known : field_names) all.append(all.empty() ? "" : ", ").append(known);
    return {"--map knows no field `" + name + "`", "fields are " + all};
}

std::vector<std::string> parts_of(const std::vector<std::string>& mappings) {
    std::vector<std::string> parts;
    for (const std::string& mapping : mappings) {
        for (std::size_t at = 0; at <= mapping.size();) {
            const std::size_t end = std::min(mapping.size(), mapping.find_first_of(",\n", at));
            if (end > at || mapping.empty()) parts.push_back(mapping.substr(at, end - at));
            at = end + 1;
        }
    }
    return parts;
}

}  // namespace

std::string_view name_of(RecordField field) {
    return field_names[static_cast<std::size_t>(field)];
}

FieldMap::FieldMap()
    : names_{{{"id"},
              {"title", "headline"},
              {"subtitle", "subheadline"},
              {"body", "text", "content"},
              {"published", "date"},
              {"url", "link"},
              {"ticker", "tickers"},
              {"exchange"},
              {"company", "issuer"},
              {"wire"},
              {"language", "lang"}}} {}

std::variant<FieldMap, FieldMapError> FieldMap::read(const std::vector<std::string>& mappings) {
    FieldMap map;
    std::array<std::ptrdiff_t, record_field_count> mapped{};  ///< names of each field given so far
    for (const std::string& part : parts_of(mappings)) {
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == part.size())
            return FieldMapError{"--map cannot be `" + part + "`",
                                 "it is FIELD=NAME, as in title=headline,body=article.text"};
        const std::string name = part.substr(0, equals);
        const auto field = field_of(name);
        if (!field) return unknown_field(name);
        const auto index = static_cast<std::size_t>(*field);
        std::vector<std::string>& names = map.names_[index];
        names.insert(names.begin() + mapped[index]++, part.substr(equals + 1));
        map.mapped_.append(part).append(1, '\n');
    }
    return map;
}

}  // namespace dateline
