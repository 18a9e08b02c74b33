// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/position_gaps.h"

#include <algorithm>

#include "schema/sentence.h"

namespace dateline {

namespace {

/// Whether a sentence may end in the text: most headings and phrases have no stop.
bool has_stop(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return c == '.' || c == '!' || c == '?' || static_cast<unsigned char>(c) >= 0x80;
    });
}

}  // namespace

std::vector<std::size_t> sentence_starts(std::string_view text, const Analysis& analysis) {
    if (text.find('\n') != std::string_view::npos || !has_stop(text)) return {};
    std::vector<std::size_t> starts;
    auto token = analysis.tokens.begin();
    for (const TextRange& sentence : find_sentences(text)) {
        token = std::find_if(token, analysis.tokens.end(),
                             [&](const Token& each) { return each.begin >= sentence.begin; });
        if (token == analysis.tokens.end()) break;
        const auto start = static_cast<std::size_t>(token - analysis.tokens.begin());
        if (start > 0 && (starts.empty() || start > starts.back())) starts.push_back(start);
    }
    return starts;
}

}  // namespace dateline
