// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/known_collection.h"

#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

KnownCollection::KnownCollection(Xapian::Database database, const std::vector<Xapian::docid>& gone)
    : database_(std::move(database)), gone_(gone.begin(), gone.end()) {}

std::vector<Xapian::docid> KnownCollection::postings(const std::string& term) const {
    std::vector<Xapian::docid> documents;
    for (auto at = database_.postlist_begin(term); at != database_.postlist_end(term); ++at)
        if (!gone_.contains(*at)) documents.push_back(*at);
    return documents;
}

std::vector<Xapian::docid> KnownCollection::with_band(std::uint64_t band) const {
    return postings(band_term(band));
}

std::vector<Xapian::docid> KnownCollection::in_cluster(std::string_view key) const {
    return postings(value_terms(field("cluster"), key).front());
}

std::vector<Xapian::docid> KnownCollection::of_name(std::string_view name_key) const {
    return postings(issuer_key_term(name_key));
}

StoredRecord KnownCollection::record(Xapian::docid document) const {
    return read_record(database_.get_document(document).get_data());
}

std::string KnownCollection::content(Xapian::docid document) const {
    return database_.get_document(document).get_value(slot_content);
}

std::string KnownCollection::cluster(Xapian::docid document) const {
    return database_.get_document(document).get_value(slot_cluster);
}

Membership KnownCollection::membership(Xapian::docid document) const {
    const Xapian::Document opened = database_.get_document(document);
    return {opened.get_value(slot_cluster), opened.get_value(slot_variant)};
}

std::string KnownCollection::issuer(Xapian::docid document) const {
    return database_.get_document(document).get_value(slot_issuer);
}

std::vector<ParagraphPrint> KnownCollection::prints(Xapian::docid document) const {
    return read_prints(database_.get_document(document).get_value(slot_prints));
}

}  // namespace dateline
