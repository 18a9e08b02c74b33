// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/word_unit.h"

#include <algorithm>
#include <utility>

#include "schema/field.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"
#include "searcher/query/stop_words.h"
#include "searcher/query/term_list.h"
#include "searcher/query/typed_sentences.h"

namespace dateline {

namespace {

using Xapian::Query;

/// Synonyms are put together two at a time: Xapian estimates how many releases have any of them, and of three
/// or more at once it rounds in an order that differs from shard to shard.
Query combined(Query::op op, const std::vector<Query>& parts) {
    if (parts.size() == 1) return parts.front();
    if (op != Query::OP_SYNONYM) return Query(op, parts.begin(), parts.end());
    Query all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) all = Query(op, all, parts[i]);
    return all;
}

Query any_term(Query::op op, const std::vector<std::string>& terms) {
    return combined(op, {terms.begin(), terms.end()});
}

/// The terms that any inflection of the word is posted under. The surface word itself belongs to them even
/// where its stem differs: words in capitals are posted unstemmed.
std::vector<std::string> word_terms(const WordUnit& unit, std::string_view prefix) {
    const std::string& word = unit.words.front();
    const std::string& stem = unit.stems.front();
    std::vector<std::string> terms;
    if (!stem.empty()) {
        terms.push_back(stem_term(prefix, stem));
        if (unit.stem_is_word) terms.push_back(word_term(prefix, stem));
    }
    add_unique(terms, word_term(prefix, word));
    for (const std::string& other : unit.other_stems) add_unique(terms, stem_term(prefix, other));
    for (const std::string& form : unit.forms) add_unique(terms, word_term(prefix, form));
    return terms;
}

/// Plain words in a row, each place any of a few.
Query row_query(const std::vector<std::vector<std::string>>& row, std::string_view prefix) {
    std::vector<Query> places;
    for (const std::vector<std::string>& words : row) {
        std::vector<std::string> terms;
        for (const std::string& word : words) terms.push_back(word_term(prefix, word));
        places.push_back(any_term(Query::OP_OR, terms));
    }
    return Query(Query::OP_PHRASE, places.begin(), places.end(), static_cast<Xapian::termcount>(row.size()));
}

/// The terms of an alternative of one word.
std::vector<std::string> alternative_terms(const Alternative& alternative, std::string_view prefix) {
    std::vector<std::string> terms;
    for (const std::string& word : alternative.row.front()) terms.push_back(word_term(prefix, word));
    for (const std::string& stem : alternative.stems) terms.push_back(stem_term(prefix, stem));
    return terms;
}

std::vector<std::string> prefixed(const std::vector<std::string>& words, std::string_view prefix) {
    std::vector<std::string> terms;
    for (const std::string& word : words) terms.push_back(word_term(prefix, word));
    return terms;
}

Query words_in_a_row(const WordUnit& unit, std::string_view prefix) {
    const std::vector<std::string> terms = prefixed(unit.words, prefix);
    if (terms.size() == 1) return Query(terms.front());
    return Query(Query::OP_PHRASE, terms.begin(), terms.end(),
                 phrase_window(terms.size(), unit.sentence_starts));
}

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

/// The terms of one word in a section: posted as its stem, or as itself where it is not stemmed.
std::vector<std::string> section_terms(const WordUnit& unit, std::size_t word, SectionKind kind) {
    std::vector<std::string> terms{section_word_term(kind, unit.words[word])};
    add_unique(terms, section_word_term(kind, unit.in_sections[word]));
    for (const std::string& other : unit.other_stems) add_unique(terms, section_word_term(kind, other));
    return terms;
}

Query all_words_in_section(const WordUnit& unit, SectionKind kind) {
    std::vector<Query> words;
    for (std::size_t i = 0; i < unit.words.size(); ++i) {
        words.push_back(any_term(Query::OP_OR, section_terms(unit, i, kind)));
    }
    return combined(Query::OP_AND, words);
}

std::vector<std::string> section_terms(const std::vector<std::string>& words, SectionKind kind) {
    std::vector<std::string> terms;
    for (const std::string& word : words) terms.push_back(section_word_term(kind, word));
    return terms;
}

Query alternative_in_section(const Alternative& alternative, SectionKind kind) {
    std::vector<Query> places;
    for (const std::vector<std::string>& words : alternative.in_sections)
        places.push_back(any_term(Query::OP_OR, section_terms(words, kind)));
    if (alternative.row.size() > 1 && !info(kind).silent) places.push_back(row_query(alternative.row, ""));
    return combined(Query::OP_AND, places);
}

Query inside_section(const WordUnit& unit, SectionKind kind) {
    const SectionKindInfo& about = info(kind);
    if (!about.own_terms) {
        const std::vector<std::string> terms = value_terms(field("section"), about.name);
        return Query(Query::OP_AND, any_term(Query::OP_AND, terms), unit_query(unit, ""));
    }
    std::vector<Query> ways;
    if (!unit.forms_alone) ways.push_back(all_words_in_section(unit, kind));
    if (unit.kind == UnitKind::phrase && unit.words.size() > 1 && !about.silent) {
        ways.front() = Query(Query::OP_AND, ways.front(), words_in_a_row(unit, ""));
    }
    for (const std::string& form : unit.forms) ways.emplace_back(section_word_term(kind, form));
    for (const Alternative& alternative : unit.alternatives)
        ways.push_back(alternative_in_section(alternative, kind));
    return combined(Query::OP_OR, ways);
}

/// Every phrase that a row with choices stands for; a bound keeps many choices from multiplying.
std::vector<std::vector<std::string>> phrases_of(const std::vector<std::vector<std::string>>& row) {
    constexpr std::size_t most_phrases = 16;
    std::vector<std::vector<std::string>> phrases{{}};
    for (const std::vector<std::string>& words : row) {
        std::vector<std::vector<std::string>> longer;
        for (const std::vector<std::string>& phrase : phrases) {
            for (const std::string& word : words) {
                if (longer.size() == most_phrases) break;
                longer.push_back(phrase);
                longer.back().push_back(word_term("", word));
            }
        }
        phrases = std::move(longer);
    }
    return phrases;
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

/// Without positions there, several words are known to be present by their first: the search made sure of
/// all.
void add_silent_terms(QueryWord& word, const WordUnit& unit, SectionKind kind) {
    if (!unit.forms_alone)
        for (std::string& term : section_terms(unit, 0, kind)) add_unique(word.terms, std::move(term));
    for (const std::string& form : unit.forms) add_unique(word.terms, section_word_term(kind, form));
    for (const Alternative& alternative : unit.alternatives)
        for (std::string& term : section_terms(alternative.in_sections.front(), kind))
            add_unique(word.terms, std::move(term));
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

Query unit_query(const WordUnit& unit, std::string_view prefix) {
    if (unit.kind == UnitKind::phrase) return words_in_a_row(unit, prefix);
    std::vector<std::string> terms =
        unit.kind == UnitKind::word ? word_terms(unit, prefix) : prefixed(unit.forms, prefix);
    std::vector<Query> rows;
    if (unit.kind == UnitKind::code && !unit.forms_alone) rows.push_back(words_in_a_row(unit, prefix));
    for (const Alternative& alternative : unit.alternatives) {
        if (alternative.row.size() > 1) {
            rows.push_back(row_query(alternative.row, prefix));
        } else {
            for (std::string& term : alternative_terms(alternative, prefix))
                add_unique(terms, std::move(term));
        }
    }
    if (prefix.empty()) terms.insert(terms.end(), unit.whole_releases.begin(), unit.whole_releases.end());
    // One thing in several spellings. OP_MAX, under AND_MAYBE beside an OR, crashes Xapian 1.4.22.
    for (const std::string& term : terms) rows.emplace_back(term);
    return combined(Query::OP_SYNONYM, rows);
}

Query ranking_query(const WordUnit& unit) {
    if (unit.kind != UnitKind::phrase) return unit_query(unit, "");
    const std::vector<std::string> terms = prefixed(unit.words, "");
    return any_term(Query::OP_AND, terms);
}

Query inside_sections(const WordUnit& unit, std::span<const SectionKind> kinds) {
    std::vector<Query> ways;
    for (const SectionKind kind : kinds) ways.push_back(inside_section(unit, kind));
    return combined(Query::OP_OR, ways);
}

QueryWord query_word(const WordUnit& unit, std::size_t column, std::span<const SectionKind> kinds) {
    QueryWord word;
    word.text = unit.text;
    word.column = column;
    word.over_sentences = unit.sentence_starts > 0;
    if (unit.kind == UnitKind::word) {
        word.terms = word_terms(unit, "");
    } else {
        word.terms = prefixed(unit.forms, "");
        if (unit.forms_alone) {
            // The forms are all there is.
        } else if (unit.words.size() == 1) {
            add_unique(word.terms, word_term("", unit.words.front()));
        } else {
            word.phrases.push_back(prefixed(unit.words, ""));
        }
    }
    for (const std::string& term : unit.whole_releases) add_unique(word.terms, term);
    for (const Alternative& alternative : unit.alternatives) {
        if (alternative.row.size() > 1) {
            for (auto& phrase : phrases_of(alternative.row)) word.phrases.push_back(std::move(phrase));
        } else {
            for (std::string& term : alternative_terms(alternative, ""))
                add_unique(word.terms, std::move(term));
        }
    }
    for (const SectionKind kind : kinds) {
        if (info(kind).silent) add_silent_terms(word, unit, kind);
    }
    return word;
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
