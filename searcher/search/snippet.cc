// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "schema/sentence.h"

namespace dateline {

namespace {

/// What a word in the heading of a section adds, as part of its rarity.
constexpr double heading_share = 0.4;
/// What a word is still worth that a snippet before has shown, and a section that one stands in.
constexpr double told_share = 0.3;
constexpr double shown_section_share = 0.5;

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

Snippet empty_snippet(const Section& section, std::size_t number) {
    return {section.heading, section.kind, section.line, number, {}};
}

void add_sentence(Snippet& snippet, const Section& section, std::size_t paragraph, ShownSentence sentence) {
    sentence.paragraph = paragraph;
    sentence.line = section.paragraphs[paragraph].line;
    sentence.source = source_range(section.paragraphs[paragraph].places, sentence.place);
    snippet.sentences.push_back(std::move(sentence));
}

/// Whether a sentence of it stands in a snippet before, since releases repeat themselves.
bool repeats(const Snippet& snippet, const std::vector<Snippet>& before) {
    for (const Snippet& other : before)
        for (const ShownSentence& there : other.sentences)
            for (const ShownSentence& here : snippet.sentences)
                if (here.text == there.text) return true;
    return false;
}

}  // namespace

/// Sections and paragraphs that are looked at together.
struct SnippetMaker::Scope {
    const std::vector<SectionKind>* asked = nullptr;  ///< kinds; none: all
    Paragraphs wanted = Paragraphs::fresh;
    bool news = false;   ///< only sections that answer before boilerplate
    bool fresh = false;  ///< only for words that headline and snippets before lack

    [[nodiscard]] bool suits(SectionKind kind) const {
        if (news && !answers_first(kind)) return false;
        return asked == nullptr || std::find(asked->begin(), asked->end(), kind) != asked->end();
    }
};

/// A section with what of the query stands in it.
struct SnippetMaker::Place {
    const Section* section = nullptr;
    std::size_t number = 0;
    std::vector<CandidateSentence> sentences;
    std::vector<bool> heading;  ///< words that stand in its heading
    bool shown = false;
};

SnippetMaker::SnippetMaker(const std::vector<QueryWord>& words, SnippetRequest request)
    : request_(std::move(request)), matcher_(words), clues_(words), finder_(matcher_, clues_) {}

Analyzer& SnippetMaker::analyzer_of(const Release& release) {
    const auto found = analyzers_.find(release.language);
    if (found != analyzers_.end()) return found->second;
    Analyzer& made = analyzers_.try_emplace(release.language, Analyzer(release.language)).first->second;
    made.look_for_stems(matcher_.stems());
    return made;
}

std::vector<bool> SnippetMaker::words_in(const std::string& text, Analyzer& analyzer) const {
    std::vector<bool> words(request_.rarity.size(), false);
    if (sum_of(clues_.possible(text), request_.rarity) == 0) return words;
    for (const TextMatch& match : matcher_.find(analyzer.analyze(text))) words[match.word] = true;
    return words;
}

double SnippetMaker::score(const Place& place, const WordRarities& rarities) const {
    double best = 0;
    for (const CandidateSentence& sentence : place.sentences)
        if (!sentence.shown) best = std::max(best, worth(sentence, rarities));
    if (place.shown && best == 0) return 0;
    const double sum =
        coverage(place.sentences, rarities) + best + heading_share * sum_of(place.heading, rarities);
    return sum * weight_of(place.section->kind) * (place.shown ? shown_section_share : 1);
}

std::vector<SnippetMaker::Place> SnippetMaker::places_in(const Release& release, const Scope& scope,
                                                         const WordRarities& rarities) {
    struct Possible {
        Place place;
        std::vector<PossibleParagraph> paragraphs;
        double most = 0;
    };
    Analyzer& analyzer = analyzer_of(release);
    std::vector<Possible> possible;
    for (std::size_t i = 0; i < release.sections.size(); ++i) {
        const Section& section = release.sections[i];
        if (!scope.suits(section.kind)) continue;
        Possible each{{&section, i, {}, words_in(section.heading.value_or(""), analyzer), false},
                      finder_.possible(section, scope.wanted, rarities),
                      0};
        std::vector<bool> words(rarities.size(), false);
        for (const PossibleParagraph& paragraph : each.paragraphs)
            for (std::size_t word = 0; word < words.size(); ++word)
                if (paragraph.words[word]) words[word] = true;
        each.most = (2 + closeness_share) * sum_of(words, rarities);
        each.most += heading_share * sum_of(each.place.heading, rarities);
        each.most *= weight_of(section.kind);
        if (each.most > 0) possible.push_back(std::move(each));
    }
    std::stable_sort(possible.begin(), possible.end(),
                     [](const Possible& a, const Possible& b) { return a.most > b.most; });
    const bool one = request_.most == 1;
    std::vector<Place> places;
    double best = 0;
    for (Possible& each : possible) {
        if (one && each.most < best) break;
        each.place.sentences =
            finder_.find(*each.place.section, release.headline, std::move(each.paragraphs), rarities,
                         one ? Thoroughness::best_only : Thoroughness::every_place, analyzer);
        best = std::max(best, score(each.place, rarities));
        places.push_back(std::move(each.place));
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.number < b.number; });
    return places;
}

Snippet SnippetMaker::compose(Place& place, WordRarities& rarities) const {
    const Section& section = *place.section;
    Snippet snippet = empty_snippet(section, place.number);
    const CandidateSentence* before = nullptr;
    for (CandidateSentence* sentence : choose_sentences(place.sentences, rarities, request_.longest)) {
        const std::string& text = section.paragraphs[sentence->paragraph].text;
        add_sentence(snippet, section, sentence->paragraph,
                     shown(text, sentence->text, request_.longest, rarities));
        snippet.sentences.back().follows = before != nullptr && sentence->paragraph == before->paragraph &&
                                           sentence->number == before->number + 1;
        sentence->shown = true;
        before = sentence;
    }
    for (const CandidateSentence& sentence : place.sentences)
        if (sentence.shown)
            for (const TextMatch& match : sentence.text.matches) tell(match.word, rarities);
    return snippet;
}

void SnippetMaker::tell(std::size_t word, WordRarities& rarities) const {
    rarities[word] = std::min(rarities[word], told_share * request_.rarity[word]);
}

void SnippetMaker::add_snippets(const Release& release, const Scope& scope, WordRarities& rarities,
                                std::vector<Snippet>& out) {
    std::vector<Place> places = places_in(release, scope, rarities);
    while (out.size() < request_.most) {
        Place* best = nullptr;
        double best_score = 0;
        for (Place& place : places) {
            const double each = score(place, rarities);
            if (each > best_score) std::tie(best, best_score) = std::pair(&place, each);
        }
        if (best == nullptr) return;
        Snippet snippet = compose(*best, rarities);
        best->shown = true;
        if (snippet.sentences.empty()) {  // only its heading matches
            for (std::size_t word = 0; word < rarities.size(); ++word)
                if (best->heading[word]) tell(word, rarities);
            auto lead = lead_in(*best->section, best->number, scope.wanted, analyzer_of(release));
            if (!lead) continue;
            snippet = std::move(*lead);
        }
        if (!repeats(snippet, out)) out.push_back(std::move(snippet));
    }
}

std::optional<Snippet> SnippetMaker::lead_in(const Section& section, std::size_t number, Paragraphs wanted,
                                             Analyzer& analyzer) {
    for (std::size_t p = 0; p < section.paragraphs.size(); ++p) {
        const Paragraph& paragraph = section.paragraphs[p];
        if (paragraph.recurring && wanted == Paragraphs::fresh) continue;
        const Analysis analysis = analyzer.analyze(paragraph.text);
        if (analysis.tokens.empty()) continue;
        const std::vector<TextRange> ranges = find_sentences(paragraph.text);
        if (ranges.empty()) continue;
        Snippet snippet = empty_snippet(section, number);
        const SnippetSentence first = sentence_of(ranges[0], analysis, matcher_.find(analysis));
        add_sentence(snippet, section, p, shown(paragraph.text, first, request_.longest, request_.rarity));
        return snippet;
    }
    return std::nullopt;
}

std::optional<Snippet> SnippetMaker::lead_of(const Release& release) {
    Analyzer& analyzer = analyzer_of(release);
    const auto first_of = [&](Paragraphs wanted, auto&& suits) -> std::optional<Snippet> {
        for (std::size_t i = 0; i < release.sections.size(); ++i)
            if (suits(release.sections[i].kind))
                if (auto lead = lead_in(release.sections[i], i, wanted, analyzer)) return lead;
        return std::nullopt;
    };
    const auto asked = [&](SectionKind kind) {
        return std::find(request_.asked.begin(), request_.asked.end(), kind) != request_.asked.end();
    };
    for (const Paragraphs wanted : {Paragraphs::fresh, Paragraphs::all})
        if (auto lead = first_of(wanted, asked)) return lead;
    const auto body = [](SectionKind kind) { return kind == SectionKind::body; };
    if (auto lead = first_of(Paragraphs::fresh, body)) return lead;
    if (auto lead = first_of(Paragraphs::fresh, answers_first)) return lead;
    if (auto lead = first_of(Paragraphs::all, answers_first)) return lead;
    return first_of(Paragraphs::all, [](SectionKind) { return true; });
}

std::vector<SnippetMaker::Scope> SnippetMaker::scopes() const {
    const Scope any{nullptr, Paragraphs::all, false, true};
    if (request_.asked.empty()) return {{nullptr, Paragraphs::fresh, true, false}, any};
    return {{&request_.asked, Paragraphs::fresh, false, false},
            {&request_.asked, Paragraphs::all, false, true}};
}

std::vector<Snippet> SnippetMaker::make(const Release& release) {
    std::vector<Snippet> out;
    WordRarities rarities = request_.rarity;
    for (const Scope& scope : scopes()) {
        if (scope.fresh) {
            const std::vector<bool> headline = words_in(release.headline, analyzer_of(release));
            for (std::size_t word = 0; word < rarities.size(); ++word)
                if (rarities[word] < request_.rarity[word] || (request_.asked.empty() && headline[word]))
                    rarities[word] = 0;
        }
        add_snippets(release, scope, rarities, out);
        if (out.size() == request_.most) return out;
    }
    if (!out.empty()) return out;
    if (auto lead = lead_of(release)) out.push_back(std::move(*lead));
    return out;
}

std::vector<TextRange> SnippetMaker::headline_matches(const Release& release) {
    const std::string& headline = release.headline;
    return covered(headline, matcher_.find(analyzer_of(release).analyze(headline)), {0, headline.size()});
}

}  // namespace dateline
