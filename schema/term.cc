// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/term.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

#include "schema/legal_form.h"
#include "schema/period.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

constexpr std::string_view section_words_prefix = "XS:";
constexpr std::string_view year_prefix = "XY:";
constexpr std::string_view month_prefix = "XM:";
constexpr std::string_view issuer_name_prefix = "XF:";
constexpr std::string_view band_prefix = "XGB:";
constexpr std::string_view acronym_terms_prefix = "XAF:";
constexpr std::string_view long_form_terms_prefix = "XAL:";
constexpr std::string_view unique_prefix = "Q";

/// The 16 hexadecimal digits of a number.
std::string hex_digits(std::uint64_t number) {
    constexpr std::size_t digits = 16;
    char buffer[digits];
    const auto [end, error] = std::to_chars(buffer, buffer + digits, number, 16);
    const auto length = static_cast<std::size_t>(end - buffer);
    return std::string(digits - length, '0').append(buffer, length);
}

/// The upper 48 bits of a number in 8 letters and digits: enough to tell hashes apart whose holders are
/// compared anyway, and half as long as in hexadecimal.
std::string short_digits(std::uint64_t number) {
    constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    std::string out;
    for (unsigned shift = 64; shift > 16; shift -= 6) out += digits[number >> (shift - 6) & 0x3FU];
    return out;
}

std::string hex_hash(std::string_view text) {
    const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
    return hex_digits(hash.high64) + hex_digits(hash.low64);
}

/// Where to cut UTF-8 so that at most `limit` bytes stay and no character is split.
std::size_t cut_at_character(std::string_view text, std::size_t limit) {
    std::size_t at = std::min(limit, text.size());
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return at;
}

/// A NUL counts twice in a glass key, so none gets into a term.
std::string joined(std::initializer_list<std::string_view> parts) {
    std::size_t size = 0;
    for (const std::string_view part : parts) size += part.size();
    std::string term;
    term.reserve(size);
    for (const std::string_view part : parts) term.append(part);
    if (term.find('\0') != std::string::npos) std::erase(term, '\0');
    if (term.size() <= max_term_bytes) return term;
    const std::string hash = hex_hash(term);
    term.resize(cut_at_character(term, max_term_bytes - hash.size()));
    return term + hash;
}

/// `text` without the signs of trade marks, which folding would make letters of (`™` is `tm`).
std::string without_mark_signs(std::string_view text) {
    std::string out(text);
    for (const std::string_view sign : {"™", "®", "℠", "©"})
        for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at))
            out.replace(at, sign.size(), " ");
    return out;
}

/// The words of a name, folded; dots and apostrophes inside a word are dropped (`N.V.` is `nv`).
std::vector<std::string> name_words(std::string_view value) {
    std::vector<std::string> words(1);
    for (char c : fold(without_mark_signs(value))) {
        const bool word_byte = static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
                               (c >= '0' && c <= '9') || c == '&';
        if (word_byte)
            words.back() += c;
        else if (c != '.' && c != '\'' && !words.back().empty())
            words.emplace_back();
    }
    std::erase_if(words, [](const std::string& word) { return word.empty() || word == "&"; });
    std::vector<std::string> telling = words;
    std::erase_if(telling, [](const std::string& word) { return word == "the" || is_legal_form(word); });
    return telling.empty() ? words : telling;
}

}  // namespace

std::string word_term(std::string_view prefix, std::string_view word) {
    // Most terms are words as they stand.
    if (prefix.empty() && word.size() <= max_term_bytes && word.find('\0') == std::string_view::npos)
        return std::string(word);
    return joined({prefix, word});
}

std::string stem_term(std::string_view prefix, std::string_view stem) {
    return joined({prefix, "Z", stem});
}

std::string section_word_term(SectionKind kind, std::string_view stem_or_word) {
    return joined({section_words_prefix, info(kind).code, ":", stem_or_word});
}

std::vector<std::string> value_terms(const Field& field, std::string_view value) {
    std::vector<std::string> terms;
    switch (field.type) {
        case FieldType::exact:
            if (!value.empty()) terms.push_back(joined({field.prefix, value}));
            break;
        case FieldType::filter:
        case FieldType::section: {
            const std::string folded = letters_and_digits(value);
            if (!folded.empty()) terms.push_back(joined({field.prefix, folded}));
            break;
        }
        case FieldType::period:
            if (const auto period = read_period(value))
                terms.push_back(joined({field.prefix, period_text(*period)}));
            break;
        case FieldType::name:
            for (const std::string& word : name_words(value)) terms.push_back(joined({field.prefix, word}));
            std::sort(terms.begin(), terms.end());
            terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
            break;
        case FieldType::text:
        case FieldType::date:
            break;  // analysed, or a range of days: not whole values
    }
    return terms;
}

std::string facet_key(const Field& field, std::string_view value) {
    if (field.type != FieldType::name) return letters_and_digits(value);
    std::string key;
    for (const std::string& word : name_words(value)) key.append(key.empty() ? "" : " ").append(word);
    return key;
}

std::string issuer_key(std::string_view name) {
    return facet_key(field("issuer"), name);
}

std::string issuer_name_term(std::string_view name) {
    return issuer_key_term(issuer_key(name));
}

std::string issuer_key_term(std::string_view key) {
    return key.empty() ? std::string() : joined({issuer_name_prefix, key});
}

std::string unique_term(std::string_view source, std::string_view id) {
    std::string whole(source);
    whole.append(1, facet_separator).append(id);
    return std::string(unique_prefix) + hex_hash(whole);
}

std::string source_term(std::string_view source) {
    return value_terms(field("source"), source).front();
}

std::string id_term(std::string_view id) {
    return value_terms(field("id"), id).front();
}

std::string band_term(std::uint64_t band) {
    return joined({band_prefix, short_digits(band)});
}

std::string acronym_prefix(std::string_view short_form) {
    return joined({acronym_terms_prefix, short_form, std::string_view(&facet_separator, 1)});
}

std::string acronym_term(std::string_view short_form, std::string_view words) {
    return joined({acronym_prefix(short_form), words});
}

std::string long_form_prefix(std::string_view stems) {
    return joined({long_form_terms_prefix, stems, std::string_view(&facet_separator, 1)});
}

std::string long_form_term(std::string_view stems, std::string_view short_form) {
    return joined({long_form_prefix(stems), short_form});
}

std::string year_term(std::string_view year) {
    return joined({year_prefix, year});
}

std::string quarter_term(std::string_view quarter) {
    return joined({quarter_prefix, quarter});
}

std::string month_term(std::string_view month) {
    return joined({month_prefix, month});
}

}  // namespace dateline
