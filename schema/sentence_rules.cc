// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/sentence_rules.h"

#include <unicode/uchar.h>

#include <array>
#include <cstdint>

#include "schema/utf8.h"

namespace dateline {

namespace {

/// The property Sentence_Break: what the rules tell apart.
enum class Break : std::uint8_t {
    other,
    separator,  ///< of paragraphs: Sep, CR, LF
    extender,   ///< Extend, Format: part of the character before
    space,
    lower,
    upper,
    letter,  ///< OLetter
    digit,
    full_stop,     ///< ATerm: may end an abbreviation
    terminator,    ///< STerm
    continuation,  ///< SContinue
    close,
    end_of_text,
};

Break break_of(UChar32 c) {
    switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
        case U_SB_SEP:
        case U_SB_CR:
        case U_SB_LF:
            return Break::separator;
        case U_SB_EXTEND:
        case U_SB_FORMAT:
            return Break::extender;
        case U_SB_SP:
            return Break::space;
        case U_SB_LOWER:
            return Break::lower;
        case U_SB_UPPER:
            return Break::upper;
        case U_SB_OLETTER:
            return Break::letter;
        case U_SB_NUMERIC:
            return Break::digit;
        case U_SB_ATERM:
            return Break::full_stop;
        case U_SB_STERM:
            return Break::terminator;
        case U_SB_SCONTINUE:
            return Break::continuation;
        case U_SB_CLOSE:
            return Break::close;
        default:
            return Break::other;
    }
}

using AsciiBreaks = std::array<Break, 128>;

const AsciiBreaks& ascii_breaks() {
    static const AsciiBreaks breaks = [] {
        AsciiBreaks table{};
        for (std::size_t c = 0; c < table.size(); ++c) table[c] = break_of(static_cast<UChar32>(c));
        return table;
    }();
    return breaks;
}

struct Character {
    Break type = Break::end_of_text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_stop(Break type) {
    return type == Break::full_stop || type == Break::terminator;
}

bool is_cased(Break type) {
    return type == Break::lower || type == Break::upper;
}

/// One sentence of a text.
class SentenceScan {
  public:
    explicit SentenceScan(std::string_view text) : text_(text), ascii_(ascii_breaks()) {}

    std::size_t end_from(std::size_t begin) const {
        Break before = Break::other;  // the last character that is no extender
        for (Character c = character_at(begin); c.type != Break::end_of_text;) {
            if (c.type == Break::separator) return behind_separator(c);
            if (!is_stop(c.type)) {
                if (c.type != Break::extender) before = c.type;
                c = character_at(c.end);
                continue;
            }
            const Behind behind = behind_stop(c, before);
            if (behind.ends) return behind.next.begin;
            before = Break::other;
            c = behind.next;
        }
        return text_.size();
    }

  private:
    /// What stands behind a stop, and whether a sentence ends before it.
    struct Behind {
        Character next;
        bool ends = false;
    };

    Character character_at(std::size_t at) const {
        if (at >= text_.size()) return {Break::end_of_text, text_.size(), text_.size()};
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (byte < 0x80) return {ascii_[byte], at, at + 1};
        std::size_t end = at;
        const char32_t c = next_code_point(text_, end);
        return {break_of(static_cast<UChar32>(c)), at, end};
    }

    /// The next character that is none with the one before it (SB5).
    Character next_of(const Character& c) const {
        Character next = character_at(c.end);
        while (next.type == Break::extender) next = character_at(next.end);
        return next;
    }

    /// Behind the end of a line (SB3, SB4).
    std::size_t behind_separator(const Character& c) const {
        const bool pair = text_[c.begin] == '\r' && c.end < text_.size() && text_[c.end] == '\n';
        return pair ? c.end + 1 : c.end;
    }

    /// SB6 to SB11.
    Behind behind_stop(const Character& stop, Break before) const {
        Character next = next_of(stop);
        if (stop.type == Break::full_stop) {
            if (next.type == Break::digit) return {next, false};
            if (next.type == Break::upper && is_cased(before)) return {next, false};
        }
        while (next.type == Break::close) next = next_of(next);
        while (next.type == Break::space) next = next_of(next);
        if (next.type == Break::separator) {
            const std::size_t end = behind_separator(next);
            return {{next.type, end, end}, true};
        }
        if (next.type == Break::continuation || is_stop(next.type)) return {next, false};
        return {next, stop.type == Break::terminator || !goes_on_small(next)};
    }

    /// Whether the first letter from `c` on is a small one, no stop and no line end before it (SB8).
    bool goes_on_small(Character c) const {
        while (c.type == Break::other || c.type == Break::extender || c.type == Break::space ||
               c.type == Break::digit || c.type == Break::continuation || c.type == Break::close)
            c = character_at(c.end);
        return c.type == Break::lower;
    }

    std::string_view text_;
    const AsciiBreaks& ascii_;
};

}  // namespace

std::size_t unicode_sentence_end(std::string_view text, std::size_t begin) {
    return SentenceScan(text).end_from(begin);
}

}  // namespace dateline
