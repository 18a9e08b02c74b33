// SPDX-License-Identifier: GPL-2.0-or-later
// Document builder: a release -> terms, values and stored record. Pure: no database.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "schema/analyzer.h"
#include "schema/stored_record.h"
#include "schema/text_model.h"

namespace dateline {

/// What is kept of a release beside what can be read of its record.
struct DocumentKeys {
    std::string content;                    ///< 16-byte hash of the record it was parsed from
    std::vector<std::uint64_t> bands = {};  ///< of its news, by which near-duplicates are found
};

/// Builds documents. Keeps analyzers (one a language) and buffers: one builder for each thread.
class DocumentBuilder {
  public:
    explicit DocumentBuilder(TextModel model = TextModel::releases) : model_(model) {}

    /// The document of a release, complete: text terms, field terms, facet values, stored record, unique
    /// term, keys. Of a plain text all words count as those of a body, and the only fields are what
    /// identifies it. No term is longer than max_term_bytes.
    [[nodiscard]] Xapian::Document build(const StoredRecord& record, const DocumentKeys& keys);

  private:
    Analyzer& analyzer_for(const std::string& language);
    void add_release(Xapian::Document& document, const StoredRecord& record);
    void add_plain_text(Xapian::Document& document, const Release& text);

    TextModel model_;
    std::vector<std::pair<std::string, Analyzer>> analyzers_;
    Analysis analysis_;
};

}  // namespace dateline
