// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/searcher/query/release_index.h"

#include <algorithm>

#include "schema/analyzer.h"
#include "schema/date.h"
#include "schema/slot.h"
#include "schema/term.h"

namespace dateline::test {

namespace {

constexpr unsigned headline_wdf = 12;

void post(Xapian::Document& document, const Analysis& analysis, std::string_view prefix,
          Xapian::termpos position, unsigned wdf) {
    for (const Token& token : analysis.tokens) {
        document.add_posting(word_term(prefix, token.word), ++position, wdf);
        if (!token.stem.empty() && token.stem != token.word)
            document.add_term(stem_term(prefix, token.stem), wdf);
    }
    for (const Form& form : analysis.forms) document.add_term(word_term(prefix, form.term), wdf);
}

void post_in_section(Xapian::Document& document, const Analysis& analysis, SectionKind kind) {
    for (const Token& token : analysis.tokens) {
        document.add_term(section_word_term(kind, token.stem.empty() ? token.word : token.stem), 0);
    }
    for (const Form& form : analysis.forms) document.add_term(section_word_term(kind, form.term), 0);
}

void add_values(Xapian::Document& document, const SampleRelease& release) {
    for (const auto& [name, value] : release.values) {
        for (const std::string& term : value_terms(field(name), value)) document.add_boolean_term(term);
    }
    for (const auto& [kind, text] : release.sections) {
        for (const std::string& term : value_terms(field("section"), info(kind).name))
            document.add_boolean_term(term);
    }
    if (const auto date = parse_iso_date(release.date)) {
        document.add_value(slot_day, day_key(*date));
        document.add_boolean_term(year_term(year_of(*date)));
        document.add_boolean_term(quarter_term(quarter_of(*date)));
        document.add_boolean_term(month_term(month_of(*date)));
    }
}

Xapian::Document document_of(const SampleRelease& release, Analyzer& analyzer) {
    Xapian::Document document;
    document.add_boolean_term(std::string(every_release_term));
    const Analysis headline = analyzer.analyze(release.headline);
    post(document, headline, "", 0, headline_wdf);
    post(document, headline, headline_prefix, 0, 0);
    Xapian::termpos position = 1000;
    for (const auto& [kind, text] : release.sections) {
        const Analysis analysis = analyzer.analyze(text);
        if (!info(kind).silent) post(document, analysis, "", position, info(kind).wdf);
        if (info(kind).own_terms) post_in_section(document, analysis, kind);
        position += 1000;
    }
    add_values(document, release);
    for (const std::string& term : release.terms) document.add_boolean_term(term);
    document.set_data(release.id);
    return document;
}

}  // namespace

ReleaseIndex::ReleaseIndex(const std::vector<SampleRelease>& releases) {
    const std::string path = (directory_.path() / "index").string();
    Analyzer analyzer("en");
    Xapian::WritableDatabase writable(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    for (const SampleRelease& release : releases) writable.add_document(document_of(release, analyzer));
    writable.commit();
    database_ = Xapian::Database(path);
}

std::string ReleaseIndex::ids(const Xapian::Query& query) const {
    Xapian::Enquire enquire(database_);
    enquire.set_query(query);
    std::string out;
    const Xapian::MSet hits = enquire.get_mset(0, database_.get_doccount());
    for (auto it = hits.begin(); it != hits.end(); ++it)
        out += (out.empty() ? "" : " ") + it.get_document().get_data();
    return out;
}

std::string ReleaseIndex::ids_unranked(const Xapian::Query& query) const {
    Xapian::Enquire enquire(database_);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    std::string out;
    const Xapian::MSet hits = enquire.get_mset(0, database_.get_doccount());
    for (auto it = hits.begin(); it != hits.end(); ++it)
        out += (out.empty() ? "" : " ") + it.get_document().get_data();
    return out;
}

double ReleaseIndex::score(const Xapian::Query& query, std::string_view id) const {
    Xapian::Enquire enquire(database_);
    enquire.set_query(query);
    const Xapian::MSet hits = enquire.get_mset(0, database_.get_doccount());
    for (auto it = hits.begin(); it != hits.end(); ++it) {
        if (it.get_document().get_data() == id) return it.get_weight();
    }
    return 0;
}

}  // namespace dateline::test
