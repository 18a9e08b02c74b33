// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_item.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/decode/html_events.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/exchange_name.h"
#include "indexer/parse/wire_name.h"

namespace dateline {

namespace {

/// Subjects and identifiers kept of one release: far more than any wire gives.
constexpr std::size_t most_values = 200;

/// Bytes of a sender's name that are looked at.
constexpr std::size_t longest_name = 200;

/// Hands the text of a page to blocks.
class IntoBlocks : public HtmlHandler {
  public:
    explicit IntoBlocks(MarkupBlocks& blocks) : blocks_(blocks) {}
    void start(std::string_view name, std::span<const MarkupAttribute> attributes) override {
        blocks_.start(name, attributes);
    }
    void end(std::string_view name) override { blocks_.end(name); }
    void text(std::string_view utf8) override { blocks_.text(utf8); }
    void script(std::string_view) override {}

  private:
    MarkupBlocks& blocks_;
};

bool has_markup(std::string_view text) {
    const std::size_t open = text.find('<');
    return open != std::string_view::npos && text.find('>', open) != std::string_view::npos;
}

bool begins_url(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://");
}

}  // namespace

void WireItem::set(std::string& field, std::string_view text) {
    if (field.empty()) field = std::string(trimmed(text));
}

void WireItem::set_place(std::string_view text) {
    std::string_view place = trimmed(text);
    for (const std::string_view end : {"--", " - ", "–", "—", "/", " ("})
        place = trimmed(place.substr(0, place.find(end)));
    // `TORONTO, May 26, 2020`: what a digit is in is the date.
    if (const std::size_t digit = place.find_first_of("0123456789"); digit != std::string_view::npos) {
        const std::size_t comma = place.substr(0, digit).rfind(',');
        place = trimmed(place.substr(0, comma == std::string_view::npos ? 0 : comma));
    }
    set(raw_.place, place);
}

void WireItem::set_wire(std::string_view text) {
    // Of an address the words count: `www.globenewswire.com`.
    std::string words(text.substr(0, longest_name));
    std::replace(words.begin(), words.end(), '.', ' ');
    if (const auto wire = find_wire(words)) set(raw_.wire, *wire);
}

void WireItem::set_language(std::string_view tag) {
    const std::size_t end = tag.find_first_of("-_");
    if (const std::string_view code = tag.substr(0, end); code.size() == 2 && raw_.language.empty())
        for (const char c : code) raw_.language += ascii_lower(c);
}

void WireItem::add_ticker(std::string_view exchange, std::string_view symbol) {
    const std::string_view canonical = canonical_exchange(trimmed(exchange));
    if (canonical.empty() || trimmed(symbol).empty() || raw_.tickers.size() >= most_values) return;
    std::string ticker = std::string(canonical) + ":" + std::string(trimmed(symbol));
    if (std::find(raw_.tickers.begin(), raw_.tickers.end(), ticker) == raw_.tickers.end())
        raw_.tickers.push_back(std::move(ticker));
}

void WireItem::add_tickers(std::string_view pairs) {
    while (!pairs.empty()) {
        const std::size_t end = std::min(pairs.size(), pairs.find_first_of(",;"));
        const std::string_view pair = pairs.substr(0, end);
        if (const std::size_t colon = pair.rfind(':'); colon != std::string_view::npos)
            add_ticker(pair.substr(0, colon), pair.substr(colon + 1));
        pairs.remove_prefix(std::min(pairs.size(), end + 1));
    }
}

void WireItem::add_identifier(std::string_view scheme, std::string_view value) {
    const Identifier identifier{std::string(scheme), std::string(trimmed(value))};
    const auto& all = raw_.identifiers;
    if (identifier.value.empty() || all.size() >= most_values) return;
    if (std::find(all.begin(), all.end(), identifier) == all.end()) raw_.identifiers.push_back(identifier);
}

void WireItem::add_subject(std::string_view subject) {
    const std::string text(trimmed(subject));
    const auto& all = raw_.subjects;
    if (text.empty() || all.size() >= most_values) return;
    if (std::find(all.begin(), all.end(), text) == all.end()) raw_.subjects.push_back(text);
}

void WireItem::add_text(std::string_view text) {
    if (has_markup(text)) {
        IntoBlocks handler(body_);
        read_html(text, handler);
        return;
    }
    body_.start("pre", {});
    body_.text(with_plain_spaces(text));
    body_.end("pre");
}

WireItem WireItem::sibling() const {
    WireItem other;
    other.raw_ = raw_;
    for (std::string* own :
         {&other.raw_.title, &other.raw_.subtitle, &other.raw_.place, &other.raw_.language})
        own->clear();
    other.id_ = id_;
    other.published_stamp_ = published_stamp_;
    other.withdrawn_ = withdrawn_;
    return other;
}

Decoded WireItem::finish(std::string name) && {
    if (!withdrawn_.empty()) return DecodeRefusal{std::move(name), withdrawn_, false};
    raw_.blocks = std::move(body_).take_blocks();
    std::vector<RawBlock> tail = std::move(tail_).take_blocks();
    std::move(tail.begin(), tail.end(), std::back_inserter(raw_.blocks));
    if (raw_.blocks.empty()) return DecodeRefusal{std::move(name), "has no text", false};
    const auto clock = raw_.wire.empty() ? StampClock::as_written : StampClock::new_york;
    raw_.published =
        day_of_stamp(published_stamp_.empty() ? later_stamp_ : published_stamp_, clock).value_or("");
    if (raw_.url.empty() && begins_url(id_)) raw_.url = id_;
    return DecodedRelease{std::move(name), std::move(id_), std::move(raw_)};
}

std::vector<Decoded> named_apart(std::vector<Decoded> all) {
    if (all.size() == 1) std::visit([](auto& one) { one.name.clear(); }, all.front());
    return all;
}

}  // namespace dateline
