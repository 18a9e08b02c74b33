// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/metadata_pages.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "schema/checksum.h"

namespace dateline {

namespace {

constexpr char format_byte = 'P';

constexpr std::size_t length_at = 1 + checksum_bytes;

/// The format, the checksum of all, and the length in digits.
std::string head_of(std::string_view text) {
    if (text.empty()) return {};
    return format_byte + checksum_of(text) + std::to_string(text.size());
}

/// The length of the text that a head speaks of; 0 for no head.
std::size_t length_of(std::string_view head) {
    if (head.size() <= length_at || head.front() != format_byte) return 0;
    std::uint32_t length = 0;
    const auto [end, error] = std::from_chars(head.data() + length_at, head.data() + head.size(), length);
    return error == std::errc() && end == head.data() + head.size() ? length : 0;
}

std::size_t pages_of(std::size_t length) {
    return (length + MetadataPages::page_bytes - 1) / MetadataPages::page_bytes;
}

/// `issuers:00002a`: fixed in width, so that the pages lie in order.
std::string page_key(const std::string& key, std::size_t number) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = key + ":000000";
    for (std::size_t at = out.size(); number != 0; number /= 16) out[--at] = digits[number % 16];
    return out;
}

/// What a page's value holds behind its checksum; nothing where the two do not agree.
std::string_view checked(std::string_view page) {
    const std::string_view text = page.substr(std::min(checksum_bytes, page.size()));
    return page.starts_with(checksum_of(text)) ? text : std::string_view();
}

}  // namespace

struct MetadataPages::Contents {
    std::string head;
    std::size_t size = 0;
    std::string text;  ///< all of it, or empty where pages are read
    Xapian::Database database;
    std::string key;
    std::vector<std::string> pages;  ///< each with its checksum before it; empty until it is read
    std::map<std::pair<std::size_t, std::size_t>, std::string> across;  ///< parts over the edge of a page
};

MetadataPages::MetadataPages(std::string text) {
    if (text.empty()) return;
    contents_ = std::make_shared<Contents>();
    contents_->head = head_of(text);
    contents_->size = text.size();
    contents_->text = std::move(text);
}

MetadataPages::MetadataPages(const Xapian::Database& database, const std::string& key) {
    std::string head = database.get_metadata(key);
    const std::size_t length = length_of(head);
    if (length == 0) return;
    contents_ = std::make_shared<Contents>();
    contents_->head = std::move(head);
    contents_->size = length;
    contents_->database = database;
    contents_->key = key;
    contents_->pages.resize(pages_of(length));
}

MetadataPages MetadataPages::whole(const Xapian::Database& database, const std::string& key) {
    const std::string head = database.get_metadata(key);
    const std::size_t length = length_of(head);
    std::string text;
    for (std::size_t number = 0; number < pages_of(length); ++number) {
        const std::string page = database.get_metadata(page_key(key, number));
        const std::string_view part = checked(page);
        if (part.empty()) return {};
        text += part;
    }
    return text.empty() || head_of(text) != head ? MetadataPages() : MetadataPages(std::move(text));
}

void MetadataPages::save(Xapian::WritableDatabase& database, const std::string& key) const {
    const std::string before = database.get_metadata(key);
    if (before == head()) return;
    std::size_t number = 0;
    for (std::size_t at = 0; at < size(); at += page_bytes, ++number) {
        const std::string_view text = part(at, at + page_bytes);
        const std::string page = checksum_of(text).append(text);
        const std::string name = page_key(key, number);
        if (database.get_metadata(name) != page) database.set_metadata(name, page);
    }
    for (; number < pages_of(length_of(before)); ++number) database.set_metadata(page_key(key, number), "");
    database.set_metadata(key, head());
}

std::size_t MetadataPages::size() const {
    return contents_ == nullptr ? 0 : contents_->size;
}

const std::string& MetadataPages::head() const {
    static const std::string none;
    return contents_ == nullptr ? none : contents_->head;
}

std::string_view MetadataPages::page(std::size_t number) const {
    std::string& kept = contents_->pages[number];
    if (kept.empty()) {
        const std::size_t length = std::min(contents_->size - number * page_bytes, page_bytes);
        kept = contents_->database.get_metadata(page_key(contents_->key, number));
        if (checked(kept).size() != length) kept.assign(checksum_bytes + length, '\0');
    }
    return std::string_view(kept).substr(checksum_bytes);
}

std::string_view MetadataPages::part(std::size_t begin, std::size_t end) const {
    end = std::min(end, size());
    if (begin >= end) return {};
    if (!contents_->text.empty()) return std::string_view(contents_->text).substr(begin, end - begin);
    const std::size_t first = begin / page_bytes;
    const std::size_t last = (end - 1) / page_bytes;
    if (first == last) return page(first).substr(begin - first * page_bytes, end - begin);
    const auto known = contents_->across.find({begin, end});
    if (known != contents_->across.end()) return known->second;
    std::string text;
    for (std::size_t number = first; number <= last; ++number) text += page(number);
    text = text.substr(begin - first * page_bytes, end - begin);
    return contents_->across.try_emplace({begin, end}, std::move(text)).first->second;
}

}  // namespace dateline
