// SPDX-License-Identifier: GPL-2.0-or-later
// How a release that is a near-duplicate of another stands to it.
#pragma once

#include <string_view>

#include "schema/stored_record.h"

namespace dateline {

enum class DuplicateRelation {
    copy,        ///< the same news of the same day and wire
    reissue,     ///< the same news on another wire or another day
    update,      ///< marked as an update of it
    correction,  ///< marked as a correction or replacement of it
    original,    ///< what the other one, marked so, updates or corrects
    variant,     ///< other news in the same words: another quarter, company or place
};

/// `copy`, `reissue`, `update`, `correction`, `original`, `variant`: as output spells it.
[[nodiscard]] std::string_view duplicate_relation_name(DuplicateRelation relation);

/// What `other` is to `shown`, both of one cluster: a variant where their news differ. The marks are the
/// headline's first words (`UPDATE --`, `CORRECTION:`, `/C O R R E C T I O N --`, `CORRECTING and REPLACING`)
/// or, of a wire's correction, Release::corrects. Two with the same mark, or none, are copies or reissues; of
/// an update and a correction the earlier is the other's original. Thread-safe.
[[nodiscard]] DuplicateRelation duplicate_relation(const StoredRecord& other, const StoredRecord& shown);

}  // namespace dateline
