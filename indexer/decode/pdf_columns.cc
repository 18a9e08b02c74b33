// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_columns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"

namespace dateline {

namespace {

/// Strips of the page, a point wide each, in which a gutter is looked for.
constexpr std::size_t most_strips = 1500;
/// Lines beside each other that make columns of prose; fewer may be a table of words.
constexpr std::size_t least_prose_bands = 6;
/// A page with more lines is none that people read.
constexpr std::size_t most_bands = 2000;
constexpr std::size_t most_tries = 16;

/// An edge of lines and how much text stands in them.
struct LineEdge {
    double at = 0;
    double width = 0;
};

/// The edge that a tenth of the text reaches beyond: a label in the margin moves no edge.
double usual_edge(std::vector<LineEdge> edges) {
    std::sort(edges.begin(), edges.end(), [](const LineEdge& a, const LineEdge& b) { return a.at < b.at; });
    double all = 0;
    for (const LineEdge& edge : edges) all += edge.width;
    double passed = 0;
    for (const LineEdge& edge : edges) {
        passed += edge.width;
        if (passed >= 0.9 * all) return edge.at;
    }
    return 0;
}

PdfColumn column_of(std::vector<PdfBand> bands) {
    PdfColumn column;
    std::vector<LineEdge> lefts;
    std::vector<LineEdge> rights;
    for (const PdfBand& band : bands) {
        const double left = band.words.front()->left;
        double right = left;
        for (const PdfWord* word : band.words) right = std::max(right, word->right);
        lefts.push_back({-left, right - left});
        rights.push_back({right, right - left});
    }
    column.bands = std::move(bands);
    column.left = -usual_edge(std::move(lefts));
    column.right = usual_edge(std::move(rights));
    return column;
}

/// A strip without ink between bands.
struct Gutter {
    std::size_t begin = 0;  ///< bands
    std::size_t end = 0;
    double at = 0;
};

/// What stands on one side of a gutter.
struct Side {
    double left = 1e9;
    double right = 0;
    std::size_t bands = 0;
    std::size_t full = 0;  ///< bands that reach over most of the side
    std::size_t words = 0;
    std::size_t figures = 0;
    bool contact = false;

    [[nodiscard]] bool is_prose() const {
        return bands >= least_prose_bands && full * 2 >= bands && words >= bands * 3 && figures * 5 < words;
    }

    /// Names beside their numbers; amounts in thousands have the shape of telephone numbers too.
    [[nodiscard]] bool is_contacts() const { return contact && bands >= 2 && figures * 2 < words; }
};

class GutterFinder {
  public:
    GutterFinder(const std::vector<PdfBand>& bands, double width)
        : bands_(bands), strips_(static_cast<std::size_t>(std::clamp(width, 1.0, double{most_strips}))) {}

    /// The gutter between the longest columns.
    [[nodiscard]] std::optional<Gutter> find() {
        if (bands_.size() > most_bands) return std::nullopt;
        find_runs();
        std::stable_sort(runs_.begin(), runs_.end(),
                         [](const Gutter& a, const Gutter& b) { return a.end - a.begin > b.end - b.begin; });
        if (runs_.size() > most_tries) runs_.resize(most_tries);
        for (const Gutter& run : runs_)
            if (std::optional<Gutter> good = checked(run)) return good;
        return std::nullopt;
    }

  private:
    /// Runs of bands, the longest of each strip, that have words on both sides of the strip and none on it.
    void find_runs() {
        const std::size_t first = strips_ / 4;
        const std::size_t last = strips_ - first;
        std::vector<std::size_t> begun(strips_ + 1);
        std::vector<Gutter> longest(strips_ + 1);
        for (std::size_t i = 0; i < bands_.size(); ++i) {
            const std::vector<char> inked = ink(bands_[i]);
            for (std::size_t x = first; x < last; ++x) {
                if (inked[x] != 0)
                    begun[x] = i + 1;
                else if (i + 1 - begun[x] > longest[x].end - longest[x].begin)
                    longest[x] = {begun[x], i + 1, static_cast<double>(x) + 0.5};
            }
        }
        for (std::size_t x = first; x < last; ++x) {
            const bool seen = !runs_.empty() && runs_.back().begin == longest[x].begin &&
                              runs_.back().end == longest[x].end;
            if (longest[x].end - longest[x].begin >= 2 && !seen) runs_.push_back(longest[x]);
        }
    }

    [[nodiscard]] std::vector<char> ink(const PdfBand& band) const {
        std::vector<char> inked(strips_ + 1);
        const PdfWord* before = nullptr;
        for (const PdfWord* word : band.words) {
            const bool near = before != nullptr && word->left - before->right < 1.2 * word->size;
            fill(inked, near ? before->right : word->left, word->right);
            before = word;
        }
        return inked;
    }

    void fill(std::vector<char>& inked, double left, double right) const {
        const double edge = static_cast<double>(strips_);
        const auto begin = static_cast<std::size_t>(std::clamp(std::floor(left), 0.0, edge));
        const auto end = static_cast<std::size_t>(std::clamp(std::ceil(right), 0.0, edge));
        for (std::size_t x = begin; x < end; ++x) inked[x] = 1;
    }

    /// The run without the bands at its ends that stand on one side only, when both sides are prose or
    /// contacts.
    [[nodiscard]] std::optional<Gutter> checked(Gutter run) const {
        while (run.begin < run.end && !is_on_both(bands_[run.begin], run.at)) ++run.begin;
        while (run.begin < run.end && !is_on_both(bands_[run.end - 1], run.at)) --run.end;
        const Side left = side(run, true);
        const Side right = side(run, false);
        const bool prose = left.is_prose() && right.is_prose();
        return prose || (left.is_contacts() && right.is_contacts()) ? std::optional(run) : std::nullopt;
    }

    static bool is_on_both(const PdfBand& band, double at) {
        return band.words.front()->left < at && band.words.back()->right > at;
    }

    [[nodiscard]] Side side(const Gutter& run, bool is_left) const {
        Side side;
        std::vector<double> widths;
        for (std::size_t i = run.begin; i < run.end; ++i) {
            double left = 1e9;
            double right = 0;
            std::string text;
            for (const PdfWord* word : bands_[i].words) {
                if ((word->left < run.at) != is_left) continue;
                left = std::min(left, word->left);
                right = std::max(right, word->right);
                ++side.words;
                side.figures += std::none_of(word->text.begin(), word->text.end(),
                                             [](char c) { return is_ascii_letter(c) || is_beyond_ascii(c); });
                text.append(text.empty() ? "" : " ").append(word->text);
            }
            if (right <= left) continue;
            ++side.bands;
            side.left = std::min(side.left, left);
            side.right = std::max(side.right, right);
            widths.push_back(right - left);
            side.contact = side.contact || has_phone(text) || has_email(text);
        }
        for (const double width : widths) side.full += width > 0.7 * (side.right - side.left) ? 1 : 0;
        return side;
    }

    const std::vector<PdfBand>& bands_;
    std::size_t strips_;
    std::vector<Gutter> runs_;
};

void add_column(std::vector<PdfColumn>& columns, std::vector<PdfBand> bands) {
    if (!bands.empty()) columns.push_back(column_of(std::move(bands)));
}

}  // namespace

std::vector<PdfColumn> columns_of(const PdfPage& page) {
    PdfWords words;
    words.reserve(page.words.size());
    for (const PdfWord& word : page.words) words.push_back(&word);
    std::vector<PdfBand> bands = bands_of(words);
    std::vector<PdfColumn> columns;
    const std::optional<Gutter> gutter = GutterFinder(bands, page.width).find();
    if (!gutter) {
        add_column(columns, std::move(bands));
        return columns;
    }
    const auto begin = bands.begin() + static_cast<std::ptrdiff_t>(gutter->begin);
    const auto end = bands.begin() + static_cast<std::ptrdiff_t>(gutter->end);
    PdfWords left;
    PdfWords right;
    for (auto band = begin; band != end; ++band)
        for (const PdfWord* word : band->words) (word->left < gutter->at ? left : right).push_back(word);
    add_column(columns, {bands.begin(), begin});
    add_column(columns, bands_of(left));
    add_column(columns, bands_of(right));
    add_column(columns, {end, bands.end()});
    return columns;
}

}  // namespace dateline
