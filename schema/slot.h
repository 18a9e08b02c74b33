// SPDX-License-Identifier: GPL-2.0-or-later
// Value slots: numbers on disk, never renumbered; a slot given up is left unused.
#pragma once

namespace dateline {

/// Values of facet slots are joined by this byte (U+001F, unit separator).
inline constexpr char facet_separator = '\x1f';

enum Slot : unsigned {
    slot_day = 0,       ///< day_key(): `20161111`; empty for undated
    slot_ticker = 1,    ///< symbols, joined
    slot_issuer = 2,    ///< issuer as printed
    slot_wire = 3,      ///< wire, canonical
    slot_section = 4,   ///< names of the section kinds the release has, joined
    slot_exchange = 5,  ///< exchanges, joined
    slot_language = 6,  ///< ISO 639-1
    slot_content = 7,   ///< 16 bytes: hash of the record the release was parsed from
    slot_subject = 8,   ///< subjects as the wire names them, joined
    slot_kind = 9,      ///< names of the kinds of news, the main one first, joined
    slot_period = 10,   ///< periods spoken of, joined
    slot_said = 11,     ///< names of those quoted, joined
    slot_cluster = 12,  ///< StoredRecord::cluster; empty for a release without duplicates
    slot_event = 13,    ///< day_key() of the call or meeting it invites to
    slot_prints = 14,   ///< fingerprints of the paragraphs that may recur: 4 bytes each
    slot_variant = 15,  ///< StoredRecord::variant; empty for most
};

}  // namespace dateline
