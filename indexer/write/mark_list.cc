// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/mark_list.h"

namespace dateline {

std::optional<std::uint32_t> MarkList::Reader::next() const {
    const ParagraphMark* mark = rows_.peek();
    return mark == nullptr ? std::nullopt : std::optional(mark->release);
}

std::optional<MarkList::Marks> MarkList::Reader::take(std::uint32_t release) {
    while (next() && *next() < release) (void)rows_.next();
    if (next() != release) return std::nullopt;
    Marks marks;
    while (next() == release) {
        const ParagraphMark mark = *rows_.next();
        marks.recurring.resize(mark.paragraph + 1);
        marks.recurring[mark.paragraph] = mark.recurs;
        marks.differ = marks.differ || mark.differs;
    }
    return marks;
}

}  // namespace dateline
