// SPDX-License-Identifier: GPL-2.0-or-later
// Word rows: words one behind the other, each of which may be any of several.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "schema/section_kind.h"
#include "searcher/query/query.h"
#include "searcher/query/vocabulary.h"

namespace dateline {

/// One place of a row: any of these.
struct WordChoice {
    std::vector<std::string> words;        ///< surface words; not empty
    std::vector<std::string> in_sections;  ///< what sections post them as: words and stems
    bool cut = false;                      ///< whether the index has more
    bool begins_sentence = false;          ///< behind the end of another, as typed
};

using WordRow = std::vector<WordChoice>;

/// How far a word of the query is taken.
enum class Reach {
    exact,      ///< as it is
    inflected,  ///< with the words of the index that share its stem, most_inflections of them
};

/// The words of a text in a row; empty where it has none. Without a vocabulary each is only itself.
[[nodiscard]] WordRow word_row(std::string_view text, Reach reach, Analyzer& analyzer,
                               const Vocabulary* vocabulary);

/// The words of the index that begin so, at most `most`, as a row of one; the beginning itself where there is
/// no vocabulary or no such word. `beginning` is folded.
[[nodiscard]] WordRow words_beginning_row(const std::string& beginning, std::size_t most, Analyzer& analyzer,
                                          const Vocabulary* vocabulary);

/// Releases with the row among plain terms (`prefix` empty) or headline terms. For what matches only: several
/// forms of a word in one release add up. OP_SYNONYM has no positions to ask for, so it is PHRASE over OP_OR.
[[nodiscard]] Query row_query(const WordRow& row, std::string_view prefix);

/// Sentences that begin within the row.
[[nodiscard]] std::size_t sentence_starts(const WordRow& row);

/// What ranks the row: each place weighs as one word, however many forms of it a release has.
[[nodiscard]] Query row_ranking(const WordRow& row);

/// Releases with the row's words inside a section of one of `kinds`, and in a row somewhere where such words
/// are posted with positions at all.
[[nodiscard]] Query row_inside_sections(const WordRow& row, std::span<const SectionKind> kinds);

/// The terms under which a text has the row.
[[nodiscard]] std::vector<std::vector<std::string>> row_terms(const WordRow& row);

}  // namespace dateline
