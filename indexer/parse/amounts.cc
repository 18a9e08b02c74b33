// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/amounts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/parse/amount_reader.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/release_text.h"

namespace dateline {

namespace {

struct Convention {
    std::string_view words;  ///< lower case: a statement or an exchange
    std::string_view currency;
};

constexpr std::array statements{
    Convention{"in canadian dollars", "CAD"},   Convention{"in united states dollars", "USD"},
    Convention{"in u.s. dollars", "USD"},       Convention{"in us dollars", "USD"},
    Convention{"in australian dollars", "AUD"}, Convention{"in canadian currency", "CAD"},
};

constexpr std::array exchanges{Convention{"TSXV", "CAD"}, Convention{"CSE", "CAD"}, Convention{"NEO", "CAD"},
                               Convention{"ASX", "AUD"}, Convention{"NZX", "NZD"}};

/// The currency that the text says its amounts are in; empty where it says nothing.
std::string_view stated_currency(std::string_view text) {
    for (std::size_t at = find_lower(text, "dollars"); at != std::string_view::npos;
         at = find_lower(text, "dollars", at + 1)) {
        for (const Convention& statement : statements) {
            const std::size_t size = statement.words.size();
            const std::size_t end = at + std::string_view("dollars").size();
            if (end >= size && starts_with_lower(text.substr(end - size), statement.words))
                return statement.currency;
        }
    }
    return {};
}

AmountConventions conventions_of(const Release& release) {
    AmountConventions conventions;
    if (release.language != "en") conventions.decimal = DecimalSign::comma;
    for (const Section& section : release.sections) {
        for (const Paragraph& paragraph : section.paragraphs) {
            const std::string_view currency = stated_currency(paragraph.text);
            if (currency.empty()) continue;
            conventions.dollar = currency;
            conventions.dollar_rule = "dollar sign, as the release says";
            return conventions;
        }
    }
    if (!release.issuer_ticker) return conventions;
    for (const Convention& exchange : exchanges) {
        if (exchange.words != release.issuer_ticker->exchange) continue;
        conventions.dollar = exchange.currency;
        conventions.dollar_rule = "dollar sign, as on the issuer's exchange";
    }
    return conventions;
}

class AmountList {
  public:
    explicit AmountList(const Release& release) : conventions_(conventions_of(release)) {}

    void add(std::string_view text, int line) {
        if (amounts_.size() >= most_amounts) return;
        read_.clear();
        read_amounts(text, line, conventions_, read_);
        for (Amount& amount : read_) {
            const bool known = std::ranges::any_of(
                amounts_, [&](const Amount& a) { return a.value == amount.value && a.text == amount.text; });
            if (!known && amounts_.size() < most_amounts) amounts_.push_back(std::move(amount));
        }
    }

    std::vector<Amount> take() { return std::move(amounts_); }

  private:
    AmountConventions conventions_;
    std::vector<Amount> amounts_;
    std::vector<Amount> read_;
};

}  // namespace

std::vector<Amount> find_amounts(const Release& release) {
    AmountList list(release);
    list.add(release.headline, evidenced_line(release, "headline"));
    if (release.subheadline) list.add(*release.subheadline, evidenced_line(release, "headline"));
    for (const Section& section : release.sections) {
        if (!is_news(section.kind)) continue;
        if (section.heading) list.add(*section.heading, section.line);
        for (const Paragraph& paragraph : section.paragraphs) list.add(paragraph.text, paragraph.line);
    }
    return list.take();
}

}  // namespace dateline
