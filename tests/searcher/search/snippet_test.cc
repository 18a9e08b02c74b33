// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

using test::section;

/// A snippet with its matches in brackets.
std::string marked(const Snippet& snippet) {
    std::string out;
    for (const ShownSentence& sentence : snippet.sentences) {
        if (!out.empty()) out += sentence.follows ? " " : " … ";
        std::size_t at = 0;
        for (const TextRange& match : sentence.matches) {
            out += sentence.text.substr(at, match.begin - at) + "[" +
                   sentence.text.substr(match.begin, match.end - match.begin) + "]";
            at = match.end;
        }
        out += sentence.text.substr(at);
    }
    return out;
}

std::vector<Snippet> snippets_of(const std::string& query, const Release& release, std::size_t most,
                                 std::size_t longest = 90, const std::vector<SectionKind>& asked = {}) {
    const PlannedQuery planned = test::plan(query);
    SnippetMaker maker(planned.words, {WordRarities(planned.words.size(), 1.0), asked, most, longest});
    return maker.make(release);
}

Snippet snippet_of(const std::string& query, const std::vector<Section>& sections, std::size_t longest = 90,
                   const std::vector<SectionKind>& asked = {}) {
    Release release;
    release.sections = sections;
    const std::vector<Snippet> snippets = snippets_of(query, release, 1, longest, asked);
    return snippets.empty() ? Snippet() : snippets.front();
}

const std::string legal_cash = "Cash may be lost and such statements about cash runway are forward-looking.";

}  // namespace

BOOST_AUTO_TEST_SUITE(snippet)

BOOST_AUTO_TEST_CASE(is_a_whole_sentence_with_its_heading_and_marks) {
    const Snippet snippet = snippet_of(
        "cash runway",
        {section(SectionKind::body, "", {"Acme opened a plant today. It makes anvils."}),
         section(SectionKind::financial_results, "Results for 3Q 2016",
                 {"Sales rose to a record. Acme ended the quarter with cash of $5.6 million, a runway into "
                  "the second half of 2017. Costs fell."})});
    BOOST_TEST(snippet.heading.value_or("") == "Results for 3Q 2016");
    BOOST_TEST(
        marked(snippet) ==
        "Acme ended the quarter with [cash] of $5.6 million, a [runway] into the second half of 2017.");
}

BOOST_AUTO_TEST_CASE(leaves_out_the_empty_cells_of_a_table) {
    const Snippet snippet = snippet_of("revenue", {section(SectionKind::financial_tables, "",
                                                           {"| | | 2016 | |\n| Revenue | | $ | 5.6 | |"})});
    BOOST_TEST(marked(snippet) == "| [Revenue] | $ | 5.6 |");
}

BOOST_AUTO_TEST_CASE(prefers_news_to_boilerplate_that_has_more_words) {
    const Snippet snippet =
        snippet_of("cash runway statements",
                   {section(SectionKind::forward_looking, "Safe Harbor", {legal_cash}),
                    section(SectionKind::body, "", {"Acme has enough cash for all its plans today."})});
    BOOST_TEST((snippet.kind == SectionKind::body));
}

BOOST_AUTO_TEST_CASE(takes_boilerplate_where_only_it_matches) {
    const Snippet snippet =
        snippet_of("runway", {section(SectionKind::body, "", {"Acme opened a plant."}),
                              section(SectionKind::forward_looking, "Safe Harbor", {legal_cash})});
    BOOST_TEST(snippet.heading.value_or("") == "Safe Harbor");
}

BOOST_AUTO_TEST_CASE(takes_a_paragraph_that_recurs_only_where_no_news_matches) {
    Section news =
        section(SectionKind::body, "",
                {"Acme of many plants has cash and a runway.", "Acme found cash in an old plant."});
    news.paragraphs[0].recurring = true;
    BOOST_TEST(marked(snippet_of("cash runway", {news})) == "Acme found [cash] in an old plant.");
    BOOST_TEST(marked(snippet_of("runway", {news})) == "Acme of many plants has cash and a [runway].");
    BOOST_TEST(marked(snippet_of("anvils", {news})) == "Acme found cash in an old plant.");
    news.paragraphs[1].recurring = true;
    BOOST_TEST(marked(snippet_of("anvils", {news})) == "Acme of many plants has cash and a runway.");
}

BOOST_AUTO_TEST_CASE(stays_in_the_section_that_was_asked) {
    const std::vector<Section> sections{
        section(SectionKind::body, "", {"Cash cash runway statements about cash."}),
        section(SectionKind::forward_looking, "Safe Harbor", {legal_cash})};
    BOOST_TEST((snippet_of("runway", sections, 90, {SectionKind::forward_looking}).kind ==
                SectionKind::forward_looking));
}

BOOST_AUTO_TEST_CASE(is_the_lead_where_nothing_matches) {
    const Snippet snippet =
        snippet_of("anvils", {section(SectionKind::highlights, "Highlights", {"More of all."}),
                              section(SectionKind::body, "", {"Acme opened a plant. More follows."})});
    BOOST_TEST(marked(snippet) == "Acme opened a plant.");
}

BOOST_AUTO_TEST_CASE(begins_the_section_whose_heading_alone_matches) {
    const Snippet snippet = snippet_of("liquidity", {section(SectionKind::body, "", {"Acme opened a plant."}),
                                                     section(SectionKind::financial_results, "Liquidity",
                                                             {"We had much money. More follows."})});
    BOOST_TEST(snippet.heading.value_or("") == "Liquidity");
    BOOST_TEST(marked(snippet) == "We had much money.");
}

BOOST_AUTO_TEST_CASE(joins_sentences_that_cover_different_words) {
    const std::string text =
        "The dose was well tolerated by each of the many patients in it. Nothing else happened in these "
        "months of work "
        "at the clinic in town. Efficacy was seen in all of the many patients of the cohort.";
    BOOST_TEST(marked(snippet_of("tolerated efficacy", {section(SectionKind::body, "", {text})})) ==
               "The dose was well [tolerated] by each of the many patients in it. … [Efficacy] was seen in "
               "all of the "
               "many patients of the cohort.");
}

BOOST_AUTO_TEST_CASE(prefers_words_that_stand_together) {
    const std::string text =
        "The phase of the moon has little to say, as all of us know, about the outcome of a trial in any "
        "court. "
        "A phase trial began in May for all of the patients that had been waiting for it at home.";
    BOOST_TEST(marked(snippet_of("phase trial", {section(SectionKind::body, "", {text})})).substr(0, 9) ==
               "A [phase]");
}

BOOST_AUTO_TEST_CASE(shows_the_matching_line_of_a_table) {
    const Section table =
        section(SectionKind::financial_tables, "Balance Sheet",
                {"Cash and equivalents   $5.6   $3.8\nTotal current assets and all prepaid other assets   "
                 "$6.2   $4.4\nGoodwill   1.7   1.7"});
    const std::string shown = marked(snippet_of("goodwill", {table}));
    BOOST_TEST(shown == "[Goodwill] 1.7 1.7");
}

BOOST_AUTO_TEST_CASE(cuts_a_sentence_without_end_at_words_around_the_match) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += "word ";
    text += "anvil ";
    for (int i = 0; i < 300; ++i) text += "tail ";
    const std::string shown = marked(snippet_of("anvil", {section(SectionKind::body, "", {text})}, 20));
    BOOST_TEST(shown.starts_with("… word"));
    BOOST_TEST(shown.ends_with("tail …"));
    BOOST_TEST(shown.find("[anvil]") != std::string::npos);
    BOOST_TEST(shown.size() < 70U);
}

BOOST_AUTO_TEST_CASE(tells_where_each_sentence_stands) {
    Section results =
        section(SectionKind::financial_results, "Results",
                {"Sales rose.", "Costs fell to a record in the year.  Acme has   cash \nof $5 million."});
    results.line = 7;
    results.paragraphs[1].line = 9;
    results.paragraphs[1].places = {{0, 100}, {47, 160}};
    results.paragraphs[1].text[results.paragraphs[1].text.find('\n')] = ' ';
    const Snippet snippet =
        snippet_of("cash", {section(SectionKind::body, "", {"Acme opened a plant."}), results});
    BOOST_TEST(snippet.section == 1U);
    BOOST_TEST(snippet.line == 7);
    BOOST_TEST_REQUIRE(snippet.sentences.size() == 1U);
    const ShownSentence& sentence = snippet.sentences[0];
    BOOST_TEST(sentence.text == "Acme has cash of $5 million.");
    BOOST_TEST((sentence.matches == std::vector<TextRange>{{9, 13}}));
    BOOST_TEST(sentence.paragraph == 1U);
    BOOST_TEST(sentence.line == 9);
    const std::string& text = results.paragraphs[1].text;
    BOOST_TEST(sentence.place.begin == text.find("Acme"));
    BOOST_TEST(sentence.place.end == text.size());
    BOOST_TEST_REQUIRE(sentence.source.has_value());
    BOOST_TEST(sentence.source->begin == 100 + text.find("Acme"));
    BOOST_TEST(sentence.source->end == 160 + text.size() - 47);
}

BOOST_AUTO_TEST_CASE(are_several_from_different_places) {
    Release release;
    release.sections = {
        section(SectionKind::body, "",
                {"The dividend is paid in May of the year to all of the holders of record.",
                 "A second dividend may follow in autumn if the board of the bank agrees to it.",
                 "The plant in Ohio makes anvils for all of the smiths of the whole country."}),
        section(SectionKind::outlook, "Outlook",
                {"Anvils and the dividend are to grow, says the board of the old bank in Ohio."}),
        section(SectionKind::about_issuer, "About Acme", {"Acme pays a dividend and has a zoo."})};
    const auto shown = [&](std::size_t most) {
        std::vector<std::string> out;
        for (const Snippet& snippet : snippets_of("dividend anvils", release, most))
            out.push_back(std::to_string(snippet.section) + ":" + marked(snippet).substr(0, 12));
        return out;
    };
    BOOST_TEST(shown(1) == (std::vector<std::string>{"1:[Anvils] and"}), boost::test_tools::per_element());
    BOOST_TEST(shown(5).size() == 3U);  // the other sentences of the news, never boilerplate
    BOOST_TEST(shown(2)[1].substr(0, 2) == "0:");
    // Boilerplate comes for a word that is told nowhere else.
    const std::vector<Snippet> zoo = snippets_of("dividend zoo", release, 5);
    BOOST_TEST(marked(zoo.back()) == "Acme pays a [dividend] and has a [zoo].");
}

BOOST_AUTO_TEST_CASE(never_repeat_a_sentence) {
    Release release;
    const std::string lead = "The dividend is paid in May of the year to all of the holders of record.";
    release.sections = {section(SectionKind::highlights, "", {lead}), section(SectionKind::body, "", {lead})};
    BOOST_TEST(snippets_of("dividend", release, 3).size() == 1U);
}

BOOST_AUTO_TEST_CASE(is_the_lead_rather_than_boilerplate_where_the_headline_matches) {
    Release release;
    release.headline = "Anvils at Acme";
    release.sections = {section(SectionKind::body, "", {"A plant opened. More follows."}),
                        section(SectionKind::about_issuer, "About Acme", {"Acme makes anvils and zithers."})};
    BOOST_TEST(marked(snippets_of("anvils", release, 1).at(0)) == "A plant opened.");
    BOOST_TEST(marked(snippets_of("anvils zithers", release, 1).at(0)) ==
               "Acme makes [anvils] and [zithers].");
}

BOOST_AUTO_TEST_CASE(says_more_than_the_headline) {
    Release release;
    release.headline = "Acme Opens Second Plant for Anvils";
    release.sections = {
        section(SectionKind::body, "",
                {"The source of this is Acme Opens Second Plant for Anvils.",
                 "Its second plant makes anvils of steel for all smiths of Ohio and the north."})};
    BOOST_TEST(marked(snippets_of("second plant anvils", release, 1).at(0)).starts_with("Its"));
}

BOOST_AUTO_TEST_CASE(adds_the_nearer_of_two_sentences_with_the_same_word) {
    const Section news =
        section(SectionKind::body, "",
                {"Acme may pay for this notice and others like it in the months to come, it is said by all.",
                 "Nothing else of any kind stands here.", "Revenue of the plant rose by much in the year.",
                 "Acme of Ohio expects more of it in the year to come and says so to whoever asks."});
    BOOST_TEST(marked(snippet_of("acme plant revenue", {news})).find("[Acme] of Ohio") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(cuts_no_sentence_that_is_not_absurdly_long) {
    std::string text = "The anvil";
    for (int i = 0; i < 80; ++i) text += " word";
    text += ".";
    BOOST_TEST(snippet_of("anvil", {section(SectionKind::body, "", {text})}).sentences.at(0).text == text);
}

BOOST_AUTO_TEST_CASE(marks_the_signs_of_a_number) {
    const std::string text = "Cash of $5.6 million, or 12.5%, is there.";
    BOOST_TEST(marked(snippet_of("$5.6M 12.5%", {section(SectionKind::body, "", {text})})) ==
               "Cash of [$5.6 million], or [12.5%], is there.");
}

BOOST_AUTO_TEST_CASE(marks_the_headline_too) {
    const PlannedQuery planned = test::plan("anvils CLR131");
    SnippetMaker maker(planned.words, {WordRarities(planned.words.size(), 1.0), {}, 1, 90});
    Release release;
    release.headline = "Anvil of CLR-131 and CLR";
    BOOST_TEST((maker.headline_matches(release) == std::vector<TextRange>{{0, 5}, {9, 16}}));
}

BOOST_AUTO_TEST_CASE(of_a_release_without_text_is_empty) {
    BOOST_TEST(snippets_of("cash", {}, 1).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
