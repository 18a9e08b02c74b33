// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/quotation_marks.h"

#include <algorithm>

#include "indexer/parse/characters.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

/// Bytes that a mark begins with.
constexpr ByteSet mark_bytes("\"\xE2\xC2`'");

enum class Side { opening, closing, either };

struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    Side side = Side::either;
};

/// Bytes of the mark at `at` and the side its shape is for; 0 bytes where there is none.
Mark mark_at(std::string_view text, std::size_t at) {
    const auto is = [&](std::string_view bytes) { return text.substr(at, bytes.size()) == bytes; };
    if (text[at] == '"') return {at, at + 1, Side::either};
    if (is("“")) return {at, at + 3, Side::opening};
    if (is("”")) return {at, at + 3, Side::closing};
    if (is("„")) return {at, at + 3, Side::opening};
    if (is("«")) return {at, at + 2, Side::opening};
    if (is("»")) return {at, at + 2, Side::closing};
    if (is("``")) return {at, at + 2, Side::opening};
    if (is("''")) return {at, at + 2, Side::closing};
    return {at, at, Side::either};
}

bool is_free_before(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const char c = text[at - 1];
    if (is_blank(c) || c == '(' || c == '[' || c == '-' || c == '/' || c == '*' || c == '_') return true;
    const std::string_view before = text.substr(at < 3 ? 0 : at - 3, std::min<std::size_t>(at, 3));
    return before.ends_with("\xC2\xA0") || before == "—" || before == "–";
}

bool is_free_behind(std::string_view text, std::size_t at) {
    if (at >= text.size()) return true;
    constexpr std::string_view stops = ".,;:!?)]-*_";
    return is_blank(text[at]) || stops.find(text[at]) != std::string_view::npos ||
           text.substr(at, 2) == "\xC2\xA0" || text.substr(at, 3) == "—" || text.substr(at, 3) == "–";
}

Side side_of(std::string_view text, const Mark& mark) {
    const bool guillemet = text[mark.begin] == '\xC2';
    if (guillemet) return mark.side;
    const bool before = is_free_before(text, mark.begin);
    const bool behind = is_free_behind(text, mark.end);
    if (before != behind) return before ? Side::opening : Side::closing;
    return mark.side;
}

std::vector<Mark> marks_of(std::string_view text) {
    std::vector<Mark> out;
    for (std::size_t at = mark_bytes.find_in(text); at != std::string_view::npos;
         at = mark_bytes.find_in(text, at)) {
        Mark mark = mark_at(text, at);
        if (mark.begin == mark.end) {
            at += character_bytes(text, at);
            continue;
        }
        mark.side = side_of(text, mark);
        out.push_back(mark);
        at = mark.end;
    }
    return out;
}

enum class Nesting { allowed, none };

/// Pairs the marks; with no nesting an opening mark ends the stretch that is open.
std::vector<QuotedSpan> paired(std::string_view text, const std::vector<Mark>& marks, Nesting nesting,
                               bool& crossed) {
    std::vector<QuotedSpan> out;
    const Mark* open = nullptr;
    int depth = 0;
    crossed = false;
    for (const Mark& mark : marks) {
        const bool opens = mark.side == Side::opening || (mark.side == Side::either && depth == 0);
        if (opens && open == nullptr) {
            const bool inches = text[mark.begin] == '"' && mark.begin > 0 && is_digit(text[mark.begin - 1]);
            if (inches) continue;
            open = &mark;
            depth = 1;
        } else if (opens && nesting == Nesting::allowed) {
            crossed = true;
            ++depth;
        } else if (opens) {
            out.push_back({open->begin, open->end, mark.begin, mark.begin, SpanEnds::opening});
            open = &mark;
        } else if (open == nullptr) {
            const bool said = mark.begin > 0 && text[mark.begin - 1] == ',';
            if (out.empty() && said) out.push_back({0, 0, mark.begin, mark.end, SpanEnds::closing});
        } else if (--depth == 0 || nesting == Nesting::none) {
            out.push_back({open->begin, open->end, mark.begin, mark.end, SpanEnds::both});
            open = nullptr;
            depth = 0;
        }
    }
    if (open != nullptr) {
        out.push_back({open->begin, open->end, text.size(), text.size(), SpanEnds::opening});
    } else {
        crossed = false;
    }
    return out;
}

}  // namespace

std::vector<QuotedSpan> quoted_spans(std::string_view paragraph) {
    const std::vector<Mark> marks = marks_of(paragraph);
    if (marks.empty()) return {};
    bool crossed = false;
    std::vector<QuotedSpan> out = paired(paragraph, marks, Nesting::allowed, crossed);
    // A mark within a quote that leaves the paragraph open is the next quote's: the one before lost its end.
    if (crossed) out = paired(paragraph, marks, Nesting::none, crossed);
    return out;
}

}  // namespace dateline
