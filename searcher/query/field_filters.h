// SPDX-License-Identifier: GPL-2.0-or-later
// Field filters: what the query's top level and the options ask of each field, put together.
#pragma once

#include <string>
#include <vector>

#include "schema/field.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query.h"

namespace dateline {

/// A value of a field and the releases that have it.
struct FilterValue {
    std::string text;  ///< as asked
    Query query;
};

/// Collects values by field. Values that widen a field are alternatives, from wherever they come; values that
/// narrow it (`ticker:A AND ticker:B`, a period beside `date:`) must hold as well.
class FieldFilters {
  public:
    void widen(const Field& field, std::vector<FilterValue> values);

    /// One of `values` must hold besides all that was asked of the field otherwise.
    void narrow(const Field& field, std::vector<FilterValue> values);

    [[nodiscard]] bool empty() const { return fields_.empty(); }

    /// All of it in our own syntax, joined by AND.
    [[nodiscard]] std::string parsed() const;

    /// One filter a field, in the order in which the fields were first asked for.
    [[nodiscard]] std::vector<FieldFilter> take();

  private:
    struct OfField {
        const Field* field = nullptr;
        std::vector<FilterValue> alternatives;
        std::vector<std::vector<FilterValue>> narrowings;
    };
    OfField& of(const Field& field);

    std::vector<OfField> fields_;
};

}  // namespace dateline
