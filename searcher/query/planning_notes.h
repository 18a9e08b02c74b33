// SPDX-License-Identifier: GPL-2.0-or-later
// Planning notes: what turns up while the parts of a query are planned, and where in its text.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/planned_query.h"
#include "searcher/query/query_error.h"

namespace dateline {

/// Where a value from an option stands: nowhere in the query's text.
inline constexpr std::size_t no_place = std::numeric_limits<std::size_t>::max();

/// Kept for one query. Bytes are those of its text, or no_place.
class PlanningNotes {
  public:
    /// `text` must outlive this.
    explicit PlanningNotes(std::string_view text) : text_(text) {}

    /// Counts words towards max_query_words, beyond which the query fails.
    void count_words(std::size_t words, std::size_t begin);

    /// Keeps the first error.
    void fail(QueryError error) {
        if (!error_) error_ = std::move(error);
    }
    void warn(std::string text, std::size_t begin) { warnings_.push_back({std::move(text), column(begin)}); }

    /// Planning with what an index knows would make a difference.
    void ask_index() { asks_index_ = true; }

    /// From 1; 0 for no_place.
    [[nodiscard]] std::size_t column(std::size_t byte) const {
        return byte == no_place ? 0 : column_at(text_, byte);
    }
    [[nodiscard]] const std::optional<QueryError>& error() const { return error_; }
    [[nodiscard]] const std::vector<QueryWarning>& warnings() const { return warnings_; }
    [[nodiscard]] bool asks_index() const { return asks_index_; }

  private:
    std::string_view text_;
    std::optional<QueryError> error_;
    std::vector<QueryWarning> warnings_;
    std::size_t words_ = 0;
    bool asks_index_ = false;
};

}  // namespace dateline
