// SPDX-License-Identifier: GPL-2.0-or-later
// Footnotes: the numbers that mark words, and the notes that begin with them.
#pragma once

#include <array>
#include <string_view>

namespace dateline {

/// The footnote marks of a text read from its beginning on: figures that a word of small letters ends in, as
/// where a raised figure was lowered (`September1`).
class FootnoteMarks {
  public:
    /// Notes the marks of the next part of the text.
    void note(std::string_view text);

    /// Whether `text` is a note, `1 Unaudited. …`, whose number has marked a word.
    [[nodiscard]] bool has_mark_of(std::string_view text) const;

  private:
    std::array<bool, 10> marks_{};  ///< by figure
};

}  // namespace dateline
