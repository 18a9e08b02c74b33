// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks: reflowing, mending and telling tables from text.
#include "indexer/parse/blocks.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/columns.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/line_shape.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/running_heads.h"
#include "indexer/parse/tag_lines.h"
#include "indexer/parse/text_lines.h"
#include "indexer/parse/torn_sentence.h"

namespace dateline {
namespace {

/// Blank runs as one space; in tables a run of three or more stays as it is.
std::string with_single_spaces(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (!is_blank(c)) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    return out;
}

class BlockBuilder {
  public:
    explicit BlockBuilder(std::string_view text)
        : lines_(lines_of_prose(text)), wrapped_(is_hard_wrapped(lines_)) {
        unfold_columns(lines_);
        running_ = running_lines(lines_);
        letter_bullets_ = has_letter_bullets(lines_);
        if (wrapped_) wrap_width_ = wrap_width();
    }

    BlockedText build() && {
        for (std::size_t i = 0; i < lines_.size(); ++i) add(i);
        if (!mark_.empty()) drop(mark_, lines_.back().number);
        return std::move(out_);
    }

  private:
    static std::vector<Line> lines_of_prose(std::string_view text) {
        std::vector<Line> lines = split_lines(text);
        cut_at_tags(lines);
        close_double_spacing(lines);
        return lines;
    }

    /// The width that lines were broken at: nine of ten wide lines are not wider.
    [[nodiscard]] std::size_t wrap_width() const {
        std::array<std::size_t, 101> counts{};
        std::size_t total = 0;
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            const std::size_t width = lines_[i].width;
            if (width < 50 || width > 100 || lines_[i + 1].text.empty() || is_table_row(lines_[i].text))
                continue;
            ++counts[width];
            ++total;
        }
        std::size_t seen = 0;
        for (std::size_t width = 0; width < counts.size(); ++width) {
            seen += counts[width];
            if (seen * 10 >= total * 9) return width;
        }
        return 80;
    }

    void drop(std::string_view text, int line) {
        if (!trimmed(text).empty()) out_.furniture.push_back({std::string(trimmed(text)), line});
    }

    void add(std::size_t index) {
        const Line& line = lines_[index];
        index_ = index;
        page_break_ = page_break_ || line.page_break;
        if (line.text.empty()) {
            gap_ = true;
            return;
        }
        CleanLine clean = clean_line(line.text);
        drop(clean.removed, line.number);
        page_break_ = page_break_ || clean.page_mark;
        if (clean.text.empty() || !has_word(clean.text)) {
            lone_mark(clean.text, line.number);
            return;
        }
        if (!mark_.empty()) clean.text = std::exchange(mark_, {}) + " " + clean.text;
        if ((is_page_number(clean.text) &&
             (clean.page_mark || at_page_edge(index, 3) || tears_sentence(index))) ||
            running_[index] || is_running_line(index, clean.text)) {
            drop(clean.text, line.number);
            return;
        }
        if (is_turn_mark(clean.text)) {
            drop(clean.text, line.number);
            page_break_ = true;
            return;
        }
        if (is_end_mark(clean.text)) {
            drop(clean.text, line.number);
            gap_ = true;
            return;
        }
        place(line, std::move(clean));
        gap_ = false;
        page_break_ = false;
        last_width_ = line.width;
        last_indent_ = line.indent;
    }

    /// A line without words: a bullet or currency sign on its own belongs to the next line, the rest is
    /// dropped.
    void lone_mark(std::string_view text, int number) {
        if (!mark_.empty()) drop(std::exchange(mark_, {}), number);
        if (text == "•" || text == "-" || text == "▪" || text == "$" || text == "€" || text == "·" ||
            text == "●" || text == "*") {
            mark_ = std::string(text);
        } else {
            drop(text, number);
        }
        gap_ = true;
    }

    /// Whether a form feed or a page mark is within so many lines, blank ones and running heads not counted.
    [[nodiscard]] bool at_page_edge(std::size_t index, int most_lines) const {
        if (lines_[index].page_break) return true;
        constexpr std::size_t farthest = 12;
        const std::size_t first = index > farthest ? index - farthest : 0;
        const std::size_t last = std::min(lines_.size(), index + farthest + 1);
        int lines = 0;
        const auto counts = [this](std::size_t i) { return !lines_[i].text.empty() && !running_[i] ? 1 : 0; };
        for (std::size_t i = index; i > first && lines < most_lines; lines += counts(i))
            if (is_page_end(lines_[--i])) return true;
        lines = 0;
        for (std::size_t i = index + 1; i < last && lines < most_lines; ++i) {
            if (is_page_end(lines_[i])) return true;
            lines += counts(i);
        }
        return false;
    }

    /// Whether the line is a header or footer that runs over the pages: it stood next to a page's end before.
    [[nodiscard]] bool is_running_line(std::size_t index, std::string_view text) {
        constexpr std::size_t longest = 80;
        // Few lines stand at an edge: the dearer questions come after.
        if (text.size() > longest || !at_page_edge(index, 1) || is_table_row(text) ||
            is_statement_title(text))
            return false;
        return !running_lines_.insert(std::string(text)).second;
    }

    /// Whether the line stands between blank lines in the middle of a sentence: the page break that it
    /// belongs to was lost.
    [[nodiscard]] bool tears_sentence(std::size_t index) const {
        if (!gap_ || out_.blocks.empty() || out_.blocks.back().shape == BlockShape::table) return false;
        if (index + 2 >= lines_.size() || !lines_[index + 1].text.empty()) return false;
        std::size_t next = index + 1;
        while (next < lines_.size() && next < index + 4 && lines_[next].text.empty()) ++next;
        return next < lines_.size() && begins_in_lower_case(lines_[next].text) &&
               goes_on(out_.blocks.back(), lines_[next].text, false);
    }

    void place(const Line& line, CleanLine clean) {
        const bool table = wrapped_ ? is_table_row(clean.text) : clean.text.starts_with('|');
        const bool bullet =
            !table && (is_bullet(clean.text) || (letter_bullets_ && begins_with_letter_bullet(clean.text)));
        if (!table) clean.text = with_single_spaces(clean.text);
        if (!table && !bullet && !clean.heading_mark && may_join(line, clean.text)) {
            join(clean.text);
            return;
        }
        Block block;
        block.text = std::move(clean.text);
        block.line = line.number;
        block.shape = table ? BlockShape::table : bullet ? BlockShape::bullet : BlockShape::prose;
        block.gap = gap_;
        if (bullet) bullet_indent_ = line.indent;
        block.heading_mark = clean.heading_mark;
        block.centred = wrapped_ && is_centred(line);
        out_.blocks.push_back(std::move(block));
    }

    [[nodiscard]] bool is_centred(const Line& line) const {
        if (line.indent < 5 || line.width > wrap_width_ + 4 || begins_indented_paragraph(line)) return false;
        const std::size_t right = wrap_width_ > line.width ? wrap_width_ - line.width : 0;
        return line.indent <= right + 10 && right <= line.indent + 10;
    }

    /// Whether the line being placed fills the width, not with capitals, and the next begins at the margin.
    [[nodiscard]] bool begins_indented_paragraph(const Line& line) const {
        if (index_ + 1 >= lines_.size() || lines_[index_ + 1].text.empty()) return false;
        const Line& next = lines_[index_ + 1];
        const std::size_t first_word = std::min(next.text.find(' '), next.text.size());
        return next.indent < 3 && line.width + 1 + first_word > wrap_width_ &&
               !title_shape(line.text).all_capitals;
    }

    [[nodiscard]] bool may_join(const Line& line, std::string_view text) const {
        if (out_.blocks.empty()) return false;
        const Block& previous = out_.blocks.back();
        if (previous.shape == BlockShape::table) return false;
        if (gap_ || page_break_) return goes_on(previous, text, page_break_);
        return wrapped_ ? joins_wrapped(previous, line, text) : joins_line(previous, text);
    }

    /// In text of fixed width a line end is only where the next word did not fit.
    [[nodiscard]] bool joins_wrapped(const Block& previous, const Line& line, std::string_view text) const {
        constexpr std::size_t far_right = 30;  // `Exhibit 99.1` in the corner above a headline
        if (last_indent_ > line.indent + far_right) return false;
        if (previous.shape == BlockShape::bullet && line.indent >= bullet_indent_ + 2) return true;
        if (previous.heading_mark || previous.centred != is_centred(line))
            return (begins_in_lower_case(text) && ends_open(previous.text)) ||
                   goes_on_in_capitals(previous, text);
        if (previous.centred) return joins_centred(line, text);
        const bool new_indent = line.indent >= last_indent_ + 3 && previous.shape != BlockShape::bullet;
        if (new_indent && !begins_in_lower_case(text)) return false;
        const std::size_t first_word = std::min(text.find(' '), text.size());
        const bool full = last_width_ + 1 + first_word + 3 > wrap_width_;
        if (full || (begins_in_lower_case(text) && ends_open(previous.text))) return true;
        // A line of some length that stops at a small letter stops in a sentence.
        return previous.text.size() >= 60 && last_width_ * 10 >= wrap_width_ * 6 &&
               is_ascii_lower(previous.text.back());
    }

    /// A headline in capitals of which the first line filled the width, so that it does not look centred.
    [[nodiscard]] bool goes_on_in_capitals(const Block& previous, std::string_view text) const {
        const std::size_t first_word = std::min(text.find(' '), text.size());
        return last_width_ + 1 + first_word > wrap_width_ && title_shape(previous.text).all_capitals &&
               title_shape(text).all_capitals;
    }

    /// Lines of a centred headline: broken by need where the next word would have made the line the widest.
    [[nodiscard]] bool joins_centred(const Line& line, std::string_view text) const {
        if (begins_in_lower_case(text)) return true;
        if (text.front() == '(') return false;  // `(In thousands)`, `(Unaudited)` below a title
        const std::size_t first_word = std::min(text.find(' '), text.size());
        const std::size_t previous = last_width_ - last_indent_;
        const std::size_t widest = std::max({previous, line.text.size(), widest_behind()});
        return previous + 1 + first_word > widest;
    }

    /// The widest of the next lines, up to a gap.
    [[nodiscard]] std::size_t widest_behind() const {
        std::size_t widest = 0;
        for (std::size_t i = index_ + 1; i < std::min(lines_.size(), index_ + 7); ++i) {
            if (lines_[i].text.empty()) break;
            widest = std::max(widest, lines_[i].text.size());
        }
        return widest;
    }

    /// Elsewhere a line is a paragraph or a row of an address, unless it clearly goes on.
    [[nodiscard]] bool joins_line(const Block& previous, std::string_view text) const {
        if (previous.heading_mark) return false;
        if (begins_in_lower_case(text)) return ends_open(previous.text) && previous.text.size() >= 20;
        return previous.text.ends_with(',') && previous.text.size() >= 100;
    }

    void join(std::string_view text) {
        Block& previous = out_.blocks.back();
        const bool hyphen = previous.text.ends_with('-') && begins_in_lower_case(text) &&
                            !previous.text.ends_with("--") && !previous.text.ends_with(" -");
        if (!hyphen) previous.text += ' ';
        previous.text.append(text);
    }

    std::vector<Line> lines_;
    bool wrapped_ = false;
    bool letter_bullets_ = false;  ///< `o ` marks items of lists
    std::size_t wrap_width_ = 0;
    std::size_t index_ = 0;  ///< of the line being placed
    BlockedText out_;
    bool gap_ = false;
    bool page_break_ = false;
    std::size_t last_width_ = 0;
    std::size_t last_indent_ = 0;
    std::size_t bullet_indent_ = 0;                  ///< of the mark of the item at hand
    std::vector<bool> running_;                      ///< of each line whether it runs over the pages
    std::unordered_set<std::string> running_lines_;  ///< seen next to the end of a page
    std::string mark_;                               ///< a bullet or currency sign that waits for its line
};

}  // namespace

BlockedText block_text(std::string_view text) {
    return BlockBuilder(text).build();
}

}  // namespace dateline
