// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/attribution.h"

#include <algorithm>
#include <array>
#include <vector>

#include "indexer/parse/attribution_verb.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/phrase_match.h"
#include "indexer/parse/speaker_phrase.h"

namespace dateline {
namespace {

// What is looked at around a quote, in bytes: longer attributions do not occur, and hostile text has no end.
constexpr std::size_t longest_attribution = 420;

std::size_t skip_joiners(std::string_view text, std::size_t at) {
    while (at < text.size() && (is_blank(text[at]) || text[at] == ',' || text[at] == '*' || text[at] == '_'))
        ++at;
    if (text.substr(at, 2) == "\xC2\xA0") return skip_joiners(text, at + 2);
    return at;
}

std::size_t dash_bytes(std::string_view text) {
    if (text.starts_with("—") || text.starts_with("–") || text.starts_with("―")) return 3;
    if (text.starts_with("--")) return 2;
    return text.starts_with("- ") || text.starts_with("~") ? 1 : 0;
}

/// `, said NAME, ROLE.`
std::optional<Attribution> verb_first(std::string_view sentence, std::size_t at) {
    const auto verb = read_attribution_verb(sentence, at);
    if (!verb || verb->force == VerbForce::gerund) return std::nullopt;
    const std::size_t name = skip_joiners(sentence, verb->end);
    auto out = read_speaker(sentence.substr(name));
    if (!out) {
        // Somebody else than before speaks, whoever it is.
        if (verb->force != VerbForce::plain) return std::nullopt;
        out.emplace();
        out->form = SpeakerForm::unnamed;
    }
    out->end += name;
    out->rule = "verb-speaker";
    return out;
}

/// `NAME, ROLE, said`: the first verb whose subject is everything before it.
std::optional<Attribution> speaker_first(std::string_view sentence, std::size_t at, bool complete) {
    for (auto verb = find_attribution_verb(sentence, at); verb;
         verb = find_attribution_verb(sentence, verb->end)) {
        if (verb->begin <= at) return std::nullopt;
        const std::size_t behind = skip_joiners(sentence, verb->end);
        const bool ends = behind >= sentence.size() || sentence[behind] == '.' || sentence[verb->end] == ',';
        // The sentence behind a quote that is complete may tell of deeds: `X announced that …`.
        if (complete && (!ends || verb->force != VerbForce::plain)) continue;
        if (!complete && verb->force == VerbForce::weak && !ends) continue;
        const std::string_view subject = sentence.substr(at, verb->begin - at);
        auto out = read_speaker(subject);
        if (!out || !trimmed(subject.substr(std::min(out->end, subject.size()))).empty()) continue;
        out->end = verb->end;
        out->rule = "speaker-verb";
        return out;
    }
    return std::nullopt;
}

/// `Speaking of the results, …`, `In a statement, …`: no speaker before the comma.
bool begins_adverbial(std::string_view text) {
    const std::string_view word = text.substr(0, word_end(text, 0));
    constexpr std::array prepositions = {"in",        "on",    "at",  "with",  "when",
                                         "regarding", "as",    "for", "after", "during",
                                         "upon",      "about", "to",  "by",    "while"};
    const std::string lower = lowered(word.substr(0, 16));
    return lower.ends_with("ing") ||
           std::find(prepositions.begin(), prepositions.end(), lower) != prepositions.end();
}

/// Subject of a clause that ends with `verb`: the whole of `text` or what stands behind one of its commas.
std::optional<Attribution> subject_before(std::string_view text) {
    text = trimmed(text);
    std::size_t at = begins_adverbial(text) ? skip_joiners(text, std::min(text.find(','), text.size())) : 0;
    for (int tries = 0; tries < 8 && at < text.size(); ++tries) {
        const std::string_view candidate = text.substr(at);
        if (auto out = read_speaker(candidate)) {
            const std::string_view rest = trimmed(candidate.substr(std::min(out->end, candidate.size())));
            if (rest.empty() || rest == ",") return out;
        }
        const std::size_t comma = text.find(',', at);
        if (comma == std::string_view::npos) break;
        at = skip_joiners(text, comma);
    }
    return std::nullopt;
}

/// Whether the words between a verb and the quote leave the quote to be what is said.
bool leads_over(std::string_view tail, bool colon, QuoteBegin begin) {
    tail = trimmed(tail);
    while (!tail.empty() && (tail.back() == ':' || tail.back() == ',')) tail.remove_suffix(1);
    tail = trimmed(tail);
    if (tail.empty() || tail == "that" || tail == "que" || tail == "how") return true;
    if (colon) return true;
    return begin == QuoteBegin::sentence && word_count(tail) <= 9;
}

std::string_view last_sentence(std::string_view text) {
    if (text.size() > longest_attribution) text.remove_prefix(text.size() - longest_attribution);
    std::string_view last = text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = sentence_end(text, at);
        const std::string_view sentence = trimmed(text.substr(at, end - at));
        if (sentence.size() > 1) last = sentence;
        at = end;
    }
    return last;
}

std::optional<Attribution> verb_last(std::string_view sentence, bool colon, bool stop, QuoteBegin begin) {
    std::vector<AttributionVerb> verbs;
    for (auto verb = find_attribution_verb(sentence, 0); verb;
         verb = find_attribution_verb(sentence, verb->end))
        verbs.push_back(*verb);
    for (std::size_t i = verbs.size(); i-- > 0;) {
        const AttributionVerb& verb = verbs[i];
        const bool later_gerund = i + 1 < verbs.size() && verbs.back().force == VerbForce::gerund;
        const std::string_view tail = sentence.substr(later_gerund ? verbs.back().end : verb.end);
        if (!leads_over(tail, colon, stop ? QuoteBegin::fragment : begin) &&
            !(stop && verb.force == VerbForce::plain))
            continue;
        if (stop && verb.force != VerbForce::plain) continue;
        std::string_view subject = sentence.substr(0, verb.begin);
        if (verb.force == VerbForce::gerund) continue;
        if (auto out = subject_before(subject)) {
            out->rule = stop ? "sentence-before" : "speaker-verb-before";
            return out;
        }
        if (trimmed(subject).empty() || trimmed(subject).back() == ',') {
            auto out = read_speaker(sentence.substr(verb.end));
            if (out && colon) {
                out->rule = "verb-speaker-before";
                return out;
            }
        }
    }
    if (verbs.empty() || verbs.back().force != VerbForce::gerund || stop) return std::nullopt;
    // `Jane Roe, CEO, welcomed the news, saying: "…"`: the subject begins the sentence.
    if (!leads_over(sentence.substr(verbs.back().end), colon, begin)) return std::nullopt;
    auto out = leading_speaker(sentence.substr(0, verbs.back().begin));
    if (out) out->rule = "gerund-before";
    return out;
}

}  // namespace

std::optional<Attribution> attribution_behind(std::string_view text, std::string_view quote) {
    if (text.size() > longest_attribution) text = text.substr(0, longest_attribution);
    std::size_t at = skip_joiners(text, 0);
    const bool complete =
        !quote.empty() && (quote.back() == '.' || quote.back() == '!' || quote.back() == '?');
    if (const std::size_t dash = dash_bytes(text.substr(at)); dash > 0) {
        const std::size_t name = skip_joiners(text, at + dash);
        if (auto said = verb_first(text.substr(0, sentence_end(text, name)), name)) return said;
        auto out = read_speaker(text.substr(name, sentence_end(text, name) - name));
        if (!out || out->form != SpeakerForm::full) return std::nullopt;
        out->end += name;
        out->rule = "dash-speaker";
        return out;
    }
    const std::string_view sentence = text.substr(0, sentence_end(text, at));
    constexpr std::string_view according = "according to";
    if (starts_with_lower(sentence.substr(at), according)) {
        const std::size_t name = at + according.size();
        auto out = read_speaker(sentence.substr(name));
        if (!out) return std::nullopt;
        out->end += name;
        out->rule = "according-to";
        return out;
    }
    if (auto out = verb_first(sentence, at)) return out;
    return speaker_first(sentence, at, complete);
}

std::optional<Attribution> attribution_before(std::string_view text, QuoteBegin begin) {
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    const std::string_view sentence = last_sentence(text);
    const bool colon = sentence.back() == ':';
    const bool stop = sentence.back() == '.' || sentence.back() == '!';
    if (starts_with_lower(sentence, "according to ") && (sentence.back() == ',' || colon)) {
        auto out = read_speaker(sentence.substr(13));
        if (out) out->rule = "according-to-before";
        return out;
    }
    if (stop && begin == QuoteBegin::fragment) return std::nullopt;
    if (auto out = verb_last(sentence, colon, stop, begin)) return out;
    if (!colon) return std::nullopt;
    // `Jane Roe, CEO of Orvane: "…"`.
    auto out = read_speaker(sentence.substr(0, sentence.size() - 1));
    if (!out || out->form != SpeakerForm::full || out->end + 1 < sentence.size()) return std::nullopt;
    out->rule = "speaker-colon";
    return out;
}

std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' && at + 1 < text.size() && text[at + 1] == '\n') return at;
        if (c == ';' || c == '?' || (c == '!')) {
            if (at + 1 >= text.size() || is_blank(text[at + 1])) return at + 1;
        }
        if (c != '.') continue;
        if (at + 1 >= text.size()) return text.size();
        if (!is_blank(text[at + 1]) && text.substr(at + 1, 2) != "\xC2\xA0") continue;
        if (!is_abbreviation_stop(text, at)) return at + 1;
    }
    return text.size();
}

}  // namespace dateline
