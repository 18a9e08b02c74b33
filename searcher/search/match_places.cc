// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/match_places.h"

#include <string_view>

#include "searcher/search/text_match.h"

namespace dateline {

namespace {

/// Counts the words in one part of a release after the other.
class PlaceCounter {
  public:
    PlaceCounter(const std::vector<QueryWord>& words, Analyzer& analyzer)
        : matcher_(words), analyzer_(analyzer), places_(words.size()) {}

    /// Counts in a text of the part. Texts of one part come one behind the other.
    void count(std::string_view text, const MatchPlace& part) {
        analyzer_.analyze(text, analysis_);
        for (const TextMatch& match : matcher_.find(analysis_)) {
            std::vector<MatchPlace>& places = places_[match.word];
            if (places.empty() || places.back().part != part.part || places.back().section != part.section)
                places.push_back(part);
            ++places.back().count;
        }
    }

    std::vector<std::vector<MatchPlace>> take() { return std::move(places_); }

  private:
    TextMatcher matcher_;
    Analyzer& analyzer_;
    Analysis analysis_;
    std::vector<std::vector<MatchPlace>> places_;
};

}  // namespace

std::vector<std::vector<MatchPlace>> match_places(const Release& release, const std::vector<QueryWord>& words,
                                                  Analyzer& analyzer) {
    PlaceCounter counter(words, analyzer);
    counter.count(release.headline, {ReleasePart::headline});
    if (release.subheadline) counter.count(*release.subheadline, {ReleasePart::subheadline});
    for (std::size_t i = 0; i < release.sections.size(); ++i) {
        const Section& section = release.sections[i];
        const MatchPlace place{ReleasePart::section, i, section.heading, section.kind};
        if (section.heading) counter.count(*section.heading, place);
        for (const Paragraph& paragraph : section.paragraphs) counter.count(paragraph.text, place);
    }
    return counter.take();
}

}  // namespace dateline
