// SPDX-License-Identifier: GPL-2.0-or-later
// Company names in running text: where they begin and end, and how two of them compare.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// `name` without the German, French, Spanish or Italian article that it begins with. Whether the article
/// belongs to the name (`La Jolla`) the name alone does not tell.
[[nodiscard]] std::string_view without_article(std::string_view name);

/// `name` without words that open a sentence or a headline: `Orvane Inc.` of `Here's How Orvane Inc.`.
[[nodiscard]] std::string_view without_openers(std::string_view name);

/// The words of a name that tell companies apart: lower case, without punctuation, leading article, `the` and
/// legal forms (`Inc.`, `Corp.`, `plc`, …).
[[nodiscard]] std::vector<std::string> name_words(std::string_view name);

/// The name that ends right before `end` (the bracket of its ticker): capital words and the `&`, `of`, `,
/// Inc.` between them; brackets with an abbreviation in front of `end` are stepped over. Empty where none
/// ends there.
[[nodiscard]] std::string_view name_before(std::string_view text, std::size_t end);

/// The name that `text`, the news without its dateline, begins with: up to a bracket, a comma or a verb.
/// Empty where the text does not begin with a name.
[[nodiscard]] std::string_view subject_name(std::string_view text);

/// Whether two names are one but for capitals, punctuation, spaces and legal forms: `STOCKWALK COM GROUP INC`
/// and `Stockwalk.com Group, Inc.`.
[[nodiscard]] bool is_same_name(std::string_view a, std::string_view b);

/// How many words two names have in common from the beginning on.
[[nodiscard]] std::size_t common_words(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace dateline
