// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_run.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

#include "indexer/allocator.h"
#include "indexer/collection/minhash.h"
#include "indexer/collection/news_print.h"
#include "indexer/memory_plan.h"
#include "indexer/progress_ticker.h"
#include "indexer/write/build_pool.h"
#include "indexer/write/parse_pool.h"
#include "indexer/write/settlement.h"
#include "schema/database_version.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

KnownReleases load_known(const IndexFolder& folder) {
    const auto current = folder.current();
    if (!current) return {};
    Xapian::Database database = current->open();
    if (const std::string problem = version_problem(database); !problem.empty())
        throw IndexFolderError("the index cannot be added to: " + problem);
    return KnownReleases(std::move(database), is_unfinished(*current) ? Trust::none : Trust::full);
}

/// That of the index where there is one, else as asked.
std::size_t shards_of(const IndexFolder& folder, std::size_t asked) {
    const auto current = folder.current();
    if (!current) return std::max<std::size_t>(asked, 1);
    const std::size_t shards = current->databases().size();
    if (asked != 0 && asked != shards)
        throw IndexFolderError("the index has " + std::to_string(shards) +
                               (shards == 1 ? " shard" : " shards") +
                               ", which cannot be changed: index the sources again into a new folder");
    return shards;
}

/// That of the index where there is one, else as asked.
TextModel model_of(const IndexFolder& folder, TextModel asked) {
    const auto current = folder.current();
    if (!current) return asked;
    const TextModel model = text_model(current->open_first());
    if (asked == TextModel::plain && model != asked)
        throw IndexFolderError("the index holds releases: plain texts need a folder of their own");
    return model;
}

NameLedger load_names(const IndexFolder& folder) {
    const auto current = folder.current();
    return current ? NameLedger::load(current->open_first()) : NameLedger();
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

/// What was parsed, as the report and the states of the sources tell it.
void take_parsed(const ParseResult& parsed, IndexChange& change, IndexReport& report) {
    report.added = parsed.parsed - parsed.replaced.size();
    report.updated = parsed.replaced.size();
    change.gone = parsed.replaced;
    report.failures.insert(report.failures.end(), parsed.failures.begin(), parsed.failures.end());
}

/// A source of which a record could not be parsed is read again next time.
void count_failures(std::vector<SourceState>& states, const std::vector<InputFailure>& failures) {
    std::map<std::string, std::uint64_t> failed;
    for (const InputFailure& failure : failures) ++failed[failure.source];
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

/// Whether the run has read every source that the index remembers, or removes it.
bool all_read(const SourceStates& remembered, const IndexChange& change) {
    std::set<std::string_view> told(change.forgotten.begin(), change.forgotten.end());
    for (const SourceState& state : change.states) told.insert(state.name);
    return std::all_of(remembered.begin(), remembered.end(),
                       [&told](const auto& entry) { return told.contains(entry.first); });
}

std::uint64_t bytes_of(const std::vector<SourceFile>& files) {
    std::uint64_t sum = 0;
    for (const SourceFile& file : files) sum += file.size;
    return sum;
}

void take_reading(Reading reading, IndexReport& report) {
    report.unchanged = reading.unchanged;
    report.interrupted = reading.interrupted;
    report.notices.insert(report.notices.end(), reading.notices.begin(), reading.notices.end());
    report.not_read = std::move(reading.not_releases);
    report.failures.insert(report.failures.end(), reading.failures.begin(), reading.failures.end());
}

/// Puts a release of the index that stands otherwise now on the spool, as if it were parsed in this run.
SettledRelease settled_again(const KnownCollection& known, Xapian::docid document, const Standing& standing,
                             ReleaseSpool& spool) {
    const StoredRecord record = known.record(document);
    const std::string bytes = write_record(record);
    const NewsPrint print = news_print(record.release, record.id, record.source);
    return {{spool.append(bytes), bytes.size()},
            known.content(document),
            bands(print),
            standing,
            shard_route(record.id)};
}

/// One run, step by step; the progress of each can be asked from another thread.
class IndexRun {
  public:
    IndexRun(const IndexRequest& request, const std::atomic<bool>& stop)
        : request_(request),
          stop_(stop),
          folder_(request.folder),
          known_(load_known(folder_)),
          model_(model_of(folder_, request.model)),
          shards_(shards_of(folder_, request.shards)),
          scan_(scan_sources(request.sources)),
          spool_(folder_.scratch() / "parsed"),
          plan_(plan_memory(request.memory, request.reading.jobs)),
          parsed_(folder_.scratch(), plan_.sorting),
          names_(load_names(folder_)),
          name_changes_(folder_.scratch() / "names") {}

    [[nodiscard]] IndexReport run(const ProgressSink& progress) {
        if (folder_.mended())
            report_.notices.push_back(
                "the file XAPIANDB of the index was lost or damaged; it names the newest index again");
        if (known_.trust() == Trust::none)
            report_.notices.push_back(
                "the last change of the index was cut short; what is read now is indexed again");
        if (request_.prune) take_vanished_folders(scan_, known_.states());
        {
            const ProgressTicker ticker([&] { progress(moment()); });
            read();
            give_back_memory();
            Settlement settlement = settle();
            name_changes_.take(names_);
            give_back_memory();
            build(settlement);
            give_back_memory();
            merging_ = true;
            change_.names = &name_changes_;
            change_.issuers = &settlement.issuers();
            change_.model = model_;
            report_.publication = apply_change(folder_, change_);
        }
        add_scan_and_totals();
        return std::move(report_);
    }

  private:
    [[nodiscard]] RunProgress moment() const {
        return {reading_progress_.bytes,
                bytes_of(scan_.files),
                reading_progress_.releases,
                failed_,
                built_,
                to_build_,
                merging_,
                stop_};
    }

    void read() {
        ParsePool pool({spool_, parsed_, names_}, model_, plan_);
        const auto hand_over = [&](WorkItem item) {
            pool.add(std::move(item));
            failed_ = pool.failed();
            return !stop_;
        };
        ReadingOptions options = request_.reading;
        options.jobs = plan_.threads;
        options.scratch = folder_.scratch();
        options.queued_bytes = plan_.queued_bytes;
        options.longest_release = plan_.longest_release;
        Reading reading = read_sources(scan_.files, options, known_, hand_over, stop_, reading_progress_);
        const ParseResult parsed = pool.finish();
        take_parsed(parsed, change_, report_);
        const auto vanished = request_.prune && !reading.interrupted
                                  ? vanished_sources(known_.states(), scan_.folders)
                                  : std::vector<std::string>();
        take_removals(known_, reading, vanished, change_, report_);
        count_failures(reading.states, parsed.failures);
        change_.states = reading.states;
        change_.leaves_unfinished = known_.trust() == Trust::none && !all_read(known_.states(), change_);
        take_reading(std::move(reading), report_);
    }

    Settlement settle() {
        if (model_ == TextModel::plain) return {};
        const auto current = folder_.current();
        collection_ = current ? KnownCollection(current->open(), change_.gone) : KnownCollection();
        return dateline::settle(collection_, parsed_, spool_, names_, {folder_.scratch(), plan_.settling});
    }

    /// Few releases wait for it to be known whether they can be put into the index as it is.
    void build(Settlement& settlement) {
        BuildPool pool(spool_, folder_.scratch(), model_, shards_, plan_);
        const auto build_few = [&] {
            for (SettledRelease& release : std::exchange(change_.few, {})) pool.add(std::move(release));
        };
        const auto add = [&](SettledRelease release) {
            change_.cost += building_cost(release.place.bytes);
            change_.few.push_back(std::move(release));
            if (++change_.releases > most_few) build_few();
            built_ = pool.built();
        };
        to_build_ = report_.added + report_.updated;
        for (std::uint64_t number = 0; number < parsed_.end(); ++number) {
            const SpoolPlace record = parsed_.record(number);
            if (record.bytes == 0) continue;
            ReleaseFacts facts = parsed_.facts(number);
            add({record, std::move(facts.content), std::move(facts.bands), settlement.standing(number),
                 facts.route});
        }
        while (const auto changed = settlement.next_changed()) {
            ++to_build_;
            add(settled_again(collection_, changed->first, changed->second, spool_));
            change_.gone.push_back(changed->first);
            ++report_.settled_again;
        }
        change_.memory = plan_.work;
        change_.spool = &spool_;
        if (!goes_in_place(folder_, change_)) build_few();
        change_.segments = pool.finish();
        built_ = pool.built();
    }

    void add_scan_and_totals() {
        for (const ScanProblem& problem : scan_.failed)
            report_.failures.push_back({problem.shown, problem.reason, ""});
        report_.not_read.insert(report_.not_read.begin(), scan_.not_read.begin(), scan_.not_read.end());
        const auto current = folder_.current();
        report_.total = current ? release_count(current->open()) : 0;
    }

    const IndexRequest& request_;
    const std::atomic<bool>& stop_;
    IndexFolder folder_;
    KnownReleases known_;
    TextModel model_;
    std::size_t shards_;
    SourceScan scan_;
    ReleaseSpool spool_;
    ReadingProgress reading_progress_;
    const MemoryPlan plan_;
    ParsedReleases parsed_;
    NameLedger names_;
    NameChanges name_changes_;
    KnownCollection collection_;
    IndexChange change_;
    IndexReport report_;
    std::atomic<std::size_t> failed_{0};
    std::atomic<std::size_t> built_{0};
    std::atomic<std::size_t> to_build_{0};
    std::atomic<bool> merging_{false};
};

}  // namespace

IndexReport run_index(const IndexRequest& request, const std::atomic<bool>& stop,
                      const ProgressSink& progress) {
    const auto begin = std::chrono::steady_clock::now();
    IndexReport report = IndexRun(request, stop).run(progress);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

}  // namespace dateline
