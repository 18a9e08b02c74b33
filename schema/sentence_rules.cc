// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/sentence_rules.h"

#include <unicode/uchar.h>

#include <array>

#include "schema/utf8.h"

namespace dateline {

namespace {

/// The property Sentence_Break of a character, as ICU names its values: SATerm of the rules is a stop,
/// ParaSep a separator, Extend and Format extend the character before.
using Break = USentenceBreak;

Break break_of(UChar32 c) {
    return static_cast<Break>(u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK));
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

/// What stands behind the last character.
constexpr Break end_of_text = U_SB_COUNT;

struct Character {
    Break type = end_of_text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_stop(Break type) {
    return type == U_SB_ATERM || type == U_SB_STERM;
}
bool is_separator(Break type) {
    return type == U_SB_SEP || type == U_SB_CR || type == U_SB_LF;
}
bool is_extender(Break type) {
    return type == U_SB_EXTEND || type == U_SB_FORMAT;
}
bool is_cased(Break type) {
    return type == U_SB_LOWER || type == U_SB_UPPER;
}

/// One sentence of a text.
class SentenceScan {
  public:
    explicit SentenceScan(std::string_view text) : text_(text), ascii_(ascii_breaks()) {}

    std::size_t end_from(std::size_t begin) const {
        Break before = U_SB_OTHER;  // the last character that is no extender
        for (Character c = character_at(begin); c.type != end_of_text;) {
            if (is_separator(c.type)) return behind_separator(c);
            if (!is_stop(c.type)) {
                if (!is_extender(c.type)) before = c.type;
                c = character_at(c.end);
                continue;
            }
            const Behind behind = behind_stop(c, before);
            if (behind.ends) return behind.next.begin;
            before = U_SB_OTHER;
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
        if (at >= text_.size()) return {end_of_text, text_.size(), text_.size()};
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (byte < 0x80) return {ascii_[byte], at, at + 1};
        std::size_t end = at;
        const char32_t c = next_code_point(text_, end);
        return {break_of(static_cast<UChar32>(c)), at, end};
    }

    /// The next character that is none with the one before it (SB5).
    Character next_of(const Character& c) const {
        Character next = character_at(c.end);
        while (is_extender(next.type)) next = character_at(next.end);
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
        if (stop.type == U_SB_ATERM) {
            if (next.type == U_SB_NUMERIC) return {next, false};
            if (next.type == U_SB_UPPER && is_cased(before)) return {next, false};
        }
        while (next.type == U_SB_CLOSE) next = next_of(next);
        while (next.type == U_SB_SP) next = next_of(next);
        if (is_separator(next.type)) {
            const std::size_t end = behind_separator(next);
            return {{next.type, end, end}, true};
        }
        if (next.type == U_SB_SCONTINUE || is_stop(next.type)) return {next, false};
        return {next, stop.type == U_SB_STERM || !goes_on_small(next)};
    }

    /// Whether the first letter from `c` on is a small one, no stop and no line end before it (SB8).
    bool goes_on_small(Character c) const {
        while (c.type == U_SB_OTHER || is_extender(c.type) || c.type == U_SB_SP || c.type == U_SB_NUMERIC ||
               c.type == U_SB_SCONTINUE || c.type == U_SB_CLOSE)
            c = character_at(c.end);
        return c.type == U_SB_LOWER;
    }

    std::string_view text_;
    const AsciiBreaks& ascii_;
};

}  // namespace

std::size_t unicode_sentence_end(std::string_view text, std::size_t begin) {
    return SentenceScan(text).end_from(begin);
}

}  // namespace dateline
