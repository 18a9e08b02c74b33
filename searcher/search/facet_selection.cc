// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/facet_selection.h"

#include <algorithm>
#include <optional>
#include <variant>

#include "schema/date.h"
#include "schema/term.h"
#include "searcher/query/date_range.h"
#include "searcher/query/issuer_query.h"
#include "searcher/query/known_values.h"
#include "searcher/query/period_range.h"

namespace dateline {

namespace {

std::vector<std::string> sorted_terms(const Field& field, const std::string& value) {
    std::vector<std::string> terms = value_terms(field, value);
    std::sort(terms.begin(), terms.end());
    return terms;
}

/// `NASDAQ:CLRB` asks for a symbol with its exchange; the facet counts symbols.
std::string facet_part(const Field& field, const std::string& value) {
    const std::size_t colon = value.rfind(':');
    if (field.name == "ticker" && colon != std::string::npos) return value.substr(colon + 1);
    return canonical_value(field, value);
}

}  // namespace

FacetSelection::FacetSelection(const FacetSpec& spec, const FieldFilter* filter, const IssuerTable& issuers)
    : spec_(spec), issuers_(issuers) {
    if (filter == nullptr) return;
    for (const std::string& value : filter->values) {
        if (spec.field->type == FieldType::period && is_period_range(value)) {
            add_period_range(value);
            continue;
        }
        Asked asked{facet_part(*spec.field, value), {}, {}, "", "", false};
        if (is_issuer_facet(spec)) asked.issuers = issuers_meant(issuers, value);
        if (spec.unit == DateUnit::none) {
            asked.terms = sorted_terms(*spec.field, asked.value);
        } else if (const auto parsed = parse_date_range(value);
                   const auto* range = std::get_if<DateRange>(&parsed)) {
            asked.first_day = range->first ? iso_date(*range->first) : "";
            asked.last_day = range->last ? iso_date(*range->last) : "9999-12-31";
        }
        asked_.push_back(std::move(asked));
    }
}

/// The periods of a range are selected where they occur; those that do not are not listed.
void FacetSelection::add_period_range(const std::string& range) {
    const auto periods = periods_in_range(range);
    if (std::holds_alternative<QueryError>(periods)) return;
    for (const std::string& period : std::get<0>(periods))
        asked_.push_back({period, sorted_terms(*spec_.field, period), {}, "", "", true});
}

bool FacetSelection::answers(const Asked& asked, const std::string& value) const {
    if (!asked.issuers.empty()) {
        const auto issuer = issuers_.issuer_of(value);
        if (issuer) return std::binary_search(asked.issuers.begin(), asked.issuers.end(), *issuer);
    }
    if (spec_.unit == DateUnit::none) {
        const std::vector<std::string> terms = sorted_terms(*spec_.field, value);
        return !asked.terms.empty() &&
               std::includes(terms.begin(), terms.end(), asked.terms.begin(), asked.terms.end());
    }
    const auto parsed = parse_date_range(value);
    const auto* range = std::get_if<DateRange>(&parsed);
    if (range == nullptr || asked.last_day.empty()) return false;
    return iso_date(*range->first) <= asked.last_day && iso_date(*range->last) >= asked.first_day;
}

bool FacetSelection::covers(const std::string& value) {
    bool covered = false;
    for (Asked& asked : asked_) {
        if (!answers(asked, value)) continue;
        asked.seen = true;
        covered = true;
    }
    return covered;
}

std::vector<std::string> FacetSelection::unseen() const {
    std::vector<std::string> values;
    if (spec_.unit != DateUnit::none) return values;
    for (const Asked& asked : asked_)
        if (!asked.seen && std::find(values.begin(), values.end(), asked.value) == values.end())
            values.push_back(asked.value);
    return values;
}

}  // namespace dateline
