// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/source_place.h"

#include <algorithm>

namespace dateline {

namespace {

using Places = std::vector<SourcePlace>;

/// The first place behind a byte of the paragraph.
Places::const_iterator place_behind(const Places& places, std::size_t byte) {
    return std::upper_bound(places.begin(), places.end(), byte,
                            [](std::size_t at, const SourcePlace& place) { return at < place.text; });
}

std::optional<std::size_t> source_byte(const Places& places, std::size_t byte) {
    const auto behind = place_behind(places, byte);
    if (behind == places.begin()) return std::nullopt;
    const SourcePlace& place = *(behind - 1);
    return place.source + (byte - place.text);
}

}  // namespace

std::optional<TextRange> source_range(const Places& places, TextRange part) {
    if (part.begin >= part.end) return std::nullopt;
    const std::optional<std::size_t> first = source_byte(places, part.begin);
    const std::optional<std::size_t> last = source_byte(places, part.end - 1);
    if (!first || !last || *last < *first) return std::nullopt;
    // A character may be longer in the source: an escape. Then a place says where it ends.
    const auto behind = place_behind(places, part.end - 1);
    const bool ends_there = behind != places.end() && behind->text == part.end;
    return TextRange{*first, ends_there ? behind->source : *last + 1};
}

}  // namespace dateline
