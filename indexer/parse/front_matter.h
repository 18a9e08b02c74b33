// SPDX-License-Identifier: GPL-2.0-or-later
// Front matter: everything down to the first words of the news: masthead, headline, subheadline, dateline.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "indexer/parse/blocks.h"
#include "indexer/parse/dateline_line.h"
#include "schema/release.h"

namespace dateline {

struct FrontMatter {
    std::string headline;
    int headline_line = 0;  ///< 0 where the record gave it
    std::optional<std::string> subheadline;
    std::vector<Paragraph> masthead;
    std::optional<DatelineLine> dateline;  ///< its `begin` is 0: what was in front is the subheadline
    int dateline_line = 0;
    std::optional<WrittenDate> masthead_date;
    int masthead_date_line = 0;
    std::string masthead_wire;  ///< of a line such as `--News Direct--`
};

/// Takes the front matter off `blocks`; what stays is the body, the dateline at the beginning of its first
/// block. `title` is the headline where it is known, else it is found: the first line, or the lines above the
/// dateline that are neither contacts nor labels. A repetition of the headline goes to the masthead.
[[nodiscard]] FrontMatter take_front_matter(std::vector<Block>& blocks, std::string_view title);

/// Whether the headline marks an update, correction or replacement of an earlier release.
[[nodiscard]] bool is_update(std::string_view headline);

}  // namespace dateline
