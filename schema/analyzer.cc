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

/// Letters right before or behind digits: `CLR131`, `25mCi`.
bool is_in_code(const std::vector<Shape>& shapes, std::size_t i) {
    const bool before = i > 0 && shapes[i].gap == Gap::glued && shapes[i - 1].number;
    const bool behind = i + 1 < shapes.size() && shapes[i + 1].gap == Gap::glued && shapes[i + 1].number;
    return before || behind;
}

/// One form of one run of tokens once. Where one says that it replaces or stands alone, it does.
void drop_repeated(std::vector<Form>& forms) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        Form* same = nullptr;
        for (std::size_t k = kept; k-- > 0 && forms[k].first == forms[i].first && same == nullptr;)
            if (forms[k].count == forms[i].count && forms[k].term == forms[i].term) same = &forms[k];
        if (same != nullptr) {
            same->replaces = same->replaces || forms[i].replaces;
            same->alone = same->alone || forms[i].alone;
            continue;
        }
        if (kept != i) forms[kept] = std::move(forms[i]);
        ++kept;
    }
    forms.resize(kept);
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
        if (!is_in_code(shapes, i) && is_stemmed(out.tokens[i], shapes[i]))
            out.tokens[i].stem = state_->stemmer.stem(out.tokens[i].word);
    }
    add_joined_forms(out.tokens, shapes, out.forms);
    add_period_forms(text, out.tokens, shapes, out.forms);
    add_phase_forms(out.tokens, shapes, out.forms);
    add_amount_forms(out.tokens, shapes, out.forms);
    add_unit_forms(out.tokens, shapes, out.forms);
    add_acronym_forms(out.tokens, shapes, out.forms);
    std::stable_sort(out.forms.begin(), out.forms.end(),
                     [](const Form& a, const Form& b) { return a.first < b.first; });
    drop_repeated(out.forms);
}

void Analyzer::look_for_stems(const std::vector<std::string>& stems) {
    state_->stemmer.look_for(stems);
}

Analysis Analyzer::analyze(std::string_view text) {
    Analysis analysis;
    analyze(text, analysis);
    return analysis;
}

}  // namespace dateline
