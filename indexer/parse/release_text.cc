// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/release_text.h"

#include <algorithm>
#include <functional>

namespace dateline {

namespace {

bool holds(std::string_view whole, std::string_view part) {
    const std::less_equal<const char*> not_behind;
    return !part.empty() && not_behind(whole.data(), part.data()) &&
           not_behind(part.data() + part.size(), whole.data() + whole.size());
}

}  // namespace

ReleaseText::ReleaseText(const Release& release, int headline_line) {
    add(release.headline, headline_line);
    for (const Paragraph& paragraph : release.masthead) add(paragraph.text, paragraph.line);
    if (release.subheadline) add(*release.subheadline, headline_line);
    for (const Section& section : release.sections) {
        if (section.heading) add(*section.heading, section.line);
        for (const Paragraph& paragraph : section.paragraphs) add(paragraph.text, paragraph.line);
    }
}

void ReleaseText::add(std::string_view part, int line) {
    if (!parts_.empty()) text_ += '\n';
    parts_.emplace_back(text_.size(), line);
    text_ += part;
}

int ReleaseText::line_at(std::size_t offset) const {
    const auto behind =
        std::upper_bound(parts_.begin(), parts_.end(), offset,
                         [](std::size_t wanted, const auto& part) { return wanted < part.first; });
    return behind == parts_.begin() ? 0 : std::prev(behind)->second;
}

int ReleaseText::line_of(std::string_view words, const Release& release) const {
    if (holds(text_, words)) return line_at(static_cast<std::size_t>(words.data() - text_.data()));
    if (holds(release.headline, words)) return line_at(0);
    for (const Section& section : release.sections) {
        if (section.heading && holds(*section.heading, words)) return section.line;
        for (const Paragraph& paragraph : section.paragraphs)
            if (holds(paragraph.text, words)) return paragraph.line;
    }
    return 0;
}

int evidenced_line(const Release& release, std::string_view field) {
    const auto evidence = std::find_if(release.evidence.begin(), release.evidence.end(),
                                       [&](const Evidence& each) { return each.field == field; });
    return evidence == release.evidence.end() ? 0 : evidence->line;
}

}  // namespace dateline
