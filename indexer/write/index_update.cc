// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/index_update.h"

#include <algorithm>
#include <numeric>

#include "indexer/memory_plan.h"
#include "indexer/write/term_prefetch.h"
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

Xapian::Database together(const std::vector<fs::path>& sources) {
    Xapian::Database all;
    for (const fs::path& source : sources) all.add_database(Xapian::Database(source.string()));
    return all;
}

/// For fits_in_place() of later runs.
void note_compact_size(const Generation& built) {
    Xapian::WritableDatabase database(built.databases().front().string(), Xapian::DB_OPEN);
    database.set_metadata(compact_size_key, std::to_string(built.bytes()));
    database.commit();
}

/// Whether Xapian can hold what it keeps of a change in place before it writes.
bool fits_in_memory(const IndexChange& change) {
    const auto releases = static_cast<double>(change.releases);
    const double cost = static_cast<double>(change.cost) * std::min(1.0, flush_documents / releases);
    return releases == 0 || cost <= static_cast<double>(change.memory);
}

bool fits_in_place(const Generation& current, const IndexChange& change) {
    if (!fits_in_memory(change)) return false;
    const double count = release_count(current.open());
    const auto changed = static_cast<double>(change.releases + change.gone.size());
    if (changed > count * largest_part_in_place && changed > 0) return false;
    const std::string compact = current.open_first().get_metadata(compact_size_key);
    if (compact.empty()) return true;
    return static_cast<double>(current.bytes()) < largest_growth_in_place * std::stod(compact);
}

/// The documents that go, in the numbering of each database of the generation.
std::vector<std::vector<Xapian::docid>> gone_by_database(const IndexChange& change, std::size_t databases) {
    std::vector<std::vector<Xapian::docid>> gone(databases);
    const auto count = static_cast<Xapian::docid>(databases);
    for (const Xapian::docid document : change.gone)
        gone[(document - 1) % count].push_back((document - 1) / count + 1);
    return gone;
}

/// Each goes where BuildPool would put it.
std::vector<std::vector<SettledRelease>> few_by_database(const IndexChange& change, std::size_t databases) {
    std::vector<std::vector<SettledRelease>> few(databases);
    for (const SettledRelease& release : change.few) few[release.route % databases].push_back(release);
    return few;
}

/// Sources and names are told in the first database only; who reads a shard alone knows its issuers.
void write_metadata(Xapian::WritableDatabase& database, const IndexChange& change, bool first) {
    if (change.issuers != nullptr) change.issuers->save(database);
    if (!first) return;
    for (const SourceState& state : change.states) save_source_state(database, state);
    for (const std::string& name : change.forgotten) forget_source(database, name);
    if (change.names != nullptr) change.names->save(database);
}

void add_segment(Xapian::WritableDatabase& database, const fs::path& path) {
    const Xapian::Database segment(path.string());
    for (auto posting = segment.postlist_begin(""); posting != segment.postlist_end(""); ++posting)
        database.add_document(segment.get_document(*posting));
}

std::vector<Xapian::docid> documents_from(const Xapian::Database& database, Xapian::docid first) {
    std::vector<Xapian::docid> documents(database.get_lastdocid() + 1 - first);
    std::iota(documents.begin(), documents.end(), first);
    return documents;
}

/// The first database comes last: until its commit the sources count as unread. A transaction, since Xapian
/// commits of its own accord after so many documents otherwise.
void update_in_place(const Generation& current, const IndexChange& change) {
    const std::vector<fs::path>& databases = current.databases();
    const auto gone = gone_by_database(change, databases.size());
    const auto few = few_by_database(change, databases.size());
    DocumentBuilder builder(change.model);
    if (current.sharded()) mark_unfinished(current);
    for (std::size_t i = databases.size(); i-- > 0;) {
        Xapian::WritableDatabase database(databases[i].string(), Xapian::DB_OPEN);
        const Xapian::docid next = database.get_lastdocid() + 1;
        const TermPrefetch going(databases[i], terms_of(database, gone[i]), next);
        database.begin_transaction();
        for (const Xapian::docid document : gone[i]) database.delete_document(document);
        for (const fs::path& path : change.segments[i]) add_segment(database, path);
        if (!few[i].empty()) add_releases(database, few[i], *change.spool, builder);
        const TermPrefetch coming(databases[i], terms_of(database, documents_from(database, next)), next);
        write_metadata(database, change, i == 0);
        database.commit_transaction();
        database.close();
        sync_folder(databases[i]);  // Xapian renames its version file and does not sync the folder
    }
    if (current.sharded() && !change.leaves_unfinished) clear_unfinished(current);
}

/// Every database has one document without terms, for the reason told at every_release_term.
void add_blank_document(Xapian::WritableDatabase& database) {
    if (database.get_doccount() == release_count(database)) database.add_document(Xapian::Document());
}

/// Merges databases to `target`; what is gone is deleted in the result. Needs space in `scratch`.
void merge_aside(const std::vector<fs::path>& sources, const std::vector<Xapian::docid>& gone,
                 const IndexChange& change, bool first, const fs::path& scratch, const fs::path& target) {
    const double count = release_count(together(sources));
    const bool again = static_cast<double>(gone.size()) >= count * part_worth_compacting && count > 0;
    const fs::path built = again ? scratch / "merged" : target;
    merge_databases(sources, built);
    Xapian::WritableDatabase database(built.string(), Xapian::DB_OPEN);
    for (const Xapian::docid document : gone) database.delete_document(document);
    add_blank_document(database);
    write_metadata(database, change, first);
    stamp_version(database);
    stamp_text_model(database, change.model);
    database.commit();
    database.close();
    if (!again) return;
    merge_databases({built}, target);
    fs::remove_all(built);
}

/// The next generation: of each shard the current database, where there is one, and its segments.
fs::path build_aside(const IndexFolder& folder, const IndexChange& change) {
    const auto current = folder.current();
    const std::size_t shards = change.segments.size();
    const Generation built(folder.scratch() / "built");
    const auto gone = gone_by_database(change, shards);
    if (shards > 1) fs::create_directory(built.folder());
    for (std::size_t i = 0; i < shards; ++i) {
        std::vector<fs::path> sources = change.segments[i];
        if (current) sources.insert(sources.begin(), current->databases()[i]);
        const fs::path target = shards > 1 ? built.folder() / shard_name(i) : built.folder();
        merge_aside(sources, gone[i], change, i == 0, folder.scratch(), target);
        for (const fs::path& segment : change.segments[i]) fs::remove_all(segment);
    }
    note_compact_size(Generation(built.folder()));
    if (change.leaves_unfinished) mark_unfinished(built);
    return built.folder();
}

}  // namespace

bool IndexChange::empty() const {
    return releases == 0 && gone.empty() && states.empty() && forgotten.empty();
}

void merge_databases(const std::vector<fs::path>& sources, const fs::path& target) {
    if (sources.empty()) {
        Xapian::WritableDatabase(target.string(), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS).commit();
        return;
    }
    together(sources).compact(target.string());
}

bool goes_in_place(const IndexFolder& folder, const IndexChange& change) {
    const auto current = folder.current();
    return current && fits_in_place(*current, change);
}

Publication apply_change(IndexFolder& folder, const IndexChange& change) {
    const auto current = folder.current();
    if (current ? change.empty() : change.releases == 0) return Publication::nothing;
    // What was left without segments is in none: it is not decided a second time.
    const bool in_place = !change.few.empty() || (current && fits_in_place(*current, change));
    if (in_place) {
        update_in_place(*current, change);
        return Publication::in_place;
    }
    folder.publish(build_aside(folder, change));
    return Publication::merged;
}

}  // namespace dateline
