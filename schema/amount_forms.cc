// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "schema/token_forms.h"

namespace dateline {

namespace {

/// How many zeros a word of magnitude stands for; 0 for any other word.
std::size_t zeros_of(std::string_view word) {
    struct Magnitude {
        std::string_view word;
        std::size_t zeros;
    };
    constexpr std::array<Magnitude, 12> magnitudes{{{"thousand", 3},
                                                    {"k", 3},
                                                    {"million", 6},
                                                    {"m", 6},
                                                    {"mm", 6},
                                                    {"mln", 6},
                                                    {"billion", 9},
                                                    {"bn", 9},
                                                    {"b", 9},
                                                    {"bln", 9},
                                                    {"trillion", 12},
                                                    {"tn", 12}}};
    for (const Magnitude& magnitude : magnitudes)
        if (magnitude.word == word) return magnitude.zeros;
    return 0;
}

/// `5.6` with six zeros is `5600000`; what is left behind the point stays, without zeros at its end.
std::string shifted(std::string_view number, std::size_t zeros) {
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

}  // namespace

void add_amount_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!shapes[i].number) continue;
        const std::string& number = tokens[i].word;
        const bool next_near =
            i + 1 < tokens.size() && (shapes[i + 1].gap == Gap::space || shapes[i + 1].gap == Gap::glued ||
                                      shapes[i + 1].gap == Gap::hyphen);
        const std::string_view next = next_near ? std::string_view(tokens[i + 1].word) : std::string_view();
        const std::size_t zeros = zeros_of(next);
        // A lone `m` or `b` after a number is a unit (metres) unless a currency sign says otherwise.
        const bool counted = zeros > 0 && (shapes[i].currency || next.size() > 2);
        if (shapes[i].currency) {
            out.push_back(
                {"$" + shifted(number, counted ? zeros : 0), i, counted ? std::size_t{2} : 1, counted});
        } else if (counted) {
            out.push_back({shifted(number, zeros), i, 2, true});
        }
        if (shapes[i].percent)
            out.push_back({number + "%", i, 1, false});
        else if (next == "percent" || next == "pct")
            out.push_back({number + "%", i, 2, true});
    }
}

}  // namespace dateline
