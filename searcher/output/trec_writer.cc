// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/trec_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>
#include <string>

#include "schema/printable.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

/// An id as one field of a line.
std::string field_text(std::string_view id) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr char32_t no_break_space = 0xA0;
    std::string out;
    for (std::size_t at = 0; at < id.size();) {
        const std::size_t begin = at;
        const char32_t code_point = next_code_point(id, at);
        const std::string_view bytes = id.substr(begin, at - begin);
        const bool ill_formed = code_point == 0xFFFD && bytes != "\xEF\xBF\xBD";
        const bool space = code_point == ' ' || code_point == no_break_space ||
                           (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x3000;
        if (!ill_formed && !space && !is_unsafe(code_point)) {
            out += bytes;
            continue;
        }
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            out.append("%").append(1, hex[byte >> 4]).append(1, hex[byte & 0xF]);
        }
    }
    return out;
}

std::string decimal(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 4);
    return {buffer.data(), end};
}

/// What releases with every word need on top to be above those without; 0 where scores never rise with the
/// rank.
double raise(const std::vector<Hit>& hits) {
    const auto rises = [](const Hit& a, const Hit& b) { return b.score > a.score; };
    if (std::adjacent_find(hits.begin(), hits.end(), rises) == hits.end()) return 0;
    double lowest = hits.front().score;
    double highest = 0;
    for (const Hit& hit : hits) {
        if (hit.relaxed)
            highest = std::max(highest, hit.score);
        else
            lowest = std::min(lowest, hit.score);
    }
    return std::max(0.0, highest - lowest) + 1;
}

}  // namespace

void TrecWriter::write(const QueryEcho& query, const SearchResults& results, std::ostream& out) {
    const std::string id = query.id.empty() ? "0" : field_text(query.id);
    const double raised = raise(results.hits);
    for (const Hit& hit : results.hits) {
        const double score = hit.score + (hit.relaxed ? 0 : raised);
        out << id << " Q0 " << field_text(hit.id) << ' ' << hit.rank << ' ' << decimal(score)
            << " dateline\n";
    }
}

}  // namespace dateline
