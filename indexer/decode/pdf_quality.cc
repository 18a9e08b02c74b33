// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

/// Thresholds lie far from both sides: readable releases have at most 0.1 % of characters without a meaning
/// and 4 % of words without a vowel (abbreviations), and no shift explains their letters better than none.
constexpr double most_meaningless = 0.1;
constexpr double most_without_vowel = 0.3;
constexpr double most_gain_by_shift = 0.2;  ///< natural logarithm, a letter
constexpr std::size_t enough_letters = 300;
constexpr std::size_t alphabet = 26;

/// How often the letters a to z occur, in thousandths: the mean of English, Spanish, French and German.
constexpr std::array<double, alphabet> usual_letters = {85, 14, 34, 43, 148, 12, 16, 33, 74, 4,  5, 46, 27,
                                                        79, 62, 24, 5,  67,  72, 70, 37, 11, 10, 3, 9,  4};

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

struct CharacterCounts {
    std::size_t characters = 0;
    std::size_t meaningless = 0;  ///< controls, private use, U+FFFD
    std::size_t letters = 0;      ///< a to z, any case
    std::size_t other_letters = 0;
    std::size_t words = 0;  ///< of four letters a to z or more
    std::size_t without_vowel = 0;
    std::array<std::size_t, alphabet> each{};

    void add(std::string_view text) {
        std::size_t run = 0;
        std::size_t vowels = 0;
        std::size_t word_characters = 0;
        std::size_t word_meaningless = 0;
        bool beyond = false;
        for (std::size_t at = 0; at < text.size(); at += character_bytes(text, at)) {
            ++word_characters;
            const char c = ascii_lower(text[at]);
            if (is_ascii_letter(c)) {
                ++run;
                ++each[static_cast<std::size_t>(c - 'a')];
                vowels += is_vowel(c) ? 1U : 0U;
            } else if (is_meaningless(text.substr(at))) {
                ++word_meaningless;
            } else if (is_beyond_ascii(c)) {
                beyond = true;
                other_letters += is_word_character(text, at) ? 1U : 0U;
            }
        }
        letters += run;
        characters += word_characters;
        // A sign by itself is a bullet or a box.
        if (word_characters > 1) meaningless += word_meaningless;
        if (run < 4 || run * 2 < word_characters || beyond) return;
        ++words;
        without_vowel += vowels == 0 ? 1U : 0U;
    }

    static bool is_meaningless(std::string_view text) {
        const auto byte = [&](std::size_t i) {
            return static_cast<unsigned char>(i < text.size() ? text[i] : 0);
        };
        if (byte(0) < 0x20 || byte(0) == 0x7F) return true;
        if (byte(0) == 0xC2 && byte(1) < 0xA0) return true;                       // C1 controls
        if (byte(0) == 0xEE || (byte(0) == 0xEF && byte(1) < 0xA4)) return true;  // U+E000 to U+F8FF
        return byte(0) == 0xEF && byte(1) == 0xBF && byte(2) == 0xBD;
    }
};

/// How likely the letters are when each stands for the one `shift` places before it.
double likelihood(const CharacterCounts& counts, std::size_t shift) {
    double sum = 0;
    for (std::size_t i = 0; i < alphabet; ++i)
        sum += static_cast<double>(counts.each[(i + shift) % alphabet]) * std::log(usual_letters[i] / 1000);
    return sum / static_cast<double>(counts.letters);
}

bool is_shifted(const CharacterCounts& counts) {
    double best = likelihood(counts, 1);
    for (std::size_t shift = 2; shift < alphabet; ++shift) best = std::max(best, likelihood(counts, shift));
    return best - likelihood(counts, 0) > most_gain_by_shift;
}

double share(std::size_t part, std::size_t all) {
    return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

}  // namespace

PdfQuality quality_of(const std::vector<PdfPage>& pages) {
    CharacterCounts counts;
    for (const PdfPage& page : pages)
        for (const PdfWord& word : page.words) counts.add(word.text);
    if (share(counts.meaningless, counts.characters) > most_meaningless) return PdfQuality::broken_font_map;
    if (counts.letters + counts.other_letters == 0) return PdfQuality::no_text;
    if (counts.letters < enough_letters || counts.other_letters > counts.letters) return PdfQuality::readable;
    const bool no_words = share(counts.without_vowel, counts.words) > most_without_vowel;
    return no_words || is_shifted(counts) ? PdfQuality::broken_font_map : PdfQuality::readable;
}

}  // namespace dateline
