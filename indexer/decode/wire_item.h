// SPDX-License-Identifier: GPL-2.0-or-later
// Wire item: a release being gathered from the elements of a document, whichever vocabulary they are of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/decode/decoded.h"
#include "indexer/decode/markup_blocks.h"
#include "indexer/decode/wire_stamp.h"

namespace dateline {

/// One release on its way. A field that is set twice keeps its first value.
class WireItem {
  public:
    WireItem() = default;

    void set_title(std::string_view text) { set(raw_.title, text); }
    void set_subtitle(std::string_view text) { set(raw_.subtitle, text); }
    void set_url(std::string_view text) { set(raw_.url, text); }
    void set_issuer(std::string_view text) { set(raw_.issuer, text); }
    void set_embargo(std::string_view text) { set(raw_.embargo, text); }
    void set_corrects(std::string_view text) { set(raw_.corrects, text); }
    void set_id(std::string_view text) { set(id_, text); }

    /// The place of a dateline: `GREENWICH, Conn.`; a date or dash behind it is dropped.
    void set_place(std::string_view text);

    /// The service that sends it, if it is a wire that is known; `globenewswire.com` is one too.
    void set_wire(std::string_view text);

    /// `en-US` is `en`.
    void set_language(std::string_view tag);

    /// A stamp as day_of_stamp() reads it; what is none is ignored.
    void set_published(std::string_view stamp) { set(published_stamp_, stamp); }

    /// The same for a stamp that counts only where no better one is given.
    void set_published_if_unknown(std::string_view stamp) { set(later_stamp_, stamp); }

    /// An exchange as wires print it and a symbol; other exchanges than known ones are left to the text.
    void add_ticker(std::string_view exchange, std::string_view symbol);
    /// `TSX VENTURE:XLY`, or several parted by commas.
    void add_tickers(std::string_view pairs);

    void add_identifier(std::string_view scheme, std::string_view value);
    void add_subject(std::string_view subject);

    /// Why the wire took it back; empty while it stands.
    void withdraw(std::string_view reason) { set(withdrawn_, reason); }

    /// Text of a part of the body that is plain or escaped HTML.
    void add_text(std::string_view text);

    [[nodiscard]] MarkupBlocks& body() { return body_; }
    /// Blocks that stand behind the body, whatever their order in the document: contacts.
    [[nodiscard]] MarkupBlocks& tail() { return tail_; }

    /// A release of the same envelope: everything but headline, subheadline, place, language and text.
    [[nodiscard]] WireItem sibling() const;

    [[nodiscard]] const std::string& title() const { return raw_.title; }

    /// The release; a refusal where it was withdrawn or has neither headline nor text. `name` tells it from
    /// others of the file.
    [[nodiscard]] Decoded finish(std::string name) &&;

  private:
    static void set(std::string& field, std::string_view text);

    RawRelease raw_;
    std::string id_;
    std::string published_stamp_;
    std::string later_stamp_;
    std::string withdrawn_;
    MarkupBlocks body_;
    MarkupBlocks tail_;
};

/// The results of a document: the only one of a file needs no name.
[[nodiscard]] std::vector<Decoded> named_apart(std::vector<Decoded> all);

}  // namespace dateline
