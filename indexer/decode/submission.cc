// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/submission.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "indexer/decode/html_release.h"
#include "indexer/decode/pdf_release.h"
#include "indexer/decode/submission_header.h"
#include "indexer/decode/uuencoded.h"
#include "indexer/parse/characters.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view document_tag = "<document>";

/// One `<DOCUMENT>` of a submission.
struct SubmittedDocument {
    std::string type;  ///< `EX-99.1`
    std::string file_name;
    std::string description;
    std::string_view text;
    bool whole = false;  ///< not begun by a `<DOCUMENT>` that is never closed
};

/// Where a tag begins at the beginning of a line, its case ignored, from `from` on. `tag` is in lower case.
std::size_t find_tag(std::string_view text, std::string_view tag, std::size_t from) {
    for (std::size_t at = text.find('<', from); at != npos; at = text.find('<', at + 1)) {
        if (starts_with_lower(text.substr(at), tag)) return at;
    }
    return npos;
}

/// What stands behind `<TYPE>` and its like on the same line.
std::string line_behind(std::string_view head, std::string_view tag) {
    const std::size_t at = find_tag(head, tag, 0);
    if (at == npos) return {};
    const std::size_t begin = at + tag.size();
    return decode_text(trimmed(head.substr(begin, head.find_first_of("\r\n<", begin) - begin)));
}

SubmittedDocument read_document(std::string_view part) {
    constexpr std::string_view text_tag = "<text>";
    SubmittedDocument document;
    const std::size_t text = find_tag(part, text_tag, 0);
    const std::string_view head = part.substr(0, text);
    document.type = line_behind(head, "<type>");
    document.file_name = line_behind(head, "<filename>");
    document.description = line_behind(head, "<description>");
    document.whole = !starts_with_lower(part, document_tag) || find_tag(part, "</document>", 0) != npos;
    if (text == npos) return document;
    document.text = part.substr(text + text_tag.size());
    const std::size_t end = find_tag(document.text, "</text>", 0);
    document.whole = document.whole || end != npos;
    document.text = document.text.substr(0, end);
    return document;
}

/// All documents, each from its `<DOCUMENT>`, or from a bare `<TYPE>`, to the next.
std::vector<SubmittedDocument> documents_of(std::string_view bytes) {
    std::string_view tag = document_tag;
    std::size_t at = find_tag(bytes, tag, 0);
    if (at == npos) {
        tag = "<type>";
        at = find_tag(bytes, tag, 0);
    }
    std::vector<SubmittedDocument> documents;
    while (at != npos) {
        const std::size_t next = find_tag(bytes, tag, at + 1);
        documents.push_back(read_document(bytes.substr(at, next == npos ? npos : next - at)));
        at = next;
    }
    return documents;
}

bool is_exhibit_99(std::string_view type) {
    return starts_with_lower(type, "ex-99");
}

/// Lines that began with a dash got `- ` in front in the mail envelope (RFC 1421, 4.3.1.1).
std::string without_envelope_dashes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.size(), text.find('\n'));
        std::string_view line = text.substr(0, end);
        if (line.starts_with("- -")) line.remove_prefix(2);
        out.append(line);
        if (end < text.size()) out += '\n';
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return out;
}

bool is_html(std::string_view text) {
    constexpr std::size_t head_bytes = 2048;
    const std::string_view head = text.substr(0, head_bytes);
    for (const std::string_view tag :
         {"<html", "<!doctype html", "<body", "<div", "<p ", "<p>", "<table border"})
        if (find_tag(head, tag, 0) != npos) return true;
    return false;
}

Decoded decode_exhibit(std::string_view text) {
    if (const auto attached = read_uuencoded(text)) {
        if (attached->starts_with("%PDF")) return decode_pdf(*attached);
        return DecodeRefusal{"", "is an attached file that is no PDF", false};
    }
    if (is_html(text)) return decode_html(text);
    if (is_binary(text)) return DecodeRefusal{"", "is no text: it has NUL bytes"};
    DecodedRelease release;
    release.raw.text = decode_text(without_envelope_dashes(text));
    return release;
}

/// `https://www.sec.gov/Archives/edgar/data/CIK/ACCESSION/FILE`.
std::string address_of(const SubmissionHeader& header, const std::string& file_name) {
    if (header.cik.empty() || header.accession.empty() || file_name.empty()) return {};
    std::string digits = header.accession;
    std::erase(digits, '-');
    return "https://www.sec.gov/Archives/edgar/data/" + header.cik + "/" + digits + "/" + file_name;
}

void add_header(const SubmissionHeader& header, const SubmittedDocument& document, RawRelease& raw) {
    raw.issuer = header.issuer;
    raw.published = header.filed;
    raw.url = address_of(header, document.file_name);
    if (!header.cik.empty()) raw.identifiers.push_back({"cik", header.cik});
    if (!header.accession.empty()) raw.identifiers.push_back({"accession", header.accession});
    if (!header.form.empty()) raw.subjects.push_back("Form " + header.form);
}

class Exhibits {
  public:
    explicit Exhibits(SubmissionHeader header) : header_(std::move(header)) {}

    void add(const SubmittedDocument& document) {
        Decoded decoded = decode_exhibit(document.text);
        const std::string name = unused_name(document.type);
        if (auto* release = std::get_if<DecodedRelease>(&decoded)) {
            release->name = name;
            add_header(header_, document, release->raw);
        } else {
            std::get<DecodeRefusal>(decoded).name = name;
        }
        decoded_.push_back(std::move(decoded));
    }

    std::vector<Decoded> take() && { return std::move(decoded_); }

  private:
    /// `EX-99.1`, the second of them `EX-99.1 (2)`.
    std::string unused_name(const std::string& type) {
        const int count = ++counts_[type];
        return count == 1 ? type : type + " (" + std::to_string(count) + ")";
    }

    SubmissionHeader header_;
    std::map<std::string, int> counts_;
    std::vector<Decoded> decoded_;
};

}  // namespace

std::vector<Decoded> decode_submission(std::string_view bytes) {
    const std::vector<SubmittedDocument> documents = documents_of(bytes);
    const std::size_t header_end =
        std::min({find_tag(bytes, document_tag, 0), find_tag(bytes, "</sec-header>", 0),
                  find_tag(bytes, "</ims-header>", 0), bytes.size()});
    SubmissionHeader header;
    if (find_tag(bytes.substr(0, header_end), "<type>", 0) != 0)
        header = read_submission_header(decode_text(bytes.substr(0, header_end)));
    Exhibits exhibits(header);
    for (const SubmittedDocument& document : documents)
        if (is_exhibit_99(document.type) && !trimmed(document.text).empty()) exhibits.add(document);
    std::vector<Decoded> all = std::move(exhibits).take();
    if (!documents.empty() && !documents.back().whole)
        all.push_back(DecodeRefusal{"", "ends inside a document: expected </DOCUMENT>, the file is cut off"});
    if (!all.empty()) return all;
    std::string form = header.form;
    if (form.empty() && !documents.empty()) form = documents.front().type;
    if (!form.empty()) form.insert(0, " of type ");
    return {DecodeRefusal{"", "is an SEC submission" + form + " without an EX-99 exhibit", false}};
}

}  // namespace dateline
