// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/field_filters.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/query/field_query.h"

namespace dateline {

namespace {

Query any_of(const std::vector<FilterValue>& values) {
    std::vector<Query> queries;
    for (const FilterValue& value : values) queries.push_back(value.query);
    return queries.size() == 1 ? queries.front() : Query(Query::OP_OR, queries.begin(), queries.end());
}

std::vector<std::string> texts(const std::vector<FilterValue>& values) {
    std::vector<std::string> out;
    for (const FilterValue& value : values) out.push_back(value.text);
    return out;
}

}  // namespace

FieldFilters::OfField& FieldFilters::of(const Field& field) {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const OfField& entry) { return entry.field == &field; });
    if (found != fields_.end()) return *found;
    fields_.push_back({&field, {}, {}});
    return fields_.back();
}

void FieldFilters::widen(const Field& field, std::vector<FilterValue> values) {
    std::move(values.begin(), values.end(), std::back_inserter(of(field).alternatives));
}

void FieldFilters::narrow(const Field& field, std::vector<FilterValue> values) {
    of(field).narrowings.push_back(std::move(values));
}

std::string FieldFilters::parsed() const {
    std::string out;
    const auto add = [&out](const Field& field, const std::vector<FilterValue>& values) {
        if (!values.empty()) out += (out.empty() ? "" : " AND ") + parsed_values(field, texts(values));
    };
    for (const OfField& entry : fields_) {
        add(*entry.field, entry.alternatives);
        for (const auto& values : entry.narrowings) add(*entry.field, values);
    }
    return out;
}

std::vector<FieldFilter> FieldFilters::take() {
    std::vector<FieldFilter> filters;
    for (OfField& entry : fields_) {
        if (!entry.alternatives.empty())
            entry.narrowings.insert(entry.narrowings.begin(), entry.alternatives);
        FieldFilter filter;
        filter.field = entry.field;
        std::vector<Query> all;
        for (const auto& values : entry.narrowings) {
            all.push_back(any_of(values));
            for (const FilterValue& value : values) filter.values.push_back(value.text);
        }
        filter.query = all.size() == 1 ? all.front() : Query(Query::OP_AND, all.begin(), all.end());
        filters.push_back(std::move(filter));
    }
    fields_.clear();
    return filters;
}

}  // namespace dateline
