// SPDX-License-Identifier: GPL-2.0-or-later
// Reading an index that may change meanwhile: everything again until it was of one moment.
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

#include <xapian.h>

#include "schema/stored_record.h"
#include "searcher/search/index_handle.h"

namespace dateline {

/// Times that something is read again when the index changed under it.
inline constexpr int reading_attempts = 5;

/// What `read(database)` returns, or why it could not: after DatabaseModifiedError the index is opened afresh
/// and `read` called again, at most reading_attempts times in all. Exceptions of Xapian and RecordError end
/// here.
template <typename Read>
[[nodiscard]] auto read_consistently(IndexHandle& index, Read&& read)
    -> std::variant<std::invoke_result_t<Read, const Xapian::Database&>, Failure> {
    for (int attempt = 1;; ++attempt) {
        try {
            return read(index.database());
        } catch (const Xapian::DatabaseModifiedError& error) {
            if (attempt == reading_attempts) return failure_of(error, index.folders());
            auto reopened = index.reopen();
            if (auto* failure = std::get_if<Failure>(&reopened)) return *failure;
        } catch (const Xapian::Error& error) {
            return failure_of(error, index.folders());
        } catch (const RecordError& error) {
            return Failure{ExitCode::io,
                           std::string("a release in the index cannot be read: ") + error.what(),
                           "index its source again"};
        }
    }
}

}  // namespace dateline
