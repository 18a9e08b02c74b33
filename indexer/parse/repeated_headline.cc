// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/repeated_headline.h"

#include <algorithm>

#include "indexer/parse/call_time.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/dateline_line.h"

namespace dateline {
namespace {

constexpr int least_words = 4;
constexpr std::size_t npos = std::string_view::npos;

std::string_view word_at(std::string_view text, std::size_t at) {
    return text.substr(at, std::min(text.find_first_of(" \t\n", at), text.size()) - at);
}

/// Behind the bracket that begins at `at`; npos where none does.
std::size_t behind_bracket(std::string_view headline, std::size_t at) {
    if (at >= headline.size() || headline[at] != '(') return npos;
    const std::size_t close = headline.find(')', at);
    return close == npos ? npos : close + 1;
}

/// Bytes of `text` that say the words of `headline`; 0 where they differ.
std::size_t shared_bytes(std::string_view text, std::string_view headline) {
    std::size_t end = 0;
    int words = 0;
    for (std::size_t at = skip_blanks(headline, 0); at < headline.size(); at = skip_blanks(headline, at)) {
        const std::string_view word = word_at(headline, at);
        const std::size_t next = skip_blanks(text, end);
        if (text.substr(next).starts_with(word)) {
            end = next + word.size();
            at += word.size();
            ++words;
        } else if (at = behind_bracket(headline, at); at == npos) {
            return 0;
        }
    }
    const bool torn = end < text.size() && !is_blank(text[end]);
    return words < least_words || torn ? 0 : end;
}

/// Behind the hour that `text` has at `at`; `at` where it has none.
std::size_t behind_hour(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 40;
    const auto hour = find_call_time(text.substr(at, longest));
    return hour && hour->begin == 0 ? at + hour->end : at;
}

/// Where the first dateline in capitals behind `from` begins; `from` where there is none.
std::size_t dateline_behind(std::string_view text, std::size_t from) {
    constexpr std::size_t longest_subheadlines = 2000;
    const std::string_view head = text.substr(0, from + longest_subheadlines);
    for (std::size_t at = from; at < head.size(); ++at) {
        const std::string_view rest = head.substr(at);
        if (!rest.starts_with("--") && !rest.starts_with("–") && !rest.starts_with("—")) continue;
        const std::size_t begin = glued_place_begin(head.substr(from, at - from));
        if (begin != npos) {
            const auto dateline = read_dateline(head.substr(from + begin));
            if (dateline && dateline->begin == 0 && from + begin + dateline->end >= at) return from + begin;
        }
        at += rest.find_first_not_of("-–—") - 1;
    }
    return from;
}

}  // namespace

std::optional<RepeatedHeadline> read_repeated_headline(std::string_view text, std::string_view headline) {
    RepeatedHeadline out;
    out.end = skip_blanks(text, shared_bytes(text, headline));
    if (out.end == 0 || out.end >= text.size()) return std::nullopt;
    out.date = read_date(text, out.end);
    if (out.date) out.end = skip_blanks(text, behind_hour(text, skip_blanks(text, out.date->end)));
    if (out.end >= text.size()) return std::nullopt;
    const bool dateline = read_dateline(text.substr(out.end)).has_value();
    if (!dateline && !out.date) return std::nullopt;
    out.news = dateline ? out.end : dateline_behind(text, out.end);
    return out;
}

}  // namespace dateline
