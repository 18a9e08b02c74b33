// SPDX-License-Identifier: GPL-2.0-or-later
// A press release as plain data: what the parser finds and everything after it uses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "schema/date.h"
#include "schema/news_kind.h"
#include "schema/section_kind.h"
#include "schema/source_place.h"
#include "schema/statements.h"

namespace dateline {

/// A piece of running text. Lines are joined where they were one sentence; a `\n` is kept only where the
/// line structure means something (tables, address blocks). A bullet is a paragraph with its marker.
struct Paragraph {
    std::string text;        ///< UTF-8
    int line = 0;            ///< line of the source where it begins, from 1
    bool recurring = false;  ///< recurs across its issuer's releases: known only of indexed releases
    std::vector<SourcePlace> places = {};  ///< in the text that was read; none where unknown
};

struct Section {
    std::optional<std::string> heading;  ///< as printed; nothing for text without one
    SectionKind kind = SectionKind::body;
    int line = 0;  ///< where it begins, its heading included, from 1
    std::vector<Paragraph> paragraphs;
    std::string rule;  ///< which rule gave kind and boundary, for --explain
};

/// One `(Exchange: SYMBOL)`, exchange in its canonical spelling.
struct Ticker {
    std::string
        exchange;  ///< `NASDAQ`, `NYSE`, `NYSEAMERICAN`, `OTCQX`, …; empty where only the symbol is known
    std::string symbol;  ///< `CLRB`, `BRK.B`

    [[nodiscard]] std::string text() const { return exchange.empty() ? symbol : exchange + ":" + symbol; }
    bool operator==(const Ticker&) const = default;
};

/// A number or code under which others know the release, its issuer or its security.
struct Identifier {
    std::string scheme;  ///< `isin`, `cusip`, `cik`, `accession`, `wire-id`: lower case
    std::string value;

    bool operator==(const Identifier&) const = default;
};

/// Why the parser believes something.
struct Evidence {
    std::string field;  ///< `date`, `wire`, `issuer`, …
    std::string value;
    int line = 0;  ///< 0 where it came from a record's own fields
    std::string rule;
};

/// A press release. Headline, subheadline, masthead and sections together hold every word of the input but
/// what `furniture` lists.
struct Release {
    std::string headline;
    std::optional<std::string> subheadline;
    std::optional<Date> date;                   ///< release date; nothing is "undated"
    std::optional<std::string> dateline_place;  ///< `MADISON, Wisc.`
    std::optional<std::string> wire;            ///< canonical: `GLOBE NEWSWIRE`, `PR Newswire`, …
    std::vector<Ticker> tickers;                ///< in order of first appearance, unique
    std::optional<Ticker> issuer_ticker;
    std::optional<std::string> issuer;        ///< as printed
    std::vector<std::string> issuer_domains;  ///< of the issuer's own pages and mail: `cellectar.com`
    std::vector<std::string> former_names;    ///< of the issuer, where the release says "formerly"
    std::vector<NewsKind> kinds;              ///< what it announces, the main one first
    std::vector<PeriodMention> periods;       ///< in order of appearance
    std::vector<Quote> quotes;
    std::vector<Acronym> acronyms;
    std::vector<Contact> contacts;
    std::optional<Call> call;
    std::vector<Amount> amounts;          ///< in running text, not in tables
    std::string language = "en";          ///< ISO 639-1
    std::string url;                      ///< empty where unknown
    bool update_of = false;               ///< headline marks an UPDATE, CORRECTION or REPLACEMENT
    std::vector<Identifier> identifiers;  ///< in order of appearance, unique; as the format gives them
    std::vector<std::string> subjects;    ///< codes or names of topics and industries as the wire gives them
    std::string embargo;                  ///< as the wire prints it; empty where there is none
    std::string corrects;  ///< what the wire says is corrected or replaced: an id or address; empty: nothing
    std::vector<Paragraph> masthead;  ///< what stands before the headline or around it
    std::vector<Section> sections;
    std::vector<Paragraph> furniture;  ///< dropped: page headers and numbers, markup
    std::vector<Evidence> evidence;
};

}  // namespace dateline
