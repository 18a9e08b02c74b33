// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/release_intake.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace dateline {

namespace {

/// A file changed as recently as this may change again without its time telling: its content is compared next
/// time.
constexpr std::int64_t unsettled_nanoseconds = 2'000'000'000;

std::int64_t now_nanoseconds() {
    using std::chrono::nanoseconds;
    return std::chrono::duration_cast<nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

SourceState state_of(const SourceFile& file, std::string hash) {
    SourceState state;
    state.name = file.name;
    state.size = file.size;
    state.modified = now_nanoseconds() - file.modified < unsettled_nanoseconds ? 0 : file.modified;
    state.hash = std::move(hash);
    return state;
}

}  // namespace

const SourceState* ReleaseIntake::state_before(const SourceFile& file) const {
    const auto found = known_.states().find(file.name);
    return found == known_.states().end() ? nullptr : &found->second;
}

void ReleaseIntake::count_unchanged(const SourceState& state) {
    result_.unchanged += state.releases;
    progress_.releases += state.releases;
}

void ReleaseIntake::begin(const SourceFile& file) {
    file_ = &file;
    failures_ = 0;
    releases_ = 0;
    sources_.push_back(&file);
    of_source_ = known_.of_source(file.name);
    seen_.assign(of_source_.size(), false);
}

std::uint32_t ReleaseIntake::source_number() const {
    return static_cast<std::uint32_t>(sources_.size() - 1);
}

void ReleaseIntake::mark_seen(Xapian::docid document) {
    const auto at = std::lower_bound(of_source_.begin(), of_source_.end(), document);
    if (at != of_source_.end() && *at == document)
        seen_[static_cast<std::size_t>(at - of_source_.begin())] = true;
}

bool ReleaseIntake::offer(WorkItem item, const std::string& place) {
    if (stopping()) return false;
    const std::optional<IdMeeting> met = ids_.find(item.id);
    if (met && met->source == source_number()) {
        fail(item.shown, "the id " + item.id + " was used before, in " + met->place);
        return true;
    }
    IdMeeting meeting{place, source_number(), met ? met->owner : IdMeeting::no_owner};
    ++progress_.releases;
    ++releases_;
    const std::optional<KnownRelease> before = known_.find(item.source, item.id);
    if (before) mark_seen(before->document);
    if (!before) notice_other_source(item, meeting);
    ids_.keep(item.id, meeting);
    if (before && before->content == item.content) {
        ++result_.unchanged;
        return true;
    }
    if (before) item.replaces = before->document;
    if (sink_(std::move(item))) return true;
    result_.interrupted = true;
    return false;
}

void ReleaseIntake::fail(std::string shown, std::string reason) {
    ++failures_;
    result_.failures.push_back({std::move(shown), std::move(reason), file_->name});
}

void ReleaseIntake::pass_over(std::string shown, std::string reason) {
    result_.not_releases.push_back({std::move(shown), std::move(reason)});
}

void ReleaseIntake::finish(std::string hash, std::string mapping) {
    if (file_->name == "-") return;
    SourceState state = state_of(*file_, std::move(hash));
    state.failed = failures_;
    state.releases = releases_;
    state.mapping = std::move(mapping);
    keep(std::move(state));
    for (std::size_t i = 0; failures_ == 0 && i < of_source_.size(); ++i)
        if (!seen_[i]) result_.vanished.push_back(of_source_[i]);
}

void ReleaseIntake::finish_unchanged() {
    const SourceState& before = *state_before(*file_);
    count_unchanged(before);
    SourceState state = state_of(*file_, before.hash);
    state.releases = before.releases;
    state.mapping = before.mapping;
    keep(std::move(state));
}

void ReleaseIntake::keep(SourceState state) {
    const SourceState* before = state_before(*file_);
    if (before == nullptr || !(*before == state)) result_.states.push_back(std::move(state));
}

bool ReleaseIntake::stopping() {
    result_.interrupted = result_.interrupted || stop_;
    return result_.interrupted;
}

void ReleaseIntake::notice_other_source(const WorkItem& item, IdMeeting& meeting) {
    if (item.id == item.path) return;  // a place of this source: nobody else's
    std::string other;
    if (meeting.owner == IdMeeting::no_owner)
        meeting.owner = source_number();
    else
        other = sources_[meeting.owner]->name;
    if (other.empty()) other = known_.other_source(item.source, item.id).value_or("");
    if (!other.empty())
        result_.notices.push_back(item.shown + ": the id " + item.id + " is also in " + other +
                                  "; both are kept");
}

}  // namespace dateline
