// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/paragraph_prints.h"

#include <xxhash.h>

#include "schema/text_normalizer.h"

namespace dateline {

namespace {

constexpr std::size_t print_bytes = 4;

bool has_words(std::string_view text, std::size_t wanted) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank && !inside && ++words == wanted) return true;
        inside = !blank;
    }
    return wanted == 0;
}

bool may_recur(const Section& section, const Paragraph& paragraph) {
    return is_news(section.kind) && has_words(paragraph.text, shortest_recurring_words);
}

}  // namespace

std::vector<Paragraph*> paragraphs_that_may_recur(Release& release) {
    std::vector<Paragraph*> paragraphs;
    for (Section& section : release.sections)
        for (Paragraph& paragraph : section.paragraphs)
            if (may_recur(section, paragraph)) paragraphs.push_back(&paragraph);
    return paragraphs;
}

std::uint32_t paragraph_print(std::string_view text) {
    const std::string folded = letters_and_digits(text);
    return static_cast<std::uint32_t>(XXH3_64bits(folded.data(), folded.size()) >> 33U);
}

std::vector<ParagraphPrint> paragraph_prints(const Release& release) {
    std::vector<ParagraphPrint> prints;
    for (const Section& section : release.sections)
        for (const Paragraph& paragraph : section.paragraphs)
            if (may_recur(section, paragraph))
                prints.push_back({paragraph_print(paragraph.text), paragraph.recurring});
    return prints;
}

std::string write_prints(const std::vector<ParagraphPrint>& prints) {
    std::string bytes;
    bytes.reserve(prints.size() * print_bytes);
    for (const ParagraphPrint& each : prints) {
        const std::uint32_t value = each.print << 1U | (each.recurring ? 1U : 0U);
        for (unsigned shift = 32; shift > 0; shift -= 8)
            bytes += static_cast<char>(value >> (shift - 8) & 0xFFU);
    }
    return bytes;
}

std::vector<ParagraphPrint> read_prints(std::string_view bytes) {
    std::vector<ParagraphPrint> prints;
    for (; bytes.size() >= print_bytes; bytes.remove_prefix(print_bytes)) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < print_bytes; ++i)
            value = value << 8U | static_cast<unsigned char>(bytes[i]);
        prints.push_back({value >> 1U, (value & 1U) != 0});
    }
    return prints;
}

}  // namespace dateline
