// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/known_collection.h"

#include <algorithm>
#include <utility>

#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

std::string KnownColumn::at(Xapian::docid document) {
    if (at_ != end_ && at_.get_docid() < document) at_.skip_to(document);
    return at_ != end_ && at_.get_docid() == document ? *at_ : std::string();
}

KnownCollection::KnownCollection(Xapian::Database database, std::vector<Xapian::docid> gone)
    : database_(std::move(database)), gone_(std::move(gone)), is_gone_(database_.get_lastdocid() + 1) {
    std::sort(gone_.begin(), gone_.end());
    gone_.erase(std::unique(gone_.begin(), gone_.end()), gone_.end());
    for (const Xapian::docid document : gone_) is_gone_[document] = true;
}

std::vector<Xapian::docid> KnownCollection::postings(const std::string& term) const {
    std::vector<Xapian::docid> documents;
    for (auto at = database_.postlist_begin(term); at != database_.postlist_end(term); ++at)
        if (!is_gone_[*at]) documents.push_back(*at);
    return documents;
}

/// Documents come from postings: that they are there need not be asked.
Xapian::Document KnownCollection::document(Xapian::docid number) const {
    return database_.get_document(number, Xapian::DOC_ASSUME_VALID);
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
    return read_record(this->document(document).get_data());
}

std::string KnownCollection::content(Xapian::docid document) const {
    return this->document(document).get_value(slot_content);
}

std::string KnownCollection::cluster(Xapian::docid document) const {
    return this->document(document).get_value(slot_cluster);
}

Membership KnownCollection::membership(Xapian::docid document) const {
    const Xapian::Document opened = this->document(document);
    return {opened.get_value(slot_cluster), opened.get_value(slot_variant)};
}

std::string KnownCollection::issuer(Xapian::docid document) const {
    return this->document(document).get_value(slot_issuer);
}

std::vector<ParagraphPrint> KnownCollection::prints(Xapian::docid document) const {
    return read_prints(this->document(document).get_value(slot_prints));
}

}  // namespace dateline
