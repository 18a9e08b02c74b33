// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/section_start.h"

#include <algorithm>
#include <string_view>

namespace dateline {

std::string section_start(const Section& section) {
    constexpr std::size_t most_words = 8;
    if (section.paragraphs.empty()) return {};
    const std::string_view text = section.paragraphs.front().text;
    std::string out;
    std::size_t words = 0;
    for (std::size_t at = 0; at < text.size() && words < most_words; ++words) {
        const std::size_t begin = text.find_first_not_of(" \n\t", at);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(text.find_first_of(" \n\t", begin), text.size());
        if (!out.empty()) out += ' ';
        out.append(text.substr(begin, end - begin));
        at = end;
    }
    return out;
}

}  // namespace dateline
