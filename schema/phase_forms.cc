// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "schema/token_forms.h"

namespace dateline {

namespace {

bool is_staged_word(std::string_view word) {
    constexpr std::array<std::string_view, 18> words{"arm",   "basel", "class", "cohort", "factor",   "grade",
                                                     "group", "level", "part",  "phase",  "schedule", "stage",
                                                     "step",  "tier",  "title", "type",   "version",  "war"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// `ii` is `2`, `ib` is `1b`; nothing for a word that is no numeral up to nine.
std::optional<std::string> numeral(std::string_view word) {
    struct Roman {
        std::string_view text;
        char value;
    };
    constexpr std::array<Roman, 9> romans{{{"viii", '8'},
                                           {"vii", '7'},
                                           {"iii", '3'},
                                           {"vi", '6'},
                                           {"iv", '4'},
                                           {"ix", '9'},
                                           {"ii", '2'},
                                           {"v", '5'},
                                           {"i", '1'}}};
    for (const Roman& roman : romans) {
        if (!word.starts_with(roman.text)) continue;
        const std::string_view rest = word.substr(roman.text.size());
        if (rest.empty()) return std::string(1, roman.value);
        if (rest.size() == 1 && rest[0] >= 'a' && rest[0] <= 'c')
            return std::string(1, roman.value) + std::string(rest);
        return std::nullopt;
    }
    return std::nullopt;
}

/// Turns most words away at a glance.
bool may_be_stage(const Token& token, const Shape& shape) {
    return shape.number || token.word.front() == 'i' || token.word.front() == 'v';
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

/// A Phase 2b trial is a Phase 2 trial too, in whichever numerals it is written.
void add_stage(std::string_view word, const std::string& value, std::size_t first, std::size_t count,
               bool replaces, std::vector<Form>& out) {
    const std::string staged(word);
    out.push_back({staged + value, first, count, replaces, replaces});
    const bool lettered = value.back() >= 'a';
    if (lettered) out.push_back({staged + value.substr(0, value.size() - 1), first, count, false});
}

}  // namespace

void add_phase_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                     std::vector<Form>& out) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!may_be_stage(tokens[i + 1], shapes[i + 1])) continue;
        const std::string& word = tokens[i].word;
        const std::string_view singular = word.ends_with('s') && !word.ends_with("ss")
                                              ? std::string_view(word).substr(0, word.size() - 1)
                                              : std::string_view(word);
        const Gap gap = shapes[i + 1].gap;
        const bool joined = gap == Gap::glued && shapes[i + 1].number;
        if ((gap != Gap::space && gap != Gap::hyphen && !joined) || !is_staged_word(singular)) continue;
        const auto first = stage_at(tokens, shapes, i + 1);
        if (!first) continue;
        add_stage(singular, first->value, i, first->end - i, true, out);
        // `Phase 1/2`, `Phase I-II`, `Phase I and II`: the second is reached from the same word.
        std::size_t next = first->end;
        if (next < tokens.size() && tokens[next].word == "and") ++next;
        if (next >= tokens.size() || tokens[next].begin - tokens[next - 1].end > 1) continue;
        if (const auto second = stage_at(tokens, shapes, next); second && second->value[0] > first->value[0])
            add_stage(singular, second->value, i, second->end - i, false, out);
    }
}

}  // namespace dateline
