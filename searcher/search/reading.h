// SPDX-License-Identifier: GPL-2.0-or-later
// Reading an index that may change meanwhile, and whose shards may be lost: everything again until it was of
// one moment and of the shards that are left.
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

#include <xapian.h>

#include "schema/stored_record.h"
#include "searcher/search/index_handle.h"
#include "searcher/search/pipe_signal.h"

namespace dateline {

/// What `read(database)` returns, or why it could not: after an exception that the index can recover from it
/// is opened afresh and `read` called again, after DatabaseModifiedError at most reading_attempts times in
/// all. Exceptions of Xapian and RecordError end here.
template <typename Read>
[[nodiscard]] auto read_consistently(IndexHandle& index, Read&& read)
    -> std::variant<std::invoke_result_t<Read, const Xapian::Database&>, Failure> {
    const PipeSignalIgnored guard;
    for (int attempt = 1;; ++attempt) {
        try {
            return read(index.database());
        } catch (const Xapian::Error& error) {
            auto recovered = index.recover(error, attempt);
            if (auto* failure = std::get_if<Failure>(&recovered)) return *failure;
        } catch (const RecordError& error) {
            return Failure{ExitCode::io,
                           std::string("a release in the index cannot be read: ") + error.what(),
                           "index its source again"};
        }
    }
}

}  // namespace dateline
