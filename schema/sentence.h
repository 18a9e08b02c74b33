// SPDX-License-Identifier: GPL-2.0-or-later
// Sentences: where those of a paragraph begin and end.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "schema/text_range.h"

namespace dateline {

/// Finds sentences by the rules of Unicode (UAX #29, ICU's iterator), corrected by our own table of
/// abbreviations since ICU ends a sentence after `Inc.`, `Dr.` and `Nov.` alike. The iterator is made on
/// first use: loading its rules costs more than many a whole search. Not thread-safe.
class SentenceBreaker {
  public:
    SentenceBreaker();
    ~SentenceBreaker();
    SentenceBreaker(SentenceBreaker&&) noexcept;
    SentenceBreaker& operator=(SentenceBreaker&&) noexcept;

    /// The sentences of one paragraph in order, without white space at their ends. Each line of a paragraph
    /// with several lines is one: tables and address blocks have no sentences. Ill-formed bytes belong to the
    /// sentence around them.
    [[nodiscard]] std::vector<TextRange> sentences(std::string_view paragraph);

  private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

}  // namespace dateline
