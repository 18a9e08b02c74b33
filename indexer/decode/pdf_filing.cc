// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_filing.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::size_t most_label_bytes = 60;
/// Lines at the beginning of a page among which its label stands: behind a running header at most.
constexpr int label_depth = 5;

/// The text of a line in lower case without any space: forms are set in many widths.
std::string dense(const PdfLine& line) {
    std::string text;
    for (const char c : lowered(text_of(line)))
        if (!is_blank(c)) text += c;
    return text;
}

/// `Exhibit 99`, `EX-99.1`, `Exhibit 99.1 to Form 8-K`; the number of another exhibit, or a sentence, is not.
bool is_release_label(const std::string& text) {
    if (text.size() > most_label_bytes) return false;
    constexpr std::string_view number = "99";
    for (const std::string_view word : {"exhibit", "exhbit", "exhibitno.", "ex-", "ex"}) {
        if (!text.starts_with(word) || !std::string_view(text).substr(word.size()).starts_with(number))
            continue;
        const std::string_view rest = std::string_view(text).substr(word.size() + number.size());
        return rest.empty() || !is_digit(rest[0]);
    }
    return false;
}

bool is_other_label(const std::string& text) {
    return text.size() < 16 && text.starts_with("exhibit") && text.size() > 7 && is_digit(text[7]) &&
           !is_release_label(text);
}

/// A line that only releases begin with.
bool is_release_mark(const std::string& text) {
    for (const std::string_view mark : {"forimmediaterelease", "forrelease", "newsrelease", "pressrelease"})
        if (text.starts_with(mark) && text.size() <= most_label_bytes) return true;
    return false;
}

bool is_signature_heading(const std::string& text) {
    return text == "signature" || text == "signatures";
}

class FilingScan {
  public:
    explicit FilingScan(const std::vector<PdfLine>& lines) : lines_(lines) {}

    void run() {
        int depth = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const bool first = i == 0 || lines_[i].page != lines_[i - 1].page;
            depth = first ? 0 : depth + 1;
            look(i, dense(lines_[i]), depth < label_depth);
        }
    }

    [[nodiscard]] bool is_form() const { return commission_ && form_; }

    std::size_t begin = npos;
    std::size_t end = npos;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  private:
    void look(std::size_t i, const std::string& text, bool at_top) {
        const int page = lines_[i].page - lines_.front().page;
        if (page < 2) look_at_cover(text);
        if (is_signature_heading(text)) heading_ = true;
        if (heading_ && text.find("/s/") != std::string::npos) signed_ = true;
        if (!is_form() || page == 0) return;
        const bool at_label = at_top || signed_;
        if (begin == npos) {
            if (at_label && (is_release_label(text) || (signed_ && is_release_mark(text)))) begin = i;
            // A label at the right end of a line of the letterhead.
            else if (at_top && signed_ && lines_[i].cells.size() > 1 && ends_in_label(lines_[i]))
                begin = i;
        } else if (end == npos && at_top && page > lines_[begin].page - lines_.front().page &&
                   (is_release_label(text) || is_other_label(text)) && text != dense(lines_[begin])) {
            end = i;
        }
    }

    static bool ends_in_label(const PdfLine& line) {
        PdfLine last = line;
        last.cells = {line.cells.back()};
        return is_release_label(dense(last));
    }

    void look_at_cover(const std::string& text) {
        commission_ = commission_ || text.find("securitiesandexchangecommission") != std::string::npos ||
                      text.find("exchangecommission") != std::string::npos;
        form_ = form_ || text.starts_with("form8-k") || text.starts_with("form8k");
    }

    const std::vector<PdfLine>& lines_;
    bool commission_ = false;
    bool form_ = false;
    bool heading_ = false;  ///< the heading of the signatures has passed
    bool signed_ = false;
};

}  // namespace

FilingShape take_exhibit(std::vector<PdfLine>& lines) {
    FilingScan scan(lines);
    scan.run();
    if (!scan.is_form()) return FilingShape::none;
    if (scan.begin == FilingScan::npos) return FilingShape::form;
    if (scan.end != FilingScan::npos)
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(scan.end), lines.end());
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(scan.begin));
    if (lines.size() > 1 && lines.front().cells.size() == 1 && is_release_label(dense(lines.front())))
        lines.erase(lines.begin());
    return FilingShape::exhibit;
}

}  // namespace dateline
