// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/known_releases.h"

#include "schema/slot.h"
#include "schema/stored_record.h"
#include "schema/term.h"

namespace dateline {

KnownReleases::KnownReleases(Xapian::Database database, Trust trust)
    : database_(std::move(database)), trust_(trust), states_(load_source_states(database_)) {
    if (trust == Trust::full) return;
    for (auto& [name, state] : states_) {
        state.hash.clear();
        state.modified = 0;
    }
}

std::optional<KnownRelease> KnownReleases::find(std::string_view source, std::string_view id) const {
    const std::string term = unique_term(source, id);
    const Xapian::PostingIterator posting = database_.postlist_begin(term);
    if (posting == database_.postlist_end(term)) return std::nullopt;
    if (trust_ == Trust::none) return KnownRelease{*posting, ""};
    return KnownRelease{*posting, database_.get_document(*posting).get_value(slot_content)};
}

std::vector<Xapian::docid> KnownReleases::of_source(std::string_view source) const {
    const std::string term = source_term(source);
    return {database_.postlist_begin(term), database_.postlist_end(term)};
}

std::optional<std::string> KnownReleases::other_source(std::string_view source, std::string_view id) const {
    const std::string term = id_term(id);
    for (auto posting = database_.postlist_begin(term); posting != database_.postlist_end(term); ++posting) {
        std::string found = read_record(database_.get_document(*posting).get_data()).source;
        if (found != source) return found;
    }
    return std::nullopt;
}

}  // namespace dateline
