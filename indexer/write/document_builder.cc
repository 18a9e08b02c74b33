// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/document_builder.h"

#include <algorithm>
#include <set>

#include "indexer/collection/paragraph_prints.h"
#include "schema/field.h"
#include "schema/field_weights.h"
#include "schema/position_gaps.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

/// A heading is one sentence, whatever stops are in it.
enum class Shape { heading, sentences };

/// Posts the words of one document, with the position where the next goes.
class TextPoster {
  public:
    TextPoster(Xapian::Document& document, Analyzer& analyzer, Analysis& analysis)
        : document_(document), analyzer_(analyzer), analysis_(analysis) {}

    /// Words that count in ranking: surface forms with positions, stems and further forms without.
    void post(std::string_view text, unsigned wdf, Shape shape) {
        analyzer_.analyze(text, analysis_);
        starts_.clear();
        if (shape == Shape::sentences) starts_ = sentence_starts(text, analysis_);
        post_plain("", wdf);
    }

    /// The same, and once more under the headline prefix, where they weigh nothing.
    void post_headline(std::string_view text) {
        const Xapian::termpos start = position_;
        post(text, headline_wdf, Shape::heading);
        position_ = start;
        post_plain(headline_prefix, 0);
    }

    /// Words as a condition "inside a section of this kind", after post() of the same text or instead of it.
    void post_in_section(SectionKind kind) {
        for (const Token& token : analysis_.tokens)
            add(section_word_term(kind, token.stem.empty() ? token.word : token.stem), 0);
        for (const Form& form : analysis_.forms) add(section_word_term(kind, form.term), 0);
    }

    void analyze_only(std::string_view text) { analyzer_.analyze(text, analysis_); }

  private:
    void add(const std::string& term, unsigned wdf) { document_.add_term(term, wdf); }

    /// Posts the analysed text, with a gap between its sentences and behind it.
    void post_plain(std::string_view prefix, unsigned wdf) {
        auto start = starts_.begin();
        for (std::size_t i = 0; i < analysis_.tokens.size(); ++i) {
            if (start != starts_.end() && *start == i) {
                position_ += sentence_gap;
                ++start;
            }
            const Token& token = analysis_.tokens[i];
            document_.add_posting(word_term(prefix, token.word), ++position_, wdf);
            if (!token.stem.empty() && token.stem != token.word) add(stem_term(prefix, token.stem), wdf);
        }
        for (const Form& form : analysis_.forms) add(word_term(prefix, form.term), wdf);
        position_ += paragraph_gap;
    }

    Xapian::Document& document_;
    Analyzer& analyzer_;
    Analysis& analysis_;
    std::vector<std::size_t> starts_;  ///< tokens that begin a sentence of the analysed text
    Xapian::termpos position_ = 0;
};

void post_text(TextPoster& poster, std::string_view text, SectionKind kind, unsigned wdf, Shape shape) {
    const SectionKindInfo& about = info(kind);
    if (about.silent)
        poster.analyze_only(text);
    else
        poster.post(text, wdf, shape);
    if (about.own_terms) poster.post_in_section(kind);
}

void post_sections(TextPoster& poster, const std::vector<Section>& sections) {
    bool lead = true;
    for (const Section& section : sections) {
        const unsigned wdf = info(section.kind).wdf;
        if (section.heading)
            post_text(poster, *section.heading, section.kind, wdf * heading_factor, Shape::heading);
        for (const Paragraph& paragraph : section.paragraphs) {
            const bool is_lead = lead && section.kind == SectionKind::body && !paragraph.recurring;
            const unsigned own = is_lead ? lead_wdf : wdf;
            post_text(poster, paragraph.text, section.kind,
                      paragraph.recurring ? std::min(own, recurring_wdf) : own, Shape::sentences);
            lead = lead && !is_lead;
        }
    }
}

/// Posts the terms of a field's values and keeps the values, joined, in its slot.
void add_values(Xapian::Document& document, std::string_view name, const std::vector<std::string>& values) {
    const Field& entry = field(name);
    std::string joined;
    for (const std::string& value : values) {
        for (const std::string& term : value_terms(entry, value)) document.add_boolean_term(term);
        if (!joined.empty()) joined += facet_separator;
        joined += value;
    }
    if (entry.slot && !joined.empty()) document.add_value(*entry.slot, joined);
}

/// Values as often as they come, in first order, each once; the separator cannot be part of one.
std::vector<std::string> unique_values(std::vector<std::string> values) {
    std::set<std::string> seen;
    for (std::string& value : values) std::replace(value.begin(), value.end(), facet_separator, ' ');
    std::erase_if(values,
                  [&seen](const std::string& value) { return value.empty() || !seen.insert(value).second; });
    return values;
}

void add_tickers(Xapian::Document& document, const std::vector<Ticker>& tickers) {
    std::vector<std::string> symbols;
    std::vector<std::string> exchanges;
    for (const Ticker& ticker : tickers) {
        symbols.push_back(ticker.symbol);
        exchanges.push_back(ticker.exchange);
        for (const std::string& term : value_terms(field("ticker"), ticker.text()))
            document.add_boolean_term(term);
    }
    add_values(document, "ticker", unique_values(std::move(symbols)));
    add_values(document, "exchange", unique_values(std::move(exchanges)));
}

void add_date(Xapian::Document& document, const std::optional<Date>& date) {
    if (!date) return;
    document.add_value(slot_day, day_key(*date));
    document.add_boolean_term(year_term(year_of(*date)));
    document.add_boolean_term(quarter_term(quarter_of(*date)));
    document.add_boolean_term(month_term(month_of(*date)));
}

/// Those that have a field of their own; the others are only shown.
void add_identifiers(Xapian::Document& document, const std::vector<Identifier>& identifiers) {
    for (const char* scheme : {"isin", "cusip", "cik", "accession"}) {
        std::vector<std::string> values;
        for (const Identifier& identifier : identifiers)
            if (identifier.scheme == scheme) values.push_back(identifier.value);
        add_values(document, scheme, unique_values(std::move(values)));
    }
}

void add_statements(Xapian::Document& document, const Release& release) {
    std::vector<std::string> kinds;
    for (const NewsKind kind : release.kinds) kinds.emplace_back(info(kind).name);
    add_values(document, "kind", unique_values(std::move(kinds)));
    std::vector<std::string> periods;
    for (const PeriodMention& mention : release.periods) {
        if (info(mention.section).silent) continue;  // the annual report that a safe harbour names
        periods.push_back(mention.period);
        add_values(document, period_role_name(mention.role), {mention.period});
    }
    add_values(document, "period", unique_values(std::move(periods)));
    std::vector<std::string> speakers;
    for (const Quote& quote : release.quotes) speakers.push_back(quote.speaker);
    add_values(document, "said", unique_values(std::move(speakers)));
    if (release.call && release.call->date) document.add_value(slot_event, day_key(*release.call->date));
}

/// Which document it is: of a plain text all that is known.
void add_identity(Xapian::Document& document, const StoredRecord& record) {
    document.add_boolean_term(source_term(record.source));
    document.add_boolean_term(id_term(record.id));
    document.add_boolean_term(unique_term(record.source, record.id));
    document.add_boolean_term(std::string(every_release_term));
}

void add_fields(Xapian::Document& document, const StoredRecord& record) {
    const Release& release = record.release;
    add_tickers(document, release.tickers);
    add_date(document, release.date);
    if (release.issuer) {
        add_values(document, "issuer", unique_values({*release.issuer}));
        const std::string whole = issuer_name_term(*release.issuer);
        if (!whole.empty()) document.add_boolean_term(whole);
    }
    if (release.wire) add_values(document, "wire", unique_values({*release.wire}));
    add_values(document, "lang", unique_values({release.language}));
    std::vector<std::string> kinds;
    for (const Section& section : release.sections) kinds.emplace_back(info(section.kind).name);
    add_values(document, "subject", unique_values(release.subjects));
    add_identifiers(document, release.identifiers);
    add_statements(document, release);
    add_values(document, "section", unique_values(std::move(kinds)));
}

/// `word` of a token, or its stem where it has one.
std::string joined_words(const Analysis& analysis, std::string Token::*form) {
    std::string out;
    for (const Token& token : analysis.tokens) {
        const std::string& word = token.*form;
        out.append(out.empty() ? "" : " ").append(word.empty() ? token.word : word);
    }
    return out;
}

/// `EVs` explains `EV`.
std::string_view singular(std::string_view short_form) {
    const bool plural = short_form.size() > 2 && short_form.back() == 's' &&
                        short_form[short_form.size() - 2] >= 'A' && short_form[short_form.size() - 2] <= 'Z';
    return plural ? short_form.substr(0, short_form.size() - 1) : short_form;
}

/// The pairs of short and long forms, by either: the collection's dictionary of acronyms.
void add_acronyms(Xapian::Document& document, const Release& release, Analyzer& analyzer) {
    Analysis analysis;
    for (const Acronym& acronym : release.acronyms) {
        const std::string short_form = letters_and_digits(singular(acronym.short_form));
        analyzer.analyze(acronym.long_form, analysis);
        if (short_form.empty() || analysis.tokens.empty()) continue;
        document.add_boolean_term(acronym_term(short_form, joined_words(analysis, &Token::word)));
        document.add_boolean_term(long_form_term(joined_words(analysis, &Token::stem), short_form));
    }
}

/// Where the release stands among the others: a cluster is found by its key and by the id in it.
void add_collection(Xapian::Document& document, const StoredRecord& record) {
    if (!record.cluster.empty()) {
        document.add_value(slot_cluster, record.cluster);
        add_values(document, "cluster", {record.cluster, cluster_id(record.cluster)});
    }
    if (!record.variant.empty()) document.add_value(slot_variant, record.variant);
    const std::string prints = write_prints(paragraph_prints(record.release));
    if (!prints.empty()) document.add_value(slot_prints, prints);
}

}  // namespace

Analyzer& DocumentBuilder::analyzer_for(const std::string& language) {
    for (auto& [name, analyzer] : analyzers_)
        if (name == language) return analyzer;
    return analyzers_.emplace_back(language, Analyzer(language)).second;
}

void DocumentBuilder::add_release(Xapian::Document& document, const StoredRecord& record) {
    const Release& release = record.release;
    TextPoster poster(document, analyzer_for(release.language), analysis_);
    poster.post_headline(release.headline);
    if (release.subheadline) poster.post(*release.subheadline, subheadline_wdf, Shape::heading);
    post_sections(poster, release.sections);
    add_fields(document, record);
    add_collection(document, record);
    add_acronyms(document, release, analyzer_for(release.language));
}

void DocumentBuilder::add_plain_text(Xapian::Document& document, const Release& text) {
    const unsigned wdf = info(SectionKind::body).wdf;
    TextPoster poster(document, analyzer_for(text.language), analysis_);
    poster.post(text.headline, wdf, Shape::heading);
    if (text.subheadline) poster.post(*text.subheadline, wdf, Shape::heading);
    for (const Section& section : text.sections)
        for (const Paragraph& paragraph : section.paragraphs)
            poster.post(paragraph.text, wdf, Shape::sentences);
}

Xapian::Document DocumentBuilder::build(const StoredRecord& record, const DocumentKeys& keys) {
    Xapian::Document document;
    if (model_ == TextModel::plain)
        add_plain_text(document, record.release);
    else
        add_release(document, record);
    add_identity(document, record);
    for (const std::uint64_t band : keys.bands) document.add_boolean_term(band_term(band));
    document.add_value(slot_content, keys.content);
    document.set_data(write_record(record));
    return document;
}

}  // namespace dateline
