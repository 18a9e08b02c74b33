// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/searcher/search/test_index.h"

#include <stdexcept>
#include <utility>

#include "indexer/write/document_builder.h"
#include "schema/analyzer.h"
#include "schema/database_version.h"
#include "schema/term.h"

namespace dateline::test {

namespace {

Xapian::Document document_of(const StoredRecord& record) {
    return DocumentBuilder().build(record, {});
}

}  // namespace

TestIndex::TestIndex() : database_(database_folder().string(), Xapian::DB_CREATE) {
    static_cast<void>(directory_.write("XAPIANDB", "auto index.1\n"));
    stamp_version(database_);
    database_.commit();
}

void TestIndex::add(const StoredRecord& record) {
    database_.replace_document(unique_term(record.source, record.id), document_of(record));
}

void TestIndex::add_damaged(const StoredRecord& record) {
    Xapian::Document document = document_of(record);
    std::string data = document.get_data();
    data.back() = static_cast<char>(data.back() ^ 1);
    document.set_data(data);
    database_.add_document(document);
}

IndexHandle TestIndex::open() const {
    auto opened = IndexHandle::open({folder()});
    if (auto* failure = std::get_if<Failure>(&opened)) throw std::runtime_error(failure->text);
    return std::get<IndexHandle>(std::move(opened));
}

Section section(SectionKind kind, std::string heading, std::vector<std::string> paragraphs) {
    Section part;
    part.kind = kind;
    part.line = 1;
    if (!heading.empty()) part.heading = std::move(heading);
    for (std::string& text : paragraphs) part.paragraphs.push_back({std::move(text), 1});
    return part;
}

StoredRecord record(std::string id, std::string headline, const std::string& day, std::string body) {
    StoredRecord made;
    made.source = "/releases/" + id + ".txt";
    made.path = made.source;
    made.id = std::move(id);
    made.release.headline = std::move(headline);
    made.release.date = parse_iso_date(day);
    made.release.sections.push_back(section(SectionKind::body, "", {std::move(body)}));
    return made;
}

PlannedQuery plan(const std::string& text, std::vector<std::pair<std::string, std::string>> filters,
                  const Vocabulary* vocabulary) {
    if (text.empty() && filters.empty()) return {};
    Analyzer analyzer;
    auto planned = plan_query(
        {text, std::move(filters), std::nullopt, std::nullopt, Strictness::forgiving, vocabulary}, analyzer);
    if (auto* error = std::get_if<QueryError>(&planned)) throw std::runtime_error(error->text);
    return std::get<PlannedQuery>(std::move(planned));
}

PlannedQuery plan(const std::string& text, std::vector<std::pair<std::string, std::string>> filters,
                  const IndexHandle& index) {
    const Vocabulary vocabulary(index.database(), index.issuers());
    return plan(text, std::move(filters), &vocabulary);
}

}  // namespace dateline::test
