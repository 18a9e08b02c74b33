// SPDX-License-Identifier: GPL-2.0-or-later
// What --db names -> the single databases behind it, each of which is opened by itself.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "searcher/search/lost_shard.h"

namespace dateline {

/// One database, on this machine or behind a server.
struct ShardPlace {
    std::string name;       ///< in messages and answers; the same after a publication: `index/shard.1`
    std::string path = {};  ///< of a local one, as Xapian opens it; empty for a remote one
    std::string host = {};  ///< of a remote one, without brackets
    unsigned port = 0;      ///< of a remote one

    [[nodiscard]] bool is_remote() const { return !host.empty(); }
};

using ShardPlaces = std::vector<ShardPlace>;

/// The shards behind a name, in a fixed order. `named` is one of
/// - `tcp:HOST:PORT`, a xapian-tcpsrv; an IPv6 address stands in brackets
/// - the folder of an index: its stub file XAPIANDB names the databases of the current generation
/// - the folder of one Xapian database
/// - a folder of several of those, or of stub files
/// - a Xapian stub file: lines `auto PATH`, `glass PATH` and `remote HOST:PORT`, relative to its folder
///
/// Reads stub files afresh each time; opens no database, and does not tell whether the databases that a stub
/// file names are there. Nothing there is ExitCode::no_index, a wrong `tcp:` ExitCode::usage, what cannot be
/// read ExitCode::io.
[[nodiscard]] std::variant<ShardPlaces, LostShard> shard_places(const std::string& named);

}  // namespace dateline
