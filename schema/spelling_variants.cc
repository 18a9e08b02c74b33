// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/spelling_variants.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "schema/spelling_pairs.h"

namespace dateline {

namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest = 24;
constexpr std::size_t most_variants = 4;

/// Collects spellings of one word.
class Variants {
  public:
    explicit Variants(std::string_view word) : word_(word) {}

    std::vector<std::string> find() {
        add_pairs();
        add_fragments();
        add_our();
        add_re();
        add_ise();
        add_yse();
        add_doubled();
        return std::move(out_);
    }

  private:
    void add(std::string variant) {
        if (variant != word_ && std::ranges::find(out_, variant) == out_.end())
            out_.push_back(std::move(variant));
    }

    void add_pairs() {
        for (const SpellingPair& pair : spelling_pairs()) {
            if (word_ == pair.british) add(std::string(pair.american));
            if (word_ == pair.american) add(std::string(pair.british));
        }
    }

    void replace(std::size_t at, std::size_t length, std::string_view by) {
        add(std::string(word_.substr(0, at)) + std::string(by) + std::string(word_.substr(at + length)));
    }

    void add_fragments() {
        for (const SpellingPair& pair : fragment_pairs()) {
            if (const auto at = word_.find(pair.british); at != std::string_view::npos)
                replace(at, pair.british.size(), pair.american);
            else if (const auto other = word_.find(pair.american); other != std::string_view::npos)
                replace(other, pair.american.size(), pair.british);
        }
        for (const SpellingPair& pair : beginning_pairs()) {
            if (word_.starts_with(pair.british)) replace(0, pair.british.size(), pair.american);
            if (word_.starts_with(pair.american)) replace(0, pair.american.size(), pair.british);
        }
    }

    static bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
        return std::ranges::find(list, word) != list.end();
    }

    /// `colour` and `color` with what may follow both; `humorous` and `laboratory` are spelt one way.
    void add_our() {
        const std::size_t begin = length_of_prefix();
        const std::string_view word = word_.substr(begin);
        for (const std::string_view stem : words_in_our()) {
            if (!word.starts_with(stem)) continue;
            std::string_view rest = word.substr(stem.size());
            const bool british = rest.starts_with("our");
            if (!british && !rest.starts_with("or")) continue;
            const std::size_t length = british ? 3 : 2;
            rest.remove_prefix(length);
            if (is_one_of(rest, {"",     "s",     "ed",    "ing",  "ings", "er",   "ers",  "able",
                                 "ably", "ful",   "fully", "less", "ite",  "ites", "al",   "ally",
                                 "hood", "hoods", "ly",    "y",    "ist",  "ists", "side", "some"}))
                replace(begin + stem.size(), length, british ? "or" : "our");
        }
    }

    /// Of `dishonour`, `unfavourable`, `multicolour`.
    std::size_t length_of_prefix() const {
        for (const std::string_view prefix : {"dis", "un", "mis", "multi", "non", "anti"})
            if (word_.starts_with(prefix)) return prefix.size();
        return 0;
    }

    /// `centre`, `centres`, `centred`.
    void add_re() {
        for (const std::string_view stem : words_in_re()) {
            if (!word_.starts_with(stem)) continue;
            const std::string_view rest = word_.substr(stem.size());
            if (is_one_of(rest, {"re", "res", "red"}))
                replace(stem.size(), 2, "er" + std::string(rest == "red" ? "e" : ""));
            if (is_one_of(rest, {"er", "ers"})) replace(stem.size(), 2, "re");
            if (rest == "ered" && stem != "met") replace(stem.size(), 4, "red");
        }
    }

    /// `organise`, `organisation`, `organiser` and their like in z.
    void add_ise() {
        constexpr std::array<std::string_view, 13> endings{"e",    "ed",      "es",       "er",     "ers",
                                                           "ing",  "ings",    "ation",    "ations", "ational",
                                                           "able", "ability", "ationally"};
        constexpr std::size_t shortest_stem = 3;
        for (const std::string_view ending : endings) {
            if (!word_.ends_with(ending) || word_.size() < shortest_stem + 2 + ending.size()) continue;
            const std::size_t at = word_.size() - ending.size() - 2;
            const std::string_view letters = word_.substr(at, 2);
            const std::string base = std::string(word_.substr(0, at + 2)) + "e";
            if (letters == "is" && !is_fixed_ise(base)) replace(at, 2, "iz");
            if (letters == "iz" && !is_fixed_ize(base)) replace(at, 2, "is");
        }
    }

    /// `analyse`; `analyses` is a plural on both sides.
    void add_yse() {
        for (const std::string_view ending : {"lyse", "lysed", "lysing", "lyser", "lysers"})
            if (word_.ends_with(ending)) replace(word_.size() - ending.size() + 2, 1, "z");
        for (const std::string_view ending : {"lyze", "lyzed", "lyzes", "lyzing", "lyzer", "lyzers"})
            if (word_.ends_with(ending)) replace(word_.size() - ending.size() + 2, 1, "s");
    }

    /// `travelled`, `traveled`.
    void add_doubled() {
        for (const std::string_view verb : doubling_verbs()) {
            if (!word_.starts_with(verb)) continue;
            std::string_view rest = word_.substr(verb.size());
            const bool doubled = rest.starts_with(verb.back());
            if (doubled) rest.remove_prefix(1);
            if (!is_one_of(rest, {"ed", "ing", "ings", "er", "ers", "or", "ors"})) continue;
            if (doubled)
                replace(verb.size(), 1, "");
            else
                replace(verb.size(), 0, verb.substr(verb.size() - 1));
        }
    }

    std::string_view word_;
    std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> spelling_variants(std::string_view word) {
    if (word.size() < shortest || word.size() > longest) return {};
    std::vector<std::string> out = Variants(word).find();
    // Two differences in one word: `tumourise`, `anaesthetised`.
    for (std::size_t i = 0, end = out.size(); i < end; ++i)
        for (std::string& each : Variants(out[i]).find())
            if (each != word && std::ranges::find(out, each) == out.end()) out.push_back(std::move(each));
    if (out.size() > most_variants) out.resize(most_variants);
    return out;
}

}  // namespace dateline
