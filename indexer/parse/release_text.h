// SPDX-License-Identifier: GPL-2.0-or-later
// All of a release's text as one, for what is searched in all of it, and where its parts stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Headline, masthead, subheadline and sections in this order, one part a line. Lines are those of the parts:
/// a paragraph of several lines is told by its first, headline and subheadline by the headline's. 0 stands
/// for what no line of the source says.
class ReleaseText {
  public:
    ReleaseText() = default;
    ReleaseText(const Release& release, int headline_line);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// The line of the part that has byte `offset` of text().
    [[nodiscard]] int line_at(std::size_t offset) const;

    /// The line of `words`, a view into text() or into the headline or a section of `release`, which this was
    /// made of; 0 for any other view.
    [[nodiscard]] int line_of(std::string_view words, const Release& release) const;

  private:
    void add(std::string_view part, int line);

    std::string text_;
    std::vector<std::pair<std::size_t, int>> parts_;  ///< where each begins, and its line
};

/// The line of the first evidence of that field; 0 where there is none.
[[nodiscard]] int evidenced_line(const Release& release, std::string_view field);

}  // namespace dateline
