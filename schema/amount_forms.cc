// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <string>
#include <string_view>

#include "schema/currency.h"
#include "schema/decimal_text.h"
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
    for (const Magnitude& each : magnitudes)
        if (each.word == word) return each.zeros;
    return 0;
}

class Amounts {
  public:
    Amounts(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, std::vector<Form>& out)
        : tokens_(tokens), shapes_(shapes), out_(out) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!shapes_[i].number) continue;
            add_amount(i);
            add_percentage(i);
        }
    }

  private:
    bool near(std::size_t i) const {
        if (i >= tokens_.size()) return false;
        const Gap gap = shapes_[i].gap;
        return gap == Gap::space || gap == Gap::glued || gap == Gap::hyphen;
    }

    std::string_view near_word(std::size_t i) const {
        return near(i) ? std::string_view(tokens_[i].word) : std::string_view();
    }

    bool has_sign(std::size_t i) const { return shapes_[i].currency != CurrencySign::none; }

    /// How many zeros the word behind the number at `i` stands for. A lone `m` or `b` is a unit (metres)
    /// unless a currency before says otherwise.
    std::size_t magnitude(std::size_t i, bool money) const {
        const std::string_view word = near_word(i + 1);
        const bool plain = word.size() > 2 || word == "bn";
        return money || plain ? zeros_of(word) : 0;
    }

    struct Currency {
        std::string_view text;  ///< empty for none
        std::size_t first = 0;  ///< the token where it begins, the number itself for a mere sign
    };

    /// `$`, `US$`, `U.S. $`, `EUR`.
    Currency currency_before_number(std::size_t i) const {
        const Currency sign{currency_in_terms(currency_code(shapes_[i].currency)), i};
        if (i == 0) return sign;
        const std::string_view before = tokens_[i - 1].word;
        if (!has_sign(i)) {
            const bool beside = near(i) && shapes_[i].gap != Gap::hyphen;
            const std::string_view code = beside ? currency_code(before) : std::string_view();
            return code.empty() ? sign : Currency{currency_in_terms(code), i - 1};
        }
        if (shapes_[i].currency != CurrencySign::dollar || shapes_[i - 1].number) return sign;
        constexpr std::size_t sign_alone = 1;
        const std::size_t between = tokens_[i].begin - tokens_[i - 1].end;
        const bool touches = between == sign_alone || (between == sign_alone + 1 && before.size() > 1);
        const std::string_view dollar = touches ? dollar_code(before) : std::string_view();
        return dollar.empty() ? sign : Currency{currency_in_terms(dollar), i - 1};
    }

    void add_amount(std::size_t i) {
        Currency currency = currency_before_number(i);
        const std::size_t zeros = magnitude(i, !currency.text.empty());
        const std::size_t figures_end = zeros > 0 ? i + 2 : i + 1;
        std::size_t end = figures_end;
        if (currency.text.empty()) {
            currency = {currency_in_terms(currency_code_behind(near_word(end))), i};
            if (!currency.text.empty()) ++end;
        }
        const std::string figures = shifted_decimal(tokens_[i].word, zeros);
        if (currency.text.empty()) {
            if (zeros > 0) add(figures, i, end);
            return;
        }
        add(std::string(currency.text) + figures, currency.first, end);
        // Dollars that are not those of the United States are dollars: `$5.6 million` finds `C$5.6 million`.
        if (currency.text != "$" && currency.text.ends_with('$'))
            out_.push_back({"$" + figures, i, figures_end - i, false});
        if (zeros == 0) add_lower_end(i, currency.text);
    }

    void add(std::string term, std::size_t first, std::size_t end) {
        const bool several = end - first > 1;
        out_.push_back({std::move(term), first, end - first, several, several});
    }

    /// `$1.2 billion` for `$1.2 to $1.5 billion`.
    void add_lower_end(std::size_t i, std::string_view currency) {
        std::size_t upper = i + 1;
        if (near_word(upper) == "to" || near_word(upper) == "and") ++upper;
        if (upper >= tokens_.size() || !shapes_[upper].number || shapes_[upper].percent) return;
        constexpr std::size_t widest = 3;  // a space and a sign, or a hyphen and a sign of several bytes
        if (tokens_[upper].begin - tokens_[upper - 1].end > widest + 1) return;
        if (upper == i + 1 && shapes_[upper].gap == Gap::space) return;
        const std::size_t zeros = magnitude(upper, true);
        if (zeros == 0) return;
        out_.push_back(
            {std::string(currency) + shifted_decimal(tokens_[i].word, zeros), i, upper + 2 - i, false});
    }

    void add_percentage(std::size_t i) {
        std::size_t end = 0;
        if (shapes_[i].percent)
            end = i + 1;
        else if (const std::string_view next = near_word(i + 1); next == "percent" || next == "pct")
            end = i + 2;
        else if (next == "per" && near_word(i + 2) == "cent")
            end = i + 3;
        if (end > 0) out_.push_back({shifted_decimal(tokens_[i].word, 0) + "%", i, end - i, true, true});
    }

    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
    std::vector<Form>& out_;
};

}  // namespace

void add_amount_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out) {
    Amounts(tokens, shapes, out).run();
}

}  // namespace dateline
