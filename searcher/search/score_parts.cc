// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/score_parts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "schema/term.h"
#include "searcher/query/ranking.h"
#include "searcher/query/term_list.h"
#include "searcher/search/match_places.h"

namespace dateline {

namespace {

/// A piece of a query that is not taken apart further, and what it adds.
struct Piece {
    Query query;
    ScoreSource source = ScoreSource::word;
    double weight = 0;
};

/// Whether it is evidence of a fixed worth, not of what its words weigh.
bool is_worth(const Query& query) {
    const std::vector<Query>& parts = query.parts();
    return std::any_of(parts.begin(), parts.end(),
                       [](const Query& part) { return part.type() == Query::LEAF_FIXED_WEIGHT; });
}

/// What evidence of a fixed worth is about, by the terms that it asks for.
ScoreSource evidence_source(const Query& query) {
    const std::vector<std::string> terms = query.terms();
    if (terms.empty()) return ScoreSource::issuer;
    if (terms.front().starts_with(headline_prefix)) return ScoreSource::headline;
    return terms.front().starts_with(quarter_prefix) ? ScoreSource::date : ScoreSource::issuer;
}

/// Takes a query apart for one document.
class Dissection {
  public:
    Dissection(const Xapian::Database& database, const std::string& unique)
        : enquire_(database), only_(unique) {
        enquire_.set_weighting_scheme(ranking_weight());
    }

    std::vector<Piece> pieces(const Query& query) {
        take(query, 1);
        return std::move(pieces_);
    }

    /// What the query gives the document; nothing where it does not match.
    std::optional<double> weight(const Query& query) {
        enquire_.set_query(Query(Query::OP_FILTER, query, only_).xapian());
        const Xapian::MSet match = enquire_.get_mset(0, 1);
        if (match.empty()) return std::nullopt;
        return match.begin().get_weight();
    }

  private:
    void take(const Query& query, double factor);
    void take_children(const Query& query, std::size_t number, double factor) {
        for (std::size_t i = 0; i < number; ++i) take(query.parts()[i], factor);
    }
    void add(const Query& query, ScoreSource source, double weight) {
        if (weight > 0) pieces_.push_back({query, source, weight});
    }

    Xapian::Enquire enquire_;
    Query only_;
    std::vector<Piece> pieces_;
};

void Dissection::take(const Query& query, double factor) {
    const std::optional<double> whole = weight(query);
    if (!whole || *whole <= 0) return;
    switch (query.type()) {
        case Query::OP_AND_NOT:
        case Query::OP_FILTER:
            return take_children(query, 1, factor);
        case Query::OP_SCALE_WEIGHT: {
            const double inner = weight(query.parts().front()).value_or(0);
            return inner > 0 ? take_children(query, 1, factor * *whole / inner) : void();
        }
        case Query::OP_AND:
        case Query::OP_AND_MAYBE:
        case Query::OP_OR:
            if (is_worth(query)) return add(query, evidence_source(query), *whole * factor);
            return take_children(query, query.parts().size(), factor);
        case Query::OP_PHRASE:
        case Query::OP_NEAR:
            return add(query, ScoreSource::row, *whole * factor);
        case Query::LEAF_STEPS:
            return add(query, ScoreSource::date, *whole * factor);
        default:
            return add(query, ScoreSource::word, *whole * factor);
    }
}

/// What of a piece a text can be searched for: its terms, and its rows place by place.
void add_to_word(QueryWord& word, const Query& query) {
    switch (query.type()) {
        case Query::LEAF_TERM:
            return add_unique(word.terms, query.term());
        case Query::OP_PHRASE: {
            auto& row = word.rows.emplace_back();
            for (const Query& place : query.parts()) row.push_back(place.terms());
            return;
        }
        default:
            for (const Query& part : query.parts()) add_to_word(word, part);
    }
}

/// The terms of the parts of a piece that the document matches, each once, in its order.
void add_terms(std::vector<std::string>& terms, const Query& query, Dissection& dissection) {
    if (query.type() == Query::LEAF_TERM) add_unique(terms, query.term());
    if (query.type() == Query::OP_PHRASE && !dissection.weight(query)) return;
    for (const Query& part : query.parts()) add_terms(terms, part, dissection);
}

/// How often a document has each of its terms.
using DocumentTerms = std::map<std::string, Xapian::termcount>;

DocumentTerms terms_of(const Xapian::Database& database, Xapian::docid document) {
    DocumentTerms terms;
    for (auto it = database.termlist_begin(document); it != database.termlist_end(document); ++it)
        terms.emplace_hint(terms.end(), *it, it.get_wdf());
    return terms;
}

/// Those of the piece's terms that the document has.
std::vector<ScoredTerm> present_terms(TermCounts& counts, const DocumentTerms& of_document,
                                      const Query& query, Dissection& dissection) {
    std::vector<std::string> terms;
    add_terms(terms, query, dissection);
    std::vector<ScoredTerm> present;
    for (const std::string& term : terms)
        if (const auto found = of_document.find(term); found != of_document.end())
            present.push_back({term, found->second, counts.releases_with(term)});
    return present;
}

}  // namespace

Analyzer& ScoreExplainer::analyzer_of(const Release& release) {
    return analyzers_.try_emplace(release.language, release.language).first->second;
}

std::vector<ScorePart> ScoreExplainer::explain(const HitGroup& group, Xapian::docid document,
                                               const StoredRecord& record) {
    if (group.order != HitOrder::by_score) return {};
    Dissection dissection(counts_.database(), unique_term(record.source, record.id));
    std::vector<Piece> pieces = dissection.pieces(group.query);
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.weight > b.weight; });
    std::vector<QueryWord> words(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i].source == ScoreSource::word || pieces[i].source == ScoreSource::row)
            add_to_word(words[i], pieces[i].query);
    std::vector<std::vector<MatchPlace>> places =
        match_places(record.release, words, analyzer_of(record.release));
    const DocumentTerms terms = terms_of(counts_.database(), document);
    std::vector<ScorePart> parts;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        parts.push_back({pieces[i].source, rounded_score(pieces[i].weight),
                         present_terms(counts_, terms, pieces[i].query, dissection), std::move(places[i])});
    return parts;
}

}  // namespace dateline
