// SPDX-License-Identifier: GPL-2.0-or-later
// TREC run: `qid Q0 docid rank score dateline`, what trec_eval reads.
#pragma once

#include "searcher/output/result_writer.h"

namespace dateline {

class TrecWriter : public ResultWriter {
  public:
    /// A query without an id is 0. White space, control characters and ill-formed bytes of ids are
    /// percent-encoded. Where releases with every word stand before higher scores of releases without, their
    /// scores are raised by one amount so that tools which sort by score keep the order.
    void write(const QueryEcho& query, const SearchResults& results, std::ostream& out) override;
};

}  // namespace dateline
