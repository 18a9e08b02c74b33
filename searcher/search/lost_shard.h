// SPDX-License-Identifier: GPL-2.0-or-later
// A shard that does not answer: which one, why, and what that would be as a failure of the whole.
#pragma once

#include <string>

#include "searcher/search/failure.h"

namespace dateline {

struct LostShard {
    std::string name;       ///< as in ShardPlace, or what was named where no shards could be found in it
    std::string reason;     ///< without the name: `there is no index`
    Failure failure;        ///< what is told where no other shard can answer
    bool vanished = false;  ///< it is not where a stub file says, which may say otherwise by now
};

}  // namespace dateline
