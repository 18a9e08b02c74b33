// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/decimal_text.h"

#include <algorithm>

namespace dateline {

std::string shifted_decimal(std::string_view number, std::size_t zeros) {
    const std::size_t point = number.find('.');
    std::string whole(number.substr(0, point));
    std::string fraction(point == std::string_view::npos ? std::string_view() : number.substr(point + 1));
    if (fraction.size() < zeros) fraction.append(zeros - fraction.size(), '0');
    whole += fraction.substr(0, zeros);
    fraction.erase(0, zeros);
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    return fraction.empty() ? whole : whole + "." + fraction;
}

}  // namespace dateline
