// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/collection/fictional_news.h"

namespace dateline::test {

std::vector<std::string> words_of(unsigned seed, std::size_t count) {
    const auto letters = [](std::size_t number) {
        std::string out;
        for (; number > 0; number /= 26) out.push_back(static_cast<char>('a' + number % 26));
        return out;
    };
    std::vector<std::string> words;
    for (std::size_t at = 0; at < count; ++at)
        words.push_back("v" + letters(seed + 1) + "x" + letters(at + 1));
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

Release release_of(const std::string& headline, const std::string& news) {
    Release release;
    release.headline = headline;
    release.date = Date{2024, 3, 12};
    release.issuer = "Orvane Therapeutics, Inc.";
    Section body;
    body.paragraphs.push_back({news});
    release.sections.push_back(body);
    return release;
}

}  // namespace dateline::test
