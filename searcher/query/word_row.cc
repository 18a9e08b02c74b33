// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/word_row.h"

#include <algorithm>
#include <utility>

#include "schema/field.h"
#include "schema/term.h"
#include "searcher/query/term_list.h"
#include "searcher/query/typed_sentences.h"

namespace dateline {

namespace {

Query combined(Query::op op, const std::vector<Query>& parts) {
    return parts.size() == 1 ? parts.front() : Query(op, parts.begin(), parts.end());
}

Query any_word(Query::op op, const WordChoice& choice, std::string_view prefix) {
    std::vector<Query> words;
    for (const std::string& word : choice.words) words.emplace_back(word_term(prefix, word));
    return combined(op, words);
}

/// A word and the stem that running text has it under.
void add_word(WordChoice& choice, const std::string& word, Analyzer& analyzer) {
    add_unique(choice.words, word);
    add_unique(choice.in_sections, word);
    const Analysis analysis = analyzer.analyze(word);
    if (analysis.tokens.size() == 1 && !analysis.tokens.front().stem.empty())
        add_unique(choice.in_sections, analysis.tokens.front().stem);
}

Query words_inside(const WordRow& row, SectionKind kind) {
    std::vector<Query> places;
    for (const WordChoice& choice : row) {
        std::vector<Query> words;
        for (const std::string& word : choice.in_sections) words.emplace_back(section_word_term(kind, word));
        places.push_back(combined(Query::OP_OR, words));
    }
    return combined(Query::OP_AND, places);
}

Query row_inside(const WordRow& row, SectionKind kind) {
    const SectionKindInfo& about = info(kind);
    if (!about.own_terms) {
        const std::vector<std::string> terms = value_terms(field("section"), about.name);
        return Query(Query::OP_AND, Query(Query::OP_AND, terms.begin(), terms.end()), row_query(row, ""));
    }
    const Query inside = words_inside(row, kind);
    return row.size() > 1 && !about.silent ? Query(Query::OP_AND, inside, row_query(row, "")) : inside;
}

}  // namespace

WordRow word_row(std::string_view text, Reach reach, Analyzer& analyzer, const Vocabulary* vocabulary) {
    const Analysis analysis = analyzer.analyze(text);
    WordRow row;
    for (const Token& token : analysis.tokens) {
        WordChoice choice;
        add_word(choice, token.word, analyzer);
        if (reach == Reach::inflected && vocabulary != nullptr && !token.stem.empty()) {
            add_unique(choice.in_sections, token.stem);
            const KnownWords known = vocabulary->words_with_stem(token.stem, analyzer);
            for (const KnownWord& form : known.words) add_unique(choice.words, form.word);
            choice.cut = known.cut;
        }
        row.push_back(std::move(choice));
    }
    for (const std::size_t start : typed_sentence_starts(text, analysis)) row[start].begins_sentence = true;
    return row;
}

WordRow words_beginning_row(const std::string& beginning, std::size_t most, Analyzer& analyzer,
                            const Vocabulary* vocabulary) {
    WordChoice choice;
    if (vocabulary != nullptr) {
        const KnownWords known = vocabulary->words_beginning(beginning, most);
        for (const KnownWord& word : known.words) add_word(choice, word.word, analyzer);
        choice.cut = known.cut;
    }
    if (choice.words.empty()) add_word(choice, beginning, analyzer);
    return {std::move(choice)};
}

Query row_query(const WordRow& row, std::string_view prefix) {
    std::vector<Query> places;
    for (const WordChoice& choice : row) places.push_back(any_word(Query::OP_OR, choice, prefix));
    if (places.size() == 1) return places.front();
    return Query(Query::OP_PHRASE, places.begin(), places.end(),
                 phrase_window(row.size(), sentence_starts(row)));
}

std::size_t sentence_starts(const WordRow& row) {
    return static_cast<std::size_t>(std::count_if(
        row.begin(), row.end(), [](const WordChoice& choice) { return choice.begins_sentence; }));
}

Query row_ranking(const WordRow& row) {
    std::vector<Query> places;
    for (const WordChoice& choice : row) places.push_back(any_word(Query::OP_SYNONYM, choice, ""));
    return combined(Query::OP_AND, places);
}

Query row_inside_sections(const WordRow& row, std::span<const SectionKind> kinds) {
    std::vector<Query> ways;
    for (const SectionKind kind : kinds) ways.push_back(row_inside(row, kind));
    return combined(Query::OP_OR, ways);
}

std::vector<std::vector<std::string>> row_terms(const WordRow& row) {
    std::vector<std::vector<std::string>> terms;
    for (const WordChoice& choice : row) {
        std::vector<std::string>& place = terms.emplace_back();
        for (const std::string& word : choice.words) place.push_back(word_term("", word));
    }
    return terms;
}

}  // namespace dateline
