// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/source_places.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "indexer/parse/characters.h"
#include "indexer/parse/text_lines.h"
#include "indexer/parse/unescape.h"

namespace dateline {

namespace {

/// How far behind the beginning of its line a paragraph may begin: behind a heading in the same line, say.
constexpr std::size_t farthest_beginning = 4096;
/// Places where its first word stands that are tried as its beginning.
constexpr std::size_t most_beginnings = 8;
/// Lines that are left out within a paragraph: the foot of a page and the head of the next.
constexpr std::size_t most_lines_left_out = 12;
/// Bytes of marks that are left out at one place.
constexpr std::size_t most_marks = 8;

constexpr std::string_view markup = "*_#>`\\|-~[]";

bool is_line_end(char c) {
    return c == '\n' || c == '\r' || c == '\f';
}

/// Whether only blanks stand between the beginning of the line and `at`.
bool begins_line(std::string_view text, std::size_t at) {
    while (at > 0 && is_blank(text[at - 1]) && !is_line_end(text[at - 1])) --at;
    return at == 0 || is_line_end(text[at - 1]);
}

bool may_be_escape(char c) {
    return c == '&' || c == '\\';
}

/// Behind the blanks of a source, escaped ones too.
std::size_t skip_source_blanks(std::string_view text, std::size_t at) {
    for (;;) {
        at = skip_blanks(text, at);
        const auto escape = escape_at(text, at);
        if (!escape || !trimmed(escape->text).empty()) return at;
        at = escape->end;
    }
}

/// Goes through a paragraph and the source side by side.
class Alignment {
  public:
    Alignment(std::string_view source, std::string_view paragraph) : source_(source), text_(paragraph) {}

    /// The places, where all of the paragraph stands in the source from `begin` on; else none.
    std::vector<SourcePlace> from(std::size_t begin) {
        places_.clear();
        at_ = begin;
        for (std::size_t i = skip_blanks(text_, 0); i < text_.size(); i = skip_blanks(text_, i)) {
            const std::size_t taken = take(i);
            if (taken == 0) return {};
            i += taken;
        }
        return std::move(places_);
    }

  private:
    std::size_t take(std::size_t i);
    bool find(char c);
    bool find_behind_marks(char c);
    bool find_in_a_later_line(char c);
    std::size_t take_escape(std::size_t i);
    std::size_t take_run(std::size_t i);
    void note(std::size_t i);

    [[nodiscard]] bool is_here(char c) const { return at_ < source_.size() && source_[at_] == c; }

    std::string_view source_;
    std::string_view text_;
    std::size_t at_ = 0;  ///< in the source
    std::vector<SourcePlace> places_;
};

/// Takes what stands at byte `i` of the paragraph in the source too; how many bytes of the paragraph that
/// was.
std::size_t Alignment::take(std::size_t i) {
    at_ = skip_source_blanks(source_, at_);
    if (const std::size_t taken = take_escape(i)) return taken;
    if (!find(text_[i])) return 0;
    note(i);
    ++at_;
    return 1 + take_run(i + 1);
}

/// Where the text has the escape itself it was not decoded.
std::size_t Alignment::take_escape(std::size_t i) {
    const auto escape = escape_at(source_, at_);
    const std::string_view rest = text_.substr(i);
    if (!escape || !rest.starts_with(escape->text)) return 0;
    if (rest.starts_with(source_.substr(at_, escape->end - at_))) return 0;
    note(i);
    at_ = escape->end;
    note(i + escape->text.size());
    return escape->text.size();
}

/// The bytes from `i` on that are the same in both: nearly all of a release.
std::size_t Alignment::take_run(std::size_t i) {
    const std::size_t begin = i;
    for (; i < text_.size() && is_here(text_[i]) && !may_be_escape(text_[i]); ++i) ++at_;
    return i - begin;
}

bool Alignment::find(char c) {
    return is_here(c) || find_behind_marks(c) || (!places_.empty() && find_in_a_later_line(c));
}

bool Alignment::find_behind_marks(char c) {
    const std::size_t begin = at_;
    while (at_ < source_.size() && at_ - begin < most_marks &&
           markup.find(source_[at_]) != std::string_view::npos) {
        ++at_;
        at_ = skip_source_blanks(source_, at_);
        if (is_here(c)) return true;
    }
    at_ = begin;
    return false;
}

/// Only at the beginning of a line: what is left out are whole lines.
bool Alignment::find_in_a_later_line(char c) {
    if (!begins_line(source_, at_)) return false;
    const std::size_t begin = at_;
    for (std::size_t left_out = 0; left_out < most_lines_left_out && at_ < source_.size(); ++left_out) {
        while (at_ < source_.size() && !is_line_end(source_[at_])) ++at_;
        at_ = skip_source_blanks(source_, at_);
        if (is_here(c)) return true;
    }
    at_ = begin;
    return false;
}

void Alignment::note(std::size_t i) {
    if (!places_.empty() && places_.back().source + (i - places_.back().text) == at_) return;
    places_.push_back({i, at_});
}

/// What a paragraph begins with in any spelling: letters and digits without anything that may be escaped, or
/// its first character.
std::string_view opening(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_ascii_letter(text[end]) || is_digit(text[end]))) ++end;
    return text.substr(0, end > 0 ? end : character_bytes(text, 0));
}

void find_places(std::string_view source, std::size_t line_begin, Paragraph& paragraph) {
    if (paragraph.text.empty()) return;
    Alignment alignment(source, paragraph.text);
    const std::string_view first = opening(paragraph.text);
    const std::string_view beginnings = source.substr(0, line_begin + farthest_beginning);
    std::size_t begin = line_begin;
    for (std::size_t tried = 0; tried < most_beginnings && begin != std::string_view::npos; ++tried) {
        paragraph.places = alignment.from(begin);
        if (!paragraph.places.empty()) return;
        begin = beginnings.find(first, begin + 1);
    }
}

/// Where each line begins, in bytes of the text.
std::vector<std::size_t> line_beginnings(std::string_view text) {
    std::vector<std::size_t> beginnings;
    for (const Line& line : split_lines(text)) {
        const std::size_t before = beginnings.empty() ? 0 : beginnings.back();
        beginnings.push_back(line.text.empty() ? before
                                               : static_cast<std::size_t>(line.text.data() - text.data()));
    }
    return beginnings;
}

}  // namespace

void find_source_places(std::string_view text, Release& release) {
    const std::vector<std::size_t> lines = line_beginnings(text);
    const auto place = [&](Paragraph& paragraph) {
        const auto line = static_cast<std::size_t>(std::max(paragraph.line, 1)) - 1;
        if (line < lines.size()) find_places(text, lines[line], paragraph);
    };
    std::for_each(release.masthead.begin(), release.masthead.end(), place);
    for (Section& section : release.sections)
        std::for_each(section.paragraphs.begin(), section.paragraphs.end(), place);
}

}  // namespace dateline
