// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "indexer/decode/pdf_columns.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/litter.h"

namespace dateline {

namespace {

/// Gaps in parts of the font's size. A space is 0.25 to 0.35; justified lines stretch it to about 1.
constexpr double touching = 0.12;
constexpr double cell_gap = 1.5;
constexpr double figure_gap = 0.6;

bool is_currency(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs = {"$", "€", "£", "¥", "US$", "C$", "A$", "($"};
    return std::find(signs.begin(), signs.end(), text) != signs.end();
}

bool is_figure_tail(std::string_view text) {
    constexpr std::array<std::string_view, 8> tails = {"%", ")", ")%", "%)", "pts", "bps", "x", ") %"};
    return std::find(tails.begin(), tails.end(), text) != tails.end();
}

/// Whether `text` is a figure, or stands for one: `12.6`, `(3)`, `$`, `—`, `2023`.
bool is_figure(std::string_view text) {
    if (is_currency(text) || text == "—" || text == "–" || text == "-") return true;
    bool digit = false;
    for (const char c : text) {
        if (is_ascii_letter(c)) return false;
        digit = digit || is_digit(c);
    }
    return digit;
}

/// `www.orvane.test`, `https://…`, `ir@orvane.test`: printers set them tight behind the word before.
bool begins_link(std::string_view text) {
    if (text.starts_with("www.") || text.starts_with("http")) return true;
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos;
}

/// Whether `text` is a bullet or punctuation: no letter, no digit.
bool is_mark(std::string_view text) {
    return text.size() <= 4 && !has_word(text);
}

class LineBuilder {
  public:
    LineBuilder(int page, double left, double right) {
        line_.page = page;
        line_.column_left = left;
        line_.column_right = right;
    }

    void add(const PdfWord& word) {
        if (line_.cells.empty()) {
            begin(word);
        } else {
            const double gap = word.left - line_.right;
            const double size = std::max(word.size, last_size_);
            // The sign of the next figure stands close to the figure before it.
            const double least = is_currency(word.text) ? touching : figure_gap;
            const bool figures = is_figure(last_) && is_figure(word.text) && gap > least * size;
            if (!glue_figure(word, gap, size) && (figures || gap > cell_gap * size))
                cut(word);
            else if (!glued_)
                put(word, gap, size);
        }
        glued_ = false;
        sizes_[std::lround(word.size * 2)] += word.text.size();
        line_.right = std::max(line_.right, word.right);
        line_.top = std::min(line_.top, word.top);
        line_.bottom = std::max(line_.bottom, word.bottom);
        last_ = word.text;
        last_size_ = word.size;
        last_space_ = word.space_after;
    }

    [[nodiscard]] bool is_empty() const { return line_.cells.empty(); }

    PdfLine take() && {
        const auto most = std::max_element(sizes_.begin(), sizes_.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        line_.size = static_cast<double>(most->first) / 2;
        line_.bold = std::all_of(line_.cells.begin(), line_.cells.end(),
                                 [](const PdfCell& cell) { return cell.bold; });
        return std::move(line_);
    }

  private:
    void begin(const PdfWord& word) {
        line_.left = line_.right = word.left;
        line_.top = word.top;
        line_.bottom = word.bottom;
        line_.first_word = word.right - word.left;
        cut(word);
    }

    void cut(const PdfWord& word) { line_.cells.push_back({word.text, word.left, word.right, word.bold}); }

    /// Joins `$` to `5` and `5` to `%`, over any gap.
    bool glue_figure(const PdfWord& word, double gap, double size) {
        PdfCell& cell = line_.cells.back();
        const bool head = is_currency(cell.text) && is_figure(word.text) && !is_currency(word.text);
        const bool tail =
            is_figure(last_) && !is_currency(last_) && is_figure_tail(word.text) && gap < 3 * size;
        if (!head && !tail) return false;
        const bool spaced = tail && word.text != "%" && word.text[0] != ')' && word.text[0] != '%';
        cell.text.append(spaced ? " " : "").append(word.text);
        cell.right = word.right;
        cell.bold = cell.bold && word.bold;
        return glued_ = true;
    }

    void put(const PdfWord& word, double gap, double size) {
        PdfCell& cell = line_.cells.back();
        const bool link = begins_link(word.text) && !last_.empty() &&
                          (is_ascii_letter(last_.back()) || last_.back() == ',');
        const bool apart = gap > touching * size || (gap > -touching * size && (last_space_ || link));
        cell.text.append(apart ? " " : "").append(word.text);
        cell.right = std::max(cell.right, word.right);
        // The font of a bullet, or of a colon, says nothing about the words beside it.
        if (!is_mark(word.text)) cell.bold = (cell.bold || is_mark(last_)) && word.bold;
    }

    PdfLine line_;
    std::map<long, std::size_t> sizes_;  ///< half points -> bytes
    std::string last_;
    double last_size_ = 0;
    bool last_space_ = false;
    bool glued_ = false;
};

bool is_control(char c) {
    return (c >= 0 && c < ' ') || c == '\x7F';
}

/// Controls are boxes to tick and signs without a name: they are no text.
void add_shown(LineBuilder& line, const PdfWord& word) {
    if (std::none_of(word.text.begin(), word.text.end(), is_control)) return line.add(word);
    PdfWord shown = word;
    std::erase_if(shown.text, is_control);
    if (!trimmed(shown.text).empty()) line.add(shown);
}

}  // namespace

std::string text_of(const PdfLine& line) {
    std::string text;
    for (const PdfCell& cell : line.cells) {
        if (!text.empty()) text += '\t';
        text.append(cell.text);
    }
    return text;
}

std::vector<PdfLine> lines_of(const PdfPage& page, int number) {
    std::vector<PdfLine> lines;
    for (const PdfColumn& column : columns_of(page)) {
        for (const PdfBand& band : column.bands) {
            LineBuilder builder(number, column.left, column.right);
            for (const PdfWord* word : band.words) add_shown(builder, *word);
            if (!builder.is_empty()) lines.push_back(std::move(builder).take());
        }
    }
    return lines;
}

}  // namespace dateline
