// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "schema/decimal_text.h"
#include "schema/token_forms.h"

namespace dateline {

namespace {

struct Unit {
    std::string_view word;
    std::string_view symbol;
};

/// Units that releases measure in, sorted. Single letters are left out: `5 m` may be metres or millions.
constexpr std::array units{
    Unit{"bbl", "bbl"},        Unit{"bcf", "bcf"},        Unit{"boe", "boe"},
    Unit{"boepd", "boepd"},    Unit{"bopd", "bopd"},      Unit{"centimeters", "cm"},
    Unit{"centimetres", "cm"}, Unit{"cm", "cm"},          Unit{"gb", "gb"},
    Unit{"gbps", "gbps"},      Unit{"gbq", "gbq"},        Unit{"ghz", "ghz"},
    Unit{"gigabytes", "gb"},   Unit{"gigahertz", "ghz"},  Unit{"gigawatt", "gw"},
    Unit{"gigawatts", "gw"},   Unit{"gpt", "gpt"},        Unit{"gw", "gw"},
    Unit{"gwh", "gwh"},        Unit{"ha", "ha"},          Unit{"hectare", "ha"},
    Unit{"hectares", "ha"},    Unit{"hz", "hz"},          Unit{"kg", "kg"},
    Unit{"khz", "khz"},        Unit{"kilograms", "kg"},   Unit{"kilometer", "km"},
    Unit{"kilometers", "km"},  Unit{"kilometre", "km"},   Unit{"kilometres", "km"},
    Unit{"kilowatt", "kw"},    Unit{"kilowatts", "kw"},   Unit{"km", "km"},
    Unit{"kv", "kv"},          Unit{"kw", "kw"},          Unit{"kwh", "kwh"},
    Unit{"lb", "lb"},          Unit{"lbs", "lb"},         Unit{"mah", "mah"},
    Unit{"mb", "mb"},          Unit{"mboe", "mboe"},      Unit{"mbps", "mbps"},
    Unit{"mbq", "mbq"},        Unit{"mcf", "mcf"},        Unit{"mcg", "mcg"},
    Unit{"mci", "mci"},        Unit{"megabytes", "mb"},   Unit{"megahertz", "mhz"},
    Unit{"megawatt", "mw"},    Unit{"megawatts", "mw"},   Unit{"mg", "mg"},
    Unit{"mhz", "mhz"},        Unit{"micrograms", "mcg"}, Unit{"milligram", "mg"},
    Unit{"milligrams", "mg"},  Unit{"milliliters", "ml"}, Unit{"millilitres", "ml"},
    Unit{"millimeters", "mm"}, Unit{"millimetres", "mm"}, Unit{"ml", "ml"},
    Unit{"mm", "mm"},          Unit{"mmboe", "mmboe"},    Unit{"mmbtu", "mmbtu"},
    Unit{"mmcf", "mmcf"},      Unit{"mmol", "mmol"},      Unit{"mph", "mph"},
    Unit{"mw", "mw"},          Unit{"mwh", "mwh"},        Unit{"mwp", "mwp"},
    Unit{"nanometers", "nm"},  Unit{"nanometres", "nm"},  Unit{"ng", "ng"},
    Unit{"nm", "nm"},          Unit{"ounce", "oz"},       Unit{"ounces", "oz"},
    Unit{"oz", "oz"},          Unit{"ppb", "ppb"},        Unit{"ppm", "ppm"},
    Unit{"psi", "psi"},        Unit{"rpm", "rpm"},        Unit{"tb", "tb"},
    Unit{"tbps", "tbps"},      Unit{"tcf", "tcf"},        Unit{"terabytes", "tb"},
    Unit{"tpa", "tpa"},        Unit{"tpd", "tpd"},        Unit{"twh", "twh"},
    Unit{"ug", "mcg"},         Unit{"\u03BCg", "mcg"},    Unit{"\u03BCm", "\u03BCm"},
};
static_assert(std::ranges::is_sorted(units, {}, &Unit::word));

/// Empty for what is no unit.
std::string_view symbol_of(std::string_view word) {
    const auto found = std::ranges::lower_bound(units, word, {}, &Unit::word);
    return found != units.end() && found->word == word ? found->symbol : std::string_view();
}

}  // namespace

void add_unit_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                    std::vector<Form>& out) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!shapes[i].number || shapes[i].currency != CurrencySign::none) continue;
        const Shape& behind = shapes[i + 1];
        if (behind.number ||
            (behind.gap != Gap::space && behind.gap != Gap::glued && behind.gap != Gap::hyphen))
            continue;
        const std::string_view symbol = symbol_of(tokens[i + 1].word);
        if (symbol.empty()) continue;
        out.push_back({shifted_decimal(tokens[i].word, 0) + std::string(symbol), i, 2, true, true});
    }
}

}  // namespace dateline
