// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/release_intake.h"

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
    const std::vector<Xapian::docid> of_source = known_.of_source(file.name);
    unseen_ = {of_source.begin(), of_source.end()};
    places_.clear();
}

bool ReleaseIntake::offer(WorkItem item, const std::string& place) {
    if (stopping()) return false;
    if (const auto [first, is_new] = places_.emplace(item.id, place); !is_new) {
        fail(item.shown, "the id " + item.id + " was used before, in " + first->second);
        return true;
    }
    ++progress_.releases;
    ++releases_;
    const std::optional<KnownRelease> before = known_.find(item.source, item.id);
    if (before) unseen_.erase(before->document);
    if (before && before->content == item.content) {
        ++result_.unchanged;
        return true;
    }
    if (before)
        item.replaces = before->document;
    else
        notice_other_source(item);
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
    if (failures_ == 0) result_.vanished.insert(result_.vanished.end(), unseen_.begin(), unseen_.end());
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

void ReleaseIntake::notice_other_source(const WorkItem& item) {
    if (item.id == item.path) return;  // a place of this source: nobody else's
    const auto [first, is_new] = owners_.emplace(item.id, item.source);
    std::string other = !is_new && first->second != item.source ? first->second : std::string();
    if (other.empty()) other = known_.other_source(item.source, item.id).value_or("");
    if (!other.empty())
        result_.notices.push_back(item.shown + ": the id " + item.id + " is also in " + other +
                                  "; both are kept");
}

}  // namespace dateline
