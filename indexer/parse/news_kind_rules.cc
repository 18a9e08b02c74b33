// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_rules.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/parse/news_kind_phrases.h"
#include "indexer/parse/word_pattern.h"
#include "schema/section_kind.h"

namespace dateline {
namespace {

constexpr std::size_t most_headline_words = 60;
constexpr std::size_t most_lead_words = 70;
constexpr std::size_t most_lead_bytes = 800;
/// What is announced stands within so many words of `announced`.
constexpr std::size_t announced_words = 22;

/// What a lead announces with.
constexpr auto announcing = std::to_array<std::string_view>(
    {"has|have|is announc*",
     "today|proudly|officially|formally|recently "
     "announc*|launched|unveiled|introduced|presents|released|opened",
     "has|have launched|introduced|unveiled|released|opened|expanded|broadened|added",
     "is|are launching|introducing|expanding its|a|the|new", "announces|introduces|unveils|launches",
     "reported|posted first|second|third|fourth|financial|net|revenue|revenues|sales|quarter*|record|results",
     "announced the|that|it|its|a|an", "pleased|proud|excited|thrilled|delighted|happy|glad to",
     "now|newly available|open"});

/// Where words stand, for the evidence.
struct Place {
    std::string_view name;
    int line = 0;
};

struct Hit {
    const KindPhrase* phrase = nullptr;
    WordRange words;
};

bool stronger(const Hit& left, const Hit& right) {
    if (left.phrase->strength != right.phrase->strength)
        return left.phrase->strength > right.phrase->strength;
    if (left.words.first != right.words.first) return left.words.first < right.words.first;
    if (left.words.end != right.words.end) return left.words.end > right.words.end;
    return left.phrase < right.phrase;
}

std::vector<Hit> find_hits(const PlainWords& words, const WordRange& within) {
    std::vector<Hit> hits;
    const auto try_phrase = [&](std::size_t place, std::size_t at) {
        const KindPhrase& phrase = kind_phrases()[place];
        const auto range = match_at(phrase.pattern, words, at);
        if (range && range->end <= within.end) hits.push_back({&phrase, *range});
    };
    for (std::size_t at = within.first; at < within.end; ++at) {
        for (const PhraseStart& start : phrases_from(words[at])) try_phrase(start.phrase, at);
        for (const PhraseStart& start : phrases_with_open_start()) {
            const char first = start.word.front();
            if (first == words[at].front() || first == '#') try_phrase(start.phrase, at);
        }
    }
    std::sort(hits.begin(), hits.end(), stronger);
    return hits;
}

/// Drops what only repeats words of a stronger phrase: `results` of `to report results`.
void drop_swallowed(std::vector<Hit>& hits) {
    std::vector<Hit> kept;
    for (const Hit& hit : hits) {
        const bool swallowed = std::any_of(kept.begin(), kept.end(),
                                           [&](const Hit& before) { return before.words.holds(hit.words); });
        if (!swallowed) kept.push_back(hit);
    }
    hits = std::move(kept);
}

/// The hits as kinds, each once, down to those of `least`; of several only strong ones stand beside the
/// first.
std::vector<NewsKindGuess> kinds_of(const std::vector<Hit>& hits, const PlainWords& words, const Place& place,
                                    PhraseStrength least) {
    std::vector<NewsKindGuess> found;
    for (const Hit& hit : hits) {
        const bool only = hit.phrase->strength == PhraseStrength::sure;
        if (hit.phrase->strength < (found.empty() ? least : PhraseStrength::strong)) break;
        if (!hit.phrase->kind && only) return {};
        if (!hit.phrase->kind) continue;
        const NewsKind kind = *hit.phrase->kind;
        const bool known = std::any_of(found.begin(), found.end(),
                                       [&](const NewsKindGuess& guess) { return guess.kind == kind; });
        if (!known)
            found.push_back({kind, std::string(place.name) + ": " + words.text(hit.words), place.line});
        if (only) break;
    }
    return found;
}

/// Whether a sure phrase says that the release is of no kind.
bool is_of_no_kind(const std::vector<Hit>& hits) {
    return !hits.empty() && !hits.front().phrase->kind &&
           hits.front().phrase->strength == PhraseStrength::sure;
}

/// What the paragraphs of the lead announce: phrases not far behind a word of announcing. Each paragraph is
/// read when it is first asked for, and once.
class Lead {
  public:
    explicit Lead(const Release& release) {
        std::size_t bytes = 0;
        for (const Section& section : release.sections) {
            for (const Paragraph& paragraph : section.paragraphs) {
                if (bytes >= most_lead_bytes) return;
                paragraphs_.push_back(&paragraph);
                bytes += paragraph.text.size();
            }
        }
    }

    /// The kind that the first paragraph with a phrase of `least` or more announces; none or one.
    [[nodiscard]] std::vector<NewsKindGuess> announced(PhraseStrength least) {
        for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
            const Announcement& own = announcement(i);
            auto found = kinds_of(own.hits, own.words, {"lead", paragraphs_[i]->line}, least);
            // The lead tells of much beside the news: what is announced first is the news.
            if (found.size() > 1) found.resize(1);
            if (!found.empty()) return found;
        }
        return {};
    }

  private:
    struct Announcement {
        PlainWords words;
        std::vector<Hit> hits;
    };

    const Announcement& announcement(std::size_t paragraph) {
        if (paragraph == read_.size()) read_.push_back(read(paragraphs_[paragraph]->text));
        return read_[paragraph];
    }

    static Announcement read(std::string_view paragraph) {
        Announcement own{PlainWords(paragraph.substr(0, most_lead_bytes), most_lead_words), {}};
        for (std::size_t at = 0; at < own.words.size(); ++at) {
            const bool begins = std::any_of(
                announcing.begin(), announcing.end(),
                [&](std::string_view pattern) { return match_at(pattern, own.words, at).has_value(); });
            if (!begins) continue;
            own.hits = find_hits(own.words, {at, std::min(own.words.size(), at + announced_words)});
            drop_swallowed(own.hits);
            break;
        }
        return own;
    }

    std::vector<const Paragraph*> paragraphs_;
    std::vector<Announcement> read_;  ///< of the first paragraphs, as far as was asked
};

}  // namespace

std::vector<NewsKindGuess> find_news_kinds(const Release& release) {
    const PlainWords headline(release.headline, most_headline_words);
    std::vector<Hit> hits = find_hits(headline, {0, headline.size()});
    drop_swallowed(hits);
    if (is_of_no_kind(hits)) return {};
    const Place in_headline{"headline", 0};
    auto found = kinds_of(hits, headline, in_headline, PhraseStrength::strong);
    if (!found.empty()) return found;
    Lead lead(release);
    found = lead.announced(PhraseStrength::strong);
    if (found.empty()) found = kinds_of(hits, headline, in_headline, PhraseStrength::faint);
    if (!found.empty()) return found;
    // Headlines that are slogans leave the news to the lead, and what is promoted so are products.
    found = lead.announced(PhraseStrength::fair);
    if (!found.empty() && found.front().kind != NewsKind::product) found.clear();
    return found;
}

}  // namespace dateline
