// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/xml_events.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <new>
#include <vector>

#include "indexer/read/charset_declaration.h"
#include "indexer/read/text_decoder.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} << 10;
constexpr int most_attributes = 1000;
constexpr std::size_t longest_error = 200;

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* begin, const xmlChar* end) {
    return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

struct FreeContext {
    void operator()(xmlParserCtxtPtr parser) const {
        // Where an entity is declared libxml2 makes a document to keep it in, and leaves it to its caller
        // when it is stopped.
        xmlFreeDoc(parser->myDoc);
        xmlFreeParserCtxt(parser);
    }
};

/// The parser's words about its last error, on one line.
std::string message_of(const xmlError& error) {
    std::string text = error.message == nullptr ? "unknown error" : error.message;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    if (text.size() > longest_error) text.resize(longest_error);
    return "line " + std::to_string(error.line) + ": " + valid_utf8(text);
}

/// One run of the parser. Its callbacks stand between C code and the handler: no exception may pass.
class XmlRun {
  public:
    explicit XmlRun(XmlHandler& handler) : handler_(handler) {
        xmlSAXHandler calls{};
        calls.initialized = XML_SAX2_MAGIC;
        calls.startElementNs = [](void* self, const xmlChar* name, const xmlChar*, const xmlChar*, int,
                                  const xmlChar**, int count, int, const xmlChar** attributes) {
            of(self).guard([&] { of(self).start(name, count, attributes); });
        };
        calls.endElementNs = [](void* self, const xmlChar* name, const xmlChar*, const xmlChar*) {
            of(self).guard([&] { of(self).handler_.end(view(name)); });
        };
        calls.characters = [](void* self, const xmlChar* text, int size) {
            of(self).guard([&] { of(self).handler_.text(view(text, text + size)); });
        };
        calls.ignorableWhitespace = calls.characters;
        calls.cdataBlock = calls.characters;
        calls.getEntity = [](void* self, const xmlChar* name) { return of(self).known_entity(name); };
        calls.entityDecl = [](void* self, const xmlChar*, int, const xmlChar*, const xmlChar*, xmlChar*) {
            of(self).refuse("declares entities, which are not expanded");
        };
        calls.serror = [](void* self, xmlErrorPtr error) { of(self).note(*error); };
        parser_.reset(xmlCreatePushParserCtxt(&calls, this, nullptr, 0, nullptr));
        if (!parser_) throw std::bad_alloc();
        // Without NOENT an attribute's `&amp;` stays `&#38;`; there are no entities but the known ones to
        // replace.
        xmlCtxtUseOptions(parser_.get(),
                          XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT);
        // The structured handler is called with its own context.
        parser_->sax->serror = calls.serror;
    }

    void feed(std::string_view chunk, bool last) {
        if (failure_ || problem_) return;
        xmlParseChunk(parser_.get(), chunk.data(), static_cast<int>(chunk.size()), last ? 1 : 0);
        if (failure_) std::rethrow_exception(failure_);
    }

    [[nodiscard]] bool is_over() const { return problem_.has_value(); }

    [[nodiscard]] std::optional<XmlProblem> problem() const { return problem_; }

  private:
    static XmlRun& of(void* self) { return *static_cast<XmlRun*>(self); }

    template <typename Call>
    void guard(Call call) {
        if (failure_ || problem_) return;
        try {
            call();
        } catch (...) {
            failure_ = std::current_exception();
            xmlStopParser(parser_.get());
        }
    }

    void start(const xmlChar* name, int count, const xmlChar** attributes) {
        attributes_.clear();
        constexpr int parts = 5;  // local name, prefix, namespace, begin and end of the value
        for (int i = 0; i < count && i < most_attributes; ++i) {
            const xmlChar** attribute = attributes + static_cast<std::ptrdiff_t>(i) * parts;
            attributes_.push_back({view(attribute[0]), view(attribute[3], attribute[4])});
        }
        handler_.start(view(name), attributes_);
    }

    /// HTML's names, which feeds use undeclared.
    xmlEntityPtr known_entity(const xmlChar* name) {
        if (xmlEntityPtr predefined = xmlGetPredefinedEntity(name)) return predefined;
        const htmlEntityDesc* html = htmlEntityLookup(name);
        if (html == nullptr) return nullptr;
        entity_text_.fill(0);
        xmlCopyCharMultiByte(entity_text_.data(), static_cast<int>(html->value));
        entity_ = {};
        entity_.type = XML_ENTITY_DECL;
        entity_.etype = XML_INTERNAL_PREDEFINED_ENTITY;
        entity_.name = name;
        entity_.content = entity_text_.data();
        entity_.length = xmlStrlen(entity_text_.data());
        return &entity_;
    }

    void refuse(const char* reason) {
        if (!problem_) problem_ = XmlProblem{reason};
        xmlStopParser(parser_.get());
    }

    void note(const xmlError& error) {
        if (error.level != XML_ERR_FATAL || problem_) return;
        problem_ = XmlProblem{"is not well-formed XML: " + message_of(error)};
    }

    XmlHandler& handler_;
    std::unique_ptr<xmlParserCtxt, FreeContext> parser_;
    std::vector<MarkupAttribute> attributes_;
    std::exception_ptr failure_;
    std::optional<XmlProblem> problem_;
    xmlEntity entity_{};
    std::array<xmlChar, 8> entity_text_{};
};

}  // namespace

std::optional<XmlProblem> read_xml(std::string_view bytes, XmlHandler& handler) {
    const std::string text = decode_text(bytes, declared_xml_charset(bytes));
    std::string_view rest = text;
    // White space before the declaration is the commonest fault of feeds.
    rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(" \t\r\n")));
    XmlRun run(handler);
    while (rest.size() > chunk_bytes && !run.is_over()) {
        run.feed(rest.substr(0, chunk_bytes), false);
        rest.remove_prefix(chunk_bytes);
    }
    run.feed(rest, true);
    return run.problem();
}

}  // namespace dateline
