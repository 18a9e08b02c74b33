// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/analyzer.h"

#include <algorithm>

#include "schema/stemmer.h"
#include "schema/token_forms.h"
#include "schema/tokenizer.h"

namespace dateline {

namespace {

/// Words of one or two bytes are their own stems.
constexpr std::size_t shortest_stemmed = 3;

bool is_stemmed(const Token& token, const Shape& shape) {
    if (shape.number || shape.whole || token.word.size() < shortest_stemmed) return false;
    return !shape.capitals || shape.loud_line;
}

}  // namespace

struct Analyzer::State {
    explicit State(std::string_view language) : stemmer(language) {}

    Stemmer stemmer;
    std::vector<Shape> shapes;
};

Analyzer::Analyzer(std::string_view language) : state_(std::make_unique<State>(language)) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

void Analyzer::analyze(std::string_view text, Analysis& out) {
    out.forms.clear();
    std::vector<Shape>& shapes = state_->shapes;
    tokenize(text, out.tokens, shapes);
    for (std::size_t i = 0; i < out.tokens.size(); ++i) {
        const bool in_code = shapes[i].gap == Gap::glued && i > 0 && shapes[i - 1].number;
        if (!in_code && is_stemmed(out.tokens[i], shapes[i]))
            out.tokens[i].stem = state_->stemmer.stem(out.tokens[i].word);
    }
    add_joined_forms(out.tokens, shapes, out.forms);
    add_period_forms(out.tokens, shapes, out.forms);
    add_phase_forms(out.tokens, shapes, out.forms);
    add_amount_forms(out.tokens, shapes, out.forms);
    std::stable_sort(out.forms.begin(), out.forms.end(),
                     [](const Form& a, const Form& b) { return a.first < b.first; });
}

Analysis Analyzer::analyze(std::string_view text) {
    Analysis analysis;
    analyze(text, analysis);
    return analysis;
}

}  // namespace dateline
