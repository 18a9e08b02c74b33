// SPDX-License-Identifier: GPL-2.0-or-later
// Release intake: every release that a source holds -> new, changed, unchanged or gone, against what the
// index knows.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "indexer/read/id_register.h"
#include "indexer/read/source_scan.h"
#include "indexer/write/known_releases.h"
#include "indexer/write/work_item.h"

namespace dateline {

/// What one reading of all sources found, beside the work items it handed over.
struct Reading {
    std::size_t unchanged = 0;
    std::vector<Xapian::docid> vanished;  ///< documents whose records are no longer in their source
    std::vector<SourceState> states;      ///< of sources read to their end, where they changed
    std::vector<InputFailure> failures;
    std::vector<ScanProblem> not_releases;  ///< files and parts that are no release by nature, and why
    std::vector<std::string> notices;       ///< worth a word, but no failure: one id in two sources
    bool interrupted = false;
};

/// How far the reading is; may be read from any thread.
struct ReadingProgress {
    std::atomic<std::uint64_t> bytes{0};     ///< consumed of the sources, as they are on disk
    std::atomic<std::uint64_t> releases{0};  ///< records looked at
};

/// Takes each release that has to be indexed, in reading order; false stops the reading.
using WorkSink = std::function<bool(WorkItem)>;

/// Takes in the releases of one source after another. Not thread-safe.
class ReleaseIntake {
  public:
    /// Keeps ids in `ids`, an empty file, or in memory where there is none.
    ReleaseIntake(const KnownReleases& known, const WorkSink& sink, const std::atomic<bool>& stop,
                  ReadingProgress& progress, ScratchFile* ids)
        : known_(known), sink_(sink), stop_(stop), progress_(progress), ids_(ids) {}

    /// What the index remembers of the file; null where nothing.
    [[nodiscard]] const SourceState* state_before(const SourceFile& file) const;

    /// Counts a whole source as unchanged.
    void count_unchanged(const SourceState& state);

    /// What follows comes from `file`, until finish().
    void begin(const SourceFile& file);

    /// Counts the release as unchanged or hands it over. An id that the source used before is a failure.
    /// `place` says where in the source it stands: `line 17`. False when the run is to stop.
    [[nodiscard]] bool offer(WorkItem item, const std::string& place);

    /// Something of the current source that cannot be indexed.
    void fail(std::string shown, std::string reason);

    /// Something of the current source that is no release by nature: not a failure.
    void pass_over(std::string shown, std::string reason);

    /// The current source was read to its end, its content as `hash`, its records by `mapping`: what of it
    /// was not offered is gone, unless a part failed, which may be a release that the index has.
    void finish(std::string hash, std::string mapping);

    /// The current source has the content that it had when it was last read whole: its releases count as
    /// unchanged.
    void finish_unchanged();

    /// Whether the run is to stop; remembered.
    [[nodiscard]] bool stopping();

    /// The result; the intake is empty afterwards.
    [[nodiscard]] Reading take() { return std::move(result_); }

  private:
    void keep(SourceState state);
    [[nodiscard]] std::uint32_t source_number() const;
    void mark_seen(Xapian::docid document);
    void notice_other_source(const WorkItem& item, IdMeeting& meeting);

    const KnownReleases& known_;
    const WorkSink& sink_;
    const std::atomic<bool>& stop_;
    ReadingProgress& progress_;
    Reading result_;
    const SourceFile* file_ = nullptr;        ///< the current source
    std::vector<const SourceFile*> sources_;  ///< all so far, the current one last
    std::size_t failures_ = 0;                ///< of the current source
    std::size_t releases_ = 0;                ///< of the current source
    std::vector<Xapian::docid> of_source_;    ///< documents of the current source, ascending
    std::vector<bool> seen_;                  ///< for each of them, whether it was offered
    IdRegister ids_;
};

}  // namespace dateline
