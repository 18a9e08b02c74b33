// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/recurrence.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace dateline {

namespace {

/// A number for each release, the same for those of the same news.
std::vector<std::size_t> story_numbers(const std::vector<IssuedRelease>& releases) {
    std::unordered_map<std::string_view, std::size_t> first_of;
    std::vector<std::size_t> stories;
    stories.reserve(releases.size());
    for (std::size_t i = 0; i < releases.size(); ++i)
        stories.push_back(releases[i].news.empty() ? i
                                                   : first_of.try_emplace(releases[i].news, i).first->second);
    return stories;
}

std::unordered_set<std::uint32_t> recurring_prints(const std::vector<IssuedRelease>& releases) {
    const std::vector<std::size_t> stories = story_numbers(releases);
    std::vector<std::pair<std::uint32_t, std::size_t>> places;
    for (std::size_t i = 0; i < releases.size(); ++i)
        for (const ParagraphPrint& each : releases[i].prints) places.emplace_back(each.print, stories[i]);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::unordered_set<std::uint32_t> recurring;
    for (std::size_t first = 0; first < places.size();) {
        std::size_t last = first;
        while (last < places.size() && places[last].first == places[first].first) ++last;
        if (last - first >= stories_that_make_boilerplate) recurring.insert(places[first].first);
        first = last;
    }
    return recurring;
}

}  // namespace

std::vector<std::vector<bool>> recurring_paragraphs(const std::vector<IssuedRelease>& releases) {
    const std::unordered_set<std::uint32_t> recurring = recurring_prints(releases);
    std::vector<std::vector<bool>> marks;
    marks.reserve(releases.size());
    for (const IssuedRelease& release : releases) {
        std::vector<bool>& own = marks.emplace_back();
        for (const ParagraphPrint& each : release.prints) own.push_back(recurring.contains(each.print));
    }
    return marks;
}

}  // namespace dateline
