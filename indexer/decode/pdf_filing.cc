// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_filing.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/dateline_line.h"

namespace dateline {

namespace {

constexpr std::size_t most_label_bytes = 60;
/// Lines at the beginning of a page among which its label stands: behind a running header at most.
constexpr int label_depth = 5;
/// The cover of the form may stand behind a sheet of who distributes it.
constexpr int cover_pages = 4;

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

bool is_index_heading(const std::string& text) {
    return text.starts_with("exhibitindex") || text.starts_with("indextoexhibits") || text == "exhibit" ||
           text.starts_with("exhibitno") || text.starts_with("exhibitnumber");
}

/// A reading of all lines. What tells where the release begins, the surest first: a label behind the
/// signatures, a label at the top of a page, a dateline or the first page behind the signatures of a form
/// that speaks of an exhibit 99.
class FilingScan {
  public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    explicit FilingScan(const std::vector<PdfLine>& lines) : lines_(lines) {}

    void run() {
        int depth = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const bool first = i == 0 || lines_[i].page != lines_[i - 1].page;
            depth = first ? 0 : depth + 1;
            if (first) page_begin_ = i;
            look(i, dense(lines_[i]), depth < label_depth);
        }
    }

    [[nodiscard]] bool is_form() const { return commission_ && form_; }

    [[nodiscard]] std::size_t begin() const {
        for (const std::size_t found : {labelled_, dated_, mentions_ ? behind_ : npos, top_})
            if (found != npos) return found;
        return npos;
    }

    /// Where the next exhibit begins.
    [[nodiscard]] std::size_t end() const { return end_ == npos ? lines_.size() : end_; }

  private:
    void look(std::size_t i, const std::string& text, bool at_top) {
        const int page = lines_[i].page - lines_.front().page;
        if (page < cover_pages) look_at_cover(text);
        if (is_signature_heading(text)) heading_ = true;
        if (heading_ && !signed_ && text.find("/s/") != std::string::npos) {
            signed_ = true;
            signed_page_ = page;
        }
        if (!signed_)
            mentions_ = mentions_ || text.find("exhibit99") != std::string::npos || text.starts_with("99.") ||
                        text.starts_with("(99");
        if (!is_form() || page == 0) return;
        if (labelled_ == npos)
            look_for_begin(i, text, at_top);
        else if (end_ == npos && at_top && lines_[i].page > lines_[labelled_].page &&
                 (is_release_label(text) || is_other_label(text)) && text != dense(lines_[labelled_]))
            end_ = i;
    }

    void look_for_begin(std::size_t i, const std::string& text, bool at_top) {
        const bool behind = signed_ && lines_[i].page - lines_.front().page > signed_page_;
        if (signed_ && (is_release_label(text) || (at_top && ends_in_label(lines_[i]))))
            labelled_ = i;
        else if (behind && at_top && is_release_mark(text) && labelled_ == npos)
            labelled_ = i;
        else if (at_top && top_ == npos && text.starts_with("exhibit") && is_release_label(text))
            top_ = i;
        if (!behind) return;
        if (page_begin_ == i) other_ = is_index_heading(text) || is_other_label(text);
        other_ = other_ || (at_top && (is_index_heading(text) || is_other_label(text)));
        if (behind_ == page_begin_ && other_ && lines_[i].page == lines_[page_begin_].page)
            behind_ = npos;
        else if (behind_ == npos && page_begin_ == i && !other_)
            behind_ = i;
        if (dated_ == npos && !other_) look_for_dateline(i);
    }

    void look_for_dateline(std::size_t i) {
        const std::optional<DatelineLine> found = read_dateline(text_of(lines_[i]));
        if (found && found->begin == 0 && found->date && !found->place.empty()) dated_ = page_begin_;
    }

    static bool ends_in_label(const PdfLine& line) {
        if (line.cells.size() < 2) return false;
        PdfLine last = line;
        last.cells = {line.cells.back()};
        return is_release_label(dense(last));
    }

    void look_at_cover(const std::string& text) {
        commission_ = commission_ || text.find("exchangecommission") != std::string::npos;
        form_ = form_ || text.starts_with("form8-k") || text.starts_with("form8k");
    }

    const std::vector<PdfLine>& lines_;
    std::size_t page_begin_ = 0;
    std::size_t labelled_ = npos;
    std::size_t dated_ = npos;
    std::size_t behind_ = npos;
    std::size_t top_ = npos;
    std::size_t end_ = npos;
    int signed_page_ = 0;
    bool commission_ = false;
    bool form_ = false;
    bool mentions_ = false;  ///< the form speaks of an exhibit 99
    bool heading_ = false;   ///< the heading of the signatures has passed
    bool signed_ = false;
    bool other_ = false;  ///< the page at hand is an index or another exhibit
};

}  // namespace

FilingShape take_exhibit(std::vector<PdfLine>& lines) {
    FilingScan scan(lines);
    scan.run();
    if (!scan.is_form()) return FilingShape::none;
    const std::size_t begin = scan.begin();
    if (begin == FilingScan::npos) return FilingShape::form;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(scan.end()), lines.end());
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(begin));
    if (lines.size() > 1 && lines.front().cells.size() == 1 && is_release_label(dense(lines.front())))
        lines.erase(lines.begin());
    return FilingShape::exhibit;
}

}  // namespace dateline
