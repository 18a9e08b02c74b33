// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_events.h"

#include <libxml/HTMLparser.h>

#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "indexer/decode/markup_element.h"
#include "indexer/decode/tag_limits.h"

namespace dateline {

namespace {

constexpr int deepest = 250;  // levels, a little less than MarkupBlocks follows
constexpr std::size_t chunk_bytes = std::size_t{64} << 10;

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* text, int size) {
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)};
}

void say_nothing(void* /*self*/, const char* /*message*/, ...) {}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

/// One run of the parser. Its callbacks stand between C code and the handler: no exception may pass.
class HtmlRun {
  public:
    explicit HtmlRun(HtmlHandler& handler) : handler_(handler) {
        htmlSAXHandler calls{};
        calls.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
            of(self).guard([&] { of(self).start(name, attributes); });
        };
        calls.endElement = [](void* self, const xmlChar* name) {
            of(self).guard([&] { of(self).handler_.end(view(name)); });
        };
        calls.characters = [](void* self, const xmlChar* text, int size) {
            of(self).guard([&] { of(self).handler_.text(view(text, size)); });
        };
        calls.ignorableWhitespace = calls.characters;
        calls.cdataBlock = [](void* self, const xmlChar* text, int size) {
            of(self).guard([&] { of(self).handler_.script(view(text, size)); });
        };
        // Without handlers of ours the library prints.
        calls.error = say_nothing;
        calls.warning = say_nothing;
        parser_.reset(htmlCreatePushParserCtxt(&calls, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
        if (!parser_) throw std::bad_alloc();
        // Recovering, a script ends at `</script>` only.
        htmlCtxtUseOptions(parser_.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    }

    void feed(std::string_view chunk, bool last) {
        if (failure_) return;
        htmlParseChunk(parser_.get(), chunk.data(), static_cast<int>(chunk.size()), last ? 1 : 0);
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    static HtmlRun& of(void* self) { return *static_cast<HtmlRun*>(self); }

    template <typename Call>
    void guard(Call call) {
        if (failure_) return;
        try {
            call();
        } catch (...) {
            failure_ = std::current_exception();
            xmlStopParser(parser_.get());
        }
    }

    void start(const xmlChar* name, const xmlChar** attributes) {
        attributes_.clear();
        for (; attributes != nullptr && *attributes != nullptr; attributes += 2)
            attributes_.push_back({view(attributes[0]), view(attributes[1])});
        handler_.start(view(name), attributes_);
        flatten(view(name));
    }

    /// The parser compares each end tag with all open elements: the stack must not grow with the page. An
    /// element below the limit is closed at once. Scripts are not, lest their content become text.
    void flatten(std::string_view name) {
        htmlParserCtxt& parser = *parser_;
        if (parser.nameNr <= deepest || is_void_element(name)) return;
        if (name == "script" || name == "style") return;
        handler_.end(name);
        --parser.nameNr;
        parser.name = parser.nameTab[parser.nameNr - 1];
    }

    HtmlHandler& handler_;
    std::unique_ptr<htmlParserCtxt, FreeParser> parser_;
    std::vector<MarkupAttribute> attributes_;
    std::exception_ptr failure_;
};

}  // namespace

void read_html(std::string_view html, HtmlHandler& handler) {
    HtmlRun run(handler);
    BoundedTags tags(html);
    std::string chunk;
    for (std::string_view part = tags.next(); !part.empty(); part = tags.next()) {
        while (!part.empty()) {
            const std::string_view piece = part.substr(0, chunk_bytes);
            chunk.append(piece);
            part.remove_prefix(piece.size());
            if (chunk.size() < chunk_bytes) continue;
            run.feed(chunk, false);
            chunk.clear();
        }
    }
    run.feed(chunk, true);
}

}  // namespace dateline
