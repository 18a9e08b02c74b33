// SPDX-License-Identifier: GPL-2.0-or-later
// Which values of a facet are selected: those that the query's filter of the same field asks for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/query/planned_query.h"
#include "searcher/search/facets.h"

namespace dateline {

class FacetSelection {
  public:
    /// `filter` is the query's filter of the facet's field; null for none. It must outlive the selection.
    /// `issuers` tells which names are one issuer.
    FacetSelection(const FacetSpec& spec, const FieldFilter* filter, const IssuerTable& issuers);

    /// Whether the filter asks for this value of the facet; remembers which asked values were seen.
    [[nodiscard]] bool covers(const std::string& value);

    /// The asked values that no value of the facet answered to, as asked: they stay in the list with count 0.
    /// None for dates: a range is no value of the list.
    [[nodiscard]] std::vector<std::string> unseen() const;

  private:
    struct Asked {
        std::string value;
        std::vector<std::string> terms;      ///< sorted
        std::vector<std::uint32_t> issuers;  ///< that are meant, ascending
        std::string first_day, last_day;     ///< of a date; keys as day_key() writes
        bool seen = false;
    };

    void add_period_range(const std::string& range);
    [[nodiscard]] bool answers(const Asked& asked, const std::string& value) const;

    const FacetSpec& spec_;
    const IssuerTable& issuers_;
    std::vector<Asked> asked_;
};

}  // namespace dateline
