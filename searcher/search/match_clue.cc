// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/match_clue.h"

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

/// Letters of a word that are looked for: more would not rule out many more texts.
constexpr std::size_t longest_clue = 6;
/// Shorter terms need not stand in the text: `usa` is a form of `U.S.`, `die` the stem of `dying`.
constexpr std::size_t shortest_term = 4;

using Letters = std::vector<std::string>;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

/// Whether the term is that of a field: it stands for the text, not in it.
bool is_prefixed(std::string_view term) {
    return !term.empty() && term.front() >= 'A' && term.front() < 'Z';
}

/// What stands in a text with this term, once only letters and digits are left of it. A stem's last letter
/// may differ from the word's: `therapi`.
std::optional<std::string> letters_of(std::string_view term) {
    const bool stem = term.starts_with('Z');
    if (stem) term.remove_prefix(1);
    if (term.empty() || !std::all_of(term.begin(), term.end(), is_small_letter)) return std::nullopt;
    if (term.size() < shortest_term) return std::nullopt;
    if (!stem) return std::string(term.substr(0, longest_clue));
    return std::string(term.substr(0, std::min(longest_clue, term.size() - 1)));
}

/// The clues of the terms of one place of a row: one of them stands in the text. Nothing where a text cannot
/// be ruled out.
std::optional<Letters> letters_of(const Letters& terms) {
    Letters out;
    for (const std::string& term : terms) {
        std::optional<std::string> letters = letters_of(term);
        if (!letters) return std::nullopt;
        out.push_back(std::move(*letters));
    }
    return out;
}

/// The clues of that place of a row, all of which must be filled, whose clues are longest.
std::optional<Letters> letters_of(const std::vector<Letters>& row) {
    const auto shortest = [](const Letters& letters) {
        std::size_t length = letters.empty() ? 0 : letters.front().size();
        for (const std::string& each : letters) length = std::min(length, each.size());
        return length;
    };
    std::optional<Letters> best;
    for (const Letters& terms : row) {
        std::optional<Letters> letters = letters_of(terms);
        if (letters && (!best || shortest(*letters) > shortest(*best))) best = std::move(letters);
    }
    return best;
}

/// Bytes of the character at `at` that folding drops or makes a sign, never a letter: typographic dashes,
/// quotes and spaces, signs such as `®`, `°` and `™`. 0 for any other.
std::size_t sign_length(std::string_view text, std::size_t at) {
    constexpr std::string_view latin_signs =
        "\xa0\xa1\xa2\xa3\xa5\xa6\xa7\xa9\xab\xac\xad\xae\xb0\xb1\xb6\xb7\xbb";
    const std::string_view rest = text.substr(at);
    if (rest.size() >= 2 && rest[0] == '\xc2' && latin_signs.find(rest[1]) != std::string_view::npos)
        return 2;
    if (rest.starts_with("\xe2\x80") && rest.size() >= 3) return 3;
    return rest.starts_with("\u20ac") || rest.starts_with("\u2122") ? 3 : 0;
}

/// The ASCII letters, as small ones, and digits of the text; nothing where it has other letters.
std::optional<std::string> squeezed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const std::size_t length = sign_length(text, at);
            if (length == 0) return std::nullopt;
            at += length;
            continue;
        }
        const char small = static_cast<char>(c | 0x20);
        if (is_small_letter(small))
            out += small;
        else if (c >= '0' && c <= '9')
            out += c;
        ++at;
    }
    return out;
}

}  // namespace

MatchClues::MatchClues(const std::vector<QueryWord>& words) {
    clues_.reserve(words.size());
    for (const QueryWord& word : words) {
        Clue clue;
        const auto add = [&](const std::optional<Letters>& letters) {
            if (!letters) clue.always = true;
            if (letters) clue.letters.insert(clue.letters.end(), letters->begin(), letters->end());
        };
        for (const std::string& term : word.terms)
            if (!is_prefixed(term)) add(letters_of(Letters{term}));
        for (const Letters& phrase : word.phrases) {
            std::vector<Letters> row;
            for (const std::string& term : phrase) row.push_back({term});
            add(letters_of(row));
        }
        for (const std::vector<Letters>& row : word.rows) add(letters_of(row));
        std::sort(clue.letters.begin(), clue.letters.end());
        clue.letters.erase(std::unique(clue.letters.begin(), clue.letters.end()), clue.letters.end());
        clue.always = clue.always || clue.letters.empty();
        clues_.push_back(std::move(clue));
    }
}

std::vector<bool> MatchClues::possible(std::string_view text) const {
    const std::optional<std::string> letters = squeezed(text);
    std::vector<bool> out(clues_.size(), true);
    if (!letters) return out;
    for (std::size_t i = 0; i < clues_.size(); ++i) {
        const Clue& clue = clues_[i];
        out[i] = clue.always || std::any_of(clue.letters.begin(), clue.letters.end(), [&](const auto& part) {
                     return letters->find(part) != std::string::npos;
                 });
    }
    return out;
}

}  // namespace dateline
