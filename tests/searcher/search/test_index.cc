// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/searcher/search/test_index.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "schema/analyzer.h"
#include "schema/database_version.h"
#include "schema/field.h"
#include "schema/slot.h"
#include "schema/term.h"

namespace dateline::test {

namespace {

constexpr unsigned headline_wdf = 16;

/// Fills one document.
class Filler {
  public:
    explicit Filler(const StoredRecord& record) : record_(record) {}

    Xapian::Document document() {
        const Release& release = record_.release;
        document_.set_data(write_record(record_));
        document_.add_boolean_term(std::string(every_release_term));
        document_.add_boolean_term(unique_term(record_.source, record_.id));
        document_.add_boolean_term(id_term(record_.id));
        document_.add_boolean_term(source_term(record_.source));
        headline(release.headline);
        for (const Section& part : release.sections) text_of(part);
        if (release.date) day(*release.date);
        if (release.issuer) {
            values("issuer", {*release.issuer});
            document_.add_boolean_term(issuer_name_term(*release.issuer));
        }
        if (release.wire) values("wire", {*release.wire});
        values("lang", {release.language});
        tickers(release.tickers);
        sections(release.sections);
        statements(release);
        if (!record_.cluster.empty()) cluster(record_.cluster);
        return document_;
    }

  private:
    void words(std::string_view text, unsigned wdf) {
        const Analysis analysis = analyzer_.analyze(text);
        for (const Token& token : analysis.tokens) {
            document_.add_posting(word_term("", token.word), ++position_, wdf);
            if (!token.stem.empty() && token.stem != token.word)
                document_.add_term(stem_term("", token.stem), wdf);
        }
        for (const Form& form : analysis.forms) document_.add_term(word_term("", form.term), wdf);
        position_ += 100;
    }
    void headline(std::string_view text) {
        words(text, headline_wdf);
        Xapian::termpos at = 0;
        for (const Token& token : analyzer_.analyze(text).tokens) {
            document_.add_posting(word_term(headline_prefix, token.word), ++at, 0);
            if (!token.stem.empty() && token.stem != token.word)
                document_.add_term(stem_term(headline_prefix, token.stem), 0);
        }
    }
    void text_of(const Section& part) {
        const SectionKindInfo& kind = info(part.kind);
        for (const Paragraph& paragraph : part.paragraphs) {
            if (!kind.silent) words(paragraph.text, kind.wdf);
            if (!kind.own_terms) continue;
            for (const Token& token : analyzer_.analyze(paragraph.text).tokens)
                document_.add_term(section_word_term(part.kind, token.stem.empty() ? token.word : token.stem),
                                   0);
        }
    }
    void day(const Date& date) {
        document_.add_value(slot_day, day_key(date));
        document_.add_boolean_term(year_term(year_of(date)));
        document_.add_boolean_term(quarter_term(quarter_of(date)));
        document_.add_boolean_term(month_term(month_of(date)));
    }
    void values(std::string_view name, const std::vector<std::string>& list) {
        const Field& entry = field(name);
        std::string joined;
        for (const std::string& value : list) {
            for (const std::string& term : value_terms(entry, value)) document_.add_boolean_term(term);
            joined.append(joined.empty() ? "" : std::string(1, facet_separator)).append(value);
        }
        if (entry.slot && !joined.empty()) document_.add_value(*entry.slot, joined);
    }
    void tickers(const std::vector<Ticker>& list) {
        std::vector<std::string> symbols;
        std::vector<std::string> exchanges;
        const auto add = [](std::vector<std::string>& to, const std::string& value) {
            if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(value);
        };
        for (const Ticker& ticker : list) {
            add(symbols, ticker.symbol);
            add(exchanges, ticker.exchange);
            for (const std::string& term : value_terms(field("ticker"), ticker.text()))
                document_.add_boolean_term(term);
        }
        values("ticker", symbols);
        values("exchange", exchanges);
    }
    void sections(const std::vector<Section>& list) {
        std::vector<std::string> kinds;
        for (const Section& part : list) {
            const std::string name(info(part.kind).name);
            if (std::find(kinds.begin(), kinds.end(), name) == kinds.end()) kinds.push_back(name);
        }
        values("section", kinds);
    }

    void statements(const Release& release) {
        std::vector<std::string> kinds;
        for (const NewsKind kind : release.kinds) kinds.emplace_back(info(kind).name);
        values("kind", kinds);
        std::vector<std::string> periods;
        for (const PeriodMention& mention : release.periods) {
            periods.push_back(mention.period);
            values(period_role_name(mention.role), {mention.period});
        }
        values("period", periods);
        std::vector<std::string> speakers;
        for (const Quote& quote : release.quotes) speakers.push_back(quote.speaker);
        values("said", speakers);
        if (release.call && release.call->date) document_.add_value(slot_event, day_key(*release.call->date));
    }
    void cluster(const std::string& key) {
        document_.add_value(slot_cluster, key);
        values("cluster", {key, cluster_id(key)});
    }

    const StoredRecord& record_;
    Analyzer analyzer_;
    Xapian::Document document_;
    Xapian::termpos position_ = 0;
};

}  // namespace

TestIndex::TestIndex() : database_(database_folder().string(), Xapian::DB_CREATE) {
    static_cast<void>(directory_.write("XAPIANDB", "auto index.1\n"));
    stamp_version(database_);
    database_.commit();
}

void TestIndex::add(const StoredRecord& record) {
    database_.replace_document(unique_term(record.source, record.id), Filler(record).document());
}

void TestIndex::add_damaged(const StoredRecord& record) {
    Xapian::Document document = Filler(record).document();
    std::string data = document.get_data();
    data.back() = static_cast<char>(data.back() ^ 1);
    document.set_data(data);
    database_.add_document(document);
}

IndexHandle TestIndex::open() const {
    auto opened = IndexHandle::open({folder()});
    if (auto* failure = std::get_if<Failure>(&opened)) throw std::runtime_error(failure->text);
    return std::get<IndexHandle>(std::move(opened));
}

Section section(SectionKind kind, std::string heading, std::vector<std::string> paragraphs) {
    Section part;
    part.kind = kind;
    part.line = 1;
    if (!heading.empty()) part.heading = std::move(heading);
    for (std::string& text : paragraphs) part.paragraphs.push_back({std::move(text), 1});
    return part;
}

StoredRecord record(std::string id, std::string headline, const std::string& day, std::string body) {
    StoredRecord made;
    made.source = "/releases/" + id + ".txt";
    made.path = made.source;
    made.id = std::move(id);
    made.release.headline = std::move(headline);
    made.release.date = parse_iso_date(day);
    made.release.sections.push_back(section(SectionKind::body, "", {std::move(body)}));
    return made;
}

PlannedQuery plan(const std::string& text, std::vector<std::pair<std::string, std::string>> filters,
                  const Vocabulary* vocabulary) {
    if (text.empty() && filters.empty()) return {};
    Analyzer analyzer;
    auto planned = plan_query(
        {text, std::move(filters), std::nullopt, std::nullopt, Strictness::forgiving, vocabulary}, analyzer);
    if (auto* error = std::get_if<QueryError>(&planned)) throw std::runtime_error(error->text);
    return std::get<PlannedQuery>(std::move(planned));
}

PlannedQuery plan(const std::string& text, std::vector<std::pair<std::string, std::string>> filters,
                  const IndexHandle& index) {
    const Vocabulary vocabulary(index.database(), index.issuers());
    return plan(text, std::move(filters), &vocabulary);
}

}  // namespace dateline::test
