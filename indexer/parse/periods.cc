// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/periods.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "indexer/parse/characters.h"
#include "indexer/parse/period_cues.h"
#include "indexer/parse/period_resolution.h"
#include "indexer/parse/period_spans.h"
#include "indexer/parse/release_text.h"
#include "schema/period_words.h"

namespace dateline {

namespace {

/// Mentions that a release may have: the longest annual reports have some three hundred.
constexpr std::size_t most_mentions = 500;

bool is_read(SectionKind kind) {
    return kind != SectionKind::financial_tables && kind != SectionKind::contact &&
           kind != SectionKind::footer;
}

/// Where the next sentence surely begins: behind a point, a blank and a capital, but not behind `vs.` and
/// initials. What has no such end is read as one; the lexer knows the rest.
std::size_t sentence_bytes(std::string_view text) {
    for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        if (at < 2 || at + 2 >= text.size() || !is_ascii_upper(text[at + 2])) continue;
        const bool short_word = !is_ascii_lower(text[at - 2]) && !is_digit(text[at - 2]);
        if (!short_word && text.substr(at - 2, 2) != "vs") return at + 2;
    }
    return text.size();
}

class ReadingList {
  public:
    struct Place {
        SectionKind section = SectionKind::body;
        bool in_title = false;
        int line = 0;
    };

    void add(std::string_view text, const Place& place) {
        ++paragraph_;
        while (!text.empty()) {
            const std::string_view sentence = text.substr(0, sentence_bytes(text));
            text.remove_prefix(sentence.size());
            if (may_name_period(sentence)) add_sentence(sentence, place);
        }
    }

    [[nodiscard]] const std::vector<PeriodReading>& readings() const { return readings_; }

  private:
    void add_sentence(std::string_view text, const Place& place) {
        read_period_tokens(text, tokens_);
        const std::vector<PeriodSpot> spots = find_period_spots(text, tokens_);
        const std::vector<PeriodCues> cues = cues_of(tokens_, spots);
        for (std::size_t i = 0; i < spots.size() && readings_.size() < most_mentions; ++i) {
            const std::size_t begin = tokens_[spots[i].first].begin;
            const std::size_t end = tokens_[spots[i].end - 1].end;
            readings_.push_back({.spot = spots[i],
                                 .cues = cues[i],
                                 .section = place.section,
                                 .in_title = place.in_title,
                                 .text = std::string(text.substr(begin, end - begin)),
                                 .line = place.line,
                                 .paragraph = paragraph_});
        }
    }

    std::vector<PeriodReading> readings_;
    std::vector<PeriodToken> tokens_;
    int paragraph_ = 0;
};

}  // namespace

std::vector<PeriodMention> find_periods(const Release& release) {
    ReadingList list;
    list.add(release.headline, {.in_title = true, .line = evidenced_line(release, "headline")});
    if (release.subheadline)
        list.add(*release.subheadline, {.in_title = true, .line = evidenced_line(release, "headline")});
    for (const Section& section : release.sections) {
        if (!is_read(section.kind)) continue;
        if (section.heading) list.add(*section.heading, {section.kind, true, section.line});
        for (const Paragraph& paragraph : section.paragraphs)
            list.add(paragraph.text, {section.kind, false, paragraph.line});
    }
    return resolve_periods(list.readings(), release.date);
}

}  // namespace dateline
