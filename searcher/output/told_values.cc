// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/told_values.h"

#include <algorithm>

namespace dateline {

namespace {

void add_once(std::vector<std::string>& values, const std::string& value) {
    if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

}  // namespace

std::vector<std::string> news_kinds_of(const Release& release) {
    std::vector<std::string> names;
    for (const NewsKind kind : release.kinds) names.emplace_back(info(kind).name);
    return names;
}

std::vector<std::string> periods_of(const Release& release) {
    std::vector<std::string> periods;
    for (const PeriodMention& mention : release.periods) add_once(periods, mention.period);
    return periods;
}

std::vector<std::string> speakers_of(const Release& release) {
    std::vector<std::string> speakers;
    for (const Quote& quote : release.quotes) add_once(speakers, quote.speaker);
    return speakers;
}

}  // namespace dateline
