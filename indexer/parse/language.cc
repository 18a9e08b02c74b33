// SPDX-License-Identifier: GPL-2.0-or-later
// The language of a release: counting scripts, then stop words.
#include "indexer/parse/language.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "indexer/parse/characters.h"
#include "schema/byte_set.h"
#include "schema/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t sample_bytes = 6000;
constexpr std::size_t quick_bytes = 2000;
constexpr ByteSet word_ends(" \n\t.,;:()'\"-/");

/// Words common in one language and rare in the others.
struct StopWords {
    std::string_view language;
    std::array<std::string_view, 14> words;
};

constexpr std::array stop_words = std::to_array<StopWords>({
    {"en",
     {"the", "and", "of", "to", "with", "for", "that", "this", "is", "are", "was", "its", "by", "from"}},
    {"fr",
     {"le", "les", "des", "et", "est", "une", "dans", "pour", "sur", "par", "avec", "aux", "cette", "du"}},
    {"es", {"el", "los", "las", "y", "del", "una", "para", "por", "con", "que", "como", "sus", "más", "al"}},
    {"de",
     {"der", "die", "und", "das", "den", "von", "mit", "für", "ist", "dem", "im", "auf", "eine", "des"}},
    {"it",
     {"il", "di", "che", "della", "per", "con", "una", "gli", "nel", "dei", "delle", "sono", "è", "alla"}},
    {"pt", {"o", "os", "da", "do", "em", "uma", "para", "com", "não", "dos", "das", "mais", "ao", "pela"}},
    {"nl",
     {"naar", "het", "een", "van", "heeft", "voor", "met", "op", "zijn", "aan", "dat", "bij", "ook",
      "wordt"}},
    {"sv",
     {"och", "att", "det", "som", "för", "är", "med", "av", "ett", "till", "har", "inte", "den", "vid"}},
    {"no",
     {"og", "som", "er", "til", "av", "har", "ikke", "med", "for", "på", "det", "vil", "kan", "selskapet"}},
    {"da",
     {"og", "af", "til", "er", "ikke", "med", "som", "på", "det", "blev", "efter", "fra", "også",
      "selskabet"}},
    {"fi",
     {"ja", "on", "ei", "että", "sekä", "ovat", "oli", "joka", "kanssa", "myös", "yhtiön", "mukaan", "tai",
      "kun"}},
    {"pl", {"i", "w", "na", "z", "się", "do", "jest", "oraz", "nie", "przez", "dla", "od", "które", "o"}},
    {"tr",
     {"ve", "bir", "bu", "ile", "için", "olarak", "olan", "daha", "sonra", "göre", "üzere", "çok", "kadar",
      "gibi"}},
});

std::string_view script_language(std::string_view sample) {
    std::size_t letters = 0;
    std::size_t han = 0;
    std::size_t kana = 0;
    std::size_t hangul = 0;
    std::array<std::size_t, 5> others{};
    for (std::size_t at = 0; at < sample.size();) {
        if (!is_beyond_ascii(sample[at])) {
            letters += is_ascii_letter(sample[at]) ? std::size_t{1} : std::size_t{0};
            ++at;
            continue;
        }
        const char32_t c = next_code_point(sample, at);
        const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
        ++letters;
        if (within(0x4E00, 0x9FFF)) ++han;
        if (within(0x3040, 0x30FF)) ++kana;
        if (within(0xAC00, 0xD7AF)) ++hangul;
        if (within(0x400, 0x4FF)) ++others[0];
        if (within(0x370, 0x3FF)) ++others[1];
        if (within(0x600, 0x6FF)) ++others[2];
        if (within(0x590, 0x5FF)) ++others[3];
        if (within(0xE00, 0xE7F)) ++others[4];
    }
    // A character of these scripts says as much as three letters.
    if (kana * 6 > letters) return "ja";
    if (hangul * 4 > letters) return "ko";
    if ((han + kana) * 4 > letters) return kana * 10 > han ? "ja" : "zh";
    constexpr std::array<std::string_view, 5> languages{"ru", "el", "ar", "he", "th"};
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (others[i] * 2 > letters) return languages[i];
    }
    return {};
}

bool is_common_english(std::string_view word) {
    if (word.empty() || word.size() > 4) return false;
    return word == "the" || word == "of" || word == "and" || word == "The" || word == "with" || word == "for";
}

/// Whether one word in ten is one of the commonest English ones: nearly every release, told in one pass.
bool is_plain_english(std::string_view sample) {
    std::size_t words = 0;
    std::size_t hits = 0;
    for (std::size_t at = 0; at < sample.size();) {
        const std::size_t end = std::min(sample.find(' ', at), sample.size());
        const std::string_view word = sample.substr(at, end - at);
        if (is_common_english(word)) ++hits;
        ++words;
        at = end + 1;
    }
    return words >= 40 && hits * 10 >= words;
}

}  // namespace

std::string guess_language(std::string_view text) {
    if (is_plain_english(text.substr(0, quick_bytes))) return "en";
    std::size_t end = std::min(text.size(), sample_bytes);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
    const std::string_view sample = text.substr(0, end);
    if (const auto language = script_language(sample); !language.empty()) return std::string(language);
    std::array<std::size_t, stop_words.size()> hits{};
    const std::string lower = lowered(sample);
    for (std::size_t at = 0; at < lower.size();) {
        const std::size_t word_end = std::min(word_ends.find_in(lower, at), lower.size());
        const std::string_view word = std::string_view(lower).substr(at, word_end - at);
        at = word_end + 1;
        if (word.empty() || word.size() > 9) continue;
        for (std::size_t i = 0; i < stop_words.size(); ++i) {
            const auto& words = stop_words[i].words;
            if (std::find(words.begin(), words.end(), word) != words.end()) ++hits[i];
        }
    }
    const auto best = static_cast<std::size_t>(std::max_element(hits.begin(), hits.end()) - hits.begin());
    // English unless another language is clearly ahead: names and lists of places are full of "de", "la",
    // "do".
    if (hits[best] < 4 || hits[best] * 2 < hits[0] * 3) return "en";
    return std::string(stop_words[best].language);
}

}  // namespace dateline
