// SPDX-License-Identifier: GPL-2.0-or-later
// Wraps styled text at words, so that every line of a hit begins at the same column.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// How a run of text looks on a terminal that has colours.
enum class Style { plain, headline, match, faint, heading };

/// Collects one indented paragraph. Text must be printable() already.
class LineWrapper {
  public:
    /// `width` 0 does not wrap; less than 20 columns of text are never enforced.
    LineWrapper(std::size_t indent, std::size_t width, bool colour);

    void add(std::string_view text, Style style = Style::plain);

    /// The paragraph with a line end; nothing when nothing was added.
    [[nodiscard]] std::string finish();

  private:
    void add_word(std::string_view word, Style style);
    void place_word();

    std::size_t indent_;
    std::size_t width_;
    bool colour_;
    std::string out_;
    std::string word_;  ///< a word in the making: it may change its style inside
    std::size_t word_width_ = 0;
    std::size_t column_ = 0;
    bool space_before_ = false;  ///< whether a space stands before the word in the making
};

/// `text` between the escapes of the style; bare where `colour` is off or the style is plain.
[[nodiscard]] std::string styled(std::string_view text, Style style, bool colour);

}  // namespace dateline
