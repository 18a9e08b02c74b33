// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/tag_limits.h"

#include <algorithm>
#include <utility>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t largest_tag = std::size_t{16} << 10;
constexpr std::size_t most_attributes = 200;

bool begins_tag(std::string_view text) {
    return text.size() >= 2 && text[0] == '<' && is_ascii_letter(text[1]);
}

bool is_tag(std::string_view text, std::string_view name) {
    return starts_with_lower(text.substr(1), name) && text.size() > name.size() + 1 &&
           !is_ascii_letter(text[name.size() + 1]);
}

}  // namespace

std::string_view BoundedTags::take(std::size_t bytes) {
    const std::string_view part = rest_.substr(0, bytes);
    rest_.remove_prefix(part.size());
    return part;
}

/// Reads a start tag up to its `>`. Where it is too long, quotes count no more: one that is never closed
/// must not take the page with it.
BoundedTags::TagEnd BoundedTags::scan_tag(std::string_view text) {
    std::size_t attributes = 0;
    char quote = '\0';
    bool apart = false;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char c = text[at];
        if (at >= largest_tag || attributes > most_attributes) {
            const std::size_t end = text.find('>', at);
            return {at, end == npos ? text.size() : end + 1, quote, true};
        }
        if (quote != '\0') {
            if (c == quote) {
                quote = '\0';
                apart = true;
            }
        } else if (c == '>') {
            return {at + 1, at + 1, '\0', false};
        } else if ((c == '"' || c == '\'') && text[at - 1] == '=') {
            quote = c;
        } else if (is_blank(c) || c == '/') {
            apart = true;
        } else if (apart) {
            apart = false;
            ++attributes;
        }
    }
    return {text.size(), text.size(), quote, true};
}

void BoundedTags::skip_comment() {
    const std::size_t end = rest_.find("-->", 2);  // `<!-->` is one
    rest_.remove_prefix(end == npos ? rest_.size() : end + 3);
}

void BoundedTags::enter_raw_text(std::string_view tag) {
    if (tag.ends_with("/>")) return;
    if (is_tag(tag, "script")) raw_end_ = "</script";
    if (is_tag(tag, "style")) raw_end_ = "</style";
}

std::string_view BoundedTags::next() {
    if (!closing_.empty()) return std::exchange(closing_, {});
    while (!rest_.empty()) {
        if (!raw_end_.empty()) {
            const std::size_t end = find_lower(rest_, raw_end_);
            raw_end_ = {};
            if (end > 0) return take(end);
        }
        if (rest_.starts_with("<!--")) {
            skip_comment();
            continue;
        }
        if (rest_.starts_with("\r\n")) rest_.remove_prefix(1);
        if (rest_.front() == '\r') {
            rest_.remove_prefix(1);
            return "\n";
        }
        if (begins_tag(rest_)) {
            const TagEnd tag = scan_tag(rest_);
            const std::string_view part = rest_.substr(0, tag.kept);
            rest_.remove_prefix(tag.end);
            if (tag.is_cut) closing_ = tag.quote == '"' ? "\">" : tag.quote == '\'' ? "'>" : ">";
            enter_raw_text(part);
            return part;
        }
        const std::size_t end = rest_.find_first_of("<\r", 1);
        return take(std::min(end, rest_.size()));
    }
    return {};
}

}  // namespace dateline
