// SPDX-License-Identifier: GPL-2.0-or-later
// How alike two issuers' names are: what must be true of them before shared tickers or domains make them one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The words of a key (schema/term.h issuer_key()) as names are compared: without `and`.
[[nodiscard]] std::vector<std::string_view> compared_words(std::string_view key);

/// Where every word is common (`Gold Corp`, `First National Bank`) nothing but the whole name tells the
/// company.
[[nodiscard]] bool is_common_name(const std::vector<std::string_view>& words);

/// Whether `a` may be `b` misread or mistyped: one or two letters apart by length, the same first letter,
/// more than a plural's `s`, no digits.
[[nodiscard]] bool is_near_word(std::string_view a, std::string_view b);

/// Place of the one word in which two names of equally many words differ nearly; npos where they differ
/// otherwise or not at all.
[[nodiscard]] std::size_t near_word_place(const std::vector<std::string_view>& a,
                                          const std::vector<std::string_view>& b);

/// Whether names with the same ticker of their own are one company's: a telling word in common, a near
/// spelling, initials, one the beginning of the other. Not where one names a part of the other: a foundation,
/// a country's subsidiary.
[[nodiscard]] bool is_one_with_ticker(const std::vector<std::string_view>& a,
                                      const std::vector<std::string_view>& b);

/// Whether names with the same web domain are one company's: a near spelling, or one the other with words
/// that only describe it (`Orvane`, `Orvane Therapeutics Group`).
[[nodiscard]] bool is_one_with_domain(const std::vector<std::string_view>& a,
                                      const std::vector<std::string_view>& b);

}  // namespace dateline
