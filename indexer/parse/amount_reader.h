// SPDX-License-Identifier: GPL-2.0-or-later
// Amounts of money and percentages in one text.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/written_number.h"
#include "schema/statements.h"

namespace dateline {

/// What a release says of its amounts as a whole.
struct AmountConventions {
    std::string_view dollar = "USD";  ///< what `$` alone is
    std::string_view dollar_rule = "dollar sign";
    DecimalSign decimal = DecimalSign::point;
};

/// Appends the amounts of `text` in order, with `line`: money with its sign, code or name (`$5.6 million`,
/// `US$ 12.5bn`, `5.6 million euros`), negative in brackets of its own (`$(1.2) million`, `($0.12) per
/// share`) or behind a minus sign; percentages as `%`, `percent` and `per cent`. The first number of `$5 to
/// $6 million` or `5 to 6%` takes what the second has. Linear in `text`.
void read_amounts(std::string_view text, int line, const AmountConventions& conventions,
                  std::vector<Amount>& out);

}  // namespace dateline
