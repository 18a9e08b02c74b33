// SPDX-License-Identifier: GPL-2.0-or-later
// The marks of items: takes `*`, `~` and `^2` off words, phrases, brackets and values, and notes those that
// mean nothing where they stand.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/query/query_item.h"
#include "searcher/query/word_marks.h"

namespace dateline {

class ItemMarks {
  public:
    /// `text` is the whole query. Slips are added to `slips`; both must live as long as this.
    ItemMarks(std::string_view text, std::vector<QuerySlip>& slips) : text_(text), slips_(slips) {}

    /// Takes the boost and the star off the end of the word's text, and notes a star that is not looked at.
    /// What the star was: one that is everything is left to the caller, who knows the words around it.
    StarUse take_from_word(QueryItem& word);

    /// Reads `~` and a boost behind a closed phrase, up to where its `end` is moved, and notes the stars
    /// within it.
    void take_behind_phrase(QueryItem& phrase);

    /// Reads a boost at the item's `end`, which is moved behind it.
    void take_boost(QueryItem& item);

    /// The boost at the end of a value of words is the item's: the value without it. `begin` is its byte.
    [[nodiscard]] std::string_view without_boost(QueryItem& item, std::string_view value, std::size_t begin);

    /// Notes a star that does not make `word`, which stands at `begin`, a beginning.
    void note_star(StarUse use, std::string_view word, std::size_t begin);

  private:
    void take_tilde(QueryItem& phrase);
    void keep_boost(QueryItem& item, const BoostMark& boost, std::size_t begin);
    void note_star_in_phrase(std::string_view phrase, std::size_t begin);

    std::string_view text_;
    std::vector<QuerySlip>& slips_;
};

}  // namespace dateline
