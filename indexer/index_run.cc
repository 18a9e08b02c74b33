// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_run.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

#include "indexer/progress_ticker.h"
#include "indexer/write/build_pool.h"
#include "schema/database_version.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

KnownReleases load_known(const IndexFolder& folder) {
    const auto current = folder.current();
    if (!current) return {};
    Xapian::Database database(current->string());
    if (const std::string problem = version_problem(database); !problem.empty())
        throw IndexFolderError("the index cannot be added to: " + problem);
    return KnownReleases(std::move(database));
}

bool is_below(const std::string& name, const std::string& folder) {
    return name.size() > folder.size() && name.starts_with(folder) &&
           (folder.ends_with('/') || name[folder.size()] == '/');
}

/// Sources that the index remembers below the given folders and that exist no more.
std::vector<std::string> vanished_sources(const SourceStates& states,
                                          const std::vector<std::string>& folders) {
    std::vector<std::string> names;
    for (const auto& [name, state] : states) {
        std::error_code error;
        const bool below = std::any_of(
            folders.begin(), folders.end(),
            [&name = name](const std::string& folder) { return name == folder || is_below(name, folder); });
        if (below && fs::status(name, error).type() == fs::file_type::not_found) names.push_back(name);
    }
    return names;
}

/// The whole path of a file or folder that is gone, without a slash at its end.
std::string vanished_path(const std::string& shown) {
    std::error_code error;
    std::string path = fs::weakly_canonical(fs::absolute(shown), error).string();
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
}

/// A file or folder that is gone but had releases is one to prune, not a failure.
void take_vanished_folders(SourceScan& scan, const SourceStates& states) {
    const auto had_releases = [&states](const ScanProblem& problem) {
        std::error_code error;
        if (fs::exists(problem.shown, error)) return false;
        const std::string gone = vanished_path(problem.shown);
        return std::any_of(states.begin(), states.end(), [&gone](const auto& entry) {
            return entry.first == gone || is_below(entry.first, gone);
        });
    };
    for (const ScanProblem& problem : scan.failed)
        if (had_releases(problem)) scan.folders.push_back(vanished_path(problem.shown));
    std::erase_if(scan.failed, had_releases);
}

void take_segments(const std::vector<Segment>& segments, IndexChange& change, IndexReport& report) {
    for (const Segment& segment : segments) {
        if (!segment.path.empty()) change.segments.push_back(segment.path);
        change.releases += segment.added + segment.updated;
        change.gone.insert(change.gone.end(), segment.superseded.begin(), segment.superseded.end());
        report.added += segment.added;
        report.updated += segment.updated;
        report.failures.insert(report.failures.end(), segment.failures.begin(), segment.failures.end());
    }
}

/// A source of which a record could not be parsed is read again next time.
void count_failures(std::vector<SourceState>& states, const std::vector<Segment>& segments) {
    std::map<std::string, std::uint64_t> failed;
    for (const Segment& segment : segments)
        for (const InputFailure& failure : segment.failures) ++failed[failure.source];
    for (SourceState& state : states)
        if (const auto found = failed.find(state.name); found != failed.end()) state.failed += found->second;
}

void take_removals(const KnownReleases& known, const Reading& reading,
                   const std::vector<std::string>& vanished, IndexChange& change, IndexReport& report) {
    std::set<Xapian::docid> removed(reading.vanished.begin(), reading.vanished.end());
    for (const std::string& name : vanished)
        for (const Xapian::docid document : known.of_source(name)) removed.insert(document);
    change.gone.insert(change.gone.end(), removed.begin(), removed.end());
    change.forgotten = vanished;
    report.removed = removed.size();
}

std::uint64_t bytes_of(const std::vector<SourceFile>& files) {
    std::uint64_t sum = 0;
    for (const SourceFile& file : files) sum += file.size;
    return sum;
}

}  // namespace

IndexReport run_index(const IndexRequest& request, const std::atomic<bool>& stop,
                      const ProgressSink& progress) {
    const auto begin = std::chrono::steady_clock::now();
    IndexFolder folder(request.folder);
    const KnownReleases known = load_known(folder);
    SourceScan scan = scan_sources(request.sources);
    if (request.prune) take_vanished_folders(scan, known.states());
    IndexReport report;
    IndexChange change;
    if (folder.mended())
        report.notices.push_back(
            "the file XAPIANDB of the index was lost or damaged; it names the newest index again");
    {
        ReadingProgress reading_progress;
        std::atomic<bool> merging{false};
        BuildPool pool(folder.scratch(), request.reading.jobs);
        const ProgressTicker ticker([&] {
            progress({reading_progress.bytes, bytes_of(scan.files), reading_progress.releases, pool.built(),
                      pool.failed(), merging, stop});
        });
        const auto hand_over = [&](WorkItem item) {
            pool.add(std::move(item));
            return !stop;
        };
        Reading reading = read_sources(scan.files, request.reading, known, hand_over, stop, reading_progress);
        const std::vector<Segment> segments = pool.finish();
        merging = true;
        take_segments(segments, change, report);
        const auto vanished = request.prune && !reading.interrupted
                                  ? vanished_sources(known.states(), scan.folders)
                                  : std::vector<std::string>();
        take_removals(known, reading, vanished, change, report);
        count_failures(reading.states, segments);
        change.states = std::move(reading.states);
        report.unchanged = reading.unchanged;
        report.interrupted = reading.interrupted;
        report.notices.insert(report.notices.end(), reading.notices.begin(), reading.notices.end());
        report.not_read = std::move(reading.not_releases);
        report.failures.insert(report.failures.end(), reading.failures.begin(), reading.failures.end());
        report.publication = apply_change(folder, change);
    }
    for (const ScanProblem& problem : scan.failed)
        report.failures.push_back({problem.shown, problem.reason, ""});
    report.not_read.insert(report.not_read.begin(), scan.not_read.begin(), scan.not_read.end());
    const auto current = folder.current();
    report.total = current ? release_count(Xapian::Database(current->string())) : 0;
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

}  // namespace dateline
