// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_format.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <utility>

#include "schema/text_normalizer.h"

namespace dateline {

namespace {

using Extension = std::pair<std::string_view, SourceFormat>;

constexpr std::array<Extension, 28> extensions{{
    {"", SourceFormat::text},
    {".txt", SourceFormat::text},
    {".text", SourceFormat::text},
    {".md", SourceFormat::markdown},
    {".markdown", SourceFormat::markdown},
    {".jsonl", SourceFormat::jsonl},
    {".ndjson", SourceFormat::jsonl},
    {".csv", SourceFormat::csv},
    {".tsv", SourceFormat::csv},
    {".html", SourceFormat::html},
    {".htm", SourceFormat::html},
    {".xhtml", SourceFormat::html},
    {".xml", SourceFormat::xml},
    {".newsml", SourceFormat::xml},
    {".nitf", SourceFormat::xml},
    {".rss", SourceFormat::xml},
    {".atom", SourceFormat::xml},
    {".tst", SourceFormat::wire_text},
    {".sgml", SourceFormat::submission},
    {".nc", SourceFormat::submission},
    {".pdf", SourceFormat::pdf},
    {".zip", SourceFormat::archive},
    {".tar", SourceFormat::archive},
    {".tgz", SourceFormat::archive},
    {".tzst", SourceFormat::archive},
    {".txz", SourceFormat::archive},
    {".tbz2", SourceFormat::archive},
    {".taz", SourceFormat::archive},
}};

/// Compression that any file may have is one thing; bzip2 and xz are read around a tar.
std::string_view without_compression(std::string_view name) {
    for (const std::string_view suffix : {".gz", ".zst", ".GZ", ".ZST"})
        if (name.ends_with(suffix)) return name.substr(0, name.size() - suffix.size());
    for (const std::string_view suffix : {".bz2", ".xz"})
        if (name.ends_with(".tar" + std::string(suffix))) return name.substr(0, name.size() - suffix.size());
    return name;
}

std::string_view without_mark_and_blanks(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.size(), bytes.find_first_not_of(" \t\r\n")));
    return bytes;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool is_submission(std::string_view head) {
    for (const std::string_view mark : {"<SEC-DOCUMENT>", "<SEC-HEADER>", "<IMS-DOCUMENT>", "<IMS-HEADER>"})
        if (contains(head, mark)) return true;
    if (head.starts_with("<DOCUMENT>")) return contains(head, "<TYPE>");
    return head.starts_with("<TYPE>") && contains(head, "<TEXT>");
}

bool is_archive(std::string_view bytes) {
    constexpr std::size_t tar_mark = 257;
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06") ||
           (bytes.size() > tar_mark && bytes.substr(tar_mark).starts_with("ustar"));
}

/// The name of the first element, behind declarations, comments and processing instructions; `!doctype html`
/// counts as one.
std::string root_element(std::string_view head) {
    while (head.starts_with('<')) {
        const std::string_view closing = head.starts_with("<!--") ? "-->" : ">";
        const std::size_t end = head.find(closing);
        const std::string tag = fold(head.substr(1, std::min(end, head.size()) - 1));
        if (!tag.starts_with('?') && !tag.starts_with('!'))
            return tag.substr(0, tag.find_first_of(" \t\r\n/"));
        if (tag.starts_with("!doctype html")) return "html";
        if (end == std::string_view::npos) break;
        head = without_mark_and_blanks(head.substr(end + closing.size()));
    }
    return {};
}

/// HTML or XML by the first element of a text that begins with one.
std::optional<SourceFormat> markup_format(std::string_view head) {
    const std::string root = root_element(head);
    for (const std::string_view name :
         {"html", "head", "body", "title", "meta", "div", "table", "p", "center"})
        if (root == name) return SourceFormat::html;
    for (const std::string_view name :
         {"newsml", "newsitem", "newsmessage", "nitf", "rss", "feed", "rdf:rdf", "packageitem"})
        if (root == name) return SourceFormat::xml;
    return head.starts_with("<?xml") ? std::optional(SourceFormat::xml) : std::nullopt;
}

}  // namespace

std::optional<SourceFormat> format_of(std::string_view name) {
    const std::string extension = fold(std::filesystem::path(without_compression(name)).extension().string());
    const auto* found = std::find_if(extensions.begin(), extensions.end(),
                                     [&](const Extension& entry) { return entry.first == extension; });
    return found == extensions.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SourceFormat> format_shown(std::string_view first_bytes) {
    const SourceFormat found = format_of_content(SourceFormat::text, first_bytes);
    const bool told = found != SourceFormat::text && found != SourceFormat::archive;
    return told ? std::optional(found) : std::nullopt;
}

bool is_about_a_folder(std::string_view name) {
    constexpr std::array<std::string_view, 6> stems{"readme",    "license", "licence",
                                                    "changelog", "copying", "contributing"};
    const std::string folded = fold(name.substr(0, name.find('.')));
    return std::find(stems.begin(), stems.end(), folded) != stems.end();
}

SourceFormat format_of_content(SourceFormat named, std::string_view first_bytes) {
    if (named == SourceFormat::jsonl || named == SourceFormat::csv) return named;
    if (is_archive(first_bytes)) return SourceFormat::archive;
    if (contains(first_bytes.substr(0, 1024), "%PDF-")) return SourceFormat::pdf;
    const std::string_view head = without_mark_and_blanks(first_bytes);
    if (is_submission(head)) return SourceFormat::submission;
    if (named == SourceFormat::wire_text || named == SourceFormat::markdown) return named;
    return markup_format(head).value_or(named);
}

bool is_decoded_apart(SourceFormat format) {
    switch (format) {
        case SourceFormat::text:
        case SourceFormat::markdown:
        case SourceFormat::jsonl:
        case SourceFormat::csv:
            return false;
        default:
            return true;
    }
}

std::string_view name_of(SourceFormat format) {
    switch (format) {
        case SourceFormat::text:
            return "text";
        case SourceFormat::markdown:
            return "Markdown";
        case SourceFormat::jsonl:
            return "JSONL";
        case SourceFormat::csv:
            return "CSV";
        case SourceFormat::html:
            return "HTML";
        case SourceFormat::xml:
            return "XML";
        case SourceFormat::wire_text:
            return "wire text";
        case SourceFormat::submission:
            return "SEC submission";
        case SourceFormat::pdf:
            return "PDF";
        case SourceFormat::archive:
            return "archive";
    }
    return "";
}

}  // namespace dateline
