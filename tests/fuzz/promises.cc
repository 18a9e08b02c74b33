// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fuzz/promises.h"

#include <variant>
#include <vector>

#include "indexer/parse/parse_json.h"
#include "indexer/parse/release_parser.h"
#include "indexer/parse/source_places.h"
#include "schema/utf8.h"
#include "tests/indexer/parse/word_conservation.h"

namespace dateline::test {

namespace {

/// Text that a byte of a file may grow to: an entity of HTML or a ligature gives several bytes, never many.
constexpr std::size_t most_growth = 8;
/// What does not come from the file's bytes: names of wires, languages, exchanges.
constexpr std::size_t own_words = 4096;

void require_utf8(std::string_view text) {
    require(is_valid_utf8(text), "strings are well-formed UTF-8: " + std::string(text.substr(0, 200)));
}

void require_sound(const std::vector<Paragraph>& paragraphs) {
    for (const Paragraph& paragraph : paragraphs) {
        require_utf8(paragraph.text);
        require(!paragraph.text.empty(), "a paragraph has a text");
        require(paragraph.line >= 0, "lines are counted from 1");
    }
}

void require_sound(const Section& section) {
    if (section.heading) {
        require_utf8(*section.heading);
        require(!section.heading->empty(), "a heading has a text");
    }
    require(section.heading || !section.paragraphs.empty(), "a section has something in it");
    require_sound(section.paragraphs);
}

/// Records may give a symbol without its exchange.
void require_sound(const Ticker& ticker) {
    require(!ticker.symbol.empty(), "a ticker has a symbol");
    require_utf8(ticker.exchange);
    require_utf8(ticker.symbol);
}

/// The release's paragraphs, found again in the text that they were read from.
void require_places(const RawRelease& raw, Release release) {
    find_source_places(raw.text, release);
    for (const Section& section : release.sections)
        for (const Paragraph& paragraph : section.paragraphs) {
            const auto range = source_range(paragraph.places, {0, paragraph.text.size()});
            require(!range || range->end <= raw.text.size(), "a paragraph stands in its text");
            require(paragraph.places.size() <= 2 * paragraph.text.size(), "places are of its bytes");
        }
}

}  // namespace

void require(bool kept, std::string_view promise) {
    if (!kept) throw BrokenPromise("not kept: " + std::string(promise));
}

std::size_t most_text(std::size_t input_bytes, std::size_t releases) {
    return most_growth * input_bytes + own_words * releases;
}

void require_sound(const RawRelease& raw, std::size_t input_bytes) {
    for (const std::string* text :
         {&raw.text, &raw.title, &raw.subtitle, &raw.published, &raw.place, &raw.url, &raw.wire, &raw.issuer,
          &raw.language, &raw.embargo, &raw.corrects})
        require_utf8(*text);
    for (const RawBlock& block : raw.blocks) {
        require_utf8(block.text);
        require(!block.text.empty(), "a block has a text");
    }
    for (const std::string& ticker : raw.tickers) require_utf8(ticker);
    for (const std::string& subject : raw.subjects) require_utf8(subject);
    for (const Identifier& identifier : raw.identifiers) {
        require_utf8(identifier.scheme);
        require_utf8(identifier.value);
    }
    require(text_bytes(raw) <= most_text(input_bytes, 1), "text is bounded by the input");
}

void require_sound(const Release& release) {
    for (const std::string* text : {&release.headline, &release.language, &release.url}) require_utf8(*text);
    for (const auto* text : {&release.subheadline, &release.dateline_place, &release.wire, &release.issuer}) {
        require_utf8(text->value_or(""));
    }
    for (const Ticker& ticker : release.tickers) require_sound(ticker);
    if (release.issuer_ticker) require_sound(*release.issuer_ticker);
    require_sound(release.masthead);
    require_sound(release.furniture);
    for (const Section& section : release.sections) require_sound(section);
    for (const Evidence& evidence : release.evidence) require_utf8(evidence.value);
}

bool require_parsed_whole(const RawRelease& raw) {
    const auto result = parse_release(raw);
    if (const auto* error = std::get_if<ParseError>(&result)) {
        require(!error->reason.empty(), "an error has a reason");
        return false;
    }
    const auto& release = std::get<Release>(result);
    require_sound(release);
    require_places(raw, release);
    const std::string lost = lost_words(raw, release);
    require(lost.empty(), lost);
    require_utf8(parse_json(release, "p", "i", Explain::yes));
    return true;
}

void require_sound(const Decoded& decoded, std::size_t input_bytes) {
    if (const auto* refusal = std::get_if<DecodeRefusal>(&decoded)) {
        require(!refusal->reason.empty(), "a refusal gives its reason");
        require_utf8(refusal->reason);
        require_utf8(refusal->name);
        return;
    }
    const auto& release = std::get<DecodedRelease>(decoded);
    require_utf8(release.name);
    require_utf8(release.id);
    require_sound(release.raw, input_bytes);
    require_parsed_whole(release.raw);
}

}  // namespace dateline::test
