// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/word_segmenter.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

#include "schema/utf8.h"

namespace dateline {

namespace {

std::unique_ptr<icu::BreakIterator> make_iterator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    return U_SUCCESS(status) ? std::move(iterator) : nullptr;
}

std::vector<WordSpan> characters(std::string_view run) {
    std::vector<WordSpan> spans;
    for (std::size_t at = 0; at < run.size();) {
        const std::size_t begin = at;
        (void)next_code_point(run, at);
        spans.push_back({begin, at});
    }
    return spans;
}

}  // namespace

std::vector<WordSpan> segment_words(std::string_view run) {
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = make_iterator();
    if (!iterator) return characters(run);
    UErrorCode status = U_ZERO_ERROR;
    UText* text = utext_openUTF8(nullptr, run.data(), static_cast<std::int64_t>(run.size()), &status);
    iterator->setText(text, status);
    std::vector<WordSpan> spans;
    if (U_SUCCESS(status)) {
        std::int32_t begin = iterator->first();
        for (std::int32_t end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
            spans.push_back({static_cast<std::size_t>(begin), static_cast<std::size_t>(end)});
            begin = end;
        }
    }
    utext_close(text);
    return spans.empty() ? characters(run) : spans;
}

}  // namespace dateline
