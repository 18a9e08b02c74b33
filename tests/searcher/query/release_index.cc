// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/searcher/query/release_index.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <map>

#include "indexer/write/document_builder.h"
#include "schema/date.h"
#include "schema/term.h"
#include "searcher/match/matcher.h"
#include "searcher/query/ranking.h"

namespace dateline::test {

namespace {

StoredRecord record_of(const SampleRelease& release) {
    StoredRecord record;
    record.id = release.id;
    record.source = "/releases/" + release.id;
    record.release.headline = release.headline;
    record.release.language = release.language;
    record.release.date = parse_iso_date(release.date);
    for (const auto& [kind, text] : release.sections)
        record.release.sections.push_back({std::nullopt, kind, 1, {{text, 1}}, ""});
    return record;
}

Xapian::Document document_of(const SampleRelease& release, DocumentBuilder& builder) {
    Xapian::Document document = builder.build(record_of(release), {});
    for (const auto& [name, value] : release.values)
        for (const std::string& term : value_terms(field(name), value)) document.add_boolean_term(term);
    for (const std::string& term : release.terms) document.add_boolean_term(term);
    document.set_data(release.id);
    return document;
}

}  // namespace

ReleaseIndex::ReleaseIndex(const std::vector<SampleRelease>& releases) {
    const std::string path = (directory_.path() / "index").string();
    DocumentBuilder builder;
    Xapian::WritableDatabase writable(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    for (const SampleRelease& release : releases) writable.add_document(document_of(release, builder));
    writable.commit();
    database_ = Xapian::Database(path);
}

std::string ReleaseIndex::ids(const Query& query) const {
    check_matcher(query);
    Xapian::Enquire enquire(database_);
    enquire.set_query(query.xapian());
    std::string out;
    const Xapian::MSet hits = enquire.get_mset(0, database_.get_doccount());
    for (auto it = hits.begin(); it != hits.end(); ++it)
        out += (out.empty() ? "" : " ") + it.get_document().get_data();
    return out;
}

std::string ReleaseIndex::ids_unranked(const Query& query) const {
    check_matcher(query);
    Xapian::Enquire enquire(database_);
    enquire.set_query(query.xapian());
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    std::string out;
    const Xapian::MSet hits = enquire.get_mset(0, database_.get_doccount());
    for (auto it = hits.begin(); it != hits.end(); ++it)
        out += (out.empty() ? "" : " ") + it.get_document().get_data();
    return out;
}

double ReleaseIndex::score(const Query& query, std::string_view id) const {
    check_matcher(query);
    Xapian::Enquire enquire(database_);
    enquire.set_query(query.xapian());
    const Xapian::MSet hits = enquire.get_mset(0, database_.get_doccount());
    for (auto it = hits.begin(); it != hits.end(); ++it) {
        if (it.get_document().get_data() == id) return it.get_weight();
    }
    return 0;
}

void ReleaseIndex::check_matcher(const Query& query) const {
    const Collection collection(database_, {database_});
    if (!can_match(collection, query)) return;
    Xapian::Enquire enquire(database_);
    enquire.set_query(query.xapian());
    enquire.set_weighting_scheme(ranking_weight());
    const Xapian::MSet expected = enquire.get_mset(0, database_.get_doccount(), database_.get_doccount());
    std::map<Xapian::docid, double> weights;
    for (const ScoredDocument& found : best_documents(collection, query, database_.get_doccount()))
        weights.emplace(found.document, found.weight);
    BOOST_TEST(weights.size() == expected.size());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const auto found = weights.find(*it);
        BOOST_TEST_REQUIRE((found != weights.end()), query.xapian().get_description());
        BOOST_TEST(std::abs(found->second - it.get_weight()) < 1e-9, query.xapian().get_description());
    }
}

}  // namespace dateline::test
