// SPDX-License-Identifier: GPL-2.0-or-later
// Facets: exact counts of the values of a field over the counted set.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "schema/field.h"
#include "schema/issuer_table.h"
#include "searcher/match/collection.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query.h"
#include "searcher/search/search_results.h"

namespace dateline {

enum class DateUnit { none, year, quarter, month, day };

/// A facet that can be asked: a field with a slot, days rolled up to a unit.
struct FacetSpec {
    std::string name;  ///< `ticker`, `date:year`
    const Field* field = nullptr;
    DateUnit unit = DateUnit::none;
};

/// The value under which releases without a date are counted.
inline constexpr std::string_view undated = "undated";

/// Names of all facets, in the order of the field table.
[[nodiscard]] std::vector<std::string> facet_names();

/// The facet of that name in any case, `language` for `lang` too; nothing for an unknown one.
[[nodiscard]] std::optional<FacetSpec> facet_spec(std::string_view name);

/// Whether the facet counts issuers, so that a table of them matters.
[[nodiscard]] bool is_issuer_facet(const FacetSpec& spec);

/// Counts every facet over `words` (PlannedQuery::every or any) under the filters, each facet without its
/// own. Spellings that fold to the same are one value, shown as its most frequent spelling. At most `limit`
/// values a facet (0: all) and the selected ones. Names of one issuer, by `issuers`, are one value: its
/// canonical name. Throws Xapian::Error.
[[nodiscard]] std::vector<Facet> count_facets(const Collection& collection, const PlannedQuery& query,
                                              const Query& words, const std::vector<FacetSpec>& specs,
                                              std::size_t limit, const IssuerTable& issuers);

}  // namespace dateline
