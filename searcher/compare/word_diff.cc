// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/word_diff.h"

#include <algorithm>

#include "searcher/compare/edit_script.h"

namespace dateline {

namespace {

std::vector<std::string> words_in(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> words;
    for (std::size_t begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
        words.emplace_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(blanks, end);
    }
    return words;
}

void append(TextChange change, const std::string& word, std::vector<DiffPiece>& pieces) {
    if (pieces.empty() || pieces.back().change != change)
        pieces.push_back({change, word});
    else
        pieces.back().text += " " + word;
}

}  // namespace

std::string_view text_change_name(TextChange change) {
    return change == TextChange::same ? "same" : change == TextChange::removed ? "removed" : "added";
}

std::vector<DiffPiece> word_diff(std::string_view before, std::string_view after) {
    const std::vector<std::string> old_words = words_in(before);
    const std::vector<std::string> new_words = words_in(after);
    std::vector<DiffPiece> pieces;
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    const auto change_until = [&](std::size_t old_end, std::size_t new_end) {
        while (old_at < old_end) append(TextChange::removed, old_words[old_at++], pieces);
        while (new_at < new_end) append(TextChange::added, new_words[new_at++], pieces);
    };
    for (const KeptElement& kept : kept_elements(old_words, new_words)) {
        change_until(kept.before, kept.after);
        append(TextChange::same, old_words[old_at++], pieces);
        ++new_at;
    }
    change_until(old_words.size(), new_words.size());
    return pieces;
}

double word_likeness(std::string_view before, std::string_view after) {
    const std::vector<std::string> old_words = words_in(before);
    const std::vector<std::string> new_words = words_in(after);
    const std::size_t longer = std::max(old_words.size(), new_words.size());
    if (longer == 0) return 1;
    return static_cast<double>(kept_elements(old_words, new_words).size()) / static_cast<double>(longer);
}

}  // namespace dateline
