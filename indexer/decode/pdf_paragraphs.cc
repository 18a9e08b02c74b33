// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_paragraphs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/decode/pdf_hyphens.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"

namespace dateline {

namespace {

/// The length of the marker of a list at the beginning of `text`, with the space behind it; 0: none.
std::size_t bullet_bytes(std::string_view text) {
    constexpr std::array<std::string_view, 18> marks = {
        "•", "●", "▪", "■",      "◦",      "○",      "‣",      "·",      "►",
        "➢", "❖", "✓", "\uF0B7", "\uF0A7", "\uF0D8", "\uF0FC", "\uF06F", "\uF076"};
    for (const std::string_view mark : marks) {
        if (!text.starts_with(mark)) continue;
        std::size_t at = mark.size();
        while (at < text.size() && is_blank(text[at])) ++at;
        return at;
    }
    if (text.size() > 2 && (text[0] == '-' || text[0] == 'o') && text[1] == '\t') return 2;
    return 0;
}

/// Longest text in capitals that is a heading.
constexpr std::size_t longest_capitals = 120;

/// What is usual in the lines of a document.
struct PdfUsage {
    double size = 10;      ///< of most characters
    double leading = 1.2;  ///< distance of baselines in parts of the size
    bool bold = false;     ///< most of it is bold: weight says nothing
};

PdfUsage usage_of(const std::vector<PdfLine>& lines) {
    std::map<long, std::size_t> sizes;
    std::map<long, std::size_t> leadings;
    std::size_t all = 0;
    std::size_t bold = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t bytes = text_of(lines[i]).size();
        sizes[std::lround(lines[i].size * 2)] += bytes;
        all += bytes;
        bold += lines[i].bold ? bytes : 0;
        if (i == 0 || lines[i].page != lines[i - 1].page || lines[i].cells.size() > 1) continue;
        const double step = (lines[i].bottom - lines[i - 1].bottom) / lines[i].size;
        if (step > 0.8 && step < 2.2) leadings[std::lround(step * 20)] += bytes;
    }
    const auto most = [](const std::map<long, std::size_t>& counts, double unit, double fallback) {
        const auto at = std::max_element(counts.begin(), counts.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
        return at == counts.end() ? fallback : static_cast<double>(at->first) * unit;
    };
    PdfUsage usage;
    usage.size = most(sizes, 0.5, usage.size);
    usage.leading = most(leadings, 0.05, usage.leading);
    usage.bold = bold * 2 > all;
    return usage;
}

bool is_near(const PdfLine& above, const PdfLine& below) {
    const double step = (below.bottom - above.bottom) / below.size;
    return above.page == below.page && step > 0 && step < 2.6;
}

/// Whether a line stands over the columns of figures, not over the labels: the head of columns.
bool is_over_figures(const PdfLine& line) {
    const double width = line.column_right - line.column_left;
    return line.left > line.column_left + 0.25 * width &&
           line.left + line.right > line.column_left + line.column_right + 0.06 * width;
}

/// Bytes of the number that an item begins with: `1.`, `(2)`, `iv)`; 0 for anything else.
std::size_t numbering_bytes(std::string_view text) {
    const std::size_t begin = text.starts_with('(') ? 1 : 0;
    std::size_t at = begin;
    while (at < text.size() && at < begin + 3 && (is_digit(text[at]) || is_ascii_lower(text[at]))) ++at;
    if (at == begin || at >= text.size()) return 0;
    const bool closed = text[at] == ')' || (text[at] == '.' && is_digit(text[begin]));
    return closed && (at + 1 == text.size() || is_blank(text[at + 1])) ? at + 1 : 0;
}

/// `1.` and a sentence beside it: an item, though the two are set apart as cells are.
bool is_numbered_item(const PdfLine& line) {
    if (line.cells.size() != 2) return false;
    const std::string& text = line.cells[1].text;
    return numbering_bytes(line.cells[0].text) == line.cells[0].text.size() && text.size() > 40 &&
           letter_case(text, 0) == LetterCase::upper;
}

/// Lines of cells are rows; so are labels among rows and the heads of columns above them.
std::vector<char> table_rows(const std::vector<PdfLine>& lines) {
    std::vector<char> rows(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        rows[i] = lines[i].cells.size() > 1 && bullet_bytes(lines[i].cells[0].text) == 0 &&
                  !is_numbered_item(lines[i]);
    for (std::size_t i = lines.size(); i-- > 1;)
        if (rows[i] != 0 && is_near(lines[i - 1], lines[i]) && is_over_figures(lines[i - 1])) rows[i - 1] = 1;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        const PdfLine& line = lines[i];
        const bool among = rows[i - 1] != 0 && rows[i + 1] != 0 && is_near(lines[i - 1], line) &&
                           is_near(line, lines[i + 1]);
        if (among && line.right - line.left < 0.6 * (line.column_right - line.column_left) &&
            bullet_bytes(line.cells[0].text) == 0)
            rows[i] = 1;
    }
    return rows;
}

/// Whether a line is set in capitals alone, as headings are.
bool is_capitals(std::string_view text) {
    return title_shape(text).all_capitals;
}

class ParagraphBuilder {
  public:
    explicit ParagraphBuilder(const std::vector<PdfLine>& lines)
        : lines_(lines), hyphens_(lines), usage_(usage_of(lines)), rows_(table_rows(lines)) {}

    std::vector<RawBlock> run() && {
        for (const PdfLine& line : lines_) {
            add(line);
            last_ = &line;
            last_text_ = text_of(line);
        }
        finish();
        return std::move(blocks_);
    }

  private:
    /// How a line stands to the paragraph above it.
    enum class Joint { apart, flows, breaks };

    void add(const PdfLine& line) {
        std::string text = text_of(line);
        if (const std::size_t mark = bullet_bytes(text); mark > 0) return begin_bullet(line, text, mark);
        if (rows_[static_cast<std::size_t>(&line - lines_.data())] != 0)
            return add_row(line, std::move(text));
        std::replace(text.begin(), text.end(), '\t', ' ');
        switch (joint(line, text)) {
            case Joint::flows:
                hyphens_.append(block_.text, text);
                break;
            case Joint::breaks:
                block_.text.append("\n").append(text);
                break;
            case Joint::apart:
                begin(line);
                block_.text = std::move(text);
                return;
        }
        block_.emphasised = block_.emphasised && is_emphasised(line);
        block_.centred = block_.centred && is_centred(line);
    }

    void begin(const PdfLine& line) {
        finish();
        block_.page_break = last_ != nullptr && last_->page != line.page;
        block_.emphasised = is_emphasised(line);
        block_.centred = is_centred(line);
        open_ = true;
    }

    void begin_bullet(const PdfLine& line, const std::string& text, std::size_t mark) {
        begin(line);
        block_.kind = RawBlockKind::bullet;
        block_.text = text.substr(mark);
        std::replace(block_.text.begin(), block_.text.end(), '\t', ' ');
        block_.centred = false;
        // The text begins in the second cell, or about a space behind the marker.
        text_left_ = line.cells.size() > 1 && line.cells[0].text.size() <= 4 ? line.cells[1].left
                                                                             : line.left + 1.2 * line.size;
    }

    void add_row(const PdfLine& line, std::string text) {
        begin(line);
        block_.kind = RawBlockKind::row;
        block_.text = std::move(text);
        block_.centred = false;
    }

    void finish() {
        // Capitals alone are as good as bold type.
        if (block_.kind == RawBlockKind::prose && block_.text.size() <= longest_capitals &&
            is_capitals(block_.text))
            block_.emphasised = true;
        // A marker that nothing followed makes no paragraph.
        if (open_ && !block_.text.empty()) blocks_.push_back(block_);
        block_ = RawBlock();
        open_ = false;
    }

    [[nodiscard]] bool is_emphasised(const PdfLine& line) const {
        return (line.bold && !usage_.bold) || line.size > 1.15 * usage_.size;
    }

    static bool is_centred(const PdfLine& line) {
        const double before = line.left - line.column_left;
        const double behind = line.column_right - line.right;
        return before > 2 * line.size && behind > 2 * line.size &&
               std::abs(before - behind) < std::max(3 * line.size, 0.1 * (before + behind));
    }

    [[nodiscard]] Joint joint(const PdfLine& line, std::string_view text) const {
        if (!open_ || block_.kind == RawBlockKind::row) return Joint::apart;
        if (std::abs(line.size - last_->size) > 0.12 * line.size) return Joint::apart;
        if (is_emphasised(line) != is_emphasised(*last_) && block_.kind != RawBlockKind::bullet)
            return Joint::apart;
        if (line.page != last_->page || line.bottom <= last_->bottom) return joint_over_break(line, text);
        if (!is_close(line) && !goes_on_below(line, text)) return Joint::apart;
        if (block_.kind == RawBlockKind::bullet)
            return line.left > last_line_left_min() ? Joint::flows : Joint::apart;
        if (is_capitals(last_text_) != is_capitals(text) && !is_full(*last_, line)) return Joint::apart;
        if (block_.centred && is_centred(line)) return joint_of_centred(line, text);
        // A title of which the first line fills the width, and an item with its lines hung behind its number.
        const bool hangs = numbering_bytes(block_.text) > 0 && line.left < last_->left + 5 * line.size;
        const bool title = block_.emphasised && is_centred(line) && !ends_sentence(last_text_);
        if ((hangs || title) && is_full(*last_, line)) return Joint::flows;
        if (line.left > last_->left + 0.9 * line.size && is_indented(line)) return Joint::apart;
        if (is_full(*last_, line)) return Joint::flows;
        return Joint::breaks;
    }

    [[nodiscard]] double last_line_left_min() const { return text_left_ - 0.7 * last_->size; }

    /// Whether a sentence goes on in a small letter on a line set somewhat further below: lists are often
    /// leaded more than the rest.
    [[nodiscard]] bool goes_on_below(const PdfLine& line, std::string_view text) const {
        const double step = (line.bottom - last_->bottom) / line.size;
        return step < 1.7 && is_full(*last_, line) && !ends_sentence(last_text_) &&
               letter_case(text, 0) == LetterCase::lower;
    }

    [[nodiscard]] bool is_close(const PdfLine& line) const {
        const double step = (line.bottom - last_->bottom) / line.size;
        return step < std::max(1.18 * usage_.leading, usage_.leading + 0.2) || step < 1.3;
    }

    [[nodiscard]] static bool is_indented(const PdfLine& line) {
        return line.left > line.column_left + 0.9 * line.size;
    }

    /// Whether the first word of `next` would not have fitted on `line`.
    [[nodiscard]] static bool is_full(const PdfLine& line, const PdfLine& next) {
        return line.right + 0.25 * line.size + next.first_word > line.column_right - 0.1 * line.size;
    }

    [[nodiscard]] Joint joint_over_break(const PdfLine& line, std::string_view text) const {
        const bool full = is_full(*last_, line);
        const bool open = !ends_sentence(block_.text) && !block_.text.ends_with(':');
        if (is_emphasised(line) || block_.centred || !open) return Joint::apart;
        if (!full || is_indented(line)) {
            if (block_.kind != RawBlockKind::bullet) return Joint::apart;
        }
        if (block_.kind == RawBlockKind::bullet && letter_case(text, 0) != LetterCase::lower)
            return Joint::apart;
        return Joint::flows;
    }

    [[nodiscard]] Joint joint_of_centred(const PdfLine& line, std::string_view text) const {
        const double share = (last_->right - last_->left) / (line.column_right - line.column_left);
        const bool goes_on = letter_case(text, 0) == LetterCase::lower || share > 0.6;
        return goes_on ? Joint::flows : Joint::breaks;
    }

    const std::vector<PdfLine>& lines_;
    PdfHyphens hyphens_;
    PdfUsage usage_;
    std::vector<RawBlock> blocks_;
    RawBlock block_;
    std::vector<char> rows_;  ///< whether a line is a row of a table
    const PdfLine* last_ = nullptr;
    std::string last_text_;
    double text_left_ = 0;  ///< of the bullet at hand
    bool open_ = false;
};

}  // namespace

std::vector<RawBlock> paragraphs_of(const std::vector<PdfLine>& lines) {
    return ParagraphBuilder(lines).run();
}

}  // namespace dateline
