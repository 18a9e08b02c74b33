// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_lead.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/parse/pattern_index.h"
#include "schema/section_kind.h"

namespace dateline {
namespace {

constexpr std::size_t most_words = 70;
constexpr std::size_t most_bytes = 800;            ///< of all paragraphs together, about
constexpr std::size_t most_paragraph_bytes = 540;  ///< of one: about as many words
/// What is announced stands within so many words of `announced`.
constexpr std::size_t announced_words = 22;
/// Where a lead tells without announcing, the telling word is one of so many, and the news is near it.
constexpr std::size_t telling_words = 30;
constexpr std::size_t told_words = 8;

constexpr auto announcing = std::to_array<std::string_view>(
    {"has|have|is announc*",
     "today|proudly|officially|formally|recently "
     "announc*|launched|unveiled|introduced|presents|released|opened",
     "has|have launched|introduced|unveiled|released|opened|expanded|broadened|added|extended",
     "is|are launching|introducing|expanding its|a|the|new", "announces|introduces|unveils|launches",
     "with the launch|release|debut of",
     "reported|posted first|second|third|fourth|financial|net|revenue|revenues|sales|quarter*|record|results",
     "announced the|that|it|its|a|an", "pleased|proud|excited|thrilled|delighted|happy|glad to",
     "now|newly available|open|offering|serving"});

constexpr auto telling = std::to_array<std::string_view>(
    {"has|have|today|recently acquired|appointed|hired|promoted|signed|entered|completed|closed|raised|"
     "secured|adopted|selected|partnered|joined",
     "has|have been appointed|named|selected|awarded|recognized|promoted|acquired|honored",
     "will participate|present|exhibit|showcase|speak|attend"});

constexpr auto inviting = std::to_array<std::string_view>(
    {"will take place", "takes|taking place", "will be held|hosted|holding|hosting", "free admission",
     "admission is", "tickets are|for|available|start", "rsvp", "join us for|on|at",
     "event|conference|festival|show|summit|party|gala|ceremony|concert|exhibition|fair|expo "
     "will|takes|features|runs|begins|kicks|brings"});

// `novel` alone is what medicines are too.
constexpr auto works = std::to_array<std::string_view>(
    {"debut|latest|her|his|captivating|anticipated|gripping|heartfelt|riveting|romance|fantasy|fiction|"
     "historical novel|memoir|novella|thriller|mystery|anthology",
     "memoir|novella|novel by|from|titled|entitled|written|published|exploring|released|which|that",
     "poetry|story|stories collection", "new|debut|latest single|album|ep|book|mixtape|memoir|novel",
     "book is|was published|released|available", "fantasy|sci|mystery|spy|crime|young novel"});

constexpr std::string_view itself(std::string_view pattern) {
    return pattern;
}

using Announcing = PatternIndex<announcing, &itself>;
using Telling = PatternIndex<telling, &itself>;
using Inviting = PatternIndex<inviting, &itself>;
using Works = PatternIndex<works, &itself>;

/// The first word before `end` at which a pattern of `Index` fits; nothing where none does.
template <typename Index>
std::optional<WordRange> find_first(const PlainWords& words, std::size_t end) {
    for (std::size_t at = 0; at < std::min(words.size(), end); ++at) {
        if (const auto range = Index::first_at(words, at)) return range;
    }
    return std::nullopt;
}

/// The lead tells of much beside the news: what is told first is the news.
std::vector<NewsKindGuess> only_first(std::vector<NewsKindGuess> kinds) {
    if (kinds.size() > 1) kinds.resize(1);
    return kinds;
}

NewsKindText read_announcement(std::string_view paragraph) {
    NewsKindText text{PlainWords(paragraph.substr(0, most_paragraph_bytes), most_words), {}};
    if (const auto begin = find_first<Announcing>(text.words, most_words)) {
        const std::size_t end = std::min(text.words.size(), begin->first + announced_words);
        text.hits = find_kind_phrases(text.words, {begin->first, end});
    }
    return text;
}

}  // namespace

NewsKindLead::NewsKindLead(const Release& release) {
    std::size_t bytes = 0;
    for (const Section& section : release.sections) {
        for (const Paragraph& paragraph : section.paragraphs) {
            if (bytes >= most_bytes) return;
            paragraphs_.push_back(&paragraph);
            bytes += paragraph.text.size();
        }
    }
}

std::vector<NewsKindGuess> NewsKindLead::announced(PhraseStrength least) {
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
        const NewsKindText& text = text_of(i);
        if (text.hits.empty()) continue;
        auto found = kinds_told(text.words, text.hits, {"lead", paragraphs_[i]->line}, least);
        if (!found.empty()) return only_first(std::move(found));
    }
    return {};
}

std::vector<NewsKindGuess> NewsKindLead::told() {
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
        const PlainWords& words = text_of(i).words;
        const auto begin = find_first<Telling>(words, telling_words);
        if (!begin) continue;
        const std::size_t end = std::min(words.size(), begin->first + told_words);
        const auto hits = find_kind_phrases(words, {begin->first, end});
        return only_first(kinds_told(words, hits, {"lead", paragraphs_[i]->line}, PhraseStrength::strong));
    }
    return {};
}

template <typename Index>
std::vector<NewsKindGuess> NewsKindLead::first_words_of(NewsKind kind) {
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
        const PlainWords& words = text_of(i).words;
        const auto found = find_first<Index>(words, most_words);
        if (found) return {{kind, "lead: " + words.text(*found), paragraphs_[i]->line}};
    }
    return {};
}

std::vector<NewsKindGuess> NewsKindLead::invitation() {
    return first_words_of<Inviting>(NewsKind::conference_call);
}

std::vector<NewsKindGuess> NewsKindLead::published_work() {
    return first_words_of<Works>(NewsKind::product);
}

const NewsKindText& NewsKindLead::text_of(std::size_t paragraph) {
    if (paragraph == read_.size()) read_.push_back(read_announcement(paragraphs_[paragraph]->text));
    return read_[paragraph];
}

}  // namespace dateline
