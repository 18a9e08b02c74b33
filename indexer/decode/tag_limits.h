// SPDX-License-Identifier: GPL-2.0-or-later
// Tag limits: tags cut to a size before a parser sees them.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Parts of a page, in order, that make it a page whose tags are bounded: of each start tag at most 16 KiB
/// and 200 attributes stay, with quotes closed; comments are left out; line ends are `\n`. A parser that
/// compares each attribute with all others is so kept linear. Thread-safe.
class BoundedTags {
  public:
    explicit BoundedTags(std::string_view html) : rest_(html) {}

    /// The next part, not empty; empty at the end. Points into the page or to static text.
    [[nodiscard]] std::string_view next();

  private:
    struct TagEnd {
        std::size_t kept = 0;  ///< bytes of the tag that stay
        std::size_t end = 0;   ///< where what follows begins
        char quote = '\0';     ///< to close where the tag was cut inside a value
        bool is_cut = false;
    };

    static TagEnd scan_tag(std::string_view text);
    std::string_view take(std::size_t bytes);
    void skip_comment();
    void enter_raw_text(std::string_view tag);

    std::string_view rest_;
    std::string_view closing_;  ///< goes behind what was last taken: the end of a cut tag
    std::string_view raw_end_;  ///< `</script` inside a script; else empty
};

}  // namespace dateline
