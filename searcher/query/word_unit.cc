// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/word_unit.h"

#include <algorithm>
#include <utility>

#include "schema/text_normalizer.h"
#include "searcher/query/stop_words.h"
#include "searcher/query/term_list.h"
#include "searcher/query/typed_sentences.h"

namespace dateline {

namespace {

bool is_replaced_by(const Form& form, std::size_t token) {
    return form.replaces && form.first <= token && token < form.first + form.count;
}

/// The replacing form that begins at the token and is longest; null for none.
const Form* longest_form_at(const Analysis& analysis, std::size_t token) {
    const Form* longest = nullptr;
    for (const Form& form : analysis.forms) {
        if (form.first == token && is_replaced_by(form, token) &&
            form.first + form.count <= analysis.tokens.size() &&
            (longest == nullptr || form.count > longest->count))
            longest = &form;
    }
    return longest;
}

WordUnit unit_of_tokens(const Analysis& analysis, std::string_view text, std::size_t first,
                        std::size_t count) {
    WordUnit unit;
    unit.first = first;
    for (std::size_t i = first; i < first + count; ++i) {
        unit.words.push_back(analysis.tokens[i].word);
        unit.stems.push_back(analysis.tokens[i].stem);
    }
    unit.begin = analysis.tokens[first].begin;
    unit.text = std::string(text.substr(unit.begin, analysis.tokens[first + count - 1].end - unit.begin));
    return unit;
}

/// The stem that a small-letter text would give the word; the word where it gives none.
std::string stem_in_text(const std::string& word, Analyzer& analyzer) {
    const Analysis analysis = analyzer.analyze(word);
    const bool stemmed = analysis.tokens.size() == 1 && !analysis.tokens.front().stem.empty();
    return stemmed ? analysis.tokens.front().stem : word;
}

void find_section_words(WordUnit& unit, Analyzer& analyzer) {
    for (std::size_t i = 0; i < unit.words.size(); ++i) {
        unit.in_sections.push_back(unit.stems[i].empty() ? stem_in_text(unit.words[i], analyzer)
                                                         : unit.stems[i]);
    }
}

/// Capitals tell a name (`IT`, `Series A` as typed in small letters would not): it is no stop word then. A
/// text all in capitals tells nothing.
bool is_name_in_capitals(const WordUnit& unit, std::string_view text) {
    const bool operator_word = unit.text == "AND" || unit.text == "OR";
    return !operator_word && unit.text.size() > 1 && is_all_capitals(unit.text) && !is_all_capitals(text);
}

bool is_stop_unit(const WordUnit& unit, std::string_view text) {
    return is_stop_word(unit.words.front()) && !is_name_in_capitals(unit, text);
}

bool is_sentence_unit(const WordUnit& unit, std::string_view text) {
    return unit.kind == UnitKind::word && is_sentence_word(unit.words.front()) &&
           !is_name_in_capitals(unit, text);
}

/// `who acquired Elanco`: the first word of three or more only asks.
constexpr std::size_t question_words = 3;

bool asks_question(const WordUnit& unit, std::string_view text) {
    return unit.kind == UnitKind::word && is_question_word(unit.words.front()) &&
           !is_name_in_capitals(unit, text);
}

void find_sentences(std::vector<WordUnit>& units, std::string_view text, const Analysis& analysis) {
    const std::vector<std::size_t> starts = typed_sentence_starts(text, analysis);
    for (WordUnit& unit : units) {
        const auto behind = std::upper_bound(starts.begin(), starts.end(), unit.first);
        unit.sentence = static_cast<std::size_t>(behind - starts.begin());
    }
}

bool is_its_own_stem(const std::string& stem, Analyzer& analyzer) {
    const Analysis analysis = analyzer.analyze(stem);
    return analysis.tokens.size() == 1 && analysis.tokens.front().stem == stem;
}

WordUnit code_unit(const Analysis& analysis, std::string_view text, const Form& form) {
    WordUnit unit = unit_of_tokens(analysis, text, form.first, form.count);
    unit.kind = UnitKind::code;
    std::vector<const Form*> same;
    for (const Form& other : analysis.forms) {
        if (other.replaces && other.first == form.first && other.count == form.count) same.push_back(&other);
    }
    unit.forms_alone = std::any_of(same.begin(), same.end(), [](const Form* each) { return each->alone; });
    for (const Form* each : same) {
        if (each->alone || !unit.forms_alone) add_unique(unit.forms, each->term);
    }
    return unit;
}

WordUnit single_unit(const Analysis& analysis, std::string_view text, std::size_t token, Analyzer& analyzer) {
    WordUnit unit = unit_of_tokens(analysis, text, token, 1);
    const std::string& stem = unit.stems.front();
    unit.stem_is_word = !stem.empty() && (stem == unit.words.front() || is_its_own_stem(stem, analyzer));
    for (const Form& form : analysis.forms) {
        const bool part_of = form.first <= token && token < form.first + form.count;
        if (!form.replaces && part_of) add_unique(unit.forms, form.term);
    }
    unit.stop = is_stop_unit(unit, text);
    return unit;
}

/// The singular and the plural of a word, itself first.
std::vector<std::string> both_numbers(const Token& token, Analyzer& analyzer) {
    std::vector<std::string> words{token.word};
    if (token.stem.empty()) return words;
    const bool plural = token.word.ends_with('s');
    const std::string bare = token.word.substr(0, token.word.size() - 1);
    const std::string other = plural ? bare : token.word.ends_with('y') ? bare + "ies" : token.word + "s";
    const Analysis analysis = analyzer.analyze(other);
    if (analysis.tokens.size() == 1 && analysis.tokens.front().stem == token.stem) words.push_back(other);
    return words;
}

}  // namespace

std::vector<WordUnit> word_units(std::string_view text, Analyzer& analyzer) {
    const Analysis analysis = analyzer.analyze(text);
    std::vector<WordUnit> units;
    for (std::size_t token = 0; token < analysis.tokens.size();) {
        const Form* form = longest_form_at(analysis, token);
        units.push_back(form == nullptr ? single_unit(analysis, text, token, analyzer)
                                        : code_unit(analysis, text, *form));
        find_section_words(units.back(), analyzer);
        token += units.back().words.size();
    }
    find_sentences(units, text, analysis);
    if (units.size() >= question_words)
        units.front().stop = units.front().stop || asks_question(units.front(), text);
    if (units.size() >= sentence_words)
        for (WordUnit& unit : units) unit.stop = unit.stop || is_sentence_unit(unit, text);
    return units;
}

std::vector<WordUnit> phrase_unit(std::string_view text, Analyzer& analyzer) {
    const Analysis analysis = analyzer.analyze(text);
    if (analysis.tokens.empty()) return {};
    WordUnit unit = unit_of_tokens(analysis, text, 0, analysis.tokens.size());
    unit.kind = UnitKind::phrase;
    unit.sentence_starts = typed_sentence_starts(text, analysis).size();
    find_section_words(unit, analyzer);
    return {std::move(unit)};
}

void find_section_words_of_alternatives(WordUnit& unit, Analyzer& analyzer) {
    for (Alternative& alternative : unit.alternatives) {
        alternative.in_sections.clear();
        for (const std::vector<std::string>& words : alternative.row) {
            std::vector<std::string>& place = alternative.in_sections.emplace_back(words);
            for (const std::string& word : words) add_unique(place, stem_in_text(word, analyzer));
        }
    }
}

void make_exact(WordUnit& unit) {
    unit.kind = UnitKind::phrase;
    unit.alternatives.clear();
    unit.whole_releases.clear();
    unit.forms.clear();
}

std::optional<Alternative> alternative_of(std::string_view text, ExpansionSource source, Analyzer& analyzer) {
    const std::vector<WordUnit> units = word_units(text, analyzer);
    if (units.empty()) return std::nullopt;
    Alternative out{std::string(text), source, {}, {}};
    if (units.size() == 1 && units.front().words.size() == 1) {
        const WordUnit& unit = units.front();
        out.row.push_back(unit.words);
        for (const std::string& form : unit.forms) add_unique(out.row.front(), form);
        if (unit.stem_is_word) add_unique(out.row.front(), unit.stems.front());
        if (!unit.stems.front().empty()) out.stems.push_back(unit.stems.front());
        return out;
    }
    const Analysis analysis = analyzer.analyze(text);
    for (const Token& token : analysis.tokens) out.row.push_back({token.word});
    out.row.back() = both_numbers(analysis.tokens.back(), analyzer);
    return out;
}

std::string canonical(const WordUnit& unit) {
    if (!unit.alternatives.empty()) {
        WordUnit bare = unit;
        bare.alternatives.clear();
        std::string out = "(" + canonical(bare);
        for (const Alternative& alternative : unit.alternatives) {
            const bool phrase = alternative.row.size() > 1;
            out += " OR " + (phrase ? '"' + alternative.text + '"' : alternative.text);
        }
        return out + ")";
    }
    if (unit.kind == UnitKind::code) {
        const std::string& form = unit.forms.front();
        return form.ends_with('.') ? unit.text : form;  // `IT`
    }
    if (unit.kind == UnitKind::word) return unit.words.front();
    if (unit.sentence_starts > 0) return unit.text.starts_with('"') ? unit.text : '"' + unit.text + '"';
    std::string out = "\"";
    for (const std::string& word : unit.words) out += (out.size() > 1 ? " " : "") + word;
    return out + "\"";
}

}  // namespace dateline
