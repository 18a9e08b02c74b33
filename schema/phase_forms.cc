// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "schema/token_forms.h"

namespace dateline {

namespace {

bool is_staged_word(std::string_view word) {
    constexpr std::array<std::string_view, 5> words{"cohort", "phase", "stage", "tier", "type"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// `ii` is `2`, `ib` is `1b`; nothing for a word that is no numeral up to four.
std::optional<std::string> numeral(std::string_view word) {
    constexpr std::array<std::string_view, 4> romans{"iii", "iv", "ii", "i"};
    constexpr std::array<char, 4> values{'3', '4', '2', '1'};
    for (std::size_t n = 0; n < romans.size(); ++n) {
        if (!word.starts_with(romans[n])) continue;
        const std::string_view rest = word.substr(romans[n].size());
        if (rest.empty()) return std::string(1, values[n]);
        if (rest.size() == 1 && rest[0] >= 'a' && rest[0] <= 'c')
            return std::string(1, values[n]) + std::string(rest);
        return std::nullopt;
    }
    return std::nullopt;
}

/// The stage that begins at token `i` and the first token behind it.
struct Stage {
    std::string value;
    std::size_t end = 0;
};

std::optional<Stage> stage_at(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                              std::size_t i) {
    if (i >= tokens.size()) return std::nullopt;
    if (!shapes[i].number) {
        const auto value = numeral(tokens[i].word);
        return value ? std::optional<Stage>({*value, i + 1}) : std::nullopt;
    }
    if (tokens[i].word.size() > 2) return std::nullopt;
    const bool letter =
        i + 1 < tokens.size() && shapes[i + 1].gap == Gap::glued && tokens[i + 1].word.size() == 1;
    if (letter) return Stage{tokens[i].word + tokens[i + 1].word, i + 2};
    return Stage{tokens[i].word, i + 1};
}

}  // namespace

void add_phase_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                     std::vector<Form>& out) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const std::string& word = tokens[i].word;
        const std::string_view singular =
            word.ends_with('s') ? std::string_view(word).substr(0, word.size() - 1) : std::string_view(word);
        if (!is_staged_word(singular)) continue;
        const Gap gap = shapes[i + 1].gap;
        if (gap != Gap::space && gap != Gap::hyphen) continue;
        const auto first = stage_at(tokens, shapes, i + 1);
        if (!first) continue;
        out.push_back({std::string(singular) + first->value, i, first->end - i, true});
        // `Phase 1/2`, `Phase I-II`, `Phase I and II`: the second is reached from the same word.
        std::size_t next = first->end;
        if (next < tokens.size() && tokens[next].word == "and") ++next;
        if (next >= tokens.size() || tokens[next].begin - tokens[next - 1].end > 1) continue;
        if (const auto second = stage_at(tokens, shapes, next); second && second->value[0] > first->value[0])
            out.push_back({std::string(singular) + second->value, i, second->end - i, false});
    }
}

}  // namespace dateline
