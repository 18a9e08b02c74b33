// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

/// Lines of the head: more than any transmission has.
constexpr int longest_head = 12;

std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.size(), text.find('\n'));
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
    return line;
}

/// The number of `MEDIA RELEASE PR67276`; empty for another line.
std::string_view release_number(std::string_view line) {
    constexpr std::string_view mark = "media release";
    if (!starts_with_lower(line, mark)) return {};
    const std::string_view number = trimmed(line.substr(mark.size()));
    return number.empty() || number.find(' ') != std::string_view::npos ? std::string_view() : number;
}

/// Takes the lines in front of the headline: who sends it and the service's number.
void take_head(std::string_view& text, RawRelease& raw) {
    constexpr std::string_view source = "source:";
    for (int i = 0; i < longest_head; ++i) {
        std::string_view rest = text;
        const std::string_view line = take_line(rest);
        const std::string_view number = release_number(line);
        if (starts_with_lower(line, source))
            raw.issuer = std::string(trimmed(line.substr(source.size())));
        else if (!number.empty())
            raw.identifiers.push_back({"wire-id", std::string(number)});
        else if (!line.empty() || rest.empty())
            return;
        text = rest;
    }
}

/// The headline: the lines up to a blank one, a dateline or a line that holds one sentence already.
std::string take_headline(std::string_view& text) {
    std::string headline;
    while (!text.empty()) {
        std::string_view rest = text;
        const std::string_view line = take_line(rest);
        if (line.empty() && !headline.empty()) break;
        if (!line.empty()) headline.append(headline.empty() ? "" : " ").append(line);
        text = rest;
    }
    return headline;
}

/// Service lines at the end: `Asia Today`'s mark, a line of dashes, an end mark.
bool is_end_mark(std::string_view line) {
    return !line.empty() && line.find_first_not_of("-=*_#") == std::string_view::npos;
}

std::string without_end_marks(std::string_view text) {
    text = trimmed(text);
    for (;;) {
        const std::size_t line = text.rfind('\n');
        if (line == std::string_view::npos || !is_end_mark(trimmed(text.substr(line))))
            return std::string(text);
        text = trimmed(text.substr(0, line));
    }
}

}  // namespace

Decoded decode_wire_text(std::string_view bytes) {
    if (is_binary(bytes)) return DecodeRefusal{"", "is no text: it has NUL bytes"};
    const std::string decoded = decode_text(bytes);
    std::string_view text = decoded;
    DecodedRelease release;
    take_head(text, release.raw);
    release.raw.title = take_headline(text);
    release.raw.text = without_end_marks(text);
    if (release.raw.title.empty()) return DecodeRefusal{"", "has no text"};
    return release;
}

}  // namespace dateline
