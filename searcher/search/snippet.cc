// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "searcher/search/snippet_text.h"

namespace dateline {

namespace {

constexpr std::size_t most_sentences = 3;
/// A chosen sentence shorter than this gets its neighbour as company: bullets and table lines say little
/// alone.
constexpr std::size_t short_sentence = 12;
/// Two words of the query in a row are worth this part of the rarer one more, falling with their distance.
constexpr double closeness = 0.4;
constexpr std::size_t farthest_pair = 8;  // tokens
/// What a word in the heading of a section adds, as part of its rarity.
constexpr double heading_share = 0.4;

/// Whether a kind of section answers before boilerplate does, figures in columns included.
bool answers_first(SectionKind kind) {
    switch (kind) {
        case SectionKind::about_issuer:
        case SectionKind::about:
        case SectionKind::forward_looking:
        case SectionKind::legal:
        case SectionKind::contact:
        case SectionKind::footer:
            return false;
        default:
            return true;
    }
}

/// Prose is read before tables and definitions when both have the words.
double weight_of(SectionKind kind) {
    switch (kind) {
        case SectionKind::financial_tables:
            return 0.6;
        case SectionKind::non_gaap:
            return 0.6;
        case SectionKind::event:
            return 0.8;
        default:
            return 1.0;
    }
}

}  // namespace

/// Which paragraphs of a section are looked at.
enum class SnippetMaker::Paragraphs {
    fresh,  ///< those that do not recur across the issuer's releases
    all,
};

struct SnippetMaker::Sentence {
    std::size_t paragraph = 0;
    std::size_t number = 0;  ///< within the paragraph
    SnippetSentence text;
    double score = 0;
};

struct SnippetMaker::Found {
    double score = 0;
    std::vector<Sentence> sentences;  ///< of paragraphs with a match, in order
};

SnippetMaker::SnippetMaker(const std::vector<QueryWord>& words, SnippetRequest request)
    : request_(std::move(request)), matcher_(words) {}

Analyzer& SnippetMaker::analyzer_of(const std::string& language) {
    const auto found = analyzers_.find(language);
    if (found != analyzers_.end()) return found->second;
    return analyzers_.try_emplace(language, Analyzer(language)).first->second;
}

double SnippetMaker::worth(const Sentence& sentence) const {
    double sum = 0;
    std::set<std::size_t> seen;
    const TextMatch* before = nullptr;
    for (const TextMatch& match : sentence.text.matches) {
        if (seen.insert(match.word).second) sum += request_.rarity[match.word];
        if (before != nullptr && before->word != match.word && match.first_token >= before->end_token) {
            const std::size_t distance = match.first_token - before->end_token + 1;
            const double rarer = std::max(request_.rarity[before->word], request_.rarity[match.word]);
            if (distance <= farthest_pair && seen.size() > 1)
                sum += closeness * rarer / static_cast<double>(distance) / static_cast<double>(seen.size());
        }
        before = &match;
    }
    return sum;
}

double SnippetMaker::worth_of_heading(const Section& section, Analyzer& analyzer) const {
    if (!section.heading) return 0;
    double sum = 0;
    std::set<std::size_t> seen;
    for (const TextMatch& match : matcher_.find(analyzer.analyze(*section.heading)))
        if (seen.insert(match.word).second) sum += request_.rarity[match.word];
    return sum;
}

SnippetMaker::Found SnippetMaker::look_through(const Section& section, Paragraphs wanted,
                                               Analyzer& analyzer) {
    Found found;
    std::set<std::size_t> covered;
    Analysis analysis;
    for (std::size_t p = 0; p < section.paragraphs.size(); ++p) {
        if (section.paragraphs[p].recurring && wanted == Paragraphs::fresh) continue;
        const std::string& text = section.paragraphs[p].text;
        analyzer.analyze(text, analysis);
        const std::vector<TextMatch> matches = matcher_.find(analysis);
        if (matches.empty()) continue;
        for (const TextMatch& match : matches) covered.insert(match.word);
        std::size_t number = 0;
        for (const TextRange& range : breaker_.sentences(text)) {
            Sentence sentence{p, number++, sentence_of(range, analysis, matches), 0};
            sentence.score = worth(sentence);
            found.sentences.push_back(std::move(sentence));
        }
    }
    double best = 0;
    for (const Sentence& sentence : found.sentences) best = std::max(best, sentence.score);
    for (const std::size_t word : covered) found.score += request_.rarity[word];
    found.score += best + heading_share * worth_of_heading(section, analyzer);
    found.score *= weight_of(section.kind);
    return found;
}

std::vector<const SnippetMaker::Sentence*> SnippetMaker::choose(const Found& found) const {
    std::vector<const Sentence*> chosen;
    std::set<std::size_t> covered;
    std::size_t length = 0;
    while (chosen.size() < most_sentences) {
        const Sentence* best = nullptr;
        double best_gain = 0;
        for (const Sentence& sentence : found.sentences) {
            double gain = chosen.empty() ? sentence.score : 0;
            if (!chosen.empty()) {
                std::set<std::size_t> fresh;
                for (const TextMatch& match : sentence.text.matches)
                    if (!covered.contains(match.word)) fresh.insert(match.word);
                for (const std::size_t word : fresh) gain += request_.rarity[word];
            }
            const bool fits = chosen.empty() || length + sentence.text.words.size() <= request_.longest;
            if (fits && gain > best_gain) std::tie(best, best_gain) = std::pair(&sentence, gain);
        }
        if (best == nullptr) break;
        chosen.push_back(best);
        length += best->text.words.size();
        for (const TextMatch& match : best->text.matches) covered.insert(match.word);
    }
    // A short sentence alone: the one behind it, of the same paragraph, says what it is about.
    if (chosen.size() == 1 && length < short_sentence) {
        const std::size_t next = static_cast<std::size_t>(chosen[0] - found.sentences.data()) + 1;
        if (next < found.sentences.size() && found.sentences[next].paragraph == chosen[0]->paragraph &&
            length + found.sentences[next].text.words.size() <= request_.longest)
            chosen.push_back(&found.sentences[next]);
    }
    std::sort(chosen.begin(), chosen.end());  // they stand in one vector in order of the text
    return chosen;
}

Snippet SnippetMaker::compose(const Section& section, const std::vector<const Sentence*>& chosen) const {
    Snippet snippet{section.heading, section.kind, section.line, {}};
    const Sentence* before = nullptr;
    for (const Sentence* sentence : chosen) {
        if (before != nullptr) {
            const bool neighbours =
                sentence->paragraph == before->paragraph && sentence->number == before->number + 1;
            append_piece(snippet.pieces, neighbours ? " " : " … ", false);
        }
        append_sentence(snippet.pieces, section.paragraphs[sentence->paragraph].text, sentence->text,
                        request_.longest, request_.rarity);
        before = sentence;
    }
    return snippet;
}

std::optional<Snippet> SnippetMaker::lead_in(const Section& section, Paragraphs wanted, Analyzer& analyzer) {
    for (const Paragraph& paragraph : section.paragraphs) {
        if (paragraph.recurring && wanted == Paragraphs::fresh) continue;
        const Analysis analysis = analyzer.analyze(paragraph.text);
        if (analysis.tokens.empty()) continue;
        const std::vector<TextRange> ranges = breaker_.sentences(paragraph.text);
        if (ranges.empty()) continue;
        Snippet snippet{section.heading, section.kind, section.line, {}};
        append_sentence(snippet.pieces, paragraph.text, sentence_of(ranges[0], analysis, {}),
                        request_.longest, request_.rarity);
        return snippet;
    }
    return std::nullopt;
}

Snippet SnippetMaker::lead_of(const Release& release, Analyzer& analyzer) {
    const auto first_of = [&](Paragraphs wanted, auto&& suits) -> std::optional<Snippet> {
        for (const Section& section : release.sections)
            if (suits(section.kind))
                if (auto lead = lead_in(section, wanted, analyzer)) return lead;
        return std::nullopt;
    };
    const auto asked = [&](SectionKind kind) { return was_asked(kind); };
    for (const Paragraphs wanted : {Paragraphs::fresh, Paragraphs::all})
        if (auto lead = first_of(wanted, asked)) return *lead;
    const auto body = [](SectionKind kind) { return kind == SectionKind::body; };
    if (auto lead = first_of(Paragraphs::fresh, body)) return *lead;
    if (auto lead = first_of(Paragraphs::fresh, answers_first)) return *lead;
    if (auto lead = first_of(Paragraphs::all, answers_first)) return *lead;
    if (auto lead = first_of(Paragraphs::all, [](SectionKind) { return true; })) return *lead;
    return {};
}

bool SnippetMaker::was_asked(SectionKind kind) const {
    return std::find(request_.asked.begin(), request_.asked.end(), kind) != request_.asked.end();
}

Snippet SnippetMaker::make(const Release& release) {
    Analyzer& analyzer = analyzer_of(release.language);
    const auto best_of = [&](Paragraphs wanted, auto&& suits) -> std::optional<Snippet> {
        const Section* best = nullptr;
        Found best_found;
        for (const Section& section : release.sections) {
            if (!suits(section.kind)) continue;
            Found found = look_through(section, wanted, analyzer);
            if (found.score <= best_found.score) continue;
            best = &section;
            best_found = std::move(found);
        }
        if (best == nullptr) return std::nullopt;
        if (best_found.sentences.empty())
            return lead_in(*best, wanted, analyzer);  // only its heading matches
        return compose(*best, choose(best_found));
    };
    if (!request_.asked.empty()) {
        for (const Paragraphs wanted : {Paragraphs::fresh, Paragraphs::all})
            if (auto snippet = best_of(wanted, [&](SectionKind kind) { return was_asked(kind); }))
                return *snippet;
        return lead_of(release, analyzer);
    }
    if (auto snippet = best_of(Paragraphs::fresh, answers_first)) return *snippet;
    if (auto snippet = best_of(Paragraphs::all, [](SectionKind) { return true; })) return *snippet;
    return lead_of(release, analyzer);
}

}  // namespace dateline
