// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/recurrence_count.h"

#include <xxhash.h>

#include <tuple>

namespace dateline {

namespace {

/// The same for releases of the same news, another for each that no other tells.
std::uint64_t story_of(const IssuedRelease& release) {
    if (release.news.empty())
        return XXH3_64bits_withSeed(&release.number, sizeof release.number, release.known ? 2 : 1);
    return XXH3_64bits(release.news.data(), release.news.size());
}

}  // namespace

bool RecurrenceCount::Row::operator<(const Row& other) const {
    return std::tie(issuer, print, story) < std::tie(other.issuer, other.print, other.story);
}

void RecurrenceCount::add(const IssuedRelease& release, const std::vector<ParagraphPrint>& prints) {
    Row row;
    row.issuer = release.issuer;
    row.story = story_of(release);
    row.number = release.number;
    row.known = release.known ? 1 : 0;
    for (const ParagraphPrint& each : prints) {
        row.print = each.print;
        row.marked = each.recurring ? 1 : 0;
        rows_.add(row);
        ++row.paragraph;
    }
}

void RecurrenceCount::tell(MarkList& parsed, MarkList& known) {
    rows_.finish();
    auto ahead = rows_.read();  // counts the stories of a paragraph that the other then tells of
    auto behind = rows_.read();
    while (const Row* next = ahead.peek()) {
        const Row first = *next;
        std::size_t stories = 0;
        std::size_t rows = 0;
        std::uint64_t story = 0;
        for (; next != nullptr && next->is_same_paragraph(first); next = ahead.peek()) {
            if (rows++ == 0 || next->story != story) ++stories;
            story = next->story;
            (void)ahead.next();
        }
        const bool recurs = stories >= stories_that_make_boilerplate;
        for (; rows > 0; --rows) {
            const Row row = *behind.next();
            if (row.known == 1)
                known.add({row.number, row.paragraph, recurs, recurs != (row.marked == 1)});
            else if (recurs)
                parsed.add({row.number, row.paragraph, true, false});
        }
    }
}

}  // namespace dateline
