// SPDX-License-Identifier: GPL-2.0-or-later
// Worker decoders: for each thread that decodes files a worker of its own, and one account of their fences.
#pragma once

#include <memory>
#include <string>

#include "indexer/extract/extraction_pool.h"

namespace dateline {

/// Makes decoders that ask a worker. Thread-safe; the decoders may outlive it.
class WorkerDecoders {
  public:
    /// `mapping` is FieldMap::mapped(), for records inside archives.
    explicit WorkerDecoders(std::string mapping = {});

    /// A decoder with a worker of its own, started at the first file.
    [[nodiscard]] FileDecoder make() const;

    /// What the workers so far were not fenced in with, as a sentence for people; empty when nothing is
    /// missing.
    [[nodiscard]] std::string warning() const;

  private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace dateline
