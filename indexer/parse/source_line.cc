// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/source_line.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Bytes of the mark of a source line that begins at `at`, 0 where none does.
std::size_t source_mark(std::string_view text, std::size_t at) {
    static constexpr std::array marks =
        std::to_array<std::string_view>({"SOURCE: ", "SOURCE ", "Source: ", "Source:", "FUENTE: ", "FUENTE ",
                                         "QUELLE: ", "QUELLE ", "FONTE: ", "FONTE "});
    const char first = text[at];
    if (first != 'S' && first != 'F' && first != 'Q') return 0;
    const auto* mark = std::find_if(marks.begin(), marks.end(), [&](std::string_view candidate) {
        return text.substr(at, candidate.size()) == candidate;
    });
    return mark == marks.end() ? 0 : mark->size();
}

/// The name at the beginning of `text`, the rest of a source line; empty where it is none.
std::string_view name_in_source(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string_view name = trimmed(text.substr(0, text.find('\n')));
    if (name.starts_with(": ")) name.remove_prefix(2);
    name = name.substr(0, name.find(" News Provided"));
    name = name.substr(0, name.find(" ("));
    name = name.substr(0, name.find("; "));
    while (!name.empty() && std::string_view(", !|]*").find(name.back()) != npos) name.remove_suffix(1);
    const bool named = !name.empty() && name.size() <= longest && letter_case(name, 0) != LetterCase::lower;
    return named && name.find("http") == npos ? name : std::string_view();
}

}  // namespace

std::string_view source_name(const std::vector<Section>& sections) {
    for (auto section = sections.rbegin(); section != sections.rend(); ++section) {
        if (section->kind != SectionKind::footer && section != sections.rbegin()) continue;
        for (auto paragraph = section->paragraphs.rbegin(); paragraph != section->paragraphs.rend();
             ++paragraph) {
            const std::string_view text = paragraph->text;
            for (std::size_t at = text.size(); at-- > 0;) {
                const std::size_t mark = source_mark(text, at);
                if (mark == 0) continue;
                if (const auto name = name_in_source(text.substr(at + mark)); !name.empty()) return name;
            }
        }
    }
    return {};
}

bool is_mentioned_again(std::string_view source, std::string_view text) {
    const std::size_t second = source.find(' ', source.find(' ') + 1);
    const std::string name = lowered(source.substr(0, std::min(second, source.find(','))));
    const std::size_t first = find_lower(text, name);
    return first == npos || find_lower(text, name, first + 1) != npos;
}

}  // namespace dateline
