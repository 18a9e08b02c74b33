// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/edit_script.h"

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

using Words = std::vector<std::string>;

/// The part of two sequences between their common ends.
struct Middle {
    std::size_t begin = 0;
    std::size_t before_end = 0;
    std::size_t after_end = 0;
};

Middle middle_of(const Words& before, const Words& after) {
    Middle middle{0, before.size(), after.size()};
    const std::size_t shorter = std::min(before.size(), after.size());
    while (middle.begin < shorter && before[middle.begin] == after[middle.begin]) ++middle.begin;
    while (middle.before_end > middle.begin && middle.after_end > middle.begin &&
           before[middle.before_end - 1] == after[middle.after_end - 1]) {
        --middle.before_end;
        --middle.after_end;
    }
    return middle;
}

/// Searches the edit graph of two sequences: how far each diagonal gets with so many edits.
class EditGraph {
  public:
    EditGraph(const Words& before, const Words& after, const Middle& middle)
        : before_(before), after_(after), middle_(middle) {}

    /// What stays between the ends; nothing where that takes more than `most_edits`.
    [[nodiscard]] std::optional<std::vector<KeptElement>> search() {
        const long limit = static_cast<long>(std::min(most_edits, rows() + columns()));
        for (long edits = 0; edits <= limit; ++edits) {
            furthest_.emplace_back(static_cast<std::size_t>(edits) + 1);
            for (long diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const std::size_t row = slide(first_row(edits, diagonal), diagonal);
                furthest_.back()[slot(edits, diagonal)] = row;
                if (row >= rows() && column(row, diagonal) >= columns()) return walk_back(edits, diagonal);
            }
        }
        return std::nullopt;
    }

  private:
    [[nodiscard]] std::size_t rows() const { return middle_.before_end - middle_.begin; }
    [[nodiscard]] std::size_t columns() const { return middle_.after_end - middle_.begin; }

    static std::size_t column(std::size_t row, long diagonal) {
        return static_cast<std::size_t>(static_cast<long>(row) - diagonal);
    }

    /// Only every other diagonal is reached with a number of edits.
    static std::size_t slot(long edits, long diagonal) {
        return static_cast<std::size_t>((diagonal + edits) / 2);
    }

    [[nodiscard]] std::size_t reached(long edits, long diagonal) const {
        return furthest_[static_cast<std::size_t>(edits)][slot(edits, diagonal)];
    }

    /// Whether the diagonal is entered by adding an element, from the one above, rather than removing one.
    [[nodiscard]] bool enters_by_adding(long edits, long diagonal) const {
        if (diagonal == -edits) return true;
        return diagonal != edits && reached(edits - 1, diagonal - 1) < reached(edits - 1, diagonal + 1);
    }

    [[nodiscard]] std::size_t first_row(long edits, long diagonal) const {
        if (edits == 0) return 0;
        return enters_by_adding(edits, diagonal) ? reached(edits - 1, diagonal + 1)
                                                 : reached(edits - 1, diagonal - 1) + 1;
    }

    [[nodiscard]] std::size_t slide(std::size_t row, long diagonal) const {
        while (row < rows() && column(row, diagonal) < columns() &&
               before_[middle_.begin + row] == after_[middle_.begin + column(row, diagonal)])
            ++row;
        return row;
    }

    [[nodiscard]] std::vector<KeptElement> walk_back(long edits, long diagonal) const {
        std::vector<KeptElement> kept;
        std::size_t row = rows();
        for (; edits >= 0; --edits) {
            for (const std::size_t first = first_row(edits, diagonal); row > first;) {
                --row;
                kept.push_back({middle_.begin + row, middle_.begin + column(row, diagonal)});
            }
            if (edits == 0) break;
            diagonal += enters_by_adding(edits, diagonal) ? 1 : -1;
            row = reached(edits - 1, diagonal);
        }
        std::reverse(kept.begin(), kept.end());
        return kept;
    }

    const Words& before_;
    const Words& after_;
    Middle middle_;
    std::vector<std::vector<std::size_t>> furthest_;  ///< rows, by edits and slot
};

}  // namespace

std::vector<KeptElement> kept_elements(const Words& before, const Words& after) {
    const Middle middle = middle_of(before, after);
    std::vector<KeptElement> kept;
    for (std::size_t at = 0; at < middle.begin; ++at) kept.push_back({at, at});
    if (const auto between = EditGraph(before, after, middle).search())
        kept.insert(kept.end(), between->begin(), between->end());
    for (std::size_t at = 0; middle.before_end + at < before.size(); ++at)
        kept.push_back({middle.before_end + at, middle.after_end + at});
    return kept;
}

}  // namespace dateline
