// SPDX-License-Identifier: GPL-2.0-or-later
// Document builder: a release -> terms, values and stored record. Pure: no database.
#pragma once

#include <string>

#include <xapian.h>

#include "schema/analyzer.h"
#include "schema/stored_record.h"

namespace dateline {

/// Builds documents. Keeps analyzers (one a language) and buffers: one builder for each thread.
class DocumentBuilder {
  public:
    /// The document of a release, complete: text terms, field terms, facet values, stored record, unique
    /// term. No term is longer than max_term_bytes. `content` is the 16-byte hash kept in slot_content.
    [[nodiscard]] Xapian::Document build(const StoredRecord& record, const std::string& content);

  private:
    Analyzer& analyzer_for(const std::string& language);

    std::vector<std::pair<std::string, Analyzer>> analyzers_;
    Analysis analysis_;
};

}  // namespace dateline
