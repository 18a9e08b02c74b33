// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_bands.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

/// A line with more words is none that people read.
constexpr std::size_t most_line_words = 500;

double height(const PdfWord& word) {
    return std::max(word.bottom - word.top, 0.1);
}

/// Whether letters of one word stand above or below the other: such words are of two lines.
bool overlaps(const PdfWord& a, const PdfWord& b) {
    const double shared = std::min(a.right, b.right) - std::max(a.left, b.left);
    return shared > 0.5 * std::max(a.size, b.size);
}

/// Whether `word` touches one of the band's words to its left or right and overlaps none.
bool touches(const PdfBand& band, const PdfWord& word) {
    if (band.words.size() > most_line_words) return false;
    if (std::any_of(band.words.begin(), band.words.end(),
                    [&](const PdfWord* other) { return overlaps(word, *other); }))
        return false;
    return std::any_of(band.words.begin(), band.words.end(), [&](const PdfWord* other) {
        const double gap = 0.6 * other->size;
        return std::abs(word.left - other->right) < gap || std::abs(other->left - word.right) < gap;
    });
}

/// Adds a small word (a raised mark, the end of small capitals) to the band of full size that it reaches into
/// and touches; false where there is none.
bool attach(std::vector<PdfBand>& bands, const PdfWord& word) {
    const auto below = std::upper_bound(bands.begin(), bands.end(), word.bottom,
                                        [](double y, const PdfBand& band) { return y < band.bottom; });
    PdfBand* best = nullptr;
    double most = 0.2 * height(word);
    for (auto at = below == bands.begin() ? below : below - 1; at != bands.end() && at <= below; ++at) {
        const double shared = std::min(at->bottom, word.bottom) - std::max(at->top, word.top);
        if (shared > most && touches(*at, word)) best = &*at, most = shared;
    }
    if (best != nullptr) best->words.push_back(&word);
    return best != nullptr;
}

/// The size that most characters of the page have: what is much smaller may be a raised mark.
double usual_size(const PdfWords& words) {
    std::vector<std::size_t> sizes(1002);
    for (const PdfWord* word : words)
        sizes[static_cast<std::size_t>(std::lround(word->size * 2))] += word->text.size();
    return static_cast<double>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin()) / 2;
}

/// Whether words of full size stand on one line: their fonts may differ in what they reach up and down, and
/// lines may be closer than their fonts are high.
bool is_level(const PdfWord& a, const PdfWord& b) {
    const double slack = 0.4 * std::min(a.size, b.size);
    return std::abs(a.top + a.bottom - b.top - b.bottom) < 2 * slack ||
           std::abs(a.bottom - b.bottom) < slack / 2;
}

double middle(const PdfWord& word) {
    return (word.top + word.bottom) / 2;
}

std::vector<PdfBand> level_bands(PdfWords words) {
    std::stable_sort(words.begin(), words.end(),
                     [](const PdfWord* a, const PdfWord* b) { return middle(*a) < middle(*b); });
    std::vector<PdfBand> bands;
    for (const PdfWord* word : words) {
        if (!bands.empty() && is_level(*bands.back().words.front(), *word))
            bands.back().words.push_back(word);
        else
            bands.push_back({{word}, word->top, word->top + height(*word)});
    }
    return bands;
}

}  // namespace

std::vector<PdfBand> bands_of(const PdfWords& words) {
    const double usual = usual_size(words);
    PdfWords full;
    PdfWords small;
    for (const PdfWord* word : words) (word->size < 0.8 * usual ? small : full).push_back(word);
    std::vector<PdfBand> bands = level_bands(std::move(full));
    std::stable_sort(small.begin(), small.end(),
                     [](const PdfWord* a, const PdfWord* b) { return a->left < b->left; });
    PdfWords apart;
    for (const PdfWord* word : small)
        if (!attach(bands, *word)) apart.push_back(word);
    std::vector<PdfBand> small_bands = level_bands(std::move(apart));
    std::vector<PdfBand> all;
    std::merge(bands.begin(), bands.end(), small_bands.begin(), small_bands.end(), std::back_inserter(all),
               [](const PdfBand& a, const PdfBand& b) {
                   return middle(*a.words.front()) < middle(*b.words.front());
               });
    for (PdfBand& band : all)
        std::stable_sort(band.words.begin(), band.words.end(),
                         [](const PdfWord* a, const PdfWord* b) { return a->left < b->left; });
    return all;
}

}  // namespace dateline
