// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_xml.h"

#include <string>
#include <utility>

#include "indexer/decode/feed.h"
#include "indexer/decode/newsml1.h"
#include "indexer/decode/newsml_g2.h"
#include "indexer/decode/nitf.h"
#include "indexer/decode/xml_path.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

/// Thrown to leave a document once its root is known.
struct RootFound {
    std::string name;
};

class RootFinder : public XmlHandler {
  public:
    void start(std::string_view name, std::span<const MarkupAttribute>) override {
        throw RootFound{std::string(name)};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

std::vector<Decoded> refused(std::string reason, bool is_failure = true) {
    return {DecodeRefusal{"", std::move(reason), is_failure}};
}

/// The releases that ended before a fault, and the fault; a document without any release says so.
std::vector<Decoded> with_problem(std::vector<Decoded> all, const std::optional<XmlProblem>& problem,
                                  std::string_view root) {
    if (problem) all.push_back(DecodeRefusal{"", problem->reason, true});
    if (all.empty())
        return refused("has no release: the <" + std::string(root) + "> holds no item with text", false);
    return all;
}

template <typename Document>
std::vector<Decoded> decoded_as(std::string_view bytes, std::string_view root) {
    Document document;
    const std::optional<XmlProblem> problem = read_document(bytes, document);
    return with_problem(std::move(document).take(), problem, root);
}

std::vector<Decoded> decode_nitf(std::string_view bytes) {
    NitfDocument document;
    if (const auto problem = read_document(bytes, document)) return refused(problem->reason);
    std::vector<Decoded> all;
    all.push_back(std::move(document).take());
    return all;
}

}  // namespace

std::vector<Decoded> decode_wire_xml(std::string_view bytes) {
    std::string root;
    try {
        RootFinder finder;
        if (const auto problem = read_xml(bytes, finder)) return refused(problem->reason);
        return refused("is no XML document: it has no element");
    } catch (const RootFound& found) {
        root = found.name;
    }
    const std::string name = fold(root);
    if (name == "newsml") return decoded_as<Newsml1Document>(bytes, root);
    if (name == "newsitem" || name == "newsmessage" || name == "packageitem")
        return decoded_as<NewsmlG2Document>(bytes, root);
    if (name == "nitf") return decode_nitf(bytes);
    if (name == "rss" || name == "rdf" || name == "feed") return decoded_as<FeedDocument>(bytes, root);
    return refused("is XML of the root <" + root + ">; NewsML, NITF, RSS and Atom are read", false);
}

}  // namespace dateline
