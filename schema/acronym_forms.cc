// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "schema/token_forms.h"

namespace dateline {

namespace {

/// What stands before `US` in lines of capitals where it is the pronoun: `ABOUT US`, `JOIN US`.
bool has_pronoun_behind(std::string_view word) {
    constexpr std::array<std::string_view, 10> words{"about", "contact", "follow", "for",   "join",
                                                     "let",   "of",      "tell",   "visit", "with"};
    return std::ranges::find(words, word) != words.end();
}

class Acronyms {
  public:
    Acronyms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, std::vector<Form>& out)
        : tokens_(tokens), shapes_(shapes), out_(out) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const std::size_t size = tokens_[i].word.size();
            if (size > 3 || (!shapes_[i].capitals && !shapes_[i].whole && !shapes_[i].initial)) continue;
            add_united_states(i);
            add_word_in_capitals(i);
        }
    }

  private:
    void add(std::string_view term, std::size_t first, std::size_t count) {
        out_.push_back({std::string(term), first, count, true, true});
    }

    void add_united_states(std::size_t i) {
        const std::string& word = tokens_[i].word;
        const bool spaced = word == "u" && i + 1 < tokens_.size() && tokens_[i + 1].word == "s" &&
                            shapes_[i + 1].gap == Gap::initials;
        if (spaced) return add("usa", i, 2);
        if (word != "us" || (!shapes_[i].capitals && !shapes_[i].whole)) return;
        const bool pronoun =
            shapes_[i].loud_line && !shapes_[i].whole && i > 0 && has_pronoun_behind(tokens_[i - 1].word);
        if (!pronoun) add("usa", i, 1);
    }

    /// Acronyms that are small words of English but for their capitals.
    void add_word_in_capitals(std::size_t i) {
        if (!shapes_[i].capitals || shapes_[i].loud_line) return;
        const std::string& word = tokens_[i].word;
        if (word == "it") add("it.", i, 1);
        if (word == "who") add("who.", i, 1);
    }

    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
    std::vector<Form>& out_;
};

}  // namespace

void add_acronym_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                       std::vector<Form>& out) {
    Acronyms(tokens, shapes, out).run();
}

}  // namespace dateline
