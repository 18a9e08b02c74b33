// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_furniture.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/litter.h"

namespace dateline {

namespace {

/// Lines at either end of a page that may be furniture.
constexpr std::size_t deepest = 4;
/// The parts of a page's height in which running headers and footers stand.
constexpr double margin = 0.14;

enum class PageEnd { top, bottom };

using PdfPageLines = std::vector<PdfLine>;

/// Furniture is known by its text without digits, where it stands, and how it is set.
using FurnitureKey = std::pair<std::string, long>;

FurnitureKey key_of(const PdfLine& line) {
    std::string text;
    for (const char c : lowered(text_of(line))) {
        if (is_digit(c)) {
            if (text.empty() || text.back() != '#') text += '#';
        } else if (!is_blank(c)) {
            text += c;
        }
    }
    return {std::move(text), std::lround(line.top / 6)};
}

bool is_in_margin(const PdfLine& line, double height, PageEnd end) {
    return end == PageEnd::top ? line.bottom < margin * height : line.top > (1 - margin) * height;
}

PdfLine& line_at(PdfPageLines& page, std::size_t depth, PageEnd end) {
    return end == PageEnd::top ? page[depth] : page[page.size() - 1 - depth];
}

class FurnitureRemover {
  public:
    FurnitureRemover(std::vector<PdfPageLines>& pages, const std::vector<double>& heights, PageEnd end)
        : pages_(pages), heights_(heights), end_(end) {}

    void run() {
        count();
        for (std::size_t i = 0; i < pages_.size(); ++i) strip(i);
    }

  private:
    void count() {
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            const std::size_t depths = std::min(deepest, pages_[i].size());
            for (std::size_t depth = 0; depth < depths; ++depth) {
                const PdfLine& line = line_at(pages_[i], depth, end_);
                if (is_in_margin(line, heights_[i], end_)) ++seen_[key_of(line)];
            }
        }
    }

    /// Heights are rounded: the neighbours count too.
    [[nodiscard]] bool is_running(const PdfLine& line) const {
        FurnitureKey key = key_of(line);
        int pages = 0;
        for (long step = -1; step <= 1; ++step) {
            const auto found = seen_.find({key.first, key.second + step});
            pages += found == seen_.end() ? 0 : found->second;
        }
        return pages >= (pages_.size() > 4 ? 3 : 2);
    }

    void strip(std::size_t number) {
        PdfPageLines& page = pages_[number];
        std::size_t taken = 0;
        for (std::size_t depth = 0; depth < std::min(deepest, page.size()); ++depth) {
            const PdfLine& line = line_at(page, depth, end_);
            const bool is_number =
                is_in_margin(line, heights_[number], end_) && is_page_number(text_of(line));
            if (!is_number && !is_running(line)) break;
            taken = depth + 1;
        }
        const auto count = static_cast<std::ptrdiff_t>(taken);
        if (end_ == PageEnd::top)
            page.erase(page.begin(), page.begin() + count);
        else
            page.erase(page.end() - count, page.end());
    }

    std::vector<PdfPageLines>& pages_;
    const std::vector<double>& heights_;
    PageEnd end_;
    std::map<FurnitureKey, int> seen_;
};

}  // namespace

void remove_furniture(std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages) {
    std::vector<PdfPageLines> apart;
    std::vector<double> heights;
    for (PdfLine& line : lines) {
        if (apart.empty() || apart.back().back().page != line.page) {
            apart.emplace_back();
            heights.push_back(pages[static_cast<std::size_t>(line.page)].height);
        }
        apart.back().push_back(std::move(line));
    }
    FurnitureRemover(apart, heights, PageEnd::top).run();
    FurnitureRemover(apart, heights, PageEnd::bottom).run();
    lines.clear();
    for (PdfPageLines& page : apart)
        for (PdfLine& line : page) lines.push_back(std::move(line));
}

}  // namespace dateline
