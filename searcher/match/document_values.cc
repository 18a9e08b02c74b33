// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/document_values.h"

namespace dateline {

std::string DocumentValues::of(Xapian::docid document) {
    if (!next_ || document < asked_) next_ = database_->valuestream_begin(slot_);
    asked_ = document;
    const Xapian::ValueIterator end = database_->valuestream_end(slot_);
    if (*next_ != end && next_->get_docid() < document) next_->skip_to(document);
    return *next_ != end && next_->get_docid() == document ? **next_ : std::string();
}

}  // namespace dateline
