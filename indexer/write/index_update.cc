// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/index_update.h"

#include <algorithm>

#include "schema/database_version.h"
#include "schema/term.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

/// An addition of more than this part of the index, or growth beyond this factor of the compact size, is
/// cheaper to merge aside than to put in place (measured: docs/decisions/0001-small-databases.md).
constexpr double largest_part_in_place = 0.05;
constexpr double largest_growth_in_place = 1.5;
/// Deleting leaves holes; from this part on the result is compacted once more.
constexpr double part_worth_compacting = 0.05;
constexpr const char* compact_size_key = "dateline:compact-bytes";

std::uintmax_t bytes_of(const fs::path& database) {
    std::uintmax_t sum = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(database))
        if (entry.is_regular_file()) sum += entry.file_size();
    return sum;
}

bool fits_in_place(const fs::path& current, const IndexChange& change) {
    const Xapian::Database database(current.string());
    const double count = release_count(database);
    const auto changed = static_cast<double>(change.releases + change.gone.size());
    if (changed > count * largest_part_in_place && changed > 0) return false;
    const std::string compact = database.get_metadata(compact_size_key);
    if (compact.empty()) return true;
    return static_cast<double>(bytes_of(current)) < largest_growth_in_place * std::stod(compact);
}

void write_metadata(Xapian::WritableDatabase& database, const IndexChange& change) {
    for (const SourceState& state : change.states) save_source_state(database, state);
    for (const std::string& name : change.forgotten) forget_source(database, name);
    if (change.names != nullptr) change.names->save(database);
    if (change.issuers != nullptr) change.issuers->save(database);
}

void delete_documents(Xapian::WritableDatabase& database, const IndexChange& change) {
    for (const Xapian::docid document : change.gone) database.delete_document(document);
}

void update_in_place(const fs::path& current, const IndexChange& change) {
    Xapian::WritableDatabase database(current.string(), Xapian::DB_OPEN);
    delete_documents(database, change);
    for (const fs::path& path : change.segments) {
        const Xapian::Database segment(path.string());
        for (auto posting = segment.postlist_begin(""); posting != segment.postlist_end(""); ++posting)
            database.add_document(segment.get_document(*posting));
    }
    write_metadata(database, change);
    database.commit();
    database.close();
    sync_folder(current);  // Xapian renames its version file and does not sync the folder
}

/// Every index has one document without terms, for the reason told at every_release_term.
void add_blank_document(Xapian::WritableDatabase& database) {
    if (database.get_doccount() == release_count(database)) database.add_document(Xapian::Document());
}

/// Merges the current database, where there is one, and the segments; what is gone is deleted in the result.
fs::path build_aside(const IndexFolder& folder, const IndexChange& change) {
    fs::path built = folder.scratch() / "merged";
    std::vector<fs::path> sources = change.segments;
    if (const auto current = folder.current()) sources.insert(sources.begin(), *current);
    merge_databases(sources, built);
    Xapian::WritableDatabase database(built.string(), Xapian::DB_OPEN);
    const double count = release_count(database);
    delete_documents(database, change);
    add_blank_document(database);
    write_metadata(database, change);
    stamp_version(database);
    stamp_text_model(database, change.model);
    database.set_metadata(compact_size_key, std::to_string(bytes_of(built)));
    database.commit();
    database.close();
    if (static_cast<double>(change.gone.size()) < count * part_worth_compacting) return built;
    fs::path compact = folder.scratch() / "compact";
    merge_databases({built}, compact);
    return compact;
}

}  // namespace

Xapian::doccount release_count(const Xapian::Database& database) {
    return database.get_termfreq(std::string(every_release_term));
}

bool IndexChange::empty() const {
    return segments.empty() && gone.empty() && states.empty() && forgotten.empty();
}

void merge_databases(const std::vector<fs::path>& sources, const fs::path& target) {
    if (sources.empty()) {
        Xapian::WritableDatabase(target.string(), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS).commit();
        return;
    }
    Xapian::Database all;
    for (const fs::path& source : sources) all.add_database(Xapian::Database(source.string()));
    all.compact(target.string());
}

Publication apply_change(IndexFolder& folder, const IndexChange& change) {
    const auto current = folder.current();
    if (current ? change.empty() : change.segments.empty()) return Publication::nothing;
    if (current && fits_in_place(*current, change)) {
        update_in_place(*current, change);
        return Publication::in_place;
    }
    folder.publish(build_aside(folder, change));
    return Publication::merged;
}

}  // namespace dateline
