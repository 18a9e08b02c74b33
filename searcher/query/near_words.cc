// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/near_words.h"

#include <algorithm>
#include <string>

#include "schema/edit_distance.h"

namespace dateline {

namespace {

constexpr std::size_t most_near = 3;
/// Of several near words those count that are at least this part as usual as the most usual one.
constexpr Xapian::doccount least_share = 10;

/// Collects the nearest words.
class Nearest {
  public:
    Nearest(std::string_view word, const Vocabulary& vocabulary)
        : word_(word),
          letters_(letters_of(word)),
          vocabulary_(vocabulary),
          best_(misspelling_distance(word)) {}

    void consider(std::string_view other) {
        if (other == word_) return;
        if (other.size() + best_ < word_.size() || other.size() > word_.size() + best_) return;
        if (least_edit_distance(letters_of(other), letters_) > best_) return;
        const std::size_t distance = edit_distance(other, word_);
        if (distance > best_) return;
        if (distance < best_) words_.clear();
        best_ = distance;
        const auto known = std::find_if(words_.begin(), words_.end(),
                                        [&](const KnownWord& near) { return near.word == other; });
        if (known == words_.end()) words_.push_back({std::string(other), vocabulary_.releases_with(other)});
    }

    [[nodiscard]] std::size_t distance() const { return best_; }

    std::vector<KnownWord> take() {
        std::stable_sort(words_.begin(), words_.end(), [](const KnownWord& a, const KnownWord& b) {
            return a.releases != b.releases ? a.releases > b.releases : a.word < b.word;
        });
        const Xapian::doccount least = words_.empty() ? 0 : words_.front().releases / least_share;
        std::erase_if(words_, [&](const KnownWord& near) { return near.releases < least; });
        if (words_.size() > most_near) words_.resize(most_near);
        return std::move(words_);
    }

  private:
    std::string_view word_;
    LetterSet letters_;
    const Vocabulary& vocabulary_;
    std::size_t best_;
    std::vector<KnownWord> words_;
};

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void consider_names(Nearest& nearest, const Vocabulary& vocabulary) {
    for (const IssuerTable::Name& name : vocabulary.issuers().names()) {
        for (std::size_t at = 0; at < name.key.size();) {
            const std::size_t end = std::min(name.key.find(' ', at), name.key.size());
            const std::string_view part = name.key.substr(at, end - at);
            if (!has_digit(part)) nearest.consider(part);
            at = end + 1;
        }
    }
}

}  // namespace

std::vector<KnownWord> near_name_words(std::string_view word, const Vocabulary& vocabulary) {
    Nearest names(word, vocabulary);
    consider_names(names, vocabulary);
    return names.take();
}

std::vector<KnownWord> near_words(std::string_view word, const Vocabulary& vocabulary) {
    Nearest names(word, vocabulary);
    consider_names(names, vocabulary);
    std::vector<KnownWord> of_names = names.take();
    Nearest plain(word, vocabulary);
    for (const std::string& other : vocabulary.words_near(word))
        if (!has_digit(other)) plain.consider(other);
    if (!of_names.empty() && names.distance() <= plain.distance()) return of_names;
    return plain.take();
}

}  // namespace dateline
