// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet_candidates.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "schema/sentence.h"

namespace dateline {

namespace {

constexpr std::size_t most_sentences = 3;
/// A chosen sentence shorter than this gets its neighbour as company: bullets and table lines say little
/// alone.
constexpr std::size_t short_sentence = 12;
constexpr std::size_t farthest_pair = 8;  // tokens
/// What a sentence counts that says little more than the headline does.
constexpr double repeating_share = 0.3;
constexpr std::size_t shortest_headline = 20;  // bytes
constexpr std::size_t most_added = 80;         // bytes
/// What standing next to the best sentence adds to the worth of another.
constexpr double nearness_share = 0.2;

/// What the words of another sentence count that the best one has too.
constexpr double again_share = 0.2;

/// So many paragraphs with a word that the best sentence lacks are looked at for another sentence.
constexpr std::size_t enough_places = 3;

/// Whether the sentence has the headline in it and not much else.
bool repeats(const std::string& text, TextRange sentence, std::string_view headline) {
    if (headline.size() < shortest_headline || sentence.end - sentence.begin > headline.size() + most_added)
        return false;
    return std::string_view(text).substr(sentence.begin, sentence.end - sentence.begin).find(headline) !=
           std::string_view::npos;
}

/// Adds one for each word that has a match.
void count_words(const std::vector<TextMatch>& matches, std::vector<std::size_t>& places) {
    std::vector<bool> seen(places.size(), false);
    for (const TextMatch& match : matches) seen[match.word] = true;
    for (std::size_t word = 0; word < places.size(); ++word) places[word] += seen[word] ? 1U : 0U;
}

double nearness(const CandidateSentence& sentence, const CandidateSentence& best) {
    const auto [less, more] = std::minmax(sentence.paragraph, best.paragraph);
    return nearness_share / static_cast<double>(1 + more - less);
}

bool contains(const std::vector<bool>& all, const std::vector<bool>& part) {
    for (std::size_t i = 0; i < part.size(); ++i)
        if (part[i] && !all[i]) return false;
    return true;
}

/// For each word the share of closeness that its nearest other word gives it.
double closeness(const SnippetSentence& sentence, const WordRarities& rarities) {
    std::vector<double> best(rarities.size(), 0);
    const std::vector<TextMatch>& matches = sentence.matches;
    for (std::size_t i = 1; i < matches.size(); ++i) {
        const TextMatch& before = matches[i - 1];
        const TextMatch& match = matches[i];
        if (before.word == match.word || match.first_token < before.end_token) continue;
        const std::size_t distance = match.first_token - before.end_token + 1;
        if (distance > farthest_pair) continue;
        const auto& [rarer, other] = rarities[before.word] > rarities[match.word]
                                         ? std::pair(before.word, match.word)
                                         : std::pair(match.word, before.word);
        const double share = closeness_share * rarities[rarer] / static_cast<double>(distance);
        best[rarer] = std::max(best[rarer], share);
    }
    double sum = 0;
    for (const double share : best) sum += share;
    return sum;
}

}  // namespace

double sum_of(const std::vector<bool>& words, const WordRarities& rarities) {
    double sum = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i]) sum += rarities[i];
    return sum;
}

std::vector<PossibleParagraph> CandidateFinder::possible(const Section& section, Paragraphs wanted,
                                                         const WordRarities& rarities) const {
    std::vector<PossibleParagraph> paragraphs;
    for (std::size_t p = 0; p < section.paragraphs.size(); ++p) {
        if (section.paragraphs[p].recurring && wanted == Paragraphs::fresh) continue;
        PossibleParagraph paragraph{p, clues_.possible(section.paragraphs[p].text), 0};
        paragraph.most = sum_of(paragraph.words, rarities);
        if (paragraph.most > 0) paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

std::vector<CandidateSentence> CandidateFinder::find(const Section& section, std::string_view headline,
                                                     std::vector<PossibleParagraph> paragraphs,
                                                     const WordRarities& rarities, Thoroughness thoroughness,
                                                     Analyzer& analyzer) {
    std::stable_sort(paragraphs.begin(), paragraphs.end(),
                     [](const auto& a, const auto& b) { return a.most > b.most; });

    std::vector<CandidateSentence> found;
    std::vector<std::size_t> places(rarities.size(), 0);  // paragraphs with each word
    std::vector<bool> best_words(rarities.size(), false);
    double best = 0;
    const auto is_told = [&](const PossibleParagraph& paragraph) {
        bool elsewhere = true;
        for (std::size_t word = 0; word < places.size(); ++word)
            if (paragraph.words[word] && places[word] < enough_places) elsewhere = false;
        return (paragraph.most < best && contains(best_words, paragraph.words)) ||
               ((1 + closeness_share) * paragraph.most < best && elsewhere);
    };
    for (const PossibleParagraph& paragraph : paragraphs) {
        if (thoroughness == Thoroughness::best_only && is_told(paragraph)) continue;
        const std::string& text = section.paragraphs[paragraph.place].text;
        analyzer.analyze(text, analysis_);
        const std::vector<TextMatch> matches = matcher_.find(analysis_);
        if (matches.empty()) continue;
        count_words(matches, places);
        std::size_t number = 0;
        for (const TextRange& range : find_sentences(text)) {
            const double weight = repeats(text, range, headline) ? repeating_share : 1;
            found.push_back({paragraph.place, number++, sentence_of(range, analysis_, matches), weight});
            const double each = worth(found.back(), rarities);
            if (each <= best) continue;
            best = each;
            best_words.assign(rarities.size(), false);
            for (const TextMatch& match : found.back().text.matches) best_words[match.word] = true;
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.paragraph, a.number) < std::pair(b.paragraph, b.number);
    });
    return found;
}

double worth(const CandidateSentence& sentence, const WordRarities& rarities) {
    if (sentence.text.matches.empty()) return 0;
    std::vector<bool> seen(rarities.size(), false);
    for (const TextMatch& match : sentence.text.matches) seen[match.word] = true;
    return sentence.weight * (sum_of(seen, rarities) + closeness(sentence.text, rarities));
}

double coverage(const std::vector<CandidateSentence>& sentences, const WordRarities& rarities) {
    std::vector<bool> seen(rarities.size(), false);
    for (const CandidateSentence& sentence : sentences)
        if (!sentence.shown)
            for (const TextMatch& match : sentence.text.matches) seen[match.word] = true;
    return sum_of(seen, rarities);
}

std::vector<CandidateSentence*> choose_sentences(std::vector<CandidateSentence>& sentences,
                                                 const WordRarities& rarities, std::size_t longest) {
    std::vector<CandidateSentence*> chosen;
    WordRarities left = rarities;  // of the words that the chosen ones lack
    const std::size_t joined_longest = longest * 2 / 3;
    std::size_t length = 0;
    while (chosen.size() < most_sentences) {
        CandidateSentence* best = nullptr;
        double best_gain = 0;
        for (CandidateSentence& sentence : sentences) {
            if (sentence.shown) continue;
            double gain = worth(sentence, left);
            if (gain > 0 && !chosen.empty())
                gain = gain * (1 + nearness(sentence, *chosen.front())) +
                       again_share * worth(sentence, rarities);
            const bool fits = chosen.empty() || length + sentence.text.words.size() <= joined_longest;
            if (fits && gain > best_gain) std::tie(best, best_gain) = std::pair(&sentence, gain);
        }
        if (best == nullptr) break;
        chosen.push_back(best);
        length += best->text.words.size();
        for (const TextMatch& match : best->text.matches) left[match.word] = 0;
    }
    // A short sentence alone: the one behind it, of the same paragraph, says what it is about.
    if (chosen.size() == 1 && length < short_sentence) {
        CandidateSentence* next = chosen[0] + 1;
        if (next < sentences.data() + sentences.size() && !next->shown &&
            next->paragraph == chosen[0]->paragraph && length + next->text.words.size() <= joined_longest)
            chosen.push_back(next);
    }
    std::sort(chosen.begin(), chosen.end());  // they stand in one vector in order of the text
    return chosen;
}

}  // namespace dateline
