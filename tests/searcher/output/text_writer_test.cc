// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/text_writer.h"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "schema/printable.h"
#include "tests/searcher/output/sample_results.h"

namespace dateline {

namespace {

using test::sample_results;
using test::written;

std::string first_line(const SearchResults& results) {
    const std::string text = written({}, results);
    return text.substr(0, text.find('\n'));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_writer)

BOOST_AUTO_TEST_CASE(shows_all_that_is_known_of_a_hit) {
    BOOST_TEST(written({}, sample_results()) ==
               "5 releases in 1 story\n"
               "\n"
               "1. Acme Reports \"Record\" Results, Again\n"
               "   2016-11-11 · NASDAQ:ACM TSX:AC.A · Acme Robotics · GLOBE NEWSWIRE · earnings\n"
               "   https://example.com/1 · R-1\n"
               "   [Results for 3Q 2016] Acme has cash of $5.6 million.\n"
               "   +4 more: R-0 (copy, 2016-11-10), R-2 (update, 2016-11-12), R-3 (copy), …\n"
               "\n"
               "these lack some of the words:\n"
               "\n"
               "2. Bare\n"
               "   undated\n"
               "   missing: anvils\n"
               "\n"
               "ticker\n"
               "   12  ACM *\n"
               "    3  ZZZ\n"
               "       …\n");
}

BOOST_AUTO_TEST_CASE(tells_what_a_score_is_made_of_where_that_was_asked) {
    SearchResults results = sample_results();
    results.hits[0].score_parts = test::sample_parts();
    results.hits[1].score_parts.emplace();
    const std::string text = written({}, results);
    BOOST_TEST(text.find("   score 12.3457:\n"
                         "      11.1000 stem:anvil, anvils: headline, body 2, Results for 3Q 2016\n"
                         "       1.2000 in a row: cash runway: subheadline\n"
                         "       0.0457 in the headline: stem:anvil\n") != std::string::npos,
               text);
    BOOST_TEST(text.find("   not ranked\n") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(tells_where_those_begin_that_all_lack_a_word) {
    const std::string heading = "these lack some of the words:";
    SearchResults results = sample_results();
    std::swap(results.hits[0], results.hits[1]);
    BOOST_TEST(written({}, results).find(heading) == std::string::npos);
    results.hits.pop_back();
    BOOST_TEST(written({}, results).find(heading) != std::string::npos);
    results.relation = Relation::relaxed;
    BOOST_TEST(written({}, results).find(heading) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(begins_with_what_was_counted) {
    SearchResults results;
    BOOST_TEST(first_line(results) == "no release matches");
    results.total = 12;
    results.clusters = 12;
    BOOST_TEST(first_line(results) == "12 releases");
    results.clusters = 9;
    BOOST_TEST(first_line(results) == "12 releases in 9 stories");
    results.relation = Relation::relaxed;
    BOOST_TEST(first_line(results) == "no release has every word; 12 have some in 9 stories");
}

BOOST_AUTO_TEST_CASE(of_a_count_is_the_number_alone) {
    SearchResults results;
    results.total = 12;
    WriterOptions options;
    options.answer = Answer::count;
    BOOST_TEST(written(options, results) == "12\n");
}

BOOST_AUTO_TEST_CASE(shows_paths_as_seen_from_the_folder) {
    SearchResults results = sample_results();
    results.hits[0].release.url.clear();
    const auto path_line = [&](const char* folder) {
        WriterOptions options;
        options.folder = folder;
        const std::string text = written(options, results);
        const std::size_t end = text.find("a.txt");
        return text.substr(text.rfind('\n', end) + 1, end - text.rfind('\n', end) + 4);
    };
    BOOST_TEST(path_line("") == "   /in/a.txt");
    BOOST_TEST(path_line("/in") == "   a.txt");
    BOOST_TEST(path_line("/i") == "   /in/a.txt");
}

BOOST_AUTO_TEST_CASE(marks_matches_only_in_colour) {
    WriterOptions options;
    BOOST_TEST(written(options, sample_results()).find('\x1b') == std::string::npos);
    options.colour = true;
    BOOST_TEST(written(options, sample_results()).find("\x1b[1;31mcash\x1b[0m") != std::string::npos);
    BOOST_TEST(written(options, sample_results()).find("\x1b[1;31mResults\x1b[0m\x1b[1m,") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(shows_each_snippet_behind_its_section) {
    SearchResults results = sample_results();
    Snippet more{std::nullopt, SectionKind::body, 3, 0, {}};
    more.sentences = {{"One thing.", {}, 0, {0, 10}, 3, false},
                      {"Another.", {}, 0, {11, 19}, 3, true},
                      {"A third.", {}, 4, {0, 8}, 9, false}};
    results.hits[0].snippets.push_back(more);
    BOOST_TEST(written({}, results)
                   .find("   [Results for 3Q 2016] Acme has cash of $5.6 million.\n"
                         "   [News] One thing. Another. … A third.\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(wraps_at_words_to_the_width_of_the_terminal) {
    SearchResults results = sample_results();
    results.hits[0].headline_matches = {{2, 10}};
    results.hits[0].release.headline = "A headline of many words that never ends and goes on and on for long";
    ShownSentence& sentence = results.hits[0].snippets[0].sentences[0];
    sentence.text = "Many words before the match and many words behind it.";
    sentence.matches = {{22, 27}};
    WriterOptions options;
    options.width = 40;
    for (const bool colour : {false, true}) {
        options.colour = colour;
        std::istringstream lines(written(options, results));
        for (std::string line; std::getline(lines, line);) {
            std::string bare;
            for (std::size_t at = 0; at < line.size(); ++at) {
                if (line[at] == '\x1b')
                    at = line.find('m', at);
                else
                    bare += line[at];
            }
            BOOST_TEST(display_width(bare) <= 40U, line);
        }
    }
    options.colour = false;
    BOOST_TEST(written(options, results).find("\n   before the match and many words\n   behind it.\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(never_passes_on_what_steers_a_terminal) {
    SearchResults results = sample_results();
    Hit& hit = results.hits[0];
    const std::string evil = "\x1b[2J\u202e\x9b\xff\r";
    hit.release.headline = hit.path = hit.release.url = evil;
    hit.release.issuer = hit.release.wire = hit.snippets[0].heading = hit.issuer_name = evil;
    hit.snippets[0].sentences[0].text = evil;
    hit.snippets[0].sentences[0].matches = {{0, evil.size()}};
    hit.headline_matches = {{0, evil.size()}};
    hit.missing = {evil};
    hit.duplicates[0].id = hit.duplicates[0].relation = evil;
    results.facets[0].values[0].value = evil;
    WriterOptions options;
    options.batch = true;
    const std::string text = written(options, results, {evil, evil, evil, {}});
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) BOOST_TEST(printable(line) == line);
}

BOOST_AUTO_TEST_CASE(of_a_batch_says_which_query_it_is_of) {
    WriterOptions options;
    options.batch = true;
    BOOST_TEST(written(options, sample_results()).starts_with("== q1: cash anvils\n5 releases in 1 story\n"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
