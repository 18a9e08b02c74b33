// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/unit_query.h"

#include <utility>

#include "schema/field.h"
#include "schema/term.h"
#include "searcher/query/term_list.h"
#include "searcher/query/typed_sentences.h"

namespace dateline {

namespace {

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

}  // namespace dateline
