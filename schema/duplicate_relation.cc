// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/duplicate_relation.h"

#include <algorithm>
#include <array>
#include <string>

#include "schema/text_normalizer.h"

namespace dateline {

namespace {

enum class Mark { none, update, correction };

/// Whether the mark that the headline is known to carry is one of a correction: at the start, also in spaced
/// capitals, at the end, or in round brackets.
bool names_correction(std::string_view headline) {
    constexpr std::array<std::string_view, 8> corrections = {
        "correction",  "corrected",  "correctingandreplacing", "updatingandreplacing",
        "replacement", "correccion", "rectificatif",           "korrektur",
    };
    const std::string letters = letters_and_digits(headline);
    const std::string folded = fold(headline);
    return std::any_of(corrections.begin(), corrections.end(), [&](std::string_view word) {
        return letters.starts_with(word) || letters.ends_with(word) ||
               folded.find("(" + std::string(word)) != std::string::npos;
    });
}

Mark mark_of(const Release& release) {
    if (!release.corrects.empty()) return Mark::correction;
    if (!release.update_of) return Mark::none;
    return names_correction(release.headline) ? Mark::correction : Mark::update;
}

DuplicateRelation as_relation(Mark mark) {
    return mark == Mark::update ? DuplicateRelation::update : DuplicateRelation::correction;
}

bool is_before(const Release& a, const Release& b) {
    return a.date && b.date && *a.date < *b.date;
}

DuplicateRelation unmarked_relation(const Release& other, const Release& shown) {
    const bool same = other.date == shown.date && other.wire == shown.wire;
    return same ? DuplicateRelation::copy : DuplicateRelation::reissue;
}

}  // namespace

std::string_view duplicate_relation_name(DuplicateRelation relation) {
    switch (relation) {
        case DuplicateRelation::copy:
            return "copy";
        case DuplicateRelation::reissue:
            return "reissue";
        case DuplicateRelation::update:
            return "update";
        case DuplicateRelation::correction:
            return "correction";
        case DuplicateRelation::variant:
            return "variant";
        default:
            return "original";
    }
}

DuplicateRelation duplicate_relation(const StoredRecord& other, const StoredRecord& shown) {
    if (other.news_key() != shown.news_key()) return DuplicateRelation::variant;
    const Mark of_other = mark_of(other.release);
    const Mark of_shown = mark_of(shown.release);
    if (of_other == of_shown) return unmarked_relation(other.release, shown.release);
    if (of_other == Mark::none) return DuplicateRelation::original;
    if (of_shown != Mark::none && is_before(other.release, shown.release)) return DuplicateRelation::original;
    return as_relation(of_other);
}

}  // namespace dateline
