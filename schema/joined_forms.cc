// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include "schema/token_forms.h"

namespace dateline {

namespace {

/// Runs of more tokens are part numbers of machines, not words that anybody types.
constexpr std::size_t longest_run = 8;

class Joiner {
  public:
    Joiner(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, std::vector<Form>& out)
        : tokens_(tokens), shapes_(shapes), out_(out) {}

    void run() {
        for (std::size_t begin = 0; begin < tokens_.size();) {
            const std::size_t end = end_of_run(begin);
            add_run(begin, end);
            begin = end;
        }
    }

  private:
    bool linked(std::size_t i) const {
        return shapes_[i].gap == Gap::glued || shapes_[i].gap == Gap::hyphen ||
               shapes_[i].gap == Gap::apostrophe;
    }

    std::size_t end_of_run(std::size_t begin) const {
        std::size_t end = begin + 1;
        while (end < tokens_.size() && linked(end)) ++end;
        return end;
    }

    bool is_year(std::size_t i) const {
        const std::string& word = tokens_[i].word;
        return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
    }

    void add(std::size_t first, std::size_t end, bool replaces) {
        std::string term;
        for (std::size_t i = first; i < end; ++i) term += tokens_[i].word;
        out_.push_back({std::move(term), first, end - first, replaces});
    }

    bool has_number(std::size_t begin, std::size_t end) const {
        return std::any_of(shapes_.begin() + static_cast<std::ptrdiff_t>(begin),
                           shapes_.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const Shape& shape) { return shape.number; });
    }

    bool has_word(std::size_t begin, std::size_t end) const {
        return std::any_of(shapes_.begin() + static_cast<std::ptrdiff_t>(begin),
                           shapes_.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const Shape& shape) { return !shape.number; });
    }

    bool all_glued(std::size_t begin, std::size_t end) const {
        for (std::size_t i = begin + 1; i < end; ++i)
            if (shapes_[i].gap != Gap::glued) return false;
        return true;
    }

    /// Whether the run is a code as a whole: then its parts in a row say the same. `30-minute` is none: there
    /// the words may be inflected.
    bool is_code(std::size_t begin, std::size_t end) const {
        if (all_glued(begin, end)) return true;
        if (!has_number(begin, end)) return false;
        return !shapes_[begin].number || shapes_[begin + 1].capitals;
    }

    void add_run(std::size_t begin, std::size_t end) {
        const std::size_t size = end - begin;
        if (size > longest_run) return;
        if (size > 1 && has_word(begin, end)) {
            add(begin, end, is_code(begin, end));
            if (size > 2) add_parts(begin, end);
        }
        add_spaced_code(begin, end);
    }

    /// Codes within a longer run: what is glued, and letters with the number behind them.
    void add_parts(std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end;) {
            std::size_t stop = i + 1;
            while (stop < end && shapes_[stop].gap == Gap::glued) ++stop;
            if (stop - i > 1 && stop - i < end - begin) add(i, stop, false);
            const bool letters_then_number =
                stop - i == 1 && !shapes_[i].number && stop < end && shapes_[stop].number;
            if (letters_then_number && (stop + 1 == end || shapes_[stop + 1].gap != Gap::glued))
                add(i, stop + 1, false);
            i = stop;
        }
    }

    /// `CLR 131`, `NI 43-101`: capitals, a space, a run that begins with a number; then `TNX-102 SL`: a run
    /// with a number, a space, up to three capitals.
    void add_spaced_code(std::size_t begin, std::size_t end) {
        constexpr std::size_t longest_letters = 6;
        constexpr std::size_t longest_suffix = 3;
        if (end >= tokens_.size() || shapes_[end].gap != Gap::space) return;
        const std::size_t next_end = end_of_run(end);
        const bool quiet = !shapes_[begin].loud_line;
        if (end - begin == 1 && quiet && shapes_[begin].capitals && !shapes_[begin].whole &&
            tokens_[begin].word.size() <= longest_letters && shapes_[end].number && !shapes_[end].currency &&
            next_end - begin <= longest_run) {
            add(begin, next_end, !is_year(end));
        }
        const bool suffix = next_end - end == 1 && shapes_[end].capitals && quiet &&
                            tokens_[end].word.size() <= longest_suffix;
        if (suffix && end - begin > 1 && shapes_[begin].capitals && has_number(begin, end))
            add(begin, end + 1, false);
    }

    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
    std::vector<Form>& out_;
};

}  // namespace

void add_joined_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out) {
    Joiner(tokens, shapes, out).run();
}

}  // namespace dateline
