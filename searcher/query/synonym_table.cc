// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/synonym_table.h"

#include <algorithm>

namespace dateline {

namespace {

/// Inflection leaves the beginning of a word alone, of so many letters.
constexpr std::size_t steady_letters = 3;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether the two begin with the same letters, as far as both go.
bool begin_alike(std::string_view written, std::string_view word) {
    const std::size_t length = std::min({steady_letters, written.size(), word.size()});
    for (std::size_t i = 0; i < length; ++i)
        if (lower(written[i]) != word[i] && static_cast<unsigned char>(written[i]) < 0x80) return false;
    return true;
}

bool same(const WordUnit& a, const WordUnit& b) {
    if (a.words == b.words) return true;
    if (a.kind == UnitKind::code || b.kind == UnitKind::code) {
        return std::any_of(a.forms.begin(), a.forms.end(), [&](const std::string& form) {
            return std::find(b.forms.begin(), b.forms.end(), form) != b.forms.end();
        });
    }
    return a.words.size() == 1 && b.words.size() == 1 && !a.stems.front().empty() &&
           a.stems.front() == b.stems.front();
}

bool begins_with(std::span<const WordUnit> units, const std::vector<WordUnit>& phrase) {
    return !phrase.empty() && phrase.size() <= units.size() &&
           std::equal(phrase.begin(), phrase.end(), units.begin(), same);
}

}  // namespace

SynonymTable::SynonymTable(std::string text) : text_(std::move(text)) {
    std::size_t group = 0;
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t end = std::min(text_.find('\n', at), text_.size());
        if (text_[at] != '#') read_line(at, end, group++);
        at = end + 1;
    }
}

std::string_view SynonymTable::text_of(const Phrase& phrase) const {
    return std::string_view(text_).substr(phrase.begin, phrase.length);
}

void SynonymTable::read_line(std::size_t begin, std::size_t end, std::size_t group) {
    const std::string_view line = std::string_view(text_).substr(begin, end - begin);
    const std::size_t arrow = line.find("=>");
    const bool one_way = arrow != std::string_view::npos;
    for (std::size_t at = 0; at < line.size();) {
        const bool before = one_way && at <= arrow;
        std::size_t stop = std::min(line.find(',', at), line.size());
        if (before) stop = std::min(stop, arrow);
        add_phrase(begin + at, begin + stop, {0, 0, group, !one_way || before, !before});
        at = stop + (before && stop == arrow ? 2 : 1);
    }
}

void SynonymTable::add_phrase(std::size_t begin, std::size_t end, Phrase phrase) {
    const auto is_blank = [&](std::size_t at) {
        return text_[at] == ' ' || text_[at] == '\t' || text_[at] == '\r';
    };
    while (begin < end && is_blank(begin)) ++begin;
    while (end > begin && is_blank(end - 1)) --end;
    if (begin == end) return;
    phrase.begin = begin;
    phrase.length = end - begin;
    phrases_.push_back(phrase);
}

std::vector<SynonymTable::Match> SynonymTable::at(std::span<const WordUnit> units, Analyzer& analyzer) const {
    std::vector<Match> matches;
    if (units.empty()) return matches;
    for (const Phrase& phrase : phrases_) {
        if (!phrase.finds || !begin_alike(text_of(phrase), units.front().words.front())) continue;
        const std::vector<WordUnit> asked = word_units(text_of(phrase), analyzer);
        if (!begins_with(units, asked)) continue;
        Match match{asked.size(), {}};
        for (const Phrase& other : phrases_)
            if (other.group == phrase.group && other.found && other.begin != phrase.begin)
                match.others.emplace_back(text_of(other));
        matches.push_back(std::move(match));
    }
    return matches;
}

}  // namespace dateline
