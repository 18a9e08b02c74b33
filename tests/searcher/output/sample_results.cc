// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/searcher/output/sample_results.h"

#include <sstream>

namespace dateline::test {

Hit full_hit() {
    Hit hit;
    hit.id = "R-1";
    hit.rank = 1;
    hit.score = 12.3457;
    hit.path = "/in/a.txt";
    hit.release.headline = "Acme Reports \"Record\" Results, Again";
    hit.release.date = Date{2016, 11, 11};
    hit.release.tickers = {{"NASDAQ", "ACM"}, {"TSX", "AC.A"}};
    hit.release.issuer = "Acme, Inc.";
    hit.issuer_id = "acme-robotics";
    hit.issuer_name = "Acme Robotics";
    hit.release.wire = "GLOBE NEWSWIRE";
    hit.release.url = "https://example.com/1";
    hit.release.kinds = {NewsKind::earnings, NewsKind::dividend};
    hit.release.periods = {{"2016Q3", PeriodRole::reported, "third quarter", 3},
                           {"2015Q3", PeriodRole::compared, "third quarter of 2015", 3},
                           {"2016Q3", PeriodRole::reported, "Q3", 4}};
    hit.release.quotes = {{"", "Ines Caldera", "", 5}, {"", "", "", 6}, {"", "Bo Li", "", 7}};
    hit.release.call = Call{Date{2016, 11, 14}, "10 a.m. ET", {}, "", 8};
    hit.cluster = "R-0";
    hit.more = 4;
    hit.duplicates = {{"R-0", "copy", Date{2016, 11, 10}, "PR Newswire"},
                      {"R-2", "update", Date{2016, 11, 12}, std::nullopt},
                      {"R-3", "copy", std::nullopt, std::nullopt}};
    hit.headline_matches = {{22, 29}};
    Snippet snippet{"Results for 3Q 2016", SectionKind::financial_results, 7, 2, {}};
    snippet.sentences = {
        {"Acme has cash of $5.6 million.", {{9, 13}}, 1, {14, 45}, 9, false, TextRange{214, 246}}};
    hit.snippets = {snippet};
    return hit;
}

Hit bare_hit() {
    Hit hit;
    hit.id = "bare";
    hit.rank = 2;
    hit.score = 3;
    hit.release.headline = "Bare";
    hit.missing = {"anvils"};
    hit.relaxed = true;
    return hit;
}

std::vector<ScorePart> sample_parts() {
    const MatchPlace headline{ReleasePart::headline, 0, {}, SectionKind::body, 1};
    const MatchPlace body{ReleasePart::section, 0, {}, SectionKind::body, 2};
    const MatchPlace results{ReleasePart::section, 2, "Results for 3Q 2016", SectionKind::financial_results,
                             1};
    const MatchPlace subheadline{ReleasePart::subheadline, 0, {}, SectionKind::body, 1};
    return {{ScoreSource::word, 11.1, {{"Zanvil", 28, 3}, {"anvils", 8, 2}}, {headline, body, results}},
            {ScoreSource::row, 1.2, {{"cash", 8, 9}, {"runway", 8, 1}}, {subheadline}},
            {ScoreSource::headline, 0.0457, {{"XH:Zanvil", 0, 1}}, {}}};
}

SearchResults sample_results() {
    SearchResults results;
    results.total = 5;
    results.clusters = 1;
    results.hits = {full_hit(), bare_hit()};
    results.facets = {{"ticker", {{"ACM", 12, true}, {"ZZZ", 3, false}}, true}};
    results.shards = {2, {{"tcp:127.0.0.1:7001", "no answer within 10 s"}}};
    results.took_ms = 1.25;
    return results;
}

QueryEcho sample_query() {
    return {"q1", "cash anvils", "cash AND anvils", {{"a warning", 3}}};
}

std::string written(const WriterOptions& options, const SearchResults& results, const QueryEcho& query) {
    std::ostringstream out;
    make_writer(options)->write(query, results, out);
    return out.str();
}

}  // namespace dateline::test
