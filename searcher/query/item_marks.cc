// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/item_marks.h"

#include <algorithm>
#include <string>

#include "searcher/query/query_characters.h"
#include "searcher/query/query_error.h"

namespace dateline {

StarUse ItemMarks::take_from_word(QueryItem& word) {
    const auto text = [&] { return text_.substr(word.text_begin, word.text_end - word.text_begin); };
    word.text_end = word.text_begin + without_boost(word, text(), word.text_begin).size();
    const StarUse use = star_use(text_, text());
    if (use == StarUse::beginning) {
        word.kind = ItemKind::beginning;
        --word.text_end;
    } else {
        note_star(use, text(), word.text_begin);
    }
    return use;
}

void ItemMarks::take_behind_phrase(QueryItem& phrase) {
    take_tilde(phrase);
    take_boost(phrase);
    note_star_in_phrase(text_.substr(phrase.text_begin, phrase.text_end - phrase.text_begin),
                        phrase.text_begin);
}

void ItemMarks::take_tilde(QueryItem& phrase) {
    const std::size_t tilde = phrase.end;
    if (tilde >= text_.size() || text_[tilde] != '~') return;
    std::size_t end = tilde + 1;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    const bool ends =
        end == text_.size() || text_[end] == ')' || text_[end] == '^' || space_length(text_, end) > 0;
    if (!ends) return;
    if (end > tilde + 1)
        slips_.push_back({"the number behind the phrase is not looked at", tilde,
                          "write cash NEAR/5 runway for words close to each other"});
    phrase.kind = ItemKind::inflected;
    phrase.end = end;
}

void ItemMarks::take_boost(QueryItem& item) {
    const auto boost = boost_at(text_, item.end);
    if (!boost) return;
    keep_boost(item, *boost, item.end);
    item.end += boost->length;
}

std::string_view ItemMarks::without_boost(QueryItem& item, std::string_view value, std::size_t begin) {
    const auto boost = boost_of_word(value);
    if (!boost) return value;
    value.remove_suffix(boost->length);
    keep_boost(item, *boost, begin + value.size());
    return value;
}

void ItemMarks::keep_boost(QueryItem& item, const BoostMark& boost, std::size_t begin) {
    item.boost = boost.factor;
    if (boost.bounded)
        slips_.push_back({quoted_for_message(text_.substr(begin, boost.length)) + " is out of bounds", begin,
                          "a boost is from ^0.1 to ^10"});
}

void ItemMarks::note_star(StarUse use, std::string_view word, std::size_t begin) {
    const std::string quoted = quoted_for_message(word);
    if (use == StarUse::too_short)
        slips_.push_back(
            {"too few letters stand before the star of " + quoted + ", which is searched without it", begin,
             "write two or more"});
    if (use == StarUse::footnote)
        slips_.push_back({"the star of " + quoted + " is taken for a footnote mark", begin,
                          "write the word in small letters to find all words that begin so"});
    if (use == StarUse::misplaced)
        slips_.push_back({"the star of " + quoted + " is not looked at", begin,
                          "a star stands for any ending, directly behind two or more letters or digits"});
}

void ItemMarks::note_star_in_phrase(std::string_view phrase, std::size_t begin) {
    for (std::size_t at = 0; at < phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
        if (star_use(text_, phrase.substr(at, end - at)) == StarUse::beginning) {
            slips_.push_back(
                {"a star within a phrase is not looked at", begin + end - 1, "write cell* NEAR/1 therapy"});
            return;
        }
        at = end + 1;
    }
}

}  // namespace dateline
