// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/shard_notes.h"

#include <algorithm>

#include "searcher/messages.h"

namespace dateline {

namespace {

bool is_among(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

void ShardNotes::tell(const std::vector<LostShard>& lost, std::string_view where) {
    std::vector<std::string> now;
    for (const LostShard& shard : lost) {
        now.push_back(shard.name);
        if (!is_among(missing_, shard.name))
            print_problem(std::string(where) + shard.name + " is not searched: " + shard.reason, "", err_);
    }
    for (const std::string& name : missing_)
        if (!is_among(now, name)) print_problem(std::string(where) + name + " is searched again", "", err_);
    missing_ = std::move(now);
    any_ = any_ || !missing_.empty();
}

ExitCode ShardNotes::status(ExitCode code) const {
    return any_ && (code == ExitCode::ok || code == ExitCode::no_hit) ? ExitCode::partial : code;
}

ExitCode finished(ExitCode code, const IndexHandle& index, std::ostream& err) {
    ShardNotes notes(err);
    notes.tell(index.lost());
    return notes.status(code);
}

}  // namespace dateline
