// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/typed_sentences.h"

#include <algorithm>
#include <string>

namespace dateline {

std::vector<std::size_t> typed_sentence_starts(std::string_view text, const Analysis& analysis) {
    if (analysis.tokens.size() < 2) return {};
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return sentence_starts(line, analysis);
}

}  // namespace dateline
